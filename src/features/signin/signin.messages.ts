import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What a page to sign in says. */
export interface SignInTexts {
  readonly title: string
  readonly lead: string
  readonly email: string
  readonly password: string
  readonly signIn: string
  readonly wrong: string
  readonly kept: string
  readonly again: string
  readonly forgotten: string
  readonly other: string
  readonly passkey: string
  readonly passkeyHint: string
  readonly passkeyFailed: string
  readonly provider: (name: string) => string
  readonly providerAway: (name: string) => string
  readonly providerRefused: (name: string) => string
  readonly providerNotCarried: string
  readonly identityRefusals: Readonly<Record<'unknown' | 'unverified' | 'closed' | 'other_identity', string>>
  readonly refusedTitle: string
  readonly helpers: (names: readonly string[]) => string
  readonly backToSignIn: string
  readonly codeTitle: string
  readonly codeLead: string
  readonly code: string
  readonly codeHint: string
  readonly wrongCode: string
  readonly codeTooOld: string
  readonly waitTitle: string
  readonly wait: (time: string) => string
  readonly waitOther: string
  readonly seconds: (count: number) => string
  readonly minutes: (count: number) => string
}

/** The texts of signing in. */
export const signInTexts: OfficeCatalogue<SignInTexts> = {
  sv: {
    title: 'Logga in',
    lead: 'Kansliet är för dem som sköter stadens internationella relationer.',
    email: 'E-postadress',
    password: 'Lösenord',
    signIn: 'Logga in',
    wrong: 'Adressen eller lösenordet stämmer inte. Försök igen eller be om en länk för ett nytt lösenord.',
    kept: 'Du hade loggats ut. Det du skrev finns kvar: logga in, så kommer du tillbaka till det.',
    again: 'Logga in en gång till. Det behövs för att ändra hur du loggar in.',
    forgotten: 'Jag har glömt lösenordet',
    other: 'Eller på annat sätt',
    passkey: 'Logga in med en inloggningsnyckel',
    passkeyHint: 'Den finns i telefonen, datorn eller en säkerhetsnyckel.',
    passkeyFailed: 'Det gick inte. Försök igen eller logga in med lösenord.',
    provider: (name) => `Logga in med ${name}`,
    providerAway: (name) =>
      `${name} svarar inte just nu. Logga in med lösenord eller inloggningsnyckel, eller försök om en stund.`,
    providerRefused: (name) => `${name} bekräftade inte vem du är. Försök igen.`,
    providerNotCarried: 'Inloggningen tog för lång tid eller började i en annan webbläsare. Försök igen.',
    identityRefusals: {
      unknown: 'Staden vet vem du är, men du är inte inbjuden till kansliet.',
      unverified: 'Du är inte inbjuden med det här kontot: din e-postadress är inte bekräftad där.',
      closed: 'Ditt konto i kansliet är stängt.',
      other_identity: 'Adressen hör till ett konto som loggar in med en annan identitet.',
    },
    refusedTitle: 'Du kommer inte in',
    helpers: (names) =>
      names.length > 0 ? `Be ${names.join(' eller ')} om hjälp.` : 'Be den som sköter systemet om hjälp.',
    backToSignIn: 'Tillbaka till inloggningen',
    codeTitle: 'Kod från din app',
    codeLead: 'Lösenordet stämde. Skriv koden som din app visar just nu.',
    code: 'Kod',
    codeHint: 'Sex siffror. Har du inte telefonen? Skriv en av dina reservkoder i stället.',
    wrongCode: 'Koden stämmer inte, eller så är den redan använd. Vänta på nästa och försök igen.',
    codeTooOld: 'Det tog för lång tid. Logga in på nytt.',
    waitTitle: 'Vänta en stund',
    wait: (time) => `Det blev för många försök. Försök igen om ${time}.`,
    waitOther: 'Har du en inloggningsnyckel, eller en länk i din e-post, kommer du in med den redan nu.',
    seconds: (count) => plural('sv', count, { one: '# sekund', other: '# sekunder' }),
    minutes: (count) => plural('sv', count, { one: '# minut', other: '# minuter' }),
  },
  fi: {
    title: 'Kirjaudu sisään',
    lead: 'Toimisto on niille, jotka hoitavat kaupungin kansainvälisiä suhteita.',
    email: 'Sähköpostiosoite',
    password: 'Salasana',
    signIn: 'Kirjaudu sisään',
    wrong: 'Osoite tai salasana ei täsmää. Yritä uudelleen tai pyydä linkki uutta salasanaa varten.',
    kept: 'Istuntosi oli päättynyt. Kirjoittamasi on tallessa: kirjaudu sisään, niin palaat sen pariin.',
    again: 'Kirjaudu vielä kerran. Se tarvitaan, kun muutat kirjautumistapojasi.',
    forgotten: 'Unohdin salasanani',
    other: 'Tai toisella tavalla',
    passkey: 'Kirjaudu pääsyavaimella',
    passkeyHint: 'Se on puhelimessa, tietokoneessa tai turva-avaimessa.',
    passkeyFailed: 'Se ei onnistunut. Yritä uudelleen tai kirjaudu salasanalla.',
    provider: (name) => `Kirjaudu: ${name}`,
    providerAway: (name) =>
      `${name} ei vastaa juuri nyt. Kirjaudu salasanalla tai pääsyavaimella, tai yritä hetken kuluttua.`,
    providerRefused: (name) => `${name} ei vahvistanut henkilöllisyyttäsi. Yritä uudelleen.`,
    providerNotCarried: 'Kirjautuminen kesti liian kauan tai alkoi toisessa selaimessa. Yritä uudelleen.',
    identityRefusals: {
      unknown: 'Kaupunki tuntee sinut, mutta sinua ei ole kutsuttu toimistoon.',
      unverified: 'Sinua ei ole kutsuttu tällä tunnuksella: sähköpostiosoitettasi ei ole siellä vahvistettu.',
      closed: 'Tilisi toimistossa on suljettu.',
      other_identity: 'Osoite kuuluu tilille, jolle kirjaudutaan toisella tunnuksella.',
    },
    refusedTitle: 'Et pääse sisään',
    helpers: (names) =>
      names.length > 0 ? `Pyydä apua: ${names.join(' tai ')}.` : 'Pyydä apua järjestelmän ylläpitäjältä.',
    backToSignIn: 'Takaisin kirjautumiseen',
    codeTitle: 'Sovelluksesi koodi',
    codeLead: 'Salasana oli oikein. Kirjoita koodi, jonka sovelluksesi näyttää juuri nyt.',
    code: 'Koodi',
    codeHint: 'Kuusi numeroa. Eikö puhelin ole mukana? Kirjoita sen sijaan jokin varakoodeistasi.',
    wrongCode: 'Koodi ei täsmää tai se on jo käytetty. Odota seuraavaa ja yritä uudelleen.',
    codeTooOld: 'Se kesti liian kauan. Kirjaudu uudelleen.',
    waitTitle: 'Odota hetki',
    wait: (time) => `Yrityksiä oli liian monta. Yritä uudelleen, kun on kulunut ${time}.`,
    waitOther: 'Jos sinulla on pääsyavain tai linkki sähköpostissasi, pääset sillä sisään jo nyt.',
    seconds: (count) => plural('fi', count, { one: '# sekunti', other: '# sekuntia' }),
    minutes: (count) => plural('fi', count, { one: '# minuutti', other: '# minuuttia' }),
  },
  en: {
    title: 'Sign in',
    lead: 'The office is for those who look after the city’s international relations.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    wrong: 'The address or the password is not right. Try again, or ask for a link to a new password.',
    kept: 'You had been signed out. What you typed is kept: sign in, and you come back to it.',
    again: 'Sign in once more. It takes that to change how you sign in.',
    forgotten: 'I have forgotten my password',
    other: 'Or in another way',
    passkey: 'Sign in with a passkey',
    passkeyHint: 'It is in your phone, your computer or a security key.',
    passkeyFailed: 'That did not work. Try again, or sign in with your password.',
    provider: (name) => `Sign in with ${name}`,
    providerAway: (name) =>
      `${name} does not answer just now. Sign in with your password or a passkey, or try again in a while.`,
    providerRefused: (name) => `${name} did not confirm who you are. Try again.`,
    providerNotCarried: 'Signing in took too long, or began in another browser. Try again.',
    identityRefusals: {
      unknown: 'The city knows who you are, but you are not invited to the office.',
      unverified: 'You are not invited with this account: your e-mail address is not verified there.',
      closed: 'Your account in the office is closed.',
      other_identity: 'The address belongs to an account that signs in with another identity.',
    },
    refusedTitle: 'You cannot come in',
    helpers: (names) =>
      names.length > 0 ? `Ask ${names.join(' or ')} for help.` : 'Ask whoever runs the system for help.',
    backToSignIn: 'Back to signing in',
    codeTitle: 'Code from your app',
    codeLead: 'The password was right. Type the code that your app shows now.',
    code: 'Code',
    codeHint: 'Six digits. No phone at hand? Type one of your recovery codes instead.',
    wrongCode: 'The code is not right, or has been used already. Wait for the next one and try again.',
    codeTooOld: 'That took too long. Sign in anew.',
    waitTitle: 'Wait a moment',
    wait: (time) => `There were too many attempts. Try again in ${time}.`,
    waitOther: 'With a passkey, or a link in your mail, you can come in even now.',
    seconds: (count) => plural('en', count, { one: '# second', other: '# seconds' }),
    minutes: (count) => plural('en', count, { one: '# minute', other: '# minutes' }),
  },
}
