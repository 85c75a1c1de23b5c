import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Refusal } from '#src/platform/process/refusal.ts'
import type { TableRow } from '#src/platform/tabular/table.ts'
import { parseYaml } from '#src/platform/yaml/parse-yaml.ts'
import type { Draft, RegisterDraft } from './import.model.ts'
import type { Mapping } from './mapping.model.ts'
import { REGISTER_TABLES, type RegisterTable, unknownColumns } from './register.mapping.ts'
import { RowReader } from './row-reader.ts'

const words = z.string({ error: 'must be a text' }).trim().min(1, 'must not be empty')
const plain = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)))
const tables = REGISTER_TABLES.map((table) => table.name)

/** A mapping that somebody wrote: which of our columns stands in which column of their file. */
const OwnMapping = z
  .strictObject({
    table: z.enum(tables as [string, ...string[]], { error: `must be one of ${tables.join(', ')}` }),
    source: words,
    columns: z.record(z.string(), words),
    values: z.record(z.string(), plain).default({}),
    words: z.record(z.string(), z.record(z.string(), plain)).default({}),
    dates: z
      .enum(['year-month-day', 'day.month.year', 'day/month/year', 'month/day/year'], {
        error: 'must be year-month-day, day.month.year, day/month/year or month/day/year',
      })
      .default('year-month-day'),
    id: words.optional(),
    list: words.optional(),
  })
  .superRefine((mapping, context) => {
    const table = tableOf(mapping.table)
    for (const place of ['columns', 'values', 'words'] as const) {
      for (const column of unknownColumns(table, Object.keys(mapping[place]))) {
        const message = `${mapping.table} has no column "${column}"; it has ${table.columns.join(', ')}`
        context.addIssue({ code: 'custom', path: [place, column], message })
      }
    }
    const given = new Set([...Object.keys(mapping.columns), ...Object.keys(mapping.values)])
    const needsKey = !DESCRIBED.has(mapping.table) && table.needs.includes('key')
    if (needsKey && !given.has('key')) {
      context.addIssue({ code: 'custom', path: ['columns'], message: `${mapping.table} needs a column for "key"` })
    }
  })

type OwnMapping = z.output<typeof OwnMapping>

// Where a file has no keys of ours, these are known by their names.
const DESCRIBED: ReadonlySet<string> = new Set(['parties', 'activities'])
const DATES: ReadonlySet<string> = new Set(
  `signed term_until review_on since from to arrived consented_on population_on members_on employees_on`.split(' '),
)

const tableOf = (name: string) => REGISTER_TABLES.find((table) => table.name === name) as RegisterTable

/** Reads a mapping that somebody wrote, in YAML or JSON. Throws a Refusal that names every line to be mended. */
export function readOwnMapping(path: string): Mapping & { readonly list: string | undefined } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(`The mapping ${path} cannot be read.`)
  }
  const parsed = parseYaml(OwnMapping, { file: path, text, firstLine: 1 })
  if ('problems' in parsed) {
    const lines = parsed.problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`)
    throw new Refusal(`This mapping cannot be used:\n${lines.join('\n')}`)
  }
  return mappingOf(parsed.value, path.replace(/^.*\//, '').replace(/\.\w+$/, ''), path)
}

/** A mapping that was put together in a form; undefined when it is none. */
export function makeOwnMapping(written: unknown, name: string): Mapping | undefined {
  const parsed = OwnMapping.safeParse(written)
  return parsed.success ? mappingOf(parsed.data, name, name) : undefined
}

function mappingOf(own: OwnMapping, name: string, path: string): Mapping & { readonly list: string | undefined } {
  const table = tableOf(own.table)
  const isDescribed = DESCRIBED.has(own.table) && own.columns.key === undefined && own.values.key === undefined
  return {
    name,
    about: `${path}, into ${own.table}`,
    source: own.source,
    list: own.list,
    recognises: (head) =>
      [...Object.values(own.columns), ...(own.id ? [own.id] : [])].every((column) => head.columns.includes(column)),
    read(row, record, context) {
      const inner = new RowReader(translate(own, record, isDescribed))
      const draft = table.read(inner, context)
      for (const { column, message } of inner.problems)
        row.problems.push({ column: column && (own.columns[column] ?? column), message })
      if (row.problems.length > 0) return []
      return isDescribed ? describe(own, draft, record) : [draft]
    },
  }
}

function translate(own: OwnMapping, record: TableRow, isDescribed: boolean): TableRow {
  const cells: Record<string, string> = { ...own.values }
  if (isDescribed) cells.key = 'described'
  for (const [column, theirs] of Object.entries(own.columns)) {
    const text = (record.cells[theirs] ?? '').trim()
    const said = own.words[column]?.[text] ?? text
    if (said !== '') cells[column] = DATES.has(column) ? readDate(said, own.dates) : said
  }
  if (own.table !== 'sources' && own.table !== 'ties' && !cells.source) cells.source = own.source
  // What is wrong with the row itself is known to the one who asks.
  return { number: record.number, cells, problems: [] }
}

function readDate(text: string, dates: OwnMapping['dates']): string {
  const [, first = '', second = '', year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  if (!year || dates === 'year-month-day') return text
  const [day, month] = dates === 'month/day/year' ? [second, first] : [first, second]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function describe(own: OwnMapping, draft: RegisterDraft, record: TableRow): Draft[] {
  const column = own.columns.name ?? 'name'
  const foreignKey = own.id ? record.cells[own.id]?.trim() || undefined : undefined
  if (draft.fact === 'party') {
    const { kind, names, country, place, wikidata, website, figures, ...more } = draft.facts
    const party = { kind, names, country, place, wikidata, website, figures, foreignKey, column, more }
    return [{ fact: 'described_party', party, source: own.source }]
  }
  if (draft.fact === 'activity') {
    const { key: _key, roles, ...facts } = draft.facts
    const described = roles.map(({ party, ...role }) => ({ ...role, party: { key: party } }))
    const foreignKeys = foreignKey ? [foreignKey] : []
    return [{ fact: 'described_activity', system: own.source, foreignKeys, facts, roles: described }]
  }
  return [draft]
}
