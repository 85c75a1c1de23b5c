import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { ChainCheck } from './audit.model.ts'

const AT_ONCE = 2_000

/**
 * Checks the audit log line by line, with hashes computed outside the database: whoever changed a line there would have
 * changed its functions too. A log that was cut off at its end is whole in itself, so an auditor keeps the hash of a last
 * line elsewhere and gives it as `known`: the answer says whether it still stands in the chain.
 */
export async function verifyAudit(db: Db, known?: string): Promise<ChainCheck> {
  let previous = ''
  let number = 0
  let isKnown = false
  for (;;) {
    const lines = await readContents(db, number)
    for (const line of lines) {
      const hash = createHash('sha256')
        .update(previous + line.content)
        .digest('hex')
      if (line.number !== number + 1 || hash !== line.hash) {
        return { whole: false, number: number + 1, at: line.at, action: line.action }
      }
      isKnown ||= hash === known
      previous = hash
      number = line.number
    }
    if (lines.length < AT_ONCE) return { whole: true, lines: number, last: previous || undefined, known: isKnown }
  }
}

// The same bytes as `audit_content` of the migration 20261125T0622, written here once more on purpose.
async function readContents(db: Db, after: number) {
  const { rows } = await sql<{ number: number; hash: string; at: Temporal.Instant; action: string; content: string }>`
    select number, hash, at, action,
           jsonb_build_array(number, (extract(epoch from at) * 1000000)::bigint, by, by_id, action, entry_id, lang,
                             detail)::text as content
      from audit where number > ${after} order by number limit ${AT_ONCE}`.execute(db)
  return rows
}
