import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { changeVersioned, lockSettings, type VersionedResult } from '#src/features/settings/index.ts'
import { type FigureFacts, type Labels, saveFigure } from '#src/features/site/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { parsePartialDate, writePartialDate } from '#src/platform/time/partial-date.ts'
import type { FieldError } from './field.ts'

/** A value of a key figure as staff change it. */
export interface FigureValuePart {
  readonly value: number
  readonly bound: 'about' | 'over' | null
  /** A day, a month or a year. */
  readonly when: string
  readonly sources: Labels
}

/** A key figure as staff change it. */
export interface FigurePart {
  readonly key: string
  readonly unit: 'percent' | 'count'
  readonly labels: Labels
  /** The newest first. */
  readonly values: readonly FigureValuePart[]
}

/** The key figures in the order of the start page. */
export async function listFigureParts(db: Db): Promise<FigurePart[]> {
  const figures = await db.selectFrom('figures').selectAll().orderBy('position').orderBy('key').execute()
  const values = await db.selectFrom('figure_values').selectAll().orderBy('on_date', 'desc').execute()
  return figures.map(({ id, key, unit, labels }) => ({
    key,
    unit,
    labels,
    values: values
      .filter((value) => value.figure_id === id)
      .map(({ value, bound, on_date, precision, sources }) => ({
        value: Number(value),
        bound,
        when: writePartialDate({ date: on_date, precision }),
        sources,
      })),
  }))
}

/** Changes a key figure. */
export function changeFigure(
  db: Db,
  key: string,
  change: { version: string; value: Omit<FigurePart, 'key'>; by: Actor },
): Promise<VersionedResult<FigurePart, readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'figure',
    version: change.version,
    by: change.by,
    read: async (tx) => (await listFigureParts(tx)).find((figure) => figure.key === key) as FigurePart,
    async write(tx) {
      const { position } = await tx
        .selectFrom('figures')
        .select('position')
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      await saveFigure(tx, factsOf({ key, ...change.value }), position)
    },
  })
}

/** Adds a key figure at the end. Answers its key. */
export async function addFigure(db: Db, figure: Omit<FigurePart, 'key'>, by: Actor): Promise<string> {
  return inTransaction(db, async (tx) => {
    await lockSettings(tx)
    const figures = await listFigureParts(tx)
    let number = figures.length + 1
    while (figures.some(({ key }) => key === `figure-${number}`)) number += 1
    const key = `figure-${number}`
    await saveFigure(tx, factsOf({ key, ...figure }), figures.length)
    await recordAudit(tx, { by, action: 'setting.changed', detail: { name: 'figure', was: null, became: figure } })
    await announceTags(tx, ['site'])
    return key
  })
}

/** Removes a key figure with its history; the audit log keeps what it was. */
export function removeFigure(
  db: Db,
  key: string,
  change: { version: string; by: Actor },
): Promise<VersionedResult<FigurePart | null, 'unknown'>> {
  return changeVersioned<FigurePart | null, 'unknown'>(db, {
    name: 'figure',
    ...change,
    read: async (tx) => (await listFigureParts(tx)).find((figure) => figure.key === key) ?? null,
    async write(tx, was) {
      if (!was) return 'unknown'
      await tx.deleteFrom('figures').where('key', '=', key).execute()
      return undefined
    },
  })
}

/** Sets the order of the key figures. */
export function arrangeFigures(
  db: Db,
  change: { version: string; keys: readonly string[]; by: Actor },
): Promise<VersionedResult<FigurePart[], readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'figures',
    version: change.version,
    by: change.by,
    read: listFigureParts,
    async write(tx) {
      for (const [position, key] of change.keys.entries()) {
        await tx.updateTable('figures').set({ position }).where('key', '=', key).execute()
      }
    },
  })
}

const factsOf = ({ values, ...figure }: FigurePart): FigureFacts => ({
  ...figure,
  values: values.flatMap(({ value, bound, when, sources }) => {
    const date = parsePartialDate(when)
    return date ? [{ value, bound: bound ?? undefined, when: date, sources }] : []
  }),
})
