import { sql } from 'kysely'
import { type Actor, pathOfContact, recordAudit } from '#src/features/entries/index.ts'
import { beginProof, forgetLetters, takeProof } from '#src/features/joining/index.ts'
import { forgetUnneeded, knowPerson } from '#src/features/people/index.ts'
import { forgiveBounce } from '#src/features/suppressing/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { mailToParticipant, type ParticipantMailMeans, pathOfParticipant } from './participant.mail.ts'
import { BY_PARTICIPANT, type Participant, type ParticipantForm } from './participant.model.ts'
import { lockParticipant, readParticipant } from './participant.reads.ts'

type Means = ParticipantMailMeans & { readonly db: Db }

/** Keeps what somebody typed, sealed, and mails the link that proves whose address it is. */
export async function askForParticipant(means: Means, said: ParticipantForm): Promise<void> {
  await inTransaction(means.db, async (tx) => {
    const secret = await beginProof(tx, means.vault, { kind: 'participant', lang: said.lang, said })
    const path = pathOfContact(said.lang, 'takePart', 'prove', secret)
    await mailToParticipant(means, tx, 'prove', { to: said, path })
  })
}

const CONFIRMED = { confirmed_at: sql<Temporal.Instant>`now()`, asked_at: null, reminded_at: null, told_at: null }

const rowOf = (said: ParticipantForm) => ({
  lang: said.lang,
  association: said.association,
  roles: [...said.parts],
  speaks: JSON.stringify(said.speaks),
  themes: [...said.themeIds],
  times: [...said.times],
  words: said.words,
})

/** Makes a participant of whoever proved their address; one who takes part already says it anew. */
export async function proveParticipant(means: Means, secret: string): Promise<Participant | undefined> {
  return inTransaction(means.db, async (tx) => {
    const proven = await takeProof<ParticipantForm>(tx, means.vault, 'participant', secret)
    if (!proven) return undefined
    const { said } = proven
    const person = await knowPerson(tx, said)
    await forgiveBounce(tx, means.vault, said.email)
    const { id } = await tx
      .insertInto('participants')
      .values({
        person_id: person.id,
        ...rowOf(said),
        state: 'active',
        asked_at: null,
        reminded_at: null,
        told_at: null,
      })
      .onConflict((conflict) =>
        conflict
          .column('person_id')
          .doUpdateSet({ ...rowOf(said), ...CONFIRMED, state: 'active', version: sql`participants.version + 1` }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAudit(tx, { by: BY_PARTICIPANT, action: 'participant.joined', detail: { participant: id } })
    const participant = await readParticipant(tx, id)
    if (participant) {
      const path = pathOfParticipant(means.vault, participant.lang, participant)
      await mailToParticipant(means, tx, 'joined', { to: participant, path })
    }
    return participant
  })
}

/** Saves what a participant changed of themselves. */
export async function saveParticipant(
  db: Db,
  change: { id: string; version: number; said: ParticipantForm },
): Promise<'saved' | 'changed_meanwhile' | 'gone'> {
  const { id, version, said } = change
  return inTransaction(db, async (tx) => {
    const current = await lockParticipant(tx, id)
    if (!current) return 'gone'
    if (current.version !== version) return 'changed_meanwhile'
    await tx
      .updateTable('participants')
      .set({ ...rowOf(said), ...CONFIRMED, version: sql`version + 1` })
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('people')
      .set({ name: said.name, phone: said.phone, lang: said.lang, version: sql`version + 1` })
      .where('id', '=', current.personId)
      .execute()
    await recordAudit(tx, { by: BY_PARTICIPANT, action: 'participant.changed', detail: { participant: id } })
    return 'saved'
  })
}

/** Says that they still take part and all is right, that they pause, or that they are back. */
export async function setParticipant(db: Db, id: string, wish: 'confirmed' | 'paused' | 'resumed'): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .updateTable('participants')
      .set({ ...CONFIRMED, ...(wish !== 'confirmed' && { state: wish === 'paused' ? 'paused' : 'active' }) })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by: BY_PARTICIPANT, action: `participant.${wish}`, detail: { participant: id } })
  })
}

/** Erases a participant with all their answers, and the person unless another room knows them. */
export async function eraseParticipant(db: Db, id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const participant = await lockParticipant(tx, id)
    if (!participant) return
    await removeParticipant(tx, id, { by: BY_PARTICIPANT, action: 'participant.erased' })
    await forgetLetters(tx, participant.email)
    await forgetUnneeded(tx, participant.personId)
  })
}

/** Removes a participant; that it happened stays in the log. */
export async function removeParticipant(
  tx: Tx,
  id: string,
  { by, action }: { by: Actor; action: 'participant.erased' | 'participant.let_go' },
): Promise<void> {
  await tx.deleteFrom('participants').where('id', '=', id).execute()
  await recordAudit(tx, { by, action, detail: { participant: id } })
}
