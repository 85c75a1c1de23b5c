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
  },
}
