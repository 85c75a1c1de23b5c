import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface BulkTexts {
  readonly bulk: string
  readonly bulkAction: string
  readonly bulkNone: string
  readonly bulkGo: string
  readonly publishIn: (lang: string) => string
  readonly withdrawIn: (lang: string) => string
  readonly addTerm: (name: string) => string
  readonly removeTerm: (name: string) => string
  readonly bulkTitle: string
  readonly bulkAsk: (count: number) => string
  readonly bulkConfirm: string
  readonly bulkNothing: string
  readonly bulkMost: (count: number) => string
  readonly notice: string
  readonly noticeHint: string
  readonly report: string
  readonly result: string
  readonly results: Readonly<
    Record<
      | 'published'
      | 'scheduled'
      | 'already_published'
      | 'unknown_text'
      | 'not_accepted'
      | 'moved_on'
      | 'review_needed'
      | 'withdrawn'
      | 'unscheduled'
      | 'not_public'
      | 'added'
      | 'removed'
      | 'unchanged'
      | 'refused',
      string
    >
  >
  readonly lacks: (what: string) => string
}

/** The texts of what is done to several entries at once. */
export const bulkTexts: OfficeCatalogue<BulkTexts> = {
  sv: {
    bulk: 'Med de valda posterna',
    bulkAction: 'Gör så här',
    bulkNone: 'Välj …',
    bulkGo: 'Gå vidare',
    publishIn: (lang) => `Publicera: ${lang}`,
    withdrawIn: (lang) => `Dra tillbaka: ${lang}`,
    addTerm: (name) => `Lägg till: ${name}`,
    removeTerm: (name) => `Ta bort: ${name}`,
    bulkTitle: 'Bekräfta',
    bulkAsk: (count) => plural('sv', count, { one: 'Det här gäller # post:', other: 'Det här gäller # poster:' }),
    bulkConfirm: 'Gör det',
    bulkNothing: 'Välj minst en post, och vad som ska göras med den.',
    bulkMost: (count) => `Välj högst ${count} poster på en gång.`,
    notice: 'Vad läsarna får veta',
    noticeHint: 'En mening som står på textens adress i stället för texten.',
    report: 'Så gick det',
    result: 'Resultat',
    results: {
      published: 'publicerad',
      scheduled: 'schemalagd',
      already_published: 'var redan publicerad',
      unknown_text: 'finns inte på det språket',
      not_accepted: 'en maskin har skrivit utkastet, och ingen har läst det än',
      moved_on: 'ändrades just av någon annan',
      review_needed: 'ska först godkännas av en annan person',
      withdrawn: 'tillbakadragen',
      unscheduled: 'tagen ur schemat',
      not_public: 'var inte publicerad',
      added: 'tillagt',
      removed: 'borttaget',
      unchanged: 'ingenting att ändra',
      refused: 'det får du inte göra',
    },
    lacks: (what) => `kan inte publiceras, saknar: ${what}`,
  },
  fi: {
    bulk: 'Valituille kirjauksille',
    bulkAction: 'Tee näin',
    bulkNone: 'Valitse …',
    bulkGo: 'Jatka',
    publishIn: (lang) => `Julkaise: ${lang}`,
    withdrawIn: (lang) => `Vedä pois: ${lang}`,
    addTerm: (name) => `Lisää: ${name}`,
    removeTerm: (name) => `Poista: ${name}`,
    bulkTitle: 'Vahvista',
    bulkAsk: (count) => plural('fi', count, { one: 'Tämä koskee # kirjausta:', other: 'Tämä koskee # kirjausta:' }),
    bulkConfirm: 'Tee se',
    bulkNothing: 'Valitse vähintään yksi kirjaus ja se, mitä sille tehdään.',
    bulkMost: (count) => `Valitse kerralla enintään ${count} kirjausta.`,
    notice: 'Mitä lukijoille kerrotaan',
    noticeHint: 'Virke, joka on tekstin osoitteessa tekstin sijasta.',
    report: 'Näin kävi',
    result: 'Tulos',
    results: {
      published: 'julkaistu',
      scheduled: 'ajastettu',
      already_published: 'oli jo julkaistu',
      unknown_text: 'ei ole tällä kielellä',
      not_accepted: 'kone on laatinut luonnoksen, eikä kukaan ole vielä lukenut sitä',
      moved_on: 'joku toinen muutti sitä juuri',
      review_needed: 'toisen henkilön on ensin hyväksyttävä se',
      withdrawn: 'vedetty pois',
      unscheduled: 'ajastus peruttu',
      not_public: 'ei ollut julkaistu',
      added: 'lisätty',
      removed: 'poistettu',
      unchanged: 'ei muutettavaa',
      refused: 'sinulla ei ole oikeutta tähän',
    },
    lacks: (what) => `ei voi julkaista, puuttuu: ${what}`,
  },
  en: {
    bulk: 'With the chosen entries',
    bulkAction: 'Do this',
    bulkNone: 'Choose …',
    bulkGo: 'Go on',
    publishIn: (lang) => `Publish: ${lang}`,
    withdrawIn: (lang) => `Withdraw: ${lang}`,
    addTerm: (name) => `Add: ${name}`,
    removeTerm: (name) => `Remove: ${name}`,
    bulkTitle: 'Confirm',
    bulkAsk: (count) => plural('en', count, { one: 'This concerns # entry:', other: 'This concerns # entries:' }),
    bulkConfirm: 'Do it',
    bulkNothing: 'Choose at least one entry, and what is to be done with it.',
    bulkMost: (count) => `Choose at most ${count} entries at once.`,
    notice: 'What readers are told',
    noticeHint: 'A sentence that stands at the address of the text in its place.',
    report: 'How it went',
    result: 'Result',
    results: {
      published: 'published',
      scheduled: 'scheduled',
      already_published: 'was published already',
      unknown_text: 'is not there in that language',
      not_accepted: 'a machine wrote the draft, and nobody has read it yet',
      moved_on: 'was changed by somebody else just now',
      review_needed: 'has to be approved by another person first',
      withdrawn: 'withdrawn',
      unscheduled: 'taken out of the schedule',
      not_public: 'was not public',
      added: 'added',
      removed: 'removed',
      unchanged: 'nothing to change',
      refused: 'you may not do this',
    },
    lacks: (what) => `cannot be published, lacks: ${what}`,
  },
}
