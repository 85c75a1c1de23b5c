import type { OfficeCatalogue } from '#src/features/staff/index.ts'

type Field = 'perMinute' | 'perDomain' | 'connections' | 'dkimDomain' | 'dkimSelector' | 'dkimKey'

/** What the settings of mails to many say. */
export interface SendingTexts {
  readonly title: string
  readonly lead: string
  readonly paceTitle: string
  readonly dkimTitle: string
  readonly dkimLead: string
  readonly fields: Readonly<Record<Field, string>>
  readonly hints: Readonly<Partial<Record<Field, string>>>
  readonly keyThere: string
  readonly keyNone: string
  readonly forget: string
  readonly make: string
  readonly makeHint: string
  readonly recordTitle: string
  readonly recordLead: string
  readonly recordName: string
  readonly recordValue: string
  readonly save: string
  readonly saved: string
  readonly made: string
  readonly problems: {
    readonly number: (least: number, most: number) => string
    readonly perDomain: string
    readonly domain: string
    readonly selector: string
    readonly key: string
    readonly both: string
  }
  readonly liftTitle: string
  readonly liftLead: (counts: { bounced: number; complained: number; staff: number }) => string
  readonly liftEmail: string
  readonly lift: string
  readonly lifted: string
  readonly liftProblems: Readonly<Record<'address' | 'for_good' | 'not_there', string>>
}

/** The texts of the settings of sending to many. */
export const sendingTexts: OfficeCatalogue<SendingTexts> = {
  sv: {
    title: 'Utskick',
    lead: 'Hur snabbt mejl till många går ut, vad de signeras med, och vilka adresser som inte får fler.',
    paceTitle: 'Takt',
    dkimTitle: 'Signatur (DKIM)',
    dkimLead:
      'Mottagarna ser på signaturen att mejlen är stadens egna. Utan den hamnar utskick lätt bland skräpposten.',
    fields: {
      perMinute: 'Mejl i minuten till en och samma domän',
      perDomain: 'Andra tal för vissa domäner',
      connections: 'Förbindelser till servern på en gång',
      dkimDomain: 'Domän',
      dkimSelector: 'Selektor',
      dkimKey: 'Privat nyckel',
    },
    hints: {
      perDomain: 'En domän och ett tal på varje rad, till exempel: gmail.com 300',
      dkimDomain: 'Avsändaradressens domän, till exempel staden.fi.',
      dkimSelector: 'Ett ord som skiljer nycklar åt, till exempel proxeny2026.',
    },
    keyThere: 'En nyckel finns sparad och visas aldrig. Lämna tomt för att behålla den.',
    keyNone: 'RSA som PEM. Sparas förseglad och visas aldrig igen.',
    forget: 'Glöm nyckeln: mejlen går ut osignerade',
    make: 'Spara och gör en ny nyckel',
    makeHint: 'Med en ny nyckel måste posten i DNS bytas, helst under en ny selektor.',
    recordTitle: 'Post i DNS',
    recordLead:
      'Lägg till den här TXT-posten hos den som sköter domänen. Långa värden delas där i bitar om 255 tecken.',
    recordName: 'Namn',
    recordValue: 'Värde',
    save: 'Spara',
    saved: 'Sparat.',
    made: 'En ny nyckel finns. Lägg in posten nedan i DNS.',
    problems: {
      number: (least, most) => `Skriv ett heltal från ${least} till ${most}.`,
      perDomain: 'Skriv en domän och ett helt tal på varje rad.',
      domain: 'Skriv en domän, till exempel staden.fi.',
      selector: 'Skriv ett ord av bokstäver, siffror och bindestreck.',
      key: 'Det är ingen privat RSA-nyckel i PEM med 1024 till 4096 bitar.',
      both: 'Domän och selektor hör ihop: fyll i båda eller ingen.',
    },
    liftTitle: 'Spärrade adresser',
    liftLead: ({ bounced, complained, staff }) =>
      `${bounced} som mejlen kom tillbaka från, ${complained} som klagade och ${staff} som personalen spärrade får inga utskick. Bara kontrollsummor sparas: skriv adressen för att häva spärren. Den som har klagat får aldrig fler.`,
    liftEmail: 'Adress',
    lift: 'Häv spärren',
    lifted: 'Adressen får utskick igen.',
    liftProblems: {
      address: 'Skriv en adress.',
      for_good: 'Den som läser där har klagat. Den spärren hävs inte.',
      not_there: 'Den adressen är inte spärrad.',
    },
  },
  fi: {
    title: 'Joukkoviestit',
    lead: 'Kuinka nopeasti viestit monelle lähtevät, millä ne allekirjoitetaan ja mitkä osoitteet eivät enää saa niitä.',
    paceTitle: 'Tahti',
    dkimTitle: 'Allekirjoitus (DKIM)',
    dkimLead:
      'Allekirjoituksesta vastaanottajat näkevät, että viestit ovat kaupungin omia. Ilman sitä ne joutuvat helposti roskapostiin.',
    fields: {
      perMinute: 'Viestejä minuutissa samaan verkkotunnukseen',
      perDomain: 'Muut määrät joillekin verkkotunnuksille',
      connections: 'Yhteyksiä palvelimeen yhtä aikaa',
      dkimDomain: 'Verkkotunnus',
      dkimSelector: 'Valitsin (selector)',
      dkimKey: 'Yksityinen avain',
    },
    hints: {
      perDomain: 'Joka rivillä verkkotunnus ja luku, esimerkiksi: gmail.com 300',
      dkimDomain: 'Lähettäjän osoitteen verkkotunnus, esimerkiksi kaupunki.fi.',
      dkimSelector: 'Sana, joka erottaa avaimet toisistaan, esimerkiksi proxeny2026.',
    },
    keyThere: 'Avain on tallessa eikä sitä näytetä. Jätä tyhjäksi, niin se säilyy.',
    keyNone: 'RSA-avain PEM-muodossa. Tallennetaan sinetöitynä eikä näytetä enää.',
    forget: 'Unohda avain: viestit lähtevät allekirjoittamatta',
    make: 'Tallenna ja tee uusi avain',
    makeHint: 'Uuden avaimen kanssa DNS-tietue on vaihdettava, mieluiten uudella valitsimella.',
    recordTitle: 'DNS-tietue',
    recordLead:
      'Lisää tämä TXT-tietue sinne, missä verkkotunnusta hoidetaan. Pitkät arvot jaetaan siellä 255 merkin osiin.',
    recordName: 'Nimi',
    recordValue: 'Arvo',
    save: 'Tallenna',
    saved: 'Tallennettu.',
    made: 'Uusi avain on tehty. Lisää alla oleva tietue DNS:ään.',
    problems: {
      number: (least, most) => `Kirjoita kokonaisluku väliltä ${least}–${most}.`,
      perDomain: 'Kirjoita joka riville verkkotunnus ja kokonaisluku.',
      domain: 'Kirjoita verkkotunnus, esimerkiksi kaupunki.fi.',
      selector: 'Kirjoita sana, jossa on kirjaimia, numeroita ja yhdysviivoja.',
      key: 'Tämä ei ole yksityinen RSA-avain PEM-muodossa, 1024–4096 bittiä.',
      both: 'Verkkotunnus ja valitsin kuuluvat yhteen: täytä molemmat tai ei kumpaakaan.',
    },
    liftTitle: 'Estetyt osoitteet',
    liftLead: ({ bounced, complained, staff }) =>
      `Joukkoviestejä eivät saa ${bounced} osoitetta, joista viestit palasivat, ${complained}, joista valitettiin, ja ${staff}, jotka henkilökunta esti. Vain tarkistussummat säilytetään: poista esto kirjoittamalla osoite. Valittaneelle ei lähetetä enää koskaan.`,
    liftEmail: 'Osoite',
    lift: 'Poista esto',
    lifted: 'Osoite saa taas joukkoviestejä.',
    liftProblems: {
      address: 'Kirjoita osoite.',
      for_good: 'Osoitteesta on valitettu. Sitä estoa ei poisteta.',
      not_there: 'Osoitetta ei ole estetty.',
    },
  },
  en: {
    title: 'Mails to many',
    lead: 'How fast mails to many go out, what they are signed with, and which addresses get no more of them.',
    paceTitle: 'Pace',
    dkimTitle: 'Signature (DKIM)',
    dkimLead:
      'By the signature receivers see that mails are the city’s own. Without it they easily end up in the spam.',
    fields: {
      perMinute: 'Mails a minute to any one domain',
      perDomain: 'Other numbers for some domains',
      connections: 'Connections to the server at once',
      dkimDomain: 'Domain',
      dkimSelector: 'Selector',
      dkimKey: 'Private key',
    },
    hints: {
      perDomain: 'A domain and a number on each line, like: gmail.com 300',
      dkimDomain: 'The domain of the sender’s address, like city.example.',
      dkimSelector: 'A word that tells keys apart, like proxeny2026.',
    },
    keyThere: 'A key is kept and never shown. Leave empty to keep it.',
    keyNone: 'RSA as PEM. It is kept sealed and never shown again.',
    forget: 'Forget the key: mails go out unsigned',
    make: 'Save and make a new key',
    makeHint: 'With a new key the record in the DNS has to change, best under a new selector.',
    recordTitle: 'Record in the DNS',
    recordLead:
      'Add this TXT record where the domain is looked after. Long values are split there into 255 characters.',
    recordName: 'Name',
    recordValue: 'Value',
    save: 'Save',
    saved: 'Saved.',
    made: 'There is a new key. Put the record below into the DNS.',
    problems: {
      number: (least, most) => `Write a whole number from ${least} to ${most}.`,
      perDomain: 'Write a domain and a whole number on each line.',
      domain: 'Write a domain, like city.example.',
      selector: 'Write a word of letters, digits and hyphens.',
      key: 'This is no private RSA key as PEM of 1024 to 4096 bits.',
      both: 'Domain and selector belong together: fill in both or neither.',
    },
    liftTitle: 'Suppressed addresses',
    liftLead: ({ bounced, complained, staff }) =>
      `${bounced} that mails came back from, ${complained} that complained and ${staff} that staff suppressed get no mails to many. Only hashes are kept: type the address to lift it. Who complained never gets any again.`,
    liftEmail: 'Address',
    lift: 'Lift it',
    lifted: 'The address gets mails to many again.',
    liftProblems: {
      address: 'Write an address.',
      for_good: 'Its reader complained. That is not lifted.',
      not_there: 'This address is not suppressed.',
    },
  },
}
