import type { RowOutcome } from '#src/features/imports/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What the room of imports says. */
export interface ImportTexts {
  readonly title: string
  readonly lead: string
  readonly fileTitle: string
  readonly file: string
  readonly fileHint: string
  readonly upload: string
  readonly addressTitle: string
  readonly address: string
  readonly addressHint: string
  readonly follows: string
  readonly fetch: string
  readonly earlier: string
  readonly none: string
  readonly columns: Readonly<Record<'name' | 'who' | 'when' | 'what', string>>
  readonly all: string
  readonly doubts: string
  readonly problems: Readonly<Record<'missing' | 'empty' | 'too_large' | 'no_form' | 'broken_off' | 'address', string>>
  readonly states: Readonly<
    Record<'opening' | 'opened' | 'trying' | 'tried' | 'running' | 'done' | 'failed' | 'interrupted', string>
  >
  readonly refusals: Readonly<Record<'busy' | 'gone' | 'not_tried' | 'unknown', string>>
  readonly refusalTitle: string
  readonly mayNotDecide: string
  readonly outcomes: Readonly<Record<RowOutcome, { readonly would: string; readonly did: string }>>
  readonly rows: (count: number) => string
}

/** The texts of the room of imports. */
export const importTexts: OfficeCatalogue<ImportTexts> = {
  sv: {
    title: 'Importer',
    lead: 'Välj en fil eller ange en adress. Först provas importen: du ser rad för rad vad som skulle hända, och inget ändras förrän du säger till.',
    fileTitle: 'En fil',
    file: 'Fil',
    fileHint: 'En tabell (CSV, XLSX, JSON), en kalender (.ics) eller ett flöde. Högst 100 MB.',
    upload: 'Ladda upp',
    addressTitle: 'En adress på webben',
    address: 'Adress',
    addressHint: 'Börjar med https://. Hämtar högst 64 MB, och aldrig ur ett eget nät.',
    follows: 'Listan har flera sidor (Linked Events): hämta dem alla',
    fetch: 'Hämta',
    earlier: 'Tidigare importer',
    none: 'Inga importer ännu.',
    columns: { name: 'Fil eller adress', who: 'Vem', when: 'När', what: 'Resultat' },
    all: 'Alla importer',
    doubts: 'Tveksamma träffar',
    problems: {
      missing: 'Välj en fil.',
      empty: 'Filen är tom.',
      too_large: 'Filen är större än 100 MB. Dela den, eller importera den med npx proxeny import.',
      no_form: 'Filen kom inte fram hel. Försök igen.',
      broken_off: 'Överföringen bröts. Försök igen.',
      address: 'Skriv en adress som börjar med https://.',
    },
    states: {
      opening: 'läses in',
      opened: 'väntar på hur den ska läsas',
      trying: 'provas',
      tried: 'provad, inte genomförd',
      running: 'pågår',
      done: 'genomförd',
      failed: 'gick inte',
      interrupted: 'avbruten',
    },
    refusalTitle: 'Det går inte just nu',
    refusals: {
      busy: 'Något pågår redan med den här importen. Vänta tills det är klart.',
      gone: 'Filen finns inte kvar: sådana tas bort efter en tid. Ladda upp den på nytt.',
      not_tried: 'Importen har inte provats så som den nu ska läsas. Prova den först.',
      unknown: 'Den här importen finns inte.',
    },
    mayNotDecide: 'Filen sätter förbindelser i kraft eller avslutar dem. Det får den genomföra som får föra in beslut.',
    outcomes: {
      added: { would: 'Skulle läggas till', did: 'Tillagda' },
      changed: { would: 'Skulle ändras', did: 'Ändrade' },
      matched: { would: 'Finns redan så', did: 'Fanns redan så' },
      doubted: { would: 'Tveksamma', did: 'Tveksamma, väntar på avgörande' },
      refused: { would: 'Skulle avvisas', did: 'Avvisade' },
      passed_over: { would: 'Inte för oss', did: 'Inte för oss' },
    },
    rows: (count) => plural('sv', count, { one: '# rad', other: '# rader' }),
  },
  fi: {
    title: 'Tuonnit',
    lead: 'Valitse tiedosto tai anna osoite. Tuontia kokeillaan ensin: näet rivi riviltä, mitä tapahtuisi, eikä mikään muutu ennen kuin sanot niin.',
    fileTitle: 'Tiedosto',
    file: 'Tiedosto',
    fileHint: 'Taulukko (CSV, XLSX, JSON), kalenteri (.ics) tai syöte. Enintään 100 Mt.',
    upload: 'Lähetä',
    addressTitle: 'Osoite verkossa',
    address: 'Osoite',
    addressHint: 'Alkaa https://. Noudetaan enintään 64 Mt, eikä koskaan omasta verkosta.',
    follows: 'Luettelossa on useita sivuja (Linked Events): nouda ne kaikki',
    fetch: 'Nouda',
    earlier: 'Aiemmat tuonnit',
    none: 'Ei vielä tuonteja.',
    columns: { name: 'Tiedosto tai osoite', who: 'Kuka', when: 'Milloin', what: 'Tulos' },
    all: 'Kaikki tuonnit',
    doubts: 'Epävarmat osumat',
    problems: {
      missing: 'Valitse tiedosto.',
      empty: 'Tiedosto on tyhjä.',
      too_large: 'Tiedosto on suurempi kuin 100 Mt. Jaa se osiin tai tuo se komennolla npx proxeny import.',
      no_form: 'Tiedosto ei tullut perille kokonaisena. Yritä uudelleen.',
      broken_off: 'Siirto katkesi. Yritä uudelleen.',
      address: 'Kirjoita osoite, joka alkaa https://.',
    },
    states: {
      opening: 'luetaan',
      opened: 'odottaa, miten se luetaan',
      trying: 'kokeillaan',
      tried: 'kokeiltu, ei toteutettu',
      running: 'käynnissä',
      done: 'toteutettu',
      failed: 'ei onnistunut',
      interrupted: 'keskeytyi',
    },
    refusalTitle: 'Ei onnistu juuri nyt',
    refusals: {
      busy: 'Tämän tuonnin kanssa on jo jotain kesken. Odota, että se valmistuu.',
      gone: 'Tiedostoa ei enää ole: ne poistetaan jonkin ajan kuluttua. Lähetä se uudelleen.',
      not_tried: 'Tuontia ei ole kokeiltu niin kuin se nyt luettaisiin. Kokeile ensin.',
      unknown: 'Tätä tuontia ei ole.',
    },
    mayNotDecide:
      'Tiedosto saattaa siteitä voimaan tai päättää niitä. Sen saa toteuttaa se, joka saa kirjata päätöksiä.',
    outcomes: {
      added: { would: 'Lisättäisiin', did: 'Lisätty' },
      changed: { would: 'Muutettaisiin', did: 'Muutettu' },
      matched: { would: 'On jo näin', did: 'Oli jo näin' },
      doubted: { would: 'Epävarmoja', did: 'Epävarmoja, odottavat ratkaisua' },
      refused: { would: 'Hylättäisiin', did: 'Hylätty' },
      passed_over: { would: 'Ei meitä varten', did: 'Ei meitä varten' },
    },
    rows: (count) => plural('fi', count, { one: '# rivi', other: '# riviä' }),
  },
  en: {
    title: 'Imports',
    lead: 'Choose a file or give an address. An import is tried first: you see row by row what would happen, and nothing changes before you say so.',
    fileTitle: 'A file',
    file: 'File',
    fileHint: 'A table (CSV, XLSX, JSON), a calendar (.ics) or a feed. At most 100 MB.',
    upload: 'Upload',
    addressTitle: 'An address on the web',
    address: 'Address',
    addressHint: 'Starts with https://. Fetches at most 64 MB, and never from a network of our own.',
    follows: 'The list has several pages (Linked Events): fetch them all',
    fetch: 'Fetch',
    earlier: 'Earlier imports',
    none: 'No imports yet.',
    columns: { name: 'File or address', who: 'Who', when: 'When', what: 'Result' },
    all: 'All imports',
    doubts: 'Doubtful matches',
    problems: {
      missing: 'Choose a file.',
      empty: 'The file is empty.',
      too_large: 'The file is larger than 100 MB. Divide it, or import it with npx proxeny import.',
      no_form: 'The file did not arrive whole. Try again.',
      broken_off: 'The transfer broke off. Try again.',
      address: 'Write an address that starts with https://.',
    },
    states: {
      opening: 'being read',
      opened: 'waits for how to read it',
      trying: 'being tried',
      tried: 'tried, not carried out',
      running: 'under way',
      done: 'carried out',
      failed: 'did not work',
      interrupted: 'interrupted',
    },
    refusalTitle: 'This cannot be done just now',
    refusals: {
      busy: 'Something goes on with this import already. Wait until it is done.',
      gone: 'The file is gone: such files are removed after a time. Upload it anew.',
      not_tried: 'The import has not been tried as it would be read now. Try it first.',
      unknown: 'There is no such import.',
    },
    mayNotDecide: 'This file puts ties in force or ends them. Who may enter decisions may carry it out.',
    outcomes: {
      added: { would: 'Would be added', did: 'Added' },
      changed: { would: 'Would be changed', did: 'Changed' },
      matched: { would: 'There already', did: 'There already' },
      doubted: { would: 'In doubt', did: 'In doubt, waiting for a decision' },
      refused: { would: 'Would be refused', did: 'Refused' },
      passed_over: { would: 'Not for us', did: 'Not for us' },
    },
    rows: (count) => plural('en', count, { one: '# row', other: '# rows' }),
  },
}
