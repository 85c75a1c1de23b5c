import type { OfficeCatalogue } from '#src/features/staff/index.ts'

export interface FigureTexts {
  readonly title: string
  readonly lead: string
  readonly all: string
  readonly none: string
  readonly add: string
  readonly back: string
  readonly words: string
  readonly wordsHint: string
  readonly unit: string
  readonly units: Readonly<Record<'count' | 'percent', string>>
  readonly row: (number: number) => string
  readonly rowHint: string
  readonly value: string
  readonly bound: string
  readonly bounds: Readonly<Record<'exact' | 'about' | 'over', string>>
  readonly when: string
  readonly whenHint: string
  readonly source: (lang: string) => string
  readonly sourceMissing: string
  readonly notADate: string
  readonly twice: string
  readonly noValue: string
  readonly remove: string
  readonly removeLead: string
  readonly removed: string
  readonly added: string
}

/** The texts on key figures. */
export const figureTexts: OfficeCatalogue<FigureTexts> = {
  sv: {
    title: 'Nyckeltal',
    lead: 'Tal om staden som står på startsidan, vart och ett med år och källa. Vad registret räknar (vänorter, nätverk, projekt) läggs till av sig självt.',
    all: 'Varje nyckeltal',
    none: 'Det finns inga nyckeltal än.',
    add: 'Lägg till ett nyckeltal',
    back: 'Till nyckeltalen',
    words: 'Vad talet räknar',
    wordsHint: 'Så att det kan läsas efter talet: invånare.',
    unit: 'Enhet',
    units: { count: 'antal', percent: 'procent' },
    row: (number) => `Värde ${number}`,
    rowHint: 'Det nyaste visas stort, de äldre som historia. Töm talet för att ta bort ett värde.',
    value: 'Tal',
    bound: 'Hur exakt',
    bounds: { exact: 'exakt', about: 'ungefär', over: 'över' },
    when: 'Dag, månad eller år',
    whenHint: 'Till exempel 2025, 9/2025 eller 14.3.2025.',
    source: (lang) => `Källa, ${lang}`,
    sourceMissing: 'Skriv varifrån talet kommer.',
    notADate: 'Skriv en dag, en månad eller ett år som finns.',
    twice: 'Det finns redan ett värde för den tiden.',
    noValue: 'Skriv åtminstone ett värde.',
    remove: 'Ta bort nyckeltalet',
    removeLead: 'Det försvinner från startsidan med hela sin historia. Loggen minns vad det var.',
    removed: 'Borttaget.',
    added: 'Tillagt. Läsarna ser det nu.',
  },
  fi: {
    title: 'Avainluvut',
    lead: 'Kaupunkia kuvaavat luvut etusivulla, kukin vuosineen ja lähteineen. Rekisterin laskemat (ystävyyskaupungit, verkostot, hankkeet) tulevat itsestään.',
    all: 'Jokainen avainluku',
    none: 'Avainlukuja ei vielä ole.',
    add: 'Lisää avainluku',
    back: 'Avainlukuihin',
    words: 'Mitä luku laskee',
    wordsHint: 'Niin, että sen voi lukea luvun perässä: asukasta.',
    unit: 'Yksikkö',
    units: { count: 'lukumäärä', percent: 'prosenttia' },
    row: (number) => `Arvo ${number}`,
    rowHint: 'Uusin näkyy suurena, vanhemmat historiana. Tyhjennä luku, kun haluat poistaa arvon.',
    value: 'Luku',
    bound: 'Tarkkuus',
    bounds: { exact: 'tarkalleen', about: 'noin', over: 'yli' },
    when: 'Päivä, kuukausi tai vuosi',
    whenHint: 'Esimerkiksi 2025, 9/2025 tai 14.3.2025.',
    source: (lang) => `Lähde, ${lang}`,
    sourceMissing: 'Kirjoita, mistä luku on peräisin.',
    notADate: 'Kirjoita päivä, kuukausi tai vuosi, joka on olemassa.',
    twice: 'Tältä ajalta on jo arvo.',
    noValue: 'Kirjoita ainakin yksi arvo.',
    remove: 'Poista avainluku',
    removeLead: 'Se katoaa etusivulta koko historioineen. Loki muistaa, mikä se oli.',
    removed: 'Poistettu.',
    added: 'Lisätty. Lukijat näkevät sen nyt.',
  },
  en: {
    title: 'Key figures',
    lead: 'Figures on the city that stand on the start page, each with its year and source. What the register counts (twin towns, networks, projects) is added by itself.',
    all: 'Every key figure',
    none: 'There are no key figures yet.',
    add: 'Add a key figure',
    back: 'To the key figures',
    words: 'What the figure counts',
    wordsHint: 'So that it can be read after the number: residents.',
    unit: 'Unit',
    units: { count: 'count', percent: 'per cent' },
    row: (number) => `Value ${number}`,
    rowHint: 'The newest is shown large, the older ones as history. Empty the number to remove a value.',
    value: 'Number',
    bound: 'How exact',
    bounds: { exact: 'exact', about: 'about', over: 'over' },
    when: 'Day, month or year',
    whenHint: 'For example 2025, 2025-09 or 2025-03-14.',
    source: (lang) => `Source, ${lang}`,
    sourceMissing: 'Write where the number comes from.',
    notADate: 'Write a day, a month or a year that exists.',
    twice: 'There is a value for that time already.',
    noValue: 'Write at least one value.',
    remove: 'Remove the key figure',
    removeLead: 'It leaves the start page with all its history. The log remembers what it was.',
    removed: 'Removed.',
    added: 'Added. Readers see it now.',
  },
}
