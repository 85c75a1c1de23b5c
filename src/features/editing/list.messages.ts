import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface ListTexts {
  readonly title: string
  readonly add: string
  readonly search: string
  readonly kind: string
  readonly allKinds: string
  readonly state: string
  readonly allStates: string
  readonly staleState: string
  readonly noneState: string
  readonly lang: string
  readonly allLangs: string
  readonly audience: string
  readonly allAudiences: string
  readonly theme: string
  readonly allThemes: string
  readonly sort: string
  readonly sorts: Readonly<Record<'changed' | 'title' | 'listed', string>>
  readonly show: string
  readonly clear: string
  readonly found: (count: number) => string
  readonly none: string
  readonly entry: string
  readonly texts: string
  readonly changed: string
  readonly choose: (title: string) => string
  readonly pages: string
  readonly page: (page: number, of: number) => string
  readonly next: string
  readonly previous: string
  readonly views: string
  readonly viewName: string
  readonly saveView: string
  readonly removeView: (name: string) => string
  readonly viewSaved: string
  readonly viewRemoved: string
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
  readonly back: string
  readonly newTitle: string
  readonly newLead: string
  readonly kindHints: Readonly<Record<'story' | 'highlight' | 'page', string>>
}

/** The texts of the list of entries, and of what is done to several at once. */
export const listTexts: OfficeCatalogue<ListTexts> = {
  sv: {
    title: 'Innehåll',
    add: 'Ny post',
    search: 'Sök',
    kind: 'Slag',
    allKinds: 'Alla slag',
    state: 'Tillstånd',
    allStates: 'Alla tillstånd',
    staleState: 'översättning äldre än originalet',
    noneState: 'språk saknas',
    lang: 'Språk',
    allLangs: 'Alla språk',
    audience: 'Målgrupp',
    allAudiences: 'Alla målgrupper',
    theme: 'Tema',
    allThemes: 'Alla teman',
    sort: 'Ordning',
    sorts: { changed: 'senast ändrade först', title: 'efter rubrik', listed: 'senast publicerade först' },
    show: 'Visa',
    clear: 'Visa allt',
    found: (count) => plural('sv', count, { one: '# post', other: '# poster' }),
    none: 'Ingen post passar. Ta bort ett villkor eller sök på något annat.',
    entry: 'Post',
    texts: 'Språk och tillstånd',
    changed: 'Ändrad',
    choose: (title) => `Välj ${title}`,
    pages: 'Sidor i listan',
    page: (page, of) => `Sida ${page} av ${of}`,
    next: 'Nästa',
    previous: 'Föregående',
    views: 'Sparade vyer',
    viewName: 'Vyns namn',
    saveView: 'Spara vyn',
    removeView: (name) => `Ta bort vyn ${name}`,
    viewSaved: 'Vyn är sparad.',
    viewRemoved: 'Vyn är borttagen.',
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
    back: 'Till innehållet',
    newTitle: 'Ny post',
    newLead: 'Vad ska du skriva?',
    kindHints: {
      story: 'En daterad nyhet om något i stadens relationer.',
      highlight: 'Ett erkännande eller en kampanj, gärna med en uppmaning.',
      page: 'En varaktig text, som kan stå i menyn.',
    },
  },
  fi: {
    title: 'Sisältö',
    add: 'Uusi kirjaus',
    search: 'Hae',
    kind: 'Laji',
    allKinds: 'Kaikki lajit',
    state: 'Tila',
    allStates: 'Kaikki tilat',
    staleState: 'käännös vanhempi kuin alkuteksti',
    noneState: 'kieli puuttuu',
    lang: 'Kieli',
    allLangs: 'Kaikki kielet',
    audience: 'Kohderyhmä',
    allAudiences: 'Kaikki kohderyhmät',
    theme: 'Teema',
    allThemes: 'Kaikki teemat',
    sort: 'Järjestys',
    sorts: { changed: 'viimeksi muutetut ensin', title: 'otsikon mukaan', listed: 'viimeksi julkaistut ensin' },
    show: 'Näytä',
    clear: 'Näytä kaikki',
    found: (count) => plural('fi', count, { one: '# kirjaus', other: '# kirjausta' }),
    none: 'Mikään kirjaus ei täsmää. Poista jokin ehto tai hae muulla sanalla.',
    entry: 'Kirjaus',
    texts: 'Kielet ja tilat',
    changed: 'Muutettu',
    choose: (title) => `Valitse ${title}`,
    pages: 'Luettelon sivut',
    page: (page, of) => `Sivu ${page}/${of}`,
    next: 'Seuraava',
    previous: 'Edellinen',
    views: 'Tallennetut näkymät',
    viewName: 'Näkymän nimi',
    saveView: 'Tallenna näkymä',
    removeView: (name) => `Poista näkymä ${name}`,
    viewSaved: 'Näkymä on tallennettu.',
    viewRemoved: 'Näkymä on poistettu.',
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
    back: 'Sisältöön',
    newTitle: 'Uusi kirjaus',
    newLead: 'Mitä aiot kirjoittaa?',
    kindHints: {
      story: 'Päivätty uutinen jostakin kaupungin suhteissa.',
      highlight: 'Tunnustus tai kampanja, mielellään kehotuksen kanssa.',
      page: 'Pysyvä teksti, joka voi olla valikossa.',
    },
  },
  en: {
    title: 'Content',
    add: 'New entry',
    search: 'Search',
    kind: 'Kind',
    allKinds: 'All kinds',
    state: 'State',
    allStates: 'All states',
    staleState: 'translation older than its original',
    noneState: 'a language is missing',
    lang: 'Language',
    allLangs: 'All languages',
    audience: 'Audience',
    allAudiences: 'All audiences',
    theme: 'Theme',
    allThemes: 'All themes',
    sort: 'Order',
    sorts: { changed: 'last changed first', title: 'by title', listed: 'last published first' },
    show: 'Show',
    clear: 'Show all',
    found: (count) => plural('en', count, { one: '# entry', other: '# entries' }),
    none: 'No entry fits. Take away a filter, or search for something else.',
    entry: 'Entry',
    texts: 'Languages and states',
    changed: 'Changed',
    choose: (title) => `Choose ${title}`,
    pages: 'Pages of the list',
    page: (page, of) => `Page ${page} of ${of}`,
    next: 'Next',
    previous: 'Previous',
    views: 'Saved views',
    viewName: 'Name of the view',
    saveView: 'Save this view',
    removeView: (name) => `Remove the view ${name}`,
    viewSaved: 'The view is saved.',
    viewRemoved: 'The view is removed.',
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
    back: 'To the content',
    newTitle: 'New entry',
    newLead: 'What are you going to write?',
    kindHints: {
      story: 'Dated news about something in the city’s relations.',
      highlight: 'A recognition or a campaign, best with a call to act.',
      page: 'A lasting text, which can stand in the menu.',
    },
  },
}
