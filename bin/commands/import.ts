import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  fetchPages,
  type ImportReport,
  type ImportSource,
  importFile,
  MAPPINGS,
  type Mapping,
  openSource,
  ROW_OUTCOMES,
  type RowOutcome,
  readOwnMapping,
  recognizeMapping,
} from '#src/features/imports/index.ts'
import { showProgress } from '#src/platform/process/progress.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

const USAGE = `Usage: proxeny import FILE [--apply] [--mapping NAME] [--city NAME] [--party KEY]
                           [--refused FILE] [--report FILE] [--follow]
                           [--encoding NAME] [--separator CHARACTER] [--sheet NAME]

FILE is a table (CSV, XLSX, JSON), an iCalendar file, a feed, or an https:// address of one.
Without --apply nothing is changed: you see what would be.

Mappings (or the name of a file of your own, see docs/guides/importing.md):
${MAPPINGS.map(({ name, about }) => `  ${name.padEnd(20)} ${about}`).join('\n')}`

/** `proxeny import FILE …` */
export async function importCommand(args: string[]): Promise<void> {
  const { file, ...wish } = parseImportArgs(args)
  const isAddress = /^https?:\/\//i.test(file)
  const own = wish.mapping && /\.(ya?ml|json)$/i.test(wish.mapping) ? readOwnMapping(wish.mapping) : undefined
  const options = { encoding: wish.encoding, separator: wish.separator, sheet: wish.sheet, path: own?.list }
  const sources = isAddress
    ? fetchPages(file, { ...options, follow: wish.follow ?? false })
    : [await openSource(file, options)][Symbol.iterator]()
  // The first one says which mapping the file is for.
  const first = (await sources.next()).value as ImportSource
  if (first.problems.length > 0) throw new Refusal(first.problems.map(({ message }) => `Row 1: ${message}`).join('\n'))
  const mapping = own ?? mappingFor(first, wish.mapping)
  if (mapping.name === 'feed' && !wish.party)
    throw new Refusal('Whose feed is this? --party KEY, like --party kongsberg')

  console.log(`${file}: ${describe(first)}, read as ${mapping.name} (${mapping.about}).`)
  async function* all() {
    yield first
    for (let next = await sources.next(); !next.done; next = await sources.next()) yield next.value as ImportSource
  }
  await withCity(async ({ db }) => {
    const started = Date.now()
    const request = { ...wish, mapping, file: basename(file), sources: all(), apply: wish.apply ?? false }
    const report = await showProgress('Importing', importFile(db, request))
    print(report, { ...wish, seconds: (Date.now() - started) / 1000 })
  })
}

function mappingFor(source: ImportSource, name: string | undefined): Mapping {
  const mapping = name === undefined ? recognizeMapping(source) : MAPPINGS.find((known) => known.name === name)
  if (mapping) return mapping
  const why =
    name === undefined
      ? `No mapping knows this file (${source.columns.slice(0, 12).join(', ') || source.format}).`
      : `There is no mapping “${name}”.`
  throw new Refusal(`${why}\n\n${USAGE}`)
}

function describe(source: ImportSource): string {
  const name = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', calendar: 'iCalendar', feed: 'a feed' }[source.format]
  const separator = source.separator === '\t' ? 'tab' : source.separator
  return [name, source.encoding, separator && `separated by ${separator}`].filter(Boolean).join(', ')
}

const WORDS: Readonly<Record<RowOutcome, readonly [would: string, did: string]>> = {
  added: ['would be added', 'added'],
  changed: ['would be changed', 'changed'],
  matched: ['match what is there', 'matched what was there'],
  doubted: ['are in doubt', 'are in doubt and wait for a decision'],
  refused: ['would be refused', 'refused'],
  passed_over: ['are not for us', 'were not for us'],
}

const TABLES: Readonly<Record<string, string>> = {
  parties: 'parties',
  ties: 'ties',
  claims: 'claims',
  activities: 'activities',
  world_towns: 'towns of the world directory',
  world_pairs: 'pairs of the world directory',
  network_members: 'members of networks',
  outside_news: 'news of others',
  import_doubts: 'doubts',
}

function print(
  { rows, log, grown }: ImportReport,
  wish: { apply?: boolean | undefined; refused?: string | undefined; report?: string | undefined; seconds: number },
): void {
  const number = (count: number) => count.toLocaleString('en')
  const isPage = log.counts.passed_over > 0
  console.log(`\n${number(rows)} rows`)
  for (const outcome of ROW_OUTCOMES) {
    if (log.counts[outcome] === 0) continue
    console.log(`${number(log.counts[outcome]).padStart(9)} ${WORDS[outcome][wish.apply ? 1 : 0]}`)
  }
  if (log.duplicates > 0) console.log(`${number(log.duplicates).padStart(9)} of these stand there twice`)
  const more = Object.entries(grown).map(([table, count]) => `${number(count)} ${TABLES[table] ?? table}`)
  if (more.length > 0) console.log(`\nNew${wish.apply ? '' : ' would be'}: ${more.join(', ')}.`)

  for (const outcome of ['refused', 'doubted', 'changed', 'added', 'matched'] as const) {
    const shown = log.shown[outcome].filter((result) => outcome !== 'matched' || result.reason)
    if (shown.length === 0 || (outcome === 'matched' && isPage)) continue
    console.log(`\n${outcome[0]?.toUpperCase()}${outcome.slice(1)}:`)
    for (const { row, what, column, reason } of shown) {
      const where = column ? `, column ${column}` : ''
      console.log(`  row ${row}${where}  ${[what, reason].filter(Boolean).join('  ')}`)
    }
    const rest = log.counts[outcome] - log.shown[outcome].length
    if (rest > 0) console.log(`  … and ${number(rest)} more${wish.report ? '' : '; all of them with --report FILE'}`)
  }
  if (wish.report) console.log(`\nEvery row: ${wish.report}`)
  if (wish.refused && log.counts.refused > 0) console.log(`Refused rows, to be mended and imported: ${wish.refused}`)
  if (log.counts.doubted > 0 && wish.apply) console.log('\nDecide with: npx proxeny doubts')
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`\n${wish.seconds.toFixed(1)} s, at most ${memory} MB of memory.`)
  if (!wish.apply) console.log('Nothing was changed. To import it, give the same command with --apply.')
}

function parseImportArgs(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        apply: flag,
        follow: flag,
        mapping: text,
        city: text,
        party: text,
        refused: text,
        report: text,
        encoding: text,
        separator: text,
        sheet: text,
      },
    })
    const [file] = positionals
    if (file && positionals.length === 1) return { file, ...values }
  } catch {
    // An option that is not there: the usage says which are.
  }
  throw new Refusal(USAGE)
}
