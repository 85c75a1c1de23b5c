import { sql } from 'kysely'
import { type HeldRow, holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import { markAddress } from '#src/platform/mail/index.ts'
import { FULL_DAYS } from './suppression.model.ts'
import { suppressionProcessing } from './suppression.processing.ts'

/** Addresses that get no mailings. Their hash outlives all else: whoever complained is never written to again. */
export const suppressionPersonal: PersonalRoom = holdRows({
  processing: suppressionProcessing,
  async read({ db, vault }, { email }) {
    const { rows } = await sql<Record<string, unknown>>`
      select reason, at from suppressions where mark = ${markAddress(vault, email)}`.execute(db)
    return rows.map((values): HeldRow => ({ table: 'suppressions', values }))
  },
  async erase(tx, { email }, { vault }) {
    await sql`delete from soft_bounces where mark = ${markAddress(vault, email)}`.execute(tx)
  },
  async letGo({ db }, now) {
    const before = now.subtract({ hours: FULL_DAYS * 24 })
    const full =
      await sql`delete from soft_bounces where week < ${before.toZonedDateTimeISO('UTC').toPlainDate()}`.execute(db)
    const read = await sql`delete from inbox_messages where done_at < ${before}`.execute(db)
    return Number(full.numAffectedRows ?? 0) + Number(read.numAffectedRows ?? 0)
  },
})
