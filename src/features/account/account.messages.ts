import type { OfficeCatalogue, SignInMethod } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What has just been done on the page of an account. */
export type AccountDone =
  | 'facts'
  | 'reminders'
  | 'password'
  | 'codes_off'
  | 'passkey'
  | 'passkey_gone'
  | 'session'
  | 'sessions'

/** What the pages of an account say. */
export interface AccountTexts {
  readonly title: string
  readonly done: Readonly<Record<AccountDone, string>>
  readonly factsTitle: string
  readonly name: string
  readonly nameMissing: string
  readonly lang: string
  readonly signsInWith: (email: string) => string
  readonly save: string
  readonly remindersTitle: string
  readonly remindersLead: string
  readonly reminders: string
  readonly passwordTitle: string
  readonly noPassword: string
  readonly current: string
  readonly currentWrong: string
  readonly changePassword: string
  readonly passwordEnds: string
  readonly codesTitle: string
  readonly codesOff: string
  readonly codesOn: (since: string) => string
  readonly codesLeft: (count: number) => string
  readonly setUpCodes: string
  readonly turnCodesOff: string
  readonly newRecoveryCodes: string
  readonly passkeysTitle: string
  readonly passkeysLead: string
  readonly passkeysNone: string
  readonly passkeyNeedsScript: string
  readonly passkeyName: string
  readonly passkeyNameHint: string
  readonly passkeyUnnamed: string
  readonly addPasskey: string
  readonly passkeyFailed: string
  readonly passkeySince: (day: string) => string
  readonly used: (day: string) => string
  readonly neverUsed: string
  readonly remove: string
  readonly removeWhat: (name: string) => string
  readonly sessionsTitle: string
  readonly browser: string
  readonly since: string
  readonly seen: string
  readonly how: string
  readonly thisOne: string
  readonly end: string
  readonly endWhat: (browser: string) => string
  readonly endOthers: string
  readonly methods: Readonly<Record<SignInMethod, string>>
  readonly unknownBrowser: string
}

/** The texts of the page of one's own account. */
export const accountTexts: OfficeCatalogue<AccountTexts> = {
  sv: {
    title: 'Ditt konto',
    done: {
      facts: 'Sparat.',
      reminders: 'Sparat.',
      password: 'Lösenordet är bytt. Alla andra inloggningar är avslutade.',
      codes_off: 'Koder behövs inte längre när du loggar in.',
      passkey: 'Inloggningsnyckeln är tillagd.',
      passkey_gone: 'Inloggningsnyckeln är borttagen.',
      session: 'Inloggningen är avslutad.',
      sessions: 'Alla andra inloggningar är avslutade.',
    },
    factsTitle: 'Du',
    name: 'Namn',
    nameMissing: 'Skriv ditt namn.',
    lang: 'Kansliets språk',
    signsInWith: (email) => `Du loggar in med ${email}.`,
    save: 'Spara',
    remindersTitle: 'Påminnelser',
    remindersLead:
      'Vi skriver när något förfaller: en förbindelse som ska ses över, en avgift, och en gång i veckan översättningar och länkar. På kansliets startsida står det alltid.',
    reminders: 'Skicka mig påminnelser med e-post',
    passwordTitle: 'Lösenord',
    noPassword: 'Du har inget lösenord: du loggar in på annat sätt. Du kan välja ett.',
    current: 'Nuvarande lösenord',
    currentWrong: 'Det är inte ditt nuvarande lösenord.',
    changePassword: 'Byt lösenord',
    passwordEnds: 'Alla andra inloggningar avslutas då.',
    codesTitle: 'Koder från en app',
    codesOff: 'Med en kod från en app i telefonen räcker det inte att någon får reda på ditt lösenord.',
    codesOn: (since) => `Sedan ${since} frågar vi efter en kod när du loggar in med lösenord.`,
    codesLeft: (count) => plural('sv', count, { one: 'Du har # reservkod kvar.', other: 'Du har # reservkoder kvar.' }),
    setUpCodes: 'Ta koder i bruk',
    turnCodesOff: 'Sluta använda koder',
    newRecoveryCodes: 'Nya reservkoder',
    passkeysTitle: 'Inloggningsnycklar',
    passkeysLead:
      'En inloggningsnyckel (passkey) i telefonen, datorn eller en säkerhetsnyckel ersätter lösenord och kod. Den går inte att gissa eller lura av dig.',
    passkeysNone: 'Du har ingen än.',
    passkeyNeedsScript: 'För att lägga till en behövs JavaScript och en webbläsare som känner till inloggningsnycklar.',
    passkeyName: 'Namn på nyckeln',
    passkeyNameHint: 'Så att du känner igen den, till exempel ”Telefonen”.',
    passkeyUnnamed: 'Inloggningsnyckel',
    addPasskey: 'Lägg till en inloggningsnyckel',
    passkeyFailed: 'Det gick inte att lägga till nyckeln. Försök igen.',
    passkeySince: (day) => `tillagd ${day}`,
    used: (day) => `senast använd ${day}`,
    neverUsed: 'inte använd än',
    remove: 'Ta bort',
    removeWhat: (name) => `Ta bort ${name}`,
    sessionsTitle: 'Där du är inloggad',
    browser: 'Webbläsare',
    since: 'Sedan',
    seen: 'Senast sedd',
    how: 'Med',
    thisOne: 'den här',
    end: 'Avsluta',
    endWhat: (browser) => `Avsluta ${browser}`,
    endOthers: 'Avsluta alla andra',
    methods: {
      password: 'lösenord',
      totp: 'lösenord och kod',
      recovery: 'lösenord och reservkod',
      passkey: 'inloggningsnyckel',
      oidc: 'stadens inloggning',
      link: 'länk',
    },
    unknownBrowser: 'okänd webbläsare',
  },
  fi: {
    title: 'Oma tili',
    done: {
      facts: 'Tallennettu.',
      reminders: 'Tallennettu.',
      password: 'Salasana on vaihdettu. Kaikki muut istunnot on päätetty.',
      codes_off: 'Koodia ei enää kysytä, kun kirjaudut.',
      passkey: 'Pääsyavain on lisätty.',
      passkey_gone: 'Pääsyavain on poistettu.',
      session: 'Istunto on päätetty.',
      sessions: 'Kaikki muut istunnot on päätetty.',
    },
    factsTitle: 'Sinä',
    name: 'Nimi',
    nameMissing: 'Kirjoita nimesi.',
    lang: 'Toimiston kieli',
    signsInWith: (email) => `Kirjaudut osoitteella ${email}.`,
    save: 'Tallenna',
    remindersTitle: 'Muistutukset',
    remindersLead:
      'Kirjoitamme, kun jokin erääntyy: tarkistettava side, maksu ja kerran viikossa käännökset ja linkit. Toimiston etusivulla ne näkyvät aina.',
    reminders: 'Lähetä minulle muistutukset sähköpostitse',
    passwordTitle: 'Salasana',
    noPassword: 'Sinulla ei ole salasanaa: kirjaudut toisella tavalla. Voit valita salasanan.',
    current: 'Nykyinen salasana',
    currentWrong: 'Tämä ei ole nykyinen salasanasi.',
    changePassword: 'Vaihda salasana',
    passwordEnds: 'Kaikki muut istunnot päätetään silloin.',
    codesTitle: 'Sovelluksen koodit',
    codesOff: 'Kun kirjautumiseen tarvitaan puhelimen sovelluksen koodi, pelkän salasanan paljastuminen ei riitä.',
    codesOn: (since) => `Koodia on kysytty ${since} alkaen, kun kirjaudut salasanalla.`,
    codesLeft: (count) =>
      plural('fi', count, { one: 'Varakoodeja on jäljellä #.', other: 'Varakoodeja on jäljellä #.' }),
    setUpCodes: 'Ota koodit käyttöön',
    turnCodesOff: 'Lopeta koodien käyttö',
    newRecoveryCodes: 'Uudet varakoodit',
    passkeysTitle: 'Pääsyavaimet',
    passkeysLead:
      'Puhelimessa, tietokoneessa tai turva-avaimessa oleva pääsyavain (passkey) korvaa salasanan ja koodin. Sitä ei voi arvata eikä huijata sinulta.',
    passkeysNone: 'Sinulla ei ole vielä yhtään.',
    passkeyNeedsScript: 'Lisäämiseen tarvitaan JavaScript ja selain, joka tuntee pääsyavaimet.',
    passkeyName: 'Avaimen nimi',
    passkeyNameHint: 'Jotta tunnistat sen, esimerkiksi ”Puhelin”.',
    passkeyUnnamed: 'Pääsyavain',
    addPasskey: 'Lisää pääsyavain',
    passkeyFailed: 'Avaimen lisääminen ei onnistunut. Yritä uudelleen.',
    passkeySince: (day) => `lisätty ${day}`,
    used: (day) => `käytetty viimeksi ${day}`,
    neverUsed: 'ei vielä käytetty',
    remove: 'Poista',
    removeWhat: (name) => `Poista ${name}`,
    sessionsTitle: 'Missä olet kirjautuneena',
    browser: 'Selain',
    since: 'Alkaen',
    seen: 'Nähty viimeksi',
    how: 'Miten',
    thisOne: 'tämä',
    end: 'Päätä',
    endWhat: (browser) => `Päätä ${browser}`,
    endOthers: 'Päätä kaikki muut',
    methods: {
      password: 'salasana',
      totp: 'salasana ja koodi',
      recovery: 'salasana ja varakoodi',
      passkey: 'pääsyavain',
      oidc: 'kaupungin kirjautuminen',
      link: 'linkki',
    },
    unknownBrowser: 'tuntematon selain',
  },
  en: {
    title: 'Your account',
    done: {
      facts: 'Saved.',
      reminders: 'Saved.',
      password: 'The password is changed. All other sessions have ended.',
      codes_off: 'No code is asked for any more when you sign in.',
      passkey: 'The passkey is added.',
      passkey_gone: 'The passkey is removed.',
      session: 'The session has ended.',
      sessions: 'All other sessions have ended.',
    },
    factsTitle: 'You',
    name: 'Name',
    nameMissing: 'Type your name.',
    lang: 'Language of the office',
    signsInWith: (email) => `You sign in with ${email}.`,
    save: 'Save',
    remindersTitle: 'Reminders',
    remindersLead:
      'We write when something falls due: a tie to be reviewed, a fee, and once a week translations and links. On the start page of the office it always stands.',
    reminders: 'Send me reminders by mail',
    passwordTitle: 'Password',
    noPassword: 'You have no password: you sign in in another way. You can choose one.',
    current: 'Current password',
    currentWrong: 'This is not your current password.',
    changePassword: 'Change the password',
    passwordEnds: 'All other sessions end with it.',
    codesTitle: 'Codes from an app',
    codesOff: 'With a code from an app in your phone it is not enough for somebody to learn your password.',
    codesOn: (since) => `Since ${since} we ask for a code when you sign in with your password.`,
    codesLeft: (count) =>
      plural('en', count, { one: 'You have # recovery code left.', other: 'You have # recovery codes left.' }),
    setUpCodes: 'Set codes up',
    turnCodesOff: 'Stop using codes',
    newRecoveryCodes: 'New recovery codes',
    passkeysTitle: 'Passkeys',
    passkeysLead:
      'A passkey in your phone, your computer or a security key stands for password and code. Nobody can guess it or trick you out of it.',
    passkeysNone: 'You have none yet.',
    passkeyNeedsScript: 'To add one it takes JavaScript, and a browser that knows passkeys.',
    passkeyName: 'Name of the passkey',
    passkeyNameHint: 'So that you know which it is, like “My phone”.',
    passkeyUnnamed: 'Passkey',
    addPasskey: 'Add a passkey',
    passkeyFailed: 'The passkey could not be added. Try again.',
    passkeySince: (day) => `added ${day}`,
    used: (day) => `last used ${day}`,
    neverUsed: 'not used yet',
    remove: 'Remove',
    removeWhat: (name) => `Remove ${name}`,
    sessionsTitle: 'Where you are signed in',
    browser: 'Browser',
    since: 'Since',
    seen: 'Last seen',
    how: 'With',
    thisOne: 'this one',
    end: 'End',
    endWhat: (browser) => `End ${browser}`,
    endOthers: 'End all others',
    methods: {
      password: 'password',
      totp: 'password and code',
      recovery: 'password and recovery code',
      passkey: 'passkey',
      oidc: 'the city’s sign-in',
      link: 'link',
    },
    unknownBrowser: 'unknown browser',
  },
}
