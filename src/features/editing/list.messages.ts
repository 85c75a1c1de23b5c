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
