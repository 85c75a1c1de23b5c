import { sql, type UpdateObject } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { rolesWith } from '#src/features/staff/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tables, type Tx } from '#src/platform/database/tables.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import { readShownEntries, readVisitFigures } from './item.reads.ts'
import { NEWSLETTER, NEWSLETTER_TAG, type Newsletter, type NewsletterState } from './newsletter.model.ts'
import { readNewsletter } from './newsletter.reads.ts'
import { lockNewsletter, type Seen } from './newsletter.store.ts'
import { countOtherSenders } from './recipients.reads.ts'

export type MoveResult = 'moved' | 'changed_meanwhile' | 'unknown' | 'not_from_here' | 'own_words'

/** Takes an issue from one state to another, for whoever has seen it as it is. */
async function move(
  db: Db,
  { id, version, by }: Seen,
  step: {
    from: readonly NewsletterState[]
    action: string
    work: (tx: Tx) => Promise<Record<string, unknown> | 'own_words' | undefined>
  },
): Promise<MoveResult> {
  return inTransaction(db, async (tx) => {
    const row = await lockNewsletter(tx, id)
    if (!row) return 'unknown'
    // What somebody else did meanwhile explains more than what does not fit any longer.
    if (row.version !== version) return 'changed_meanwhile'
    if (!step.from.includes(row.state)) return 'not_from_here'
    const detail = await step.work(tx)
    if (detail === 'own_words') return 'own_words'
    await tx
      .updateTable('newsletters')
      .set({ version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: step.action, detail: { newsletter: id, ...(detail ?? {}) } })
    // The foot of every page leads to the archive, as long as there is something in it.
    await announceTags(tx, step.action === 'newsletter.cancelled' ? [NEWSLETTER_TAG, 'site'] : [NEWSLETTER_TAG])
    return 'moved'
  })
}

async function set(tx: Tx, id: string, change: UpdateObject<Tables, 'newsletters'>): Promise<undefined> {
  await tx.updateTable('newsletters').set(change).where('id', '=', id).execute()
}

/** Asks somebody with the right to send to look at an issue. */
export function askForApproval(db: Db, seen: Seen): Promise<MoveResult> {
  return move(db, seen, {
    from: ['draft'],
    action: 'newsletter.asked',
    work: (tx) => set(tx, seen.id, { state: 'waiting' }),
  })
}

/** Gives an issue back to be written on. */
export function giveBack(db: Db, seen: Seen): Promise<MoveResult> {
  return move(db, seen, {
    from: ['waiting', 'approved', 'scheduled'],
    action: 'newsletter.given_back',
    async work(tx) {
      await tx.updateTable('newsletter_blocks').set({ frozen: null }).where('newsletter_id', '=', seen.id).execute()
      return set(tx, seen.id, { state: 'draft', approved_at: null, approved_by: null, send_at: null })
    },
  })
}

/**
 * Approves of an issue as it stands: its blocks are kept as they are now. Whoever wrote it last does so only where nobody
 * else can, and the log says it.
 */
export function approve(db: Db, seen: Seen & { by: { id: string; name: string } }): Promise<MoveResult> {
  return move(db, seen, {
    from: ['draft', 'waiting'],
    action: 'newsletter.approved',
    async work(tx) {
      const newsletter = await readNewsletter(tx, seen.id)
      const isOwn = newsletter?.writtenById === seen.by.id
      if (isOwn && (await countOtherSenders(tx, rolesWith('newsletters.send'), seen.by.id)) > 0) return 'own_words'
      if (newsletter) await freeze(tx, newsletter)
      await set(tx, seen.id, {
        state: 'approved',
        approved_at: sql<Temporal.Instant>`now()`,
        approved_by: seen.by.name,
      })
      return { version: seen.version, ...(isOwn && { alone: true }) }
    },
  })
}

async function freeze(tx: Tx, newsletter: Newsletter): Promise<void> {
  const shown = await readShownEntries(tx, newsletter.id, LANGS)
  for (const block of newsletter.blocks) {
    if (block.kind === 'text') continue
    const frozen =
      block.kind === 'figures'
        ? await readVisitFigures(tx, block.year)
        : Object.fromEntries(
            shown
              .filter(({ blockId }) => blockId === block.id)
              .map(({ wanted, lang, title, lead, slug, lack }) => [wanted, { lang, title, lead, slug, lack }]),
          )
    await tx
      .updateTable('newsletter_blocks')
      .set({ frozen: JSON.stringify(frozen) })
      .where('id', '=', block.id)
      .execute()
  }
}

/** Says when an approved issue goes out. */
export function schedule(db: Db, seen: Seen, at: Temporal.Instant): Promise<MoveResult> {
  return move(db, seen, {
    from: ['approved', 'scheduled'],
    action: 'newsletter.scheduled',
    async work(tx) {
      await set(tx, seen.id, { state: 'scheduled', send_at: at })
      return { at: at.toString() }
    },
  })
}

/** Takes an issue out of the schedule; it stays approved. */
export function unschedule(db: Db, seen: Seen): Promise<MoveResult> {
  return move(db, seen, {
    from: ['scheduled'],
    action: 'newsletter.unscheduled',
    work: (tx) => set(tx, seen.id, { state: 'approved', send_at: null }),
  })
}

/** Stops a sending in the middle: what still waits in the outbox is held back, in one statement. */
export function stopSending(db: Db, seen: Seen): Promise<MoveResult> {
  return move(db, seen, {
    from: ['sending'],
    action: 'newsletter.stopped',
    async work(tx) {
      await set(tx, seen.id, { state: 'stopped' })
      return { held: await turn(tx, seen.id, 'queued', 'held') }
    },
  })
}

/** Goes on with a sending that was stopped. */
export function resumeSending(db: Db, seen: Seen): Promise<MoveResult> {
  return move(db, seen, {
    from: ['stopped'],
    action: 'newsletter.resumed',
    async work(tx) {
      await set(tx, seen.id, { state: 'sending' })
      const queued = await turn(tx, seen.id, 'held', 'queued')
      await announceTags(tx, [MAIL_TAG])
      return { queued }
    },
  })
}

/** Gives an issue up: what did not go out never will. */
export function cancel(db: Db, seen: Seen): Promise<MoveResult> {
  return move(db, seen, {
    from: ['draft', 'waiting', 'approved', 'scheduled', 'stopped'],
    action: 'newsletter.cancelled',
    async work(tx) {
      await set(tx, seen.id, { state: 'cancelled', ended_at: sql<Temporal.Instant>`now()` })
      return { dropped: await turn(tx, seen.id, 'held', 'dropped') }
    },
  })
}

// A mail that a process has in its hands now goes out, whatever is written here; its lease stays, so that nobody takes it
// meanwhile.
async function turn(tx: Tx, id: string, from: 'queued' | 'held', to: 'held' | 'queued' | 'dropped'): Promise<number> {
  const { numAffectedRows } = await sql`
    update outbox set state = ${to}, next_at = greatest(next_at, now()),
                      done_at = case when ${to} = 'dropped' then now() end
     where composer = ${NEWSLETTER} and about = ${id} and state = ${from}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}
