import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface SignInTexts {
  readonly title: string
  readonly lead: string
  readonly email: string
  readonly password: string
  readonly signIn: string
  readonly wrong: string
}

/** The texts of signing in. */
export const signInTexts: OfficeCatalogue<SignInTexts> = {
  sv: {
    title: 'Logga in',
    lead: 'Kansliet är för dem som sköter stadens internationella relationer.',
    email: 'E-postadress',
    password: 'Lösenord',
    signIn: 'Logga in',
    wrong: 'Adressen eller lösenordet stämmer inte. Försök igen, eller be om en ny länk.',
  },
  fi: {
    title: 'Kirjaudu sisään',
    lead: 'Toimisto on niille, jotka hoitavat kaupungin kansainvälisiä suhteita.',
    email: 'Sähköpostiosoite',
    password: 'Salasana',
    signIn: 'Kirjaudu sisään',
    wrong: 'Osoite tai salasana ei täsmää. Yritä uudelleen tai pyydä uusi linkki.',
  },
  en: {
    title: 'Sign in',
    lead: 'The office is for those who look after the city’s international relations.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    wrong: 'The address or the password is not right. Try again, or ask for a new link.',
  },
}
