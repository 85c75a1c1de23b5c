import type { OfficeCatalogue, StaffRole } from '#src/features/staff/index.ts'

/** What has just been done to somebody. */
export type StaffingDone = 'invited' | 'stands' | 'sent' | 'withdrawn' | 'roles' | 'closed' | 'reopened' | 'codes_off'

/** What the pages of staff say. */
export interface StaffingTexts {
  readonly title: string
  readonly lead: string
  readonly done: Readonly<Record<StaffingDone, string>>
  readonly invite: string
  readonly name: string
  readonly email: string
  readonly lang: string
  readonly state: string
  readonly roles: string
  readonly rolesHint: string
  readonly langs: string
  readonly langsHint: string
  readonly roleHints: Readonly<Record<StaffRole, string>>
  readonly seen: (at: string) => string
  readonly neverSeen: string
  readonly states: Readonly<Record<'invited' | 'active' | 'closed', string>>
  readonly invitedUntil: (at: string) => string
  readonly invitationOver: string
  readonly inviteTitle: string
  readonly inviteLead: string
  readonly send: string
  readonly nameMissing: string
  readonly emailWrong: string
  readonly emailTaken: string
  readonly rolesMissing: string
  readonly langsMissing: string
  readonly saveRoles: string
  readonly changedMeanwhile: string
  readonly lastAdministrator: string
  readonly signsIn: string
  readonly withCodes: string
  readonly withoutCodes: string
  readonly passkeys: (count: number) => string
  readonly turnCodesOff: string
  readonly turnCodesOffHint: string
  readonly resend: string
  readonly withdraw: string
  readonly close: string
  readonly closeHint: string
  readonly reopen: string
  readonly back: string
  readonly outbox: string
  readonly notSent: string
  readonly invitationMail: (mail: { name: string; by: string; city: string; address: string }) => {
    subject: string
    text: string
  }
}

/** The texts of the pages on who works here. */
export const staffingTexts: OfficeCatalogue<StaffingTexts> = {
  sv: {
    title: 'Personal',
    lead: 'De som arbetar i kansliet, och vad de får göra.',
    done: {
      invited: 'Inbjudan är på väg.',
      stands: 'Inbjudan står i den utgående posten: ge länken vidare till personen.',
      sent: 'En ny inbjudan är på väg. Den gamla länken gäller inte längre.',
      withdrawn: 'Inbjudan är tillbakadragen.',
      roles: 'Rollerna är ändrade. De gäller genast.',
      closed: 'Kontot är stängt. Alla inloggningar är avslutade.',
      reopened: 'Kontot är öppet igen.',
      codes_off: 'Koderna är avstängda för den här personen.',
    },
    invite: 'Bjud in någon',
    name: 'Namn',
    email: 'E-postadress',
    lang: 'Kansliets språk för den som bjuds in',
    state: 'Konto',
    roles: 'Roller',
    rolesHint: 'Någon kan ha flera.',
    langs: 'Översättare: språk',
    langsHint: 'De språk som översättaren skriver.',
    roleHints: {
      reader: 'ser allt i kansliet, ändrar inget',
      editor: 'skriver och ändrar innehåll, bilder och register',
      translator: 'skriver på sina språk',
      publisher: 'granskar och publicerar, för in beslut, tar ut data',
      visits_officer: 'planerar besök och ändrar registret',
      sender: 'skickar nyhetsbrev',
      administrator: 'gör allt, också inställningar och personal',
    },
    seen: (at) => `senast här ${at}`,
    neverSeen: 'inte varit här än',
    states: { invited: 'inbjuden', active: 'i bruk', closed: 'stängt' },
    invitedUntil: (at) => `inbjudan gäller till ${at}`,
    invitationOver: 'inbjudan har gått ut',
    inviteTitle: 'Bjud in någon',
    inviteLead: 'Personen får ett mejl med en länk som gäller i sju dagar.',
    send: 'Skicka inbjudan',
    nameMissing: 'Skriv personens namn.',
    emailWrong: 'Skriv en e-postadress, som namn@staden.fi.',
    emailTaken: 'Någon har redan ett konto med den adressen.',
    rolesMissing: 'Välj minst en roll.',
    langsMissing: 'Välj minst ett språk för översättaren.',
    saveRoles: 'Spara rollerna',
    changedMeanwhile:
      'Någon annan har ändrat rollerna under tiden. Så här ser de ut nu: ändra dem på nytt om det behövs.',
    lastAdministrator: 'Det här är den sista administratören. Ge någon annan den rollen först.',
    signsIn: 'Så loggar personen in',
    withCodes: 'Med lösenord och kod från en app.',
    withoutCodes: 'Utan kod från en app.',
    passkeys: (count) => (count === 1 ? '1 inloggningsnyckel.' : `${count} inloggningsnycklar.`),
    turnCodesOff: 'Stäng av koderna',
    turnCodesOffHint:
      'För den som har blivit av med både telefonen och reservkoderna. Försäkra dig om vem du talar med.',
    resend: 'Skicka en ny inbjudan',
    withdraw: 'Dra tillbaka inbjudan',
    close: 'Stäng kontot',
    closeHint: 'Alla inloggningar avslutas genast. Det personen har gjort finns kvar, och kontot kan öppnas igen.',
    reopen: 'Öppna kontot igen',
    back: 'Tillbaka till personalen',
    outbox: 'Utgående post',
    notSent: 'Det finns ingen e-postserver. Mejlen står i den utgående posten: ge länken till personen på annat sätt.',
    invitationMail: ({ name, by, city, address }) => ({
      subject: `Inbjudan till kansliet för ${city}`,
      text: `Hej ${name}!\n\n${by} bjuder in dig till kansliet för de internationella relationerna i ${city}. Välj ett lösenord, så är du inne. Länken gäller i sju dagar:\n\n${address}\n`,
    }),
  },
  fi: {
    title: 'Henkilöstö',
    lead: 'Toimistossa työskentelevät ja heidän oikeutensa.',
    done: {
      invited: 'Kutsu on matkalla.',
      stands: 'Kutsu on lähtevässä postissa: välitä linkki henkilölle.',
      sent: 'Uusi kutsu on matkalla. Vanha linkki ei enää kelpaa.',
      withdrawn: 'Kutsu on peruttu.',
      roles: 'Roolit on muutettu. Ne ovat voimassa heti.',
      closed: 'Tili on suljettu. Kaikki istunnot on päätetty.',
      reopened: 'Tili on taas avoinna.',
      codes_off: 'Koodit on poistettu käytöstä tältä henkilöltä.',
    },
    invite: 'Kutsu joku',
    name: 'Nimi',
    email: 'Sähköpostiosoite',
    lang: 'Toimiston kieli kutsuttavalle',
    state: 'Tili',
    roles: 'Roolit',
    rolesHint: 'Yhdellä voi olla useita.',
    langs: 'Kääntäjä: kielet',
    langsHint: 'Kielet, joilla kääntäjä kirjoittaa.',
    roleHints: {
      reader: 'näkee kaiken toimistossa, ei muuta mitään',
      editor: 'kirjoittaa ja muuttaa sisältöä, kuvia ja rekisteriä',
      translator: 'kirjoittaa omilla kielillään',
      publisher: 'tarkastaa ja julkaisee, kirjaa päätökset, vie tietoja',
      visits_officer: 'suunnittelee vierailuja ja muuttaa rekisteriä',
      sender: 'lähettää uutiskirjeitä',
      administrator: 'tekee kaiken, myös asetukset ja henkilöstön',
    },
    seen: (at) => `täällä viimeksi ${at}`,
    neverSeen: 'ei vielä käynyt',
    states: { invited: 'kutsuttu', active: 'käytössä', closed: 'suljettu' },
    invitedUntil: (at) => `kutsu on voimassa ${at} asti`,
    invitationOver: 'kutsu on vanhentunut',
    inviteTitle: 'Kutsu joku',
    inviteLead: 'Hän saa sähköpostiinsa linkin, joka on voimassa seitsemän päivää.',
    send: 'Lähetä kutsu',
    nameMissing: 'Kirjoita kutsuttavan nimi.',
    emailWrong: 'Kirjoita sähköpostiosoite, esimerkiksi nimi@kaupunki.fi.',
    emailTaken: 'Jollakulla on jo tili tällä osoitteella.',
    rolesMissing: 'Valitse vähintään yksi rooli.',
    langsMissing: 'Valitse kääntäjälle vähintään yksi kieli.',
    saveRoles: 'Tallenna roolit',
    changedMeanwhile:
      'Joku muu on sillä välin muuttanut rooleja. Ne ovat nyt näin: muuta niitä uudelleen, jos tarpeen.',
    lastAdministrator: 'Tämä on viimeinen pääkäyttäjä. Anna rooli ensin jollekulle toiselle.',
    signsIn: 'Näin hän kirjautuu',
    withCodes: 'Salasanalla ja sovelluksen koodilla.',
    withoutCodes: 'Ilman sovelluksen koodia.',
    passkeys: (count) => (count === 1 ? '1 pääsyavain.' : `${count} pääsyavainta.`),
    turnCodesOff: 'Poista koodit käytöstä',
    turnCodesOffHint: 'Sille, jolta ovat hävinneet sekä puhelin että varakoodit. Varmistu siitä, kenen kanssa puhut.',
    resend: 'Lähetä uusi kutsu',
    withdraw: 'Peru kutsu',
    close: 'Sulje tili',
    closeHint: 'Kaikki istunnot päätetään heti. Hänen työnsä säilyy, ja tilin voi avata uudelleen.',
    reopen: 'Avaa tili uudelleen',
    back: 'Takaisin henkilöstöön',
    outbox: 'Lähtevä posti',
    notSent: 'Sähköpostipalvelinta ei ole. Viestit ovat lähtevässä postissa: anna linkki henkilölle muulla tavalla.',
    invitationMail: ({ name, by, city, address }) => ({
      subject: `Kutsu toimistoon, ${city}`,
      text: `Hei ${name}!\n\n${by} kutsuu sinut kansainvälisten suhteiden toimistoon (${city}). Valitse salasana, niin olet sisällä. Linkki on voimassa seitsemän päivää:\n\n${address}\n`,
    }),
  },
  en: {
    title: 'Staff',
    lead: 'Those who work in the office, and what they may do.',
    done: {
      invited: 'The invitation is on its way.',
      stands: 'The invitation stands in the outbox: pass its link on to them.',
      sent: 'A new invitation is on its way. The old link is no longer good.',
      withdrawn: 'The invitation is taken back.',
      roles: 'The roles are changed. They hold at once.',
      closed: 'The account is closed. All its sessions have ended.',
      reopened: 'The account is open again.',
      codes_off: 'Codes are turned off for this person.',
    },
    invite: 'Invite somebody',
    name: 'Name',
    email: 'E-mail address',
    lang: 'Language of the office for them',
    state: 'Account',
    roles: 'Roles',
    rolesHint: 'Somebody can have several.',
    langs: 'Translator: languages',
    langsHint: 'The languages that the translator writes.',
    roleHints: {
      reader: 'sees everything in the office, changes nothing',
      editor: 'writes and changes content, pictures and the register',
      translator: 'writes in their languages',
      publisher: 'reviews and publishes, enters decisions, takes data out',
      visits_officer: 'plans visits and changes the register',
      sender: 'sends newsletters',
      administrator: 'does everything, settings and staff included',
    },
    seen: (at) => `last here ${at}`,
    neverSeen: 'not been here yet',
    states: { invited: 'invited', active: 'in use', closed: 'closed' },
    invitedUntil: (at) => `the invitation is good until ${at}`,
    invitationOver: 'the invitation has run out',
    inviteTitle: 'Invite somebody',
    inviteLead: 'They get a mail with a link that is good for seven days.',
    send: 'Send the invitation',
    nameMissing: 'Type their name.',
    emailWrong: 'Type an e-mail address, like name@city.example.',
    emailTaken: 'Somebody has an account with that address already.',
    rolesMissing: 'Choose at least one role.',
    langsMissing: 'Choose at least one language for the translator.',
    saveRoles: 'Save the roles',
    changedMeanwhile: 'Somebody else changed the roles meanwhile. They are now as shown: change them again if need be.',
    lastAdministrator: 'This is the last administrator. Give somebody else that role first.',
    signsIn: 'How they sign in',
    withCodes: 'With a password and a code from an app.',
    withoutCodes: 'Without a code from an app.',
    passkeys: (count) => (count === 1 ? '1 passkey.' : `${count} passkeys.`),
    turnCodesOff: 'Turn codes off',
    turnCodesOffHint:
      'For somebody who has lost both their phone and their recovery codes. Make sure who you speak with.',
    resend: 'Send a new invitation',
    withdraw: 'Take the invitation back',
    close: 'Close the account',
    closeHint: 'All its sessions end at once. What they did stays, and the account can be opened again.',
    reopen: 'Open the account again',
    back: 'Back to staff',
    outbox: 'Outbox',
    notSent: 'There is no mail server. Mails stand in the outbox: give the link to the person in another way.',
    invitationMail: ({ name, by, city, address }) => ({
      subject: `Invitation to the office of ${city}`,
      text: `Hello ${name},\n\n${by} invites you to the office of the international relations of ${city}. Choose a password, and you are in. The link is good for seven days:\n\n${address}\n`,
    }),
  },
}
