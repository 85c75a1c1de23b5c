import type { FactRecord } from '#src/features/facts/index.ts'

/**
 * Which fields of a record have parts that change one by one: labels by their language, and lists whose items are known
 * by a name of their own. A field that is not named here changes as a whole.
 */
export type Shape = Readonly<Record<string, 'labels' | ((item: never) => string)>>

/** A part of a record by its path: `website`, `notes/sv`, `names/name:fi`. */
export type Parts = ReadonlyMap<string, unknown>

/** Takes a record apart. What says nothing is left out. */
export function partsOf(record: FactRecord, shape: Shape): Parts {
  const parts = new Map<string, unknown>()
  for (const [field, value] of Object.entries(record)) {
    const nameOf = shape[field]
    if (nameOf === undefined || value === null || typeof value !== 'object') {
      if (!isEmpty(value)) parts.set(field, value)
    } else if (nameOf === 'labels') {
      for (const [lang, words] of Object.entries(value)) if (!isEmpty(words)) parts.set(`${field}/${lang}`, words)
    } else {
      for (const item of value as never[]) parts.set(`${field}/${nameOf(item)}`, item)
    }
  }
  return parts
}

/** Puts a record together again from its parts, in their order. */
export function recordOf(parts: Parts, shape: Shape): FactRecord {
  const record: Record<string, unknown> = {}
  for (const [path, value] of parts) {
    const [field = '', ...rest] = path.split('/')
    const nameOf = shape[field]
    if (nameOf === undefined) record[field] = value
    else if (nameOf === 'labels') record[field] = { ...(record[field] as object), [rest.join('/')]: value }
    else record[field] = [...((record[field] as unknown[]) ?? []), value]
  }
  return record
}

/** A part that two people changed, each in their own way. */
export interface Conflict {
  readonly path: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** Which of two versions is kept. */
export type Side = 'mine' | 'theirs'

/**
 * Puts two changes of one record together (three-way comparison). A part that only one side changed is that side's. What
 * both changed is a conflict, and nothing is chosen for anybody: `open` has those that nobody chose for.
 */
export function mergeRecords(
  versions: { base: FactRecord; mine: FactRecord; theirs: FactRecord },
  shape: Shape,
  choose: (path: string) => Side | undefined = () => undefined,
): { record: FactRecord; open: readonly Conflict[]; conflicts: readonly Conflict[]; taken: readonly string[] } {
  const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map((each) => partsOf(each, shape)) as [
    Parts,
    Parts,
    Parts,
  ]
  const merged = new Map<string, unknown>()
  const conflicts: Conflict[] = []
  const taken: string[] = []
  // My order first: what the other added comes after it.
  for (const path of new Set([...mine.keys(), ...theirs.keys(), ...base.keys()])) {
    const [before, ours, other] = [base.get(path), mine.get(path), theirs.get(path)]
    const isTheirs = isSame(before, ours) && !isSame(ours, other)
    if (isTheirs) taken.push(path)
    const isConflict = !isTheirs && !isSame(ours, other) && !isSame(before, other)
    if (isConflict) conflicts.push({ path, base: before, mine: ours, theirs: other })
    const kept = isTheirs || (isConflict && choose(path) === 'theirs') ? other : ours
    if (kept !== undefined) merged.set(path, kept)
  }
  const open = conflicts.filter(({ path }) => choose(path) === undefined)
  return { record: recordOf(merged, shape), open, conflicts, taken }
}

/** What differs between two records, part by part. */
export function differencesOf(
  before: FactRecord,
  after: FactRecord,
  shape: Shape,
): { path: string; before: unknown; after: unknown }[] {
  const [old, now] = [partsOf(before, shape), partsOf(after, shape)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((each) => !isSame(each.before, each.after))
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value as object).length === 0)

// A jsonb column gives the keys of an object back in an order of its own.
const isSame = (one: unknown, other: unknown) => written(one) === written(other)

function written(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
