import type { Db } from '#src/platform/database/tables.ts'
import type { FeedbackResult, Outcome } from './outcome.model.ts'

/** What a visit took and gave. */
export async function readOutcome(db: Db, visitId: string): Promise<Outcome> {
  const [costs, gifts, efforts, journeys] = await Promise.all([
    db.selectFrom('visit_costs').selectAll().where('visit_id', '=', visitId).orderBy('kind').orderBy('id').execute(),
    db.selectFrom('visit_gifts').selectAll().where('visit_id', '=', visitId).orderBy('id').execute(),
    db.selectFrom('visit_efforts').selectAll().where('visit_id', '=', visitId).orderBy('id').execute(),
    db.selectFrom('visit_journeys').selectAll().where('visit_id', '=', visitId).orderBy('id').execute(),
  ])
  return {
    costs: costs.map(({ id, kind, amount, currency, note }) => ({ id, kind, amount: Number(amount), currency, note })),
    gifts: gifts.map(({ id, direction, what, value, currency, whereabouts }) => ({
      id,
      direction,
      what,
      value: value === null ? undefined : Number(value),
      currency: currency ?? undefined,
      whereabouts,
    })),
    efforts: efforts.map(({ id, who, hours }) => ({ id, who, hours: Number(hours) })),
    journeys: journeys.map(({ id, mode, kilometres, people }) => ({
      id,
      mode,
      kilometres: Number(kilometres),
      people,
    })),
  }
}

/** What guests said of a visit, in an order that tells nothing of when. */
export async function readFeedback(db: Db, visitId: string): Promise<FeedbackResult> {
  const answers = await db
    .selectFrom('visit_feedback')
    .select(['useful', 'cared_for', 'words'])
    .where('visit_id', '=', visitId)
    .orderBy('id')
    .execute()
  const { asked } = await db
    .selectFrom('visit_feedback_asked')
    .innerJoin('guests', 'guests.id', 'visit_feedback_asked.guest_id')
    .select(({ fn }) => fn.countAll<string>().as('asked'))
    .where('guests.visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  const mean = (values: readonly number[]) =>
    values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined
  return {
    asked: Number(asked),
    given: answers.length,
    useful: mean(answers.map(({ useful }) => useful)),
    caredFor: mean(answers.map((answer) => answer.cared_for)),
    words: answers.map(({ words }) => words).filter(Boolean),
  }
}
