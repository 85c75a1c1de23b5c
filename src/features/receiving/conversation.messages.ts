import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface ConversationTexts {
  readonly guests: string
  readonly subject: string
  readonly body: string
  readonly inLang: (lang: string) => string
  readonly send: string
  readonly sendHint: (email: string) => string
  readonly noAddress: string
  readonly conversation: string
  readonly noMessages: string
  readonly directions: Readonly<Record<'to_guest' | 'from_guest' | 'to_host' | 'from_host' | 'note', string>>
  readonly note: string
  readonly noteHint: string
  readonly noteSave: string
}

/** The texts of what was said about a visit, and of answers. */
export const conversationTexts: OfficeCatalogue<ConversationTexts> = {
  sv: {
    guests: 'gästerna',
    subject: 'Ämne',
    body: 'Text',
    inLang: (lang) => `Gästerna läser på ${lang}.`,
    send: 'Skicka svaret',
    sendHint: (email) => `Går till ${email} och står på gästernas sida.`,
    noAddress: 'Det finns ingen adress att skriva till längre.',
    conversation: 'Samtal',
    noMessages: 'Inga meddelanden än.',
    directions: {
      to_guest: 'Till gästerna',
      from_guest: 'Från gästerna',
      to_host: 'Till en värd',
      from_host: 'Från en värd',
      note: 'Anteckning',
    },
    note: 'Ny anteckning',
    noteHint: 'Läses bara här i kansliet.',
    noteSave: 'Spara anteckningen',
  },
  fi: {
    guests: 'vieraat',
    subject: 'Otsikko',
    body: 'Teksti',
    inLang: (lang) => `Vieraiden kieli: ${lang}.`,
    send: 'Lähetä vastaus',
    sendHint: (email) => `Menee osoitteeseen ${email} ja näkyy vieraiden sivulla.`,
    noAddress: 'Osoitetta, johon kirjoittaa, ei enää ole.',
    conversation: 'Keskustelu',
    noMessages: 'Ei vielä viestejä.',
    directions: {
      to_guest: 'Vieraille',
      from_guest: 'Vierailta',
      to_host: 'Isännälle',
      from_host: 'Isännältä',
      note: 'Muistiinpano',
    },
    note: 'Uusi muistiinpano',
    noteHint: 'Luetaan vain täällä toimistossa.',
    noteSave: 'Tallenna muistiinpano',
  },
  en: {
    guests: 'the guests',
    subject: 'Subject',
    body: 'Text',
    inLang: (lang) => `The guests read ${lang}.`,
    send: 'Send the answer',
    sendHint: (email) => `Goes to ${email} and stands on the page of the guests.`,
    noAddress: 'There is no address to write to any more.',
    conversation: 'Conversation',
    noMessages: 'No messages yet.',
    directions: {
      to_guest: 'To the guests',
      from_guest: 'From the guests',
      to_host: 'To a host',
      from_host: 'From a host',
      note: 'Note',
    },
    note: 'New note',
    noteHint: 'Read only here in the office.',
    noteSave: 'Save the note',
  },
}
