import type { OfficeCatalogue } from '#src/features/staff/index.ts'

type Field = 'host' | 'port' | 'security' | 'user' | 'returnTo'

interface MailboxTexts {
  readonly title: string
  readonly lead: string
  readonly ways: Readonly<Record<'environment' | 'settings' | 'nobody', string>>
  readonly fields: Readonly<Record<Field, string>>
  readonly hints: Readonly<Partial<Record<Field, string>>>
  readonly securities: Readonly<Record<'starttls' | 'tls' | 'none', string>>
  readonly save: string
  readonly saved: string
  readonly port: (ports: readonly number[]) => string
  readonly lookTitle: string
  readonly lookLead: string
  readonly look: string
  readonly foundTitle: string
  readonly found: (found: { taken: number; not_mine: number; odd: number; later: number }) => string
  readonly nowhere: string
  readonly busy: string
  readonly failedTitle: string
  readonly failed: string
  readonly auth: string
}

/** The texts of the settings of the mailbox. What it shares with the server that sends is said there. */
export const mailboxTexts: OfficeCatalogue<MailboxTexts> = {
  sv: {
    title: 'Inkommande post',
    lead: 'En brevlåda där svar och mejl som kommer tillbaka läses, var tredje minut.',
    ways: {
      environment: 'Posten läses där den som driver programmet har angett (IMAP_URL, PROXENY_MAIL_DROP).',
      settings: 'Posten läses i brevlådan nedan.',
      nobody: 'Ingen brevlåda läses: mejl som kommer tillbaka och svar märks inte.',
    },
    fields: {
      host: 'Servern (IMAP)',
      port: 'Port',
      security: 'Skydd',
      user: 'Användarnamn',
      returnTo: 'Mejl som inte kan levereras går till',
    },
    hints: {
      host: 'Till exempel imap.staden.fi. Tom: ingen brevlåda.',
      returnTo: 'Brevlådans adress. Tom: avsändarens adress, som då måste leda hit.',
    },
    securities: { tls: 'TLS från början (993)', starttls: 'STARTTLS, krävs (143)', none: 'Inget' },
    save: 'Spara',
    saved: 'Sparat.',
    port: (ports) => `Porten måste vara en av ${ports.join(', ')}.`,
    lookTitle: 'Prova',
    lookLead: 'Läser det som har kommit sedan sist, så som det är sparat nu.',
    look: 'Titta nu',
    foundTitle: 'Brevlådan är läst',
    found: ({ taken, not_mine, odd, later }) =>
      `${taken} hanterade, ${not_mine} som inte är för programmet, ${odd} oläsliga, ${later} som prövas igen.`,
    nowhere: 'Det finns ingen brevlåda att läsa.',
    busy: 'Den läses just nu. Försök om en stund.',
    failedTitle: 'Brevlådan kunde inte läsas',
    failed: 'Kontrollera servern, porten och skyddet.',
    auth: 'Servern godtar inte användarnamnet eller lösenordet.',
  },
  fi: {
    title: 'Saapuva posti',
    lead: 'Postilaatikko, josta vastaukset ja takaisin tulleet viestit luetaan kolmen minuutin välein.',
    ways: {
      environment: 'Posti luetaan sieltä, minkä ohjelman ylläpitäjä on antanut (IMAP_URL, PROXENY_MAIL_DROP).',
      settings: 'Posti luetaan alla olevasta postilaatikosta.',
      nobody: 'Postilaatikkoa ei lueta: takaisin tulleita viestejä ja vastauksia ei huomata.',
    },
    fields: {
      host: 'Palvelin (IMAP)',
      port: 'Portti',
      security: 'Suojaus',
      user: 'Käyttäjätunnus',
      returnTo: 'Perille menemättömät viestit osoitteeseen',
    },
    hints: {
      host: 'Esimerkiksi imap.kaupunki.fi. Tyhjä: ei postilaatikkoa.',
      returnTo: 'Postilaatikon osoite. Tyhjä: lähettäjän osoite, jonka on silloin johdettava tänne.',
    },
    securities: { tls: 'TLS alusta alkaen (993)', starttls: 'STARTTLS, vaaditaan (143)', none: 'Ei mitään' },
    save: 'Tallenna',
    saved: 'Tallennettu.',
    port: (ports) => `Portin pitää olla jokin näistä: ${ports.join(', ')}.`,
    lookTitle: 'Kokeile',
    lookLead: 'Lukee sen, mitä on tullut edellisen kerran jälkeen, niin kuin nyt on tallennettu.',
    look: 'Katso nyt',
    foundTitle: 'Postilaatikko on luettu',
    found: ({ taken, not_mine, odd, later }) =>
      `${taken} käsitelty, ${not_mine} ei kuulu ohjelmalle, ${odd} ei voi lukea, ${later} yritetään uudelleen.`,
    nowhere: 'Luettavaa postilaatikkoa ei ole.',
    busy: 'Sitä luetaan juuri nyt. Yritä hetken kuluttua.',
    failedTitle: 'Postilaatikkoa ei voitu lukea',
    failed: 'Tarkista palvelin, portti ja suojaus.',
    auth: 'Palvelin ei hyväksy käyttäjätunnusta tai salasanaa.',
  },
  en: {
    title: 'Incoming mail',
    lead: 'A mailbox in which answers and mails that come back are read, every three minutes.',
    ways: {
      environment: 'Mail is read where whoever runs the program has said (IMAP_URL, PROXENY_MAIL_DROP).',
      settings: 'Mail is read in the mailbox below.',
      nobody: 'No mailbox is read: mails that come back, and answers, go unnoticed.',
    },
    fields: {
      host: 'Server (IMAP)',
      port: 'Port',
      security: 'Protection',
      user: 'User name',
      returnTo: 'Mails that cannot be delivered go to',
    },
    hints: {
      host: 'Like imap.city.example. Empty: no mailbox.',
      returnTo: 'The address of the mailbox. Empty: the address of the sender, which has to lead here then.',
    },
    securities: { tls: 'TLS from the start (993)', starttls: 'STARTTLS, required (143)', none: 'None' },
    save: 'Save',
    saved: 'Saved.',
    port: (ports) => `The port must be one of ${ports.join(', ')}.`,
    lookTitle: 'Try it',
    lookLead: 'Reads what has come since the last time, as it is saved now.',
    look: 'Look now',
    foundTitle: 'The mailbox was read',
    found: ({ taken, not_mine, odd, later }) =>
      `${taken} handled, ${not_mine} not for the program, ${odd} unreadable, ${later} to be tried again.`,
    nowhere: 'There is no mailbox to read.',
    busy: 'It is being read just now. Try again in a moment.',
    failedTitle: 'The mailbox could not be read',
    failed: 'Check the server, the port and the protection.',
    auth: 'The server does not accept the user name or the password.',
  },
}
