import type { Db } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import type { ClaimedRow } from './claims.ts'
import type { Composers } from './composer.ts'
import { type DueMail, dropMails, dueFrom, openLetter } from './outbox.ts'

/** What becomes of the mails that were claimed. */
export interface Written {
  readonly mails: readonly DueMail[]
  /** Those that could not be written, with the reason. */
  readonly unwritten: readonly { readonly row: ClaimedRow; readonly error: string; readonly forGood: boolean }[]
}

/** Which of some addresses nobody writes to who writes to many. */
export type Suppressed = (addresses: readonly string[]) => Promise<ReadonlySet<string>>

/** Opens the letters among some rows and lets the composers write the rest; what there is no need for is dropped. */
export async function writeMails(
  means: { db: Db; vault: Vault; composers: Composers; suppressed: Suppressed },
  rows: readonly ClaimedRow[],
): Promise<Written> {
  const { db, vault, composers, suppressed } = means
  const mails: DueMail[] = []
  const unwritten: Written['unwritten'][number][] = []
  for (const row of rows.filter(({ composer }) => composer === null)) {
    const letter = openLetter(vault, row)
    if (letter) mails.push(letter)
    else unwritten.push({ row, error: 'It was sealed with another key.', forGood: true })
  }
  const composed = rows.filter(({ composer }) => composer !== null)
  if (composed.length === 0) return { mails, unwritten }
  const needless: string[] = []
  const known = await composers()
  for (const [name, group] of Map.groupBy(composed, ({ composer }) => composer ?? '')) {
    try {
      const composer = known[name]
      // Another process may be of a newer version.
      if (!composer) throw new Error(`Nobody here writes mails of the kind ${name}.`)
      const letters = await composer.write(
        group.map(({ id, about, person_id }) => ({ id, about: about ?? '', personId: person_id ?? '' })),
      )
      const unwelcome = await suppressed([...letters.values()].map(({ to }) => to))
      for (const row of group) {
        const letter = letters.get(row.id)
        if (letter && !unwelcome.has(letter.to)) mails.push({ ...letter, ...dueFrom(row) })
        else needless.push(row.id)
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 500) : String(error)
      for (const row of group) unwritten.push({ row, error: reason, forGood: false })
    }
  }
  await dropMails(db, needless)
  return { mails, unwritten }
}
