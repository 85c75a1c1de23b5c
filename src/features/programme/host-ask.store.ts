import { randomUUID } from 'node:crypto'
import { type Actor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import type { Host, HostAnswer } from '#src/features/hosts/index.ts'
import { addMessage, isOver, type Visit } from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { secretOfAsk } from './host-link.ts'

/** A mail to a host: as it goes out, and as the conversation keeps it, without the links that are theirs alone. */
export interface HostLetter {
  readonly subject: string
  readonly text: string
  readonly kept: string
}

export type AskResult = 'asked' | 'asked_already' | 'visit_over'

/** Asks a host by mail whether it receives the guests: one mail, three links. The same question is not put twice. */
export async function askHost(
  { db, mail, vault }: { db: Db; mail: MailRoom; vault: Vault },
  ask: { visit: Visit; host: Host; sessionId: string | undefined; letter: (secret: string) => HostLetter },
  by: Actor,
): Promise<AskResult> {
  const { visit, host, sessionId = null, letter } = ask
  return inTransaction(db, async (tx) => {
    // Two clicks, or two officers: the second waits for the first and finds its question.
    const current = await tx
      .selectFrom('visits')
      .select('stage')
      .where('id', '=', visit.id)
      .forUpdate()
      .executeTakeFirst()
    if (!current || isOver(current.stage)) return 'visit_over'
    const open = await tx
      .selectFrom('host_asks')
      .select('id')
      .where('visit_id', '=', visit.id)
      .where('host_id', '=', host.id)
      .where('withdrawn_at', 'is', null)
      .where('answered_at', 'is', null)
      .where((is) => is('session_id', 'is not distinct from', sessionId))
      .executeTakeFirst()
    if (open) return 'asked_already'
    const id = randomUUID()
    const secret = secretOfAsk(vault, id)
    await tx
      .insertInto('host_asks')
      .values({
        id,
        visit_id: visit.id,
        host_id: host.id,
        session_id: sessionId,
        secret_hash: hashSecret(secret),
        by: nameOfActor(by),
        answer: null,
        answered_at: null,
        withdrawn_at: null,
      })
      .execute()
    const { subject, text, kept } = letter(secret)
    await mail.send(tx, { to: host.contact.email, subject, text })
    await addMessage(tx, {
      visitId: visit.id,
      direction: 'to_host',
      hostId: host.id,
      subject,
      body: kept,
      by: nameOfActor(by),
    })
    await recordAudit(tx, { by, action: 'host.asked', detail: { visit: visit.id, host: host.id, ask: id } })
    return 'asked'
  })
}

/** Takes a question back: the host need not answer it any more, and its link says so. */
export async function withdrawAsk(
  db: Db,
  ask: { id: string; visitId: string },
  by: Actor,
): Promise<'withdrawn' | 'unknown'> {
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('host_asks')
      .set({ withdrawn_at: Temporal.Now.instant() })
      .where('id', '=', ask.id)
      .where('visit_id', '=', ask.visitId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'unknown'
    await recordAudit(tx, { by, action: 'host.ask_withdrawn', detail: { visit: ask.visitId, ask: ask.id } })
    return 'withdrawn'
  })
}

export type AnswerResult = 'answered' | 'unknown' | 'withdrawn' | 'visit_over'

/** Takes the answer of a host. A host may think again as long as the visit is not over. */
export async function answerAsk(
  db: Db,
  given: { secret: string; answer: HostAnswer; words: string; told: string; by: string },
): Promise<AnswerResult> {
  return inTransaction(db, async (tx) => {
    const ask = await tx
      .selectFrom('host_asks')
      .innerJoin('visits', 'visits.id', 'host_asks.visit_id')
      .select(['host_asks.id', 'visit_id', 'host_id', 'withdrawn_at', 'stage', 'answer', 'words'])
      .where('host_asks.secret_hash', '=', hashSecret(given.secret))
      // Who cancels the visit at this moment comes before or after, never in between.
      .forUpdate()
      .executeTakeFirst()
    if (!ask) return 'unknown'
    if (ask.withdrawn_at) return 'withdrawn'
    if (isOver(ask.stage)) return 'visit_over'
    if (ask.answer === given.answer && ask.words === given.words) return 'answered'
    await tx
      .updateTable('host_asks')
      .set({ answer: given.answer, words: given.words, answered_at: Temporal.Now.instant() })
      .where('id', '=', ask.id)
      .execute()
    await addMessage(tx, {
      visitId: ask.visit_id,
      direction: 'from_host',
      hostId: ask.host_id,
      body: given.told,
      by: given.by,
    })
    await recordAudit(tx, {
      by: given.by,
      action: 'host.answered',
      detail: { visit: ask.visit_id, host: ask.host_id, ask: ask.id, answer: given.answer },
    })
    return 'answered'
  })
}
