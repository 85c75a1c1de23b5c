import type { OfficeCatalogue, PasswordFault } from '#src/features/staff/index.ts'

/** What is said to those who come for the first time, or have forgotten their password. */
export interface ArrivalTexts {
  readonly beginTitle: string
  readonly beginLead: string
  readonly name: string
  readonly email: string
  readonly lang: string
  readonly newPassword: string
  readonly passwordHint: string
  readonly faults: Readonly<Record<PasswordFault, string>>
  readonly nameMissing: string
  readonly emailWrong: string
  readonly emailTaken: string
  readonly begin: string
  readonly beginOver: string
  readonly linkTitle: string
  readonly linkOver: string
  readonly invitationTitle: (name: string) => string
  readonly invitationLead: string
  readonly invitationProvider: string
  readonly accept: string
  readonly forgottenTitle: string
  readonly forgottenLead: string
  readonly sendLink: string
  readonly sentTitle: string
  readonly sent: string
  readonly recoveryTitle: string
  readonly recoveryLead: (email: string) => string
  readonly recoveryTotp: string
  readonly save: string
  readonly recoveryMail: (mail: { name: string; city: string; address: string }) => { subject: string; text: string }
}

/** The texts of coming in for the first time, and again after a password was forgotten. */
export const arrivalTexts: OfficeCatalogue<ArrivalTexts> = {
  sv: {
    beginTitle: 'Välkommen',
    beginLead: 'Du är den första här. Du blir administratör: du bjuder in de andra och kan göra allt.',
    name: 'Namn',
    email: 'E-postadress',
    lang: 'Kansliets språk för dig',
    newPassword: 'Nytt lösenord',
    passwordHint: 'Minst 15 tecken. Fyra ord som bara du skulle sätta samman är lätta att minnas och svåra att gissa.',
    faults: {
      short: 'Lösenordet behöver minst 15 tecken.',
      long: 'Lösenordet får ha högst 200 tecken.',
      plain: 'Det lösenordet hör till de första som gissas. Välj ett annat.',
      personal: 'Lösenordet består mest av ditt namn eller din adress. Välj ett annat.',
    },
    nameMissing: 'Skriv ditt namn.',
    emailWrong: 'Skriv en e-postadress, som namn@staden.fi.',
    emailTaken: 'Adressen hör redan till ett konto här. Använd en annan.',
    begin: 'Börja',
    beginOver:
      'Länken har använts, är för gammal, eller så finns här redan en administratör. En ny skrivs ut när programmet startas om, så länge här inte finns någon.',
    linkTitle: 'Länken gäller inte längre',
    linkOver:
      'Den har använts, dragits tillbaka eller blivit för gammal. Be om en ny: den som bjöd in dig kan skicka en, och ett glömt lösenord ger en ny länk.',
    invitationTitle: (name) => `Välkommen, ${name}`,
    invitationLead: 'Välj ett lösenord, så är du inne. Adressen du loggar in med är',
    invitationProvider: 'Eller använd stadens egen inloggning; då behövs inget lösenord.',
    accept: 'Kom in',
    forgottenTitle: 'Glömt lösenord',
    forgottenLead: 'Skriv adressen du loggar in med, så skickar vi en länk dit.',
    sendLink: 'Skicka länken',
    sentTitle: 'Titta i din e-post',
    sent: 'Om någon arbetar här med den adressen är en länk på väg. Den gäller i en timme. Kommer inget: titta i skräpposten, eller fråga en administratör.',
    recoveryTitle: 'Välj ett nytt lösenord',
    recoveryLead: (email) => `För ${email}. Alla andra inloggningar avslutas.`,
    recoveryTotp: 'Sedan frågar vi som vanligt efter koden från din app.',
    save: 'Spara lösenordet',
    recoveryMail: ({ name, city, address }) => ({
      subject: 'Nytt lösenord',
      text: `Hej ${name}!\n\nNågon, förmodligen du, har bett om ett nytt lösenord till kansliet för ${city}. Välj det här inom en timme:\n\n${address}\n\nBad du inte om det, så gör ingenting: ditt gamla lösenord gäller, och länken slutar gälla.\n`,
    }),
  },
  fi: {
    beginTitle: 'Tervetuloa',
    beginLead: 'Olet täällä ensimmäinen. Sinusta tulee pääkäyttäjä: kutsut muut ja voit tehdä kaiken.',
    name: 'Nimi',
    email: 'Sähköpostiosoite',
    lang: 'Toimiston kieli sinulle',
    newPassword: 'Uusi salasana',
    passwordHint: 'Vähintään 15 merkkiä. Neljä sanaa, jotka vain sinä yhdistäisit, on helppo muistaa ja vaikea arvata.',
    faults: {
      short: 'Salasanassa pitää olla vähintään 15 merkkiä.',
      long: 'Salasanassa saa olla enintään 200 merkkiä.',
      plain: 'Tätä salasanaa arvataan ensimmäisten joukossa. Valitse toinen.',
      personal: 'Salasana koostuu enimmäkseen nimestäsi tai osoitteestasi. Valitse toinen.',
    },
    nameMissing: 'Kirjoita nimesi.',
    emailWrong: 'Kirjoita sähköpostiosoite, esimerkiksi nimi@kaupunki.fi.',
    emailTaken: 'Osoite kuuluu jo tilille täällä. Käytä toista.',
    begin: 'Aloita',
    beginOver:
      'Linkki on jo käytetty tai vanhentunut, tai täällä on jo pääkäyttäjä. Uusi tulostetaan, kun ohjelma käynnistetään uudelleen, niin kauan kuin pääkäyttäjää ei ole.',
    linkTitle: 'Linkki ei ole enää voimassa',
    linkOver:
      'Se on käytetty, peruttu tai vanhentunut. Pyydä uusi: kutsujasi voi lähettää sellaisen, ja unohtunut salasana tuo uuden linkin.',
    invitationTitle: (name) => `Tervetuloa, ${name}`,
    invitationLead: 'Valitse salasana, niin olet sisällä. Kirjaudut osoitteella',
    invitationProvider: 'Tai käytä kaupungin omaa kirjautumista; silloin salasanaa ei tarvita.',
    accept: 'Tule sisään',
    forgottenTitle: 'Unohtunut salasana',
    forgottenLead: 'Kirjoita osoite, jolla kirjaudut, niin lähetämme siihen linkin.',
    sendLink: 'Lähetä linkki',
    sentTitle: 'Katso sähköpostiasi',
    sent: 'Jos joku työskentelee täällä sillä osoitteella, linkki on matkalla. Se on voimassa tunnin. Jos mitään ei tule, katso roskapostista tai kysy pääkäyttäjältä.',
    recoveryTitle: 'Valitse uusi salasana',
    recoveryLead: (email) => `Osoitteelle ${email}. Kaikki muut istunnot päätetään.`,
    recoveryTotp: 'Sen jälkeen kysymme tavalliseen tapaan sovelluksesi koodin.',
    save: 'Tallenna salasana',
    recoveryMail: ({ name, city, address }) => ({
      subject: 'Uusi salasana',
      text: `Hei ${name}!\n\nJoku, luultavasti sinä, on pyytänyt uutta salasanaa toimistoon (${city}). Valitse se täällä tunnin kuluessa:\n\n${address}\n\nJos et pyytänyt sitä, älä tee mitään: vanha salasanasi on voimassa ja linkki vanhenee.\n`,
    }),
  },
  en: {
    beginTitle: 'Welcome',
    beginLead: 'You are the first one here. You become administrator: you invite the others, and may do everything.',
    name: 'Name',
    email: 'E-mail address',
    lang: 'Language of the office for you',
    newPassword: 'New password',
    passwordHint:
      'At least 15 characters. Four words that only you would put together are easy to remember and hard to guess.',
    faults: {
      short: 'The password needs at least 15 characters.',
      long: 'The password may have at most 200 characters.',
      plain: 'That password is among the first that are guessed. Choose another one.',
      personal: 'The password is made mostly of your name or address. Choose another one.',
    },
    nameMissing: 'Type your name.',
    emailWrong: 'Type an e-mail address, like name@city.example.',
    emailTaken: 'The address belongs to an account here already. Use another one.',
    begin: 'Begin',
    beginOver:
      'The link was used, is too old, or there is an administrator here already. A new one is printed when the program is started again, as long as there is none.',
    linkTitle: 'The link is no longer good',
    linkOver:
      'It was used, taken back, or has become too old. Ask for a new one: who invited you can send it, and a forgotten password brings a new link.',
    invitationTitle: (name) => `Welcome, ${name}`,
    invitationLead: 'Choose a password, and you are in. The address that you sign in with is',
    invitationProvider: 'Or use the city’s own way of signing in; then you need no password.',
    accept: 'Come in',
    forgottenTitle: 'Forgotten password',
    forgottenLead: 'Type the address that you sign in with, and we send a link there.',
    sendLink: 'Send the link',
    sentTitle: 'Look into your mail',
    sent: 'If somebody works here with that address, a link is on its way. It is good for an hour. Nothing comes? Look among the junk mail, or ask an administrator.',
    recoveryTitle: 'Choose a new password',
    recoveryLead: (email) => `For ${email}. All other sessions end.`,
    recoveryTotp: 'After that we ask for the code from your app, as always.',
    save: 'Save the password',
    recoveryMail: ({ name, city, address }) => ({
      subject: 'A new password',
      text: `Hello ${name},\n\nSomebody, probably you, has asked for a new password to the office of ${city}. Choose it here within an hour:\n\n${address}\n\nIf it was not you, do nothing: your old password stays good, and the link will be good no longer.\n`,
    }),
  },
}
