import { sql } from 'kysely'
import { type YearlyStep, yearlyStep } from '#src/features/joining/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { type CompanyMailMeans, mailToContact } from './company.mail.ts'
import { withdrawConsent } from './party.store.ts'
import { lockRecord } from './record.reads.ts'

const BY = 'schedule'
const SENT = { ask: 'asked_at', remind: 'reminded_at', tell: 'told_at' } as const

/**
 * Asks the companies whose year is over whether all is still right, reminds, and takes those out of the directory that
 * have not answered for long. Any number of processes may do so on one day. Answers how many mails went out.
 */
export async function askCompanies(
  means: CompanyMailMeans & { readonly db: Db },
  today: Temporal.PlainDate,
): Promise<number> {
  const { db, site } = means
  const rules = await readSetting(db, 'companies')
  const zone = site.timeZone
  const due = await db
    .selectFrom('company_records')
    .select('id')
    .where('state', '=', 'accepted')
    .where(
      'confirmed_at',
      '<=',
      today.subtract({ months: rules.askMonths }).add({ days: 1 }).toZonedDateTime(zone).toInstant(),
    )
    .orderBy('confirmed_at')
    .execute()
  let sent = 0
  for (const { id } of due) {
    const step = await inTransaction(db, (tx) => takeStep(means, tx, id, today, rules))
    if (step) sent += 1
  }
  return sent
}

async function takeStep(
  means: CompanyMailMeans,
  tx: Parameters<typeof lockRecord>[0] & Parameters<typeof mailToContact>[1],
  id: string,
  today: Temporal.PlainDate,
  rules: Parameters<typeof yearlyStep>[1],
): Promise<YearlyStep | undefined> {
  const record = await lockRecord(tx, id)
  const row = await tx
    .selectFrom('company_records')
    .select(['asked_at', 'reminded_at', 'told_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!record || !row) return undefined
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(means.site.timeZone).toPlainDate()
  const confirmedOn = dayOf(record.confirmedAt)
  const asked = {
    confirmedOn,
    askedOn: row.asked_at ? dayOf(row.asked_at) : undefined,
    remindedOn: row.reminded_at ? dayOf(row.reminded_at) : undefined,
    toldOn: row.told_at ? dayOf(row.told_at) : undefined,
  }
  const step = yearlyStep(asked, rules, today)
  // Who does not stand in the directory has nothing to leave.
  if (!step || ((step === 'tell' || step === 'lapse') && !record.said.consents)) return undefined
  if (step === 'lapse') await withdrawConsent(tx, record, BY)
  else
    await tx
      .updateTable('company_records')
      .set({ [SENT[step]]: today.toZonedDateTime({ timeZone: means.site.timeZone, plainTime: '12:00' }).toInstant() })
      .where('id', '=', id)
      .execute()
  const until = latest(confirmedOn.add({ months: rules.lapseMonths }), today.add({ days: 30 }))
  const day = step === 'tell' ? formatDate(record.contact.lang, { date: until, precision: 'day' }) : undefined
  await mailToContact(means, tx, step, record, day)
  return step
}

const latest = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other

/** The records whose period is over: declined ones, and those of companies that have long been silent. */
export async function readOverRecords(
  db: Db,
  rules: { declinedMonths: number; silentMonths: number },
  now: Temporal.Instant,
): Promise<string[]> {
  const before = (months: number) => now.toZonedDateTimeISO('UTC').subtract({ months }).toInstant()
  const rows = await db
    .selectFrom('company_records')
    .select('id')
    .where((is) =>
      is.or([
        is.and([is('state', '=', 'declined'), is('decided_at', '<', before(rules.declinedMonths))]),
        is.and([is('state', '=', 'accepted'), is('confirmed_at', '<', before(rules.silentMonths))]),
        // Nobody has looked at it for as long as a company may be silent: it is not kept for nothing either.
        is.and([is('state', '=', 'waiting'), is('confirmed_at', '<', before(rules.silentMonths))]),
      ]),
    )
    .orderBy(sql`since`)
    .execute()
  return rows.map(({ id }) => id)
}
