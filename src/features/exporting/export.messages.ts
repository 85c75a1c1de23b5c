import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { ExportForm, ExportWhat } from './export.model.ts'

/** What the room of exports says. */
export interface ExportTexts {
  readonly title: string
  readonly lead: string
  readonly what: string
  readonly form: string
  readonly make: string
  readonly kinds: Readonly<Record<ExportWhat, string>>
  readonly cityHint: string
  readonly tableHint: string
  readonly officerLeft: string
  readonly forms: Readonly<Record<ExportForm, string>>
  readonly earlier: string
  readonly none: string
  readonly kept: (days: number) => string
  readonly columns: Readonly<Record<'what' | 'who' | 'when' | 'state', string>>
  readonly states: Readonly<Record<'making' | 'made' | 'failed' | 'interrupted' | 'gone', string>>
  readonly download: (name: string) => string
  readonly again: string
  readonly rows: (count: number) => string
  readonly wrong: string
}

/** The texts of the room of exports. */
export const exportTexts: OfficeCatalogue<ExportTexts> = {
  sv: {
    title: 'Exporter',
    lead: 'Registrets tabeller i den form som de kan importeras i: rätta dem i ett kalkylprogram och ta in dem igen.',
    what: 'Vad',
    form: 'Format',
    make: 'Gör exporten',
    kinds: {
      parties: 'Parter',
      ties: 'Förbindelser',
      'tie-states': 'Förbindelsernas lägen och beslut',
      activities: 'Aktiviteter',
      claims: 'Uppgifter om vad andra säger',
      sources: 'Källor',
      city: 'Hela staden i ett arkiv',
    },
    cityHint:
      'Allt: texter, register, bilder, personal och logg. Innehåller personuppgifter. Läses in med npx proxeny restore.',
    tableHint: 'Också det som inte är offentligt: avgifter, dolda poster och företag utan samtycke.',
    officerLeft: 'Vem på kansliet som sköter en förbindelse tas med bara när en administratör exporterar.',
    forms: { csv: 'CSV', xlsx: 'Excel (XLSX)', tar: 'tar.gz' },
    earlier: 'Gjorda exporter',
    none: 'Inga exporter.',
    kept: (days) => plural('sv', days, { one: 'De tas bort efter # dag.', other: 'De tas bort efter # dagar.' }),
    columns: { what: 'Vad', who: 'Vem', when: 'När', state: 'Läge' },
    states: { making: 'skrivs', made: 'klar', failed: 'gick inte', interrupted: 'avbruten', gone: 'borttagen' },
    download: (name) => `Ladda ner ${name}`,
    again: 'Gör om',
    rows: (count) => plural('sv', count, { one: '# rad', other: '# rader' }),
    wrong: 'Välj vad som ska exporteras.',
  },
  fi: {
    title: 'Viennit',
    lead: 'Rekisterin taulukot muodossa, jossa ne voi myös tuoda: korjaa ne taulukko-ohjelmassa ja tuo takaisin.',
    what: 'Mitä',
    form: 'Muoto',
    make: 'Tee vienti',
    kinds: {
      parties: 'Tahot',
      ties: 'Siteet',
      'tie-states': 'Siteiden tilat ja päätökset',
      activities: 'Toiminta',
      claims: 'Muiden väitteet',
      sources: 'Lähteet',
      city: 'Koko kaupunki arkistona',
    },
    cityHint:
      'Kaikki: tekstit, rekisteri, kuvat, henkilöstö ja loki. Sisältää henkilötietoja. Palautetaan komennolla npx proxeny restore.',
    tableHint: 'Myös se, mikä ei ole julkista: maksut, piilotetut kirjaukset ja yritykset ilman suostumusta.',
    officerLeft: 'Kuka toimistossa hoitaa sidettä, on mukana vain, kun pääkäyttäjä vie tiedot.',
    forms: { csv: 'CSV', xlsx: 'Excel (XLSX)', tar: 'tar.gz' },
    earlier: 'Tehdyt viennit',
    none: 'Ei vientejä.',
    kept: (days) =>
      plural('fi', days, { one: 'Ne poistetaan # päivän kuluttua.', other: 'Ne poistetaan # päivän kuluttua.' }),
    columns: { what: 'Mitä', who: 'Kuka', when: 'Milloin', state: 'Tila' },
    states: {
      making: 'kirjoitetaan',
      made: 'valmis',
      failed: 'ei onnistunut',
      interrupted: 'keskeytyi',
      gone: 'poistettu',
    },
    download: (name) => `Lataa ${name}`,
    again: 'Tee uudelleen',
    rows: (count) => plural('fi', count, { one: '# rivi', other: '# riviä' }),
    wrong: 'Valitse, mitä viedään.',
  },
  en: {
    title: 'Exports',
    lead: 'The tables of the register in the form that they can be imported in: mend them in a spreadsheet and take them in again.',
    what: 'What',
    form: 'Format',
    make: 'Make the export',
    kinds: {
      parties: 'Parties',
      ties: 'Ties',
      'tie-states': 'States and decisions of ties',
      activities: 'Activities',
      claims: 'What others claim',
      sources: 'Sources',
      city: 'The whole city in one archive',
    },
    cityHint:
      'Everything: texts, register, pictures, staff and log. It holds personal data. Read back with npx proxeny restore.',
    tableHint: 'With what is not public: fees, hidden entries and companies that have not agreed.',
    officerLeft: 'Who of the office looks after a tie is told only when an administrator exports.',
    forms: { csv: 'CSV', xlsx: 'Excel (XLSX)', tar: 'tar.gz' },
    earlier: 'Exports made',
    none: 'No exports.',
    kept: (days) =>
      plural('en', days, { one: 'They are removed after # day.', other: 'They are removed after # days.' }),
    columns: { what: 'What', who: 'Who', when: 'When', state: 'State' },
    states: {
      making: 'being written',
      made: 'ready',
      failed: 'did not work',
      interrupted: 'interrupted',
      gone: 'removed',
    },
    download: (name) => `Download ${name}`,
    again: 'Do it again',
    rows: (count) => plural('en', count, { one: '# row', other: '# rows' }),
    wrong: 'Choose what to export.',
  },
}
