import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { MailState } from '#src/platform/mail/index.ts'

/** What the outbox says. */
export interface OutboxTexts {
  readonly title: string
  readonly lead: (days: number) => string
  readonly notSent: string
  readonly empty: string
  readonly to: string
  readonly subject: string
  readonly state: string
  readonly at: string
  readonly states: Readonly<Record<MailState, string>>
  readonly attempts: (count: number) => string
  readonly read: string
  readonly many: {
    readonly title: string
    readonly lead: string
    readonly kind: string
    readonly count: string
    /** By the name of who writes them; others are what they are. */
    readonly kinds: Readonly<Record<string, string>>
    readonly otherKind: string
    readonly failuresTitle: string
    readonly domain: string
    readonly reason: string
    readonly waitingTitle: string
    readonly waitingLead: string
  }
}

/** The texts of the outbox. */
export const outboxTexts: OfficeCatalogue<OutboxTexts> = {
  sv: {
    title: 'Utgående post',
    lead: (days) => `De hundra senaste mejlen. Efter ${days} dagar glöms de.`,
    notSent: 'Det finns ingen e-postserver: mejlen skickas inte utan står här. Ge länkarna vidare själv.',
    empty: 'Inget mejl ännu.',
    to: 'Till',
    subject: 'Ärende',
    state: 'Läge',
    at: 'Skrivet',
    states: {
      queued: 'i kö',
      sent: 'skickat',
      failed: 'kom inte fram',
      shown: 'står här',
      held: 'hålls inne',
      dropped: 'behövdes inte',
    },
    attempts: (count) => (count === 1 ? '1 försök' : `${count} försök`),
    read: 'Läs',
    many: {
      title: 'Mejl till många',
      lead: 'Skrivs först när deras tur kommer; här står bara hur många de är.',
      kind: 'Slag',
      count: 'Antal',
      kinds: { newsletter: 'nyhetsbrev', alert: 'bevakning eller sammandrag' },
      otherKind: 'andra utskick',
      failuresTitle: 'Senast ej framkomna',
      domain: 'Domän',
      reason: 'Orsak',
      waitingTitle: 'Så ser de ut som väntar',
      waitingLead:
        'Det finns ingen e-postserver: de här mejlen till många väntar. De går ut så snart det finns en, och de som har väntat mer än ett dygn säger att de är försenade. Några av dem, så som de skulle skrivas nu:',
    },
  },
  fi: {
    title: 'Lähtevä posti',
    lead: (days) => `Sata viimeisintä viestiä. ${days} päivän kuluttua ne unohdetaan.`,
    notSent: 'Sähköpostipalvelinta ei ole: viestejä ei lähetetä, ne ovat täällä. Välitä linkit itse.',
    empty: 'Ei vielä viestejä.',
    to: 'Vastaanottaja',
    subject: 'Aihe',
    state: 'Tila',
    at: 'Kirjoitettu',
    states: {
      queued: 'jonossa',
      sent: 'lähetetty',
      failed: 'ei mennyt perille',
      shown: 'täällä',
      held: 'pidätetty',
      dropped: 'ei tarvittu',
    },
    attempts: (count) => (count === 1 ? '1 yritys' : `${count} yritystä`),
    read: 'Lue',
    many: {
      title: 'Viestit monelle',
      lead: 'Kirjoitetaan vasta vuorollaan; tässä on vain niiden määrä.',
      kind: 'Laji',
      count: 'Määrä',
      kinds: { newsletter: 'uutiskirje', alert: 'seuranta tai kooste' },
      otherKind: 'muut joukkoviestit',
      failuresTitle: 'Viimeksi perille menemättömät',
      domain: 'Verkkotunnus',
      reason: 'Syy',
      waitingTitle: 'Tältä odottavat näyttävät',
      waitingLead:
        'Sähköpostipalvelinta ei ole: nämä viestit monelle odottavat. Ne lähtevät heti, kun palvelin on olemassa, ja yli vuorokauden odottaneet kertovat olevansa myöhässä. Muutama niistä sellaisena kuin ne nyt kirjoitettaisiin:',
    },
  },
  en: {
    title: 'Outbox',
    lead: (days) => `The hundred newest mails. After ${days} days they are forgotten.`,
    notSent: 'There is no mail server: mails are not sent, they stand here. Pass the links on yourself.',
    empty: 'No mail yet.',
    to: 'To',
    subject: 'Subject',
    state: 'State',
    at: 'Written',
    states: {
      queued: 'waiting',
      sent: 'sent',
      failed: 'did not arrive',
      shown: 'stands here',
      held: 'held back',
      dropped: 'not needed',
    },
    attempts: (count) => (count === 1 ? '1 attempt' : `${count} attempts`),
    read: 'Read',
    many: {
      title: 'Mails to many',
      lead: 'They are written when their turn comes; here it only says how many there are.',
      kind: 'Kind',
      count: 'Number',
      kinds: { newsletter: 'newsletter', alert: 'alert or digest' },
      otherKind: 'other mails to many',
      failuresTitle: 'Newest that did not arrive',
      domain: 'Domain',
      reason: 'Reason',
      waitingTitle: 'What those that wait look like',
      waitingLead:
        'There is no mail server: these mails to many wait. They go out as soon as there is one, and those that waited for more than a day say that they are late. Some of them, as they would be written now:',
    },
  },
}
