import type { TypedForm } from '#src/platform/http/form.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import { OWN_COLUMNS, OWN_TABLES, type OwnColumn, type OwnTable } from './mapping.messages.ts'
import type { RunHead } from './run.model.ts'

/** How dates are written in a file. */
export const DATE_ORDERS = ['year-month-day', 'day.month.year', 'day/month/year', 'month/day/year'] as const

/** Which column of a file is which of ours, as somebody chose it or as the headings propose. */
export interface OwnChoice {
  readonly table: OwnTable
  readonly columns: Readonly<Partial<Record<OwnColumn, string>>>
  readonly kind: string
  readonly source: string
  readonly id: string
  readonly dates: string
}

// What headings say in the languages of the city, folded.
const SAID: Readonly<Partial<Record<OwnColumn, string>>> = {
  name: 'namn nimi name titel title otsikko företag yritys company organisation organisaatio stad kaupunki town city kommun kunta ort paikkakunta partner kumppani tapahtuma evenemang event hanke projekt project',
  country: 'land maa country landskod maakoodi',
  kind: 'slag laji kind typ tyyppi type',
  website: 'webb webbplats webbsida hemsida verkkosivu verkkosivusto www url website web homepage',
  latitude: 'latitud latitude leveysaste lat',
  longitude: 'longitud longitude pituusaste lon lng long',
  wikidata: 'wikidata',
  field: 'bransch toimiala nace field',
  arrived: 'etablerad ankom saapui arrived established perustettu',
  consented_on: 'samtycke suostumus consent',
  population: 'invånare befolkning asukasluku asukkaita väkiluku population inhabitants',
  members: 'medlemmar jäseniä jäsenet members',
  employees: 'anställda työntekijöitä henkilöstö employees',
  from: 'från från datum startdatum datum börjar alkaa alkupäivä alkupvm päivä pvm from start date startdate',
  to: 'till slutdatum slutar päättyy loppupäivä loppupvm to end enddate',
  programme: 'program ohjelma programme program',
  'place:sv': 'plats paikka place location venue',
}

/** Proposes which column is what, from the headings. */
export function proposeColumns(table: OwnTable, head: RunHead): OwnChoice {
  const columns: Partial<Record<OwnColumn, string>> = {}
  const taken = new Set<string>()
  for (const ours of OWN_COLUMNS[table]) {
    const said = new Set([foldName(ours), ...(SAID[ours] ?? '').split(' ').map(foldName)])
    const found = head.columns.find((column) => !taken.has(column) && said.has(foldName(column)))
    if (!found) continue
    columns[ours] = found
    taken.add(found)
  }
  return { table, columns, kind: table === 'parties' ? 'company' : 'event', source: '', id: '', dates: DATE_ORDERS[0] }
}

/** Reads the choice of a form: columns that the file does not have are none. */
export function readOwnChoice(table: OwnTable, form: TypedForm, head: RunHead): OwnChoice {
  const known = (column: string) => (head.columns.includes(column) ? column : '')
  const columns = OWN_COLUMNS[table].flatMap((ours) => {
    const theirs = known(form.text(`column.${ours}`))
    return theirs ? [[ours, theirs] as const] : []
  })
  return {
    table,
    columns: Object.fromEntries(columns) as OwnChoice['columns'],
    kind: form.text('kind'),
    source: form.text('source').slice(0, 200),
    id: known(form.text('id')),
    dates: form.text('dates'),
  }
}

/** A choice as a mapping of the import, in the shape of a mapping file. */
export function writeOwnMapping(choice: OwnChoice, file: string): Record<string, unknown> {
  const { table, columns, kind, source, id, dates } = choice
  // Roles are what a list of others seldom has: an activity does without.
  const values = { ...(columns.kind ? {} : { kind }) }
  return { table, columns, values, source: source || file, dates, ...(id && { id }) }
}

/** The choice that a mapping was made from. */
export function choiceOf(own: Readonly<Record<string, unknown>>): OwnChoice | undefined {
  const table = tableNamed(String(own.table))
  if (!table) return undefined
  const values = (own.values ?? {}) as Record<string, string>
  return {
    table,
    columns: (own.columns ?? {}) as OwnChoice['columns'],
    kind: values.kind ?? '',
    source: String(own.source ?? ''),
    id: String(own.id ?? ''),
    dates: String(own.dates ?? DATE_ORDERS[0]),
  }
}

/** The table that a choice of the menu names: `own:parties`. */
export const ownTableOf = (mapping: string): OwnTable | undefined =>
  mapping.startsWith('own:') ? tableNamed(mapping.slice('own:'.length)) : undefined

const tableNamed = (name: string): OwnTable | undefined => OWN_TABLES.find((table) => table === name)
