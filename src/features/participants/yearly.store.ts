import { sql } from 'kysely'
import { NOTICE_DAYS, type YearlyRules, type YearlyStep, yearlyStep } from '#src/features/joining/index.ts'
import { forgetUnneeded } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { mailToParticipant, type ParticipantMailMeans, pathOfParticipant } from './participant.mail.ts'
import { lockParticipant } from './participant.reads.ts'
import { removeParticipant } from './participant.store.ts'

const BY = 'schedule'
const SENT = { ask: 'asked_at', remind: 'reminded_at', tell: 'told_at' } as const

/**
 * Asks the participants whose year is over whether they still want to take part, reminds, and lets go of those who have
 * not answered for long. Any number of processes may do so on one day. Answers how many mails went out.
 */
export async function askParticipants(
  means: ParticipantMailMeans & { readonly db: Db },
  today: Temporal.PlainDate,
): Promise<number> {
  const { db, site } = means
  const rules = await readSetting(db, 'companies')
  const since = today.subtract({ months: rules.askMonths }).add({ days: 1 })
  const due = await db
    .selectFrom('participants')
    .select('id')
    .where('confirmed_at', '<=', since.toZonedDateTime(site.timeZone).toInstant())
    .orderBy('confirmed_at')
    .execute()
  let sent = 0
  for (const { id } of due) if (await inTransaction(db, (tx) => takeStep(means, tx, id, today, rules))) sent += 1
  return sent
}

async function takeStep(
  means: ParticipantMailMeans,
  tx: Tx,
  id: string,
  today: Temporal.PlainDate,
  rules: YearlyRules,
): Promise<YearlyStep | undefined> {
  const participant = await lockParticipant(tx, id)
  const row = await tx
    .selectFrom('participants')
    .select(['asked_at', 'reminded_at', 'told_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!participant || !row) return undefined
  const { timeZone } = means.site
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate()
  const confirmedOn = dayOf(participant.confirmedAt)
  const step = yearlyStep(
    {
      confirmedOn,
      askedOn: row.asked_at ? dayOf(row.asked_at) : undefined,
      remindedOn: row.reminded_at ? dayOf(row.reminded_at) : undefined,
      toldOn: row.told_at ? dayOf(row.told_at) : undefined,
    },
    rules,
    today,
  )
  if (!step) return undefined
  const date = [confirmedOn.add({ months: rules.lapseMonths }), today.add({ days: NOTICE_DAYS })].sort(
    Temporal.PlainDate.compare,
  )[1]
  const path = pathOfParticipant(means.vault, participant.lang, participant)
  const day = date && formatDate(participant.lang, { date, precision: 'day' })
  await mailToParticipant(means, tx, step, { to: participant, path, ...(day && { day }) })
  if (step === 'lapse') {
    await removeParticipant(tx, id, { by: BY, action: 'participant.let_go' })
    await forgetUnneeded(tx, participant.personId)
    return step
  }
  const at = today.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant()
  await tx
    .updateTable('participants')
    .set({ [SENT[step]]: at })
    .where('id', '=', id)
    .execute()
  return step
}

/** Participants who have been silent for as long as nobody is kept, whatever was mailed. */
export async function readSilentParticipants(db: Db, months: number, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('participants')
    .select('id')
    .where('confirmed_at', '<', now.toZonedDateTimeISO('UTC').subtract({ months }).toInstant())
    .orderBy(sql`since`)
    .execute()
  return rows.map(({ id }) => id)
}
