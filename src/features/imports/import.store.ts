import { sql } from 'kysely'
import {
  linkTowns,
  openPairStage,
  type PairStage,
  readPairOutcomes,
  resolveTowns,
  roughPlace,
  townKey,
  writePairs,
} from '#src/features/world/index.ts'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { TableRow } from '#src/platform/tabular/table.ts'
import { IMPORTER } from './activity.store.ts'
import { readImportContext } from './context.store.ts'
import { readTownDecisions, recordDoubt } from './doubt.store.ts'
import { applyRegisterDraft } from './draft.store.ts'
import { applyForeignDraft } from './foreign.store.ts'
import type { Applied, Draft, ForeignDraft, PairDraft, RegisterDraft } from './import.model.ts'
import type { ImportContext, Mapping } from './mapping.model.ts'
import type { PartyImport } from './party.store.ts'
import { createRefusedWriter, type RefusedWriter } from './refused.write.ts'
import { placeOf } from './register.store.ts'
import { readRegisterIndex } from './register-index.store.ts'
import { openRowLog, type RowLog } from './report.ts'
import { inRow, startSeenRows } from './row.store.ts'
import { RowReader } from './row-reader.ts'
import type { ImportSource } from './source.read.ts'

/** What to import, and how. */
export interface ImportRequest {
  readonly mapping: Mapping
  /** The name of the file, for people. */
  readonly file: string
  /** Several for pages of one list. */
  readonly sources: AsyncIterable<ImportSource> | Iterable<ImportSource>
  readonly city?: string | undefined
  readonly party?: string | undefined
  /** Without it everything is done and taken back: a dry run. */
  readonly apply: boolean
  /** Where refused rows go. */
  readonly refused?: string | undefined
  /** Where what became of every row goes. */
  readonly report?: string | undefined
  /** Told after each row how many were read. */
  readonly onRow?: ((rows: number) => void) | undefined
  /** Breaks the import off: nothing of it stays. */
  readonly signal?: AbortSignal | undefined
  /** What belongs to the same transaction as an import that is carried out: that it happened, and what came of it. */
  readonly finish?: ((tx: Tx, report: ImportReport) => Promise<void>) | undefined
}

export interface ImportReport {
  readonly rows: number
  readonly log: Pick<RowLog, 'counts' | 'shown' | 'duplicates'>
  /** How many rows more there are in the tables that grew, by table. */
  readonly grown: Readonly<Record<string, number>>
}

const GROWING = [
  'parties',
  'ties',
  'claims',
  'activities',
  'world_towns',
  'world_pairs',
  'network_members',
  'outside_news',
  'import_doubts',
] as const

class TakenBack extends Error {}

/** Imports in one transaction: all that is certain, or nothing when the file breaks off or this is a dry run. */
export async function importFile(db: Db, request: ImportRequest): Promise<ImportReport> {
  const log = openRowLog(request.report)
  let report: ImportReport | undefined
  try {
    await db.transaction().execute(async (tx) => {
      // Two imports at once would both add whom neither sees.
      await sql`select pg_advisory_xact_lock(hashtext('proxeny import'))`.execute(tx)
      const before = await countRows(tx)
      const rows = await importRows(tx, request, log)
      const after = await countRows(tx)
      const grown = GROWING.map((table) => [table, after[table] - before[table]] as const).filter(
        ([, count]) => count > 0,
      )
      await log.close()
      report = { rows, log, grown: Object.fromEntries(grown) }
      if (!request.apply) throw new TakenBack()
      await request.finish?.(tx, report)
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  } finally {
    await log.close()
  }
  if (!report) throw new Error('An import ended without a report.')
  return report
}

async function importRows(tx: Tx, request: ImportRequest, log: RowLog): Promise<number> {
  const { mapping } = request
  const context = await readImportContext(tx, request)
  const seen = await startSeenRows(tx)
  const current = { row: 0 }
  const work: Work = {
    tx,
    request,
    log,
    context,
    party: {
      index: await readRegisterIndex(tx),
      system: mapping.name,
      source: mapping.source,
      by: IMPORTER + mapping.name,
      isFirst: async (place) => (await seen('told', place, current.row)) === current.row,
    },
    seen,
    stage: undefined,
  }
  let rows = 0
  let refused: RefusedWriter | undefined
  for await (const source of request.sources) {
    if (request.refused && !refused) refused = createRefusedWriter(request.refused, source)
    for await (const row of source.rows()) {
      request.signal?.throwIfAborted()
      rows += 1
      request.onRow?.(rows)
      current.row = rows
      const applied = await importRow(work, row)
      if (!applied) continue
      if (applied.outcome === 'refused') {
        await refused?.write(row, applied.column ? `${applied.column}: ${applied.message}` : applied.message)
      }
      await note(work, row, applied)
    }
  }
  await refused?.close()
  if (work.stage) await importPairs(work, work.stage)
  await linkTowns(tx)
  return rows
}

interface Work {
  readonly tx: Tx
  readonly request: ImportRequest
  readonly log: RowLog
  readonly context: ImportContext
  readonly party: PartyImport
  readonly seen: Awaited<ReturnType<typeof startSeenRows>>
  stage: PairStage | undefined
}

/** Answers undefined for a pair of the world: what becomes of it is known at the end. */
async function importRow(work: Work, row: TableRow): Promise<Applied | undefined> {
  const reader = new RowReader(row)
  const drafts = work.request.mapping.read(reader, row, work.context)
  const problem = () =>
    reader.problems.length === 0
      ? undefined
      : ({
          outcome: 'refused',
          column: reader.problems[0]?.column,
          message: reader.problems
            .map(({ column, message }, index) => (column && index > 0 ? `${column}: ${message}` : message))
            .join(' '),
        } as const)
  const wrong = problem()
  if (wrong) return wrong
  if (typeof drafts === 'string') return { outcome: 'passed_over', message: drafts }
  for (const draft of drafts) {
    const place = isRegisterDraft(draft) ? placeOf(draft) : undefined
    const first = place ? await work.seen(draft.fact, place, row.number) : row.number
    if (first !== row.number) {
      return { outcome: 'refused', column: 'key', message: `“${place}” stands in row ${first} already.` }
    }
  }
  const pairs = drafts.filter((draft) => draft.fact === 'world_pair')
  if (pairs.length > 0) return stagePairs(work, row, pairs)
  const known = work.party.index.parties
  const before = known.length
  const applied = await inRow(work.tx, async () => {
    const result = await applyDrafts(work, drafts as (RegisterDraft | ForeignDraft)[])
    return { keep: result.outcome !== 'refused' && result.outcome !== 'doubted', result }
  })
  // What a row added that is taken back must not go on being known.
  if (applied.outcome === 'doubted' || applied.outcome === 'refused') known.length = before
  return applied
}

async function stagePairs(work: Work, row: TableRow, pairs: readonly PairDraft[]): Promise<Applied | undefined> {
  work.stage ??= await openPairStage(work.tx)
  for (const { pair } of pairs) {
    if (pair.town.country === pair.other.country && townKey(pair.town.name) === townKey(pair.other.name)) {
      return {
        outcome: 'refused',
        message: `Both towns are “${pair.town.name}” in one country: a town is not tied to itself.`,
      }
    }
    await work.stage.add(row.number, pair)
  }
  return undefined
}

async function applyDrafts(work: Work, drafts: readonly (RegisterDraft | ForeignDraft)[]): Promise<Applied> {
  let result: Applied = { outcome: 'passed_over', message: 'There is nothing in it for us.' }
  for (const draft of drafts) {
    const applied = isRegisterDraft(draft)
      ? await applyRegisterDraft(work.tx, draft, work.party.by)
      : await applyForeignDraft(work.tx, draft, work.party)
    if (applied.outcome === 'refused' || applied.outcome === 'doubted') return applied
    if (result.outcome === 'passed_over' || applied.outcome !== 'matched') result = applied
  }
  return result
}

function isRegisterDraft(draft: Draft): draft is RegisterDraft {
  return ['source', 'party', 'tie', 'tie_state', 'activity', 'claim'].includes(draft.fact)
}

async function note({ tx, log, request }: Work, row: TableRow, applied: Applied): Promise<void> {
  if (applied.outcome === 'doubted') {
    const { doubt, column } = applied
    const origin = { mapping: request.mapping.name, file: request.file, row: row.number }
    const number = await recordDoubt(tx, doubt, { ...origin, cells: cellsOf(row) })
    const whom = doubt.candidates.map(({ key, name }) => `${name} (${key})`).join(', ')
    const reason = `${doubt.why}${whom ? ` It could be: ${whom}.` : ''}${request.apply ? ` Decide: doubt ${number}.` : ''}`
    return log.add({ row: row.number, outcome: 'doubted', what: doubt.written, column, reason })
  }
  if (applied.outcome === 'refused' || applied.outcome === 'passed_over') {
    const { outcome, message } = applied
    return log.add({
      row: row.number,
      outcome,
      what: '',
      column: 'column' in applied ? applied.column : undefined,
      reason: message,
    })
  }
  return log.add({ row: row.number, outcome: applied.outcome, what: applied.what, reason: applied.note })
}

async function importPairs({ tx, log, request }: Work, stage: PairStage): Promise<void> {
  await stage.close()
  const doubts = new Map<number, string>()
  await resolveTowns(tx, await readTownDecisions(tx), async ({ mention, townId, why, candidates }) => {
    const doubt = {
      subject: 'town' as const,
      written: mention.name,
      country: mention.country,
      place: roughPlace(mention.place),
      townId,
      why,
      candidates: candidates.map(({ id, name, place }) => ({
        key: String(id),
        name: place ? `${name}, ${roughPlace(place)}` : name,
        country: mention.country,
      })),
    }
    const number = await recordDoubt(tx, doubt, { mapping: request.mapping.name, file: request.file, row: mention.row })
    doubts.set(mention.row, `${mention.name}: ${why}${request.apply ? ` Decide: doubt ${number}.` : ''}`)
  })
  await writePairs(tx, request.mapping.source)
  for await (const { row, outcome, what, reason, isDuplicate } of readPairOutcomes(tx)) {
    await log.add({ row, outcome, what, reason: doubts.get(row) ?? reason, isDuplicate })
  }
}

const MOST_CELLS = 60
const LONGEST_CELL = 300

// The row as it came, for whoever decides: as much of it as a person reads.
function cellsOf(row: TableRow): [column: string, text: string][] {
  const cells = Object.entries(row.cells).filter(([, text]) => text.trim() !== '')
  return cells.slice(0, MOST_CELLS).map(([column, text]) => [column, text.slice(0, LONGEST_CELL)])
}

type Counts = Record<(typeof GROWING)[number], number>

async function countRows(tx: Tx): Promise<Counts> {
  const counts = await Promise.all(
    GROWING.map(async (table) => {
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${sql.table(table)}`.execute(
        tx,
      )
      return [table, rows[0]?.count ?? 0] as const
    }),
  )
  return Object.fromEntries(counts) as Counts
}
