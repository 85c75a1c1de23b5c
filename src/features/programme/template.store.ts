import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { type DayPlan, dayPlanFrom, type PlannedSession, placeDayPlan } from './day-plan.ts'
import { dayOf, type Session } from './session.model.ts'
import { readSessions } from './session.reads.ts'
import { addSession } from './session.store.ts'

/** A day of a programme that is used again. */
export interface Template {
  readonly id: string
  readonly names: Labels
  readonly plan: DayPlan
}

/** The templates of days, the newest last. */
export async function readTemplates(db: Db): Promise<Template[]> {
  const rows = await db.selectFrom('programme_templates').selectAll().orderBy('names').execute()
  return rows.map(({ id, names, sessions }) => ({ id, names, plan: sessions as PlannedSession[] }))
}

/** Keeps a day of a visit as a template, without the people. */
export async function saveTemplate(
  db: Db,
  template: { names: Labels; visitId: string; day: Temporal.PlainDate },
  by: Actor,
): Promise<'saved' | 'empty_day'> {
  return inTransaction(db, async (tx) => {
    const sessions = (await readSessions(tx, template.visitId)).filter((session) => dayOf(session).equals(template.day))
    if (sessions.length === 0) return 'empty_day'
    const { id } = await tx
      .insertInto('programme_templates')
      .values({ names: JSON.stringify(template.names), sessions: JSON.stringify(dayPlanFrom(sessions)) })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAudit(tx, { by, action: 'programme_template.saved', detail: { template: id } })
    return 'saved'
  })
}

/** Takes a template away. Programmes that were made from it stay. */
export async function removeTemplate(db: Db, id: string, by: Actor): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('programme_templates').where('id', '=', id).executeTakeFirst()
    if (numDeletedRows > 0n)
      await recordAudit(tx, { by, action: 'programme_template.removed', detail: { template: id } })
  })
}

/** What came of filling a day: how many sessions were added, or the local time that the clocks there do not show once. */
export type FillResult = { readonly added: number } | { readonly noSuchTime: string } | 'unknown'

/** Fills a day of a visit from a template. */
export async function applyTemplate(
  db: Db,
  use: { templateId: string; visitId: string; day: Temporal.PlainDate; timeZone: string },
  by: Actor,
): Promise<FillResult> {
  const template = (await readTemplates(db)).find(({ id }) => id === use.templateId)
  if (!template) return 'unknown'
  return fill(db, use.visitId, [{ plan: template.plan, day: use.day }], use.timeZone, by)
}

/**
 * Copies the programme of an earlier visit: its first day to the first day of this one, and so on. Guests and what the
 * hosts were told are not copied.
 */
export async function copyProgramme(
  db: Db,
  copy: { fromVisitId: string; visitId: string; firstDay: Temporal.PlainDate; timeZone: string },
  by: Actor,
): Promise<FillResult> {
  const sessions = await readSessions(db, copy.fromVisitId)
  const [first] = sessions
  if (!first) return { added: 0 }
  const days = new Map<number, Session[]>()
  for (const session of sessions) {
    const at = dayOf(first).until(dayOf(session)).days
    days.set(at, [...(days.get(at) ?? []), session])
  }
  const plans = [...days].map(([at, list]) => ({ plan: dayPlanFrom(list), day: copy.firstDay.add({ days: at }) }))
  return fill(db, copy.visitId, plans, copy.timeZone, by)
}

async function fill(
  db: Db,
  visitId: string,
  days: readonly { plan: DayPlan; day: Temporal.PlainDate }[],
  timeZone: string,
  by: Actor,
): Promise<FillResult> {
  const placed = days.flatMap(({ plan, day }) => placeDayPlan(plan, day, timeZone))
  const wrong = placed.find((session) => 'noSuchTime' in session)
  if (wrong && 'noSuchTime' in wrong) return wrong
  return inTransaction(db, async (tx) => {
    for (const facts of placed) if (!('noSuchTime' in facts)) await addSession(tx, visitId, facts, by)
    return { added: placed.length }
  })
}
