import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface WriteTexts {
  readonly head: string
  readonly subject: string
  readonly preheader: string
  readonly preheaderHint: string
  readonly save: string
  readonly saved: string
  readonly blocks: string
  readonly blocksLead: string
  readonly noBlocks: string
  readonly kinds: Readonly<
    Record<'story' | 'highlight' | 'page' | 'party' | 'event' | 'visit' | 'text' | 'figures', string>
  >
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly edit: string
  /** A button with what it is for, as a reader of screens hears it. */
  readonly of: (button: string, block: string) => string
  readonly add: string
  readonly find: string
  readonly findHint: string
  readonly nothingFound: string
  readonly suggestions: string
  readonly published: string
  readonly events: string
  readonly visits: string
  readonly nothing: string
  readonly addText: string
  readonly addFigures: string
  readonly year: string
  readonly figuresOf: (year: number) => string
  readonly thereAlready: string
  readonly wrongYear: string
  readonly notPublic: string
  readonly done: Readonly<Record<'saved' | 'added' | 'moved' | 'removed', string>>
  readonly ownTitle: string
  readonly ownLead: string
  readonly title: string
  readonly body: string
  readonly label: string
  readonly href: string
  readonly hrefHint: string
  readonly back: string
  readonly wrongHref: string
  readonly tooLong: string
  readonly emptyText: string
}

/** The texts of the page on which an issue is written. */
export const writeTexts: OfficeCatalogue<WriteTexts> = {
  sv: {
    head: 'Namn och ämne',
    subject: 'Ämne',
    preheader: 'Rad efter ämnet',
    preheaderHint: 'Det som visas efter ämnet i listan över brev.',
    save: 'Spara',
    saved: 'Sparat.',
    blocks: 'Block',
    blocksLead: 'Det som står i brevet, i ordning. Nyheter och evenemang visas på läsarens språk där de finns på det.',
    noBlocks: 'Inget står i brevet än.',
    kinds: {
      story: 'Nyhet',
      highlight: 'Höjdpunkt',
      page: 'Sida',
      party: 'Partner',
      event: 'Evenemang',
      visit: 'Besök',
      text: 'Egen text',
      figures: 'Siffror',
    },
    up: 'Upp',
    down: 'Ner',
    remove: 'Ta bort',
    edit: 'Redigera',
    of: (button, block) => `${button}: ${block}`,
    add: 'Lägg till',
    find: 'Sök',
    findHint: 'Ord i rubriken eller namnet.',
    nothingFound: 'Inget offentligt passar.',
    suggestions: 'Förslag',
    published: 'Publicerat sedan förra numret',
    events: 'Evenemang som kommer',
    visits: 'Besök sedan förra numret',
    nothing: 'Inget.',
    addText: 'Lägg till egen text',
    addFigures: 'Lägg till besöken i siffror',
    year: 'År',
    figuresOf: (year) => `Besöken ${year}`,
    thereAlready: 'Det står redan i brevet.',
    wrongYear: 'Skriv ett år.',
    notPublic: 'Inte offentligt',
    done: { saved: 'Sparat.', added: 'Tillagt sist i brevet.', moved: 'Flyttat.', removed: 'Borttaget.' },
    ownTitle: 'Egen text',
    ownLead: 'Skriv på varje språk. En knapp behöver både ord och adress.',
    title: 'Rubrik',
    body: 'Text',
    label: 'Knappens ord',
    href: 'Knappens adress',
    hrefHint: 'En adress med https:// eller en sida här, som /sv/nyheter.',
    back: 'Till numret',
    wrongHref: 'Skriv en hel adress med https:// eller en som börjar med /. Knappen behöver både ord och adress.',
    tooLong: 'Texten är för lång.',
    emptyText: 'Egen text, tom än',
  },
  fi: {
    head: 'Nimi ja aihe',
    subject: 'Aihe',
    preheader: 'Rivi aiheen jälkeen',
    preheaderHint: 'Näkyy viestiluettelossa aiheen jälkeen.',
    save: 'Tallenna',
    saved: 'Tallennettu.',
    blocks: 'Lohkot',
    blocksLead: 'Mitä viestissä on, järjestyksessä. Uutiset ja tapahtumat näkyvät lukijan kielellä, jos ne ovat sillä.',
    noBlocks: 'Viestissä ei ole vielä mitään.',
    kinds: {
      story: 'Uutinen',
      highlight: 'Nosto',
      page: 'Sivu',
      party: 'Kumppani',
      event: 'Tapahtuma',
      visit: 'Vierailu',
      text: 'Oma teksti',
      figures: 'Luvut',
    },
    up: 'Ylös',
    down: 'Alas',
    remove: 'Poista',
    edit: 'Muokkaa',
    of: (button, block) => `${button}: ${block}`,
    add: 'Lisää',
    find: 'Hae',
    findHint: 'Sanoja otsikosta tai nimestä.',
    nothingFound: 'Mikään julkinen ei sovi.',
    suggestions: 'Ehdotuksia',
    published: 'Julkaistu edellisen numeron jälkeen',
    events: 'Tulevat tapahtumat',
    visits: 'Vierailut edellisen numeron jälkeen',
    nothing: 'Ei mitään.',
    addText: 'Lisää oma teksti',
    addFigures: 'Lisää vierailut lukuina',
    year: 'Vuosi',
    figuresOf: (year) => `Vierailut vuonna ${year}`,
    thereAlready: 'Se on jo viestissä.',
    wrongYear: 'Kirjoita vuosi.',
    notPublic: 'Ei julkinen',
    done: { saved: 'Tallennettu.', added: 'Lisätty viestin loppuun.', moved: 'Siirretty.', removed: 'Poistettu.' },
    ownTitle: 'Oma teksti',
    ownLead: 'Kirjoita jokaisella kielellä. Painike tarvitsee sekä sanat että osoitteen.',
    title: 'Otsikko',
    body: 'Teksti',
    label: 'Painikkeen sanat',
    href: 'Painikkeen osoite',
    hrefHint: 'Osoite, jossa on https://, tai sivu täällä, kuten /fi/uutiset.',
    back: 'Numeroon',
    wrongHref: 'Kirjoita koko osoite (https://) tai sellainen, joka alkaa merkillä /. Painike tarvitsee molemmat.',
    tooLong: 'Teksti on liian pitkä.',
    emptyText: 'Oma teksti, vielä tyhjä',
  },
  en: {
    head: 'Name and subject',
    subject: 'Subject',
    preheader: 'Line after the subject',
    preheaderHint: 'What lists of mails show behind the subject.',
    save: 'Save',
    saved: 'Saved.',
    blocks: 'Blocks',
    blocksLead:
      'What stands in the letter, in order. News and events are shown in the reader’s language where they have it.',
    noBlocks: 'Nothing stands in the letter yet.',
    kinds: {
      story: 'Story',
      highlight: 'Highlight',
      page: 'Page',
      party: 'Partner',
      event: 'Event',
      visit: 'Visit',
      text: 'Own text',
      figures: 'Figures',
    },
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    edit: 'Edit',
    of: (button, block) => `${button}: ${block}`,
    add: 'Add',
    find: 'Search',
    findHint: 'Words of the title or the name.',
    nothingFound: 'Nothing public fits.',
    suggestions: 'Suggestions',
    published: 'Published since the last issue',
    events: 'Events to come',
    visits: 'Visits since the last issue',
    nothing: 'Nothing.',
    addText: 'Add own text',
    addFigures: 'Add the visits in figures',
    year: 'Year',
    figuresOf: (year) => `Visits in ${year}`,
    thereAlready: 'It stands in the letter already.',
    wrongYear: 'Write a year.',
    notPublic: 'Not public',
    done: { saved: 'Saved.', added: 'Added at the end.', moved: 'Moved.', removed: 'Removed.' },
    ownTitle: 'Own text',
    ownLead: 'Write it in every language. A button needs both words and an address.',
    title: 'Heading',
    body: 'Text',
    label: 'Words of the button',
    href: 'Address of the button',
    hrefHint: 'An address with https://, or a page of this site like /en/news.',
    back: 'To the issue',
    wrongHref: 'Write a whole address with https://, or one that begins with /. The button needs both.',
    tooLong: 'The text is too long.',
    emptyText: 'Own text, still empty',
  },
}
