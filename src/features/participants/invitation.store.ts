import { sql } from 'kysely'
import { type Actor, idOfActor, nameOfActor, pathOfContact, recordAudit } from '#src/features/entries/index.ts'
import { secretOf } from '#src/features/joining/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import {
  type Answer,
  type Invitation,
  type InvitationFacts,
  type Invitee,
  langOfInvitation,
} from './invitation.model.ts'
import { readInvitation, readInvitees } from './invitation.reads.ts'
import { mailToParticipant, type ParticipantMailMeans } from './participant.mail.ts'
import { BY_PARTICIPANT } from './participant.model.ts'
import { readParticipants } from './participant.reads.ts'

type Means = ParticipantMailMeans & { readonly db: Db }

/** Invites participants: each gets a mail with a link of their own. Who pauses is not asked. Answers the invitation's id. */
export async function invite(
  means: Means,
  wish: { facts: InvitationFacts; participantIds: readonly string[]; by: Actor },
): Promise<string | undefined> {
  const { facts, participantIds, by } = wish
  return inTransaction(means.db, async (tx) => {
    const participants = await readParticipants(tx, { ids: participantIds, active: true })
    if (participants.length === 0) return undefined
    const { id } = await tx
      .insertInto('invitations')
      .values({
        kind: facts.kind,
        visit_id: facts.visitId ?? null,
        titles: JSON.stringify(facts.titles),
        texts: JSON.stringify(facts.texts),
        questions: JSON.stringify(facts.questions),
        answer_by: facts.answerBy,
        by: nameOfActor(by),
        by_id: idOfActor(by),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('invitees')
      .values(
        participants.map((participant) => ({
          invitation_id: id,
          participant_id: participant.id,
          reminded_at: null,
          answer: null,
          answered_at: null,
        })),
      )
      .execute()
    await recordAudit(tx, { by, action: 'invitation.sent', detail: { invitation: id, invited: participants.length } })
    const invitation = await readInvitation(tx, id)
    if (invitation)
      for (const invitee of await readInvitees(tx, { invitationId: id }))
        await mailTo(means, tx, 'invite', invitation, invitee)
    return id
  })
}

/** Reminds those who have not answered, each once and not after the last day. Answers how many. */
export async function remindInvitees(means: Means, wish: { id: string; today: Temporal.PlainDate; by: Actor }) {
  const { id, today, by } = wish
  return inTransaction(means.db, async (tx) => {
    const invitation = await readInvitation(tx, id)
    if (!invitation || isOver(invitation, today)) return 0
    const { rows } = await sql<{ id: string }>`
      update invitees set reminded_at = now()
       where invitation_id = ${id} and answered_at is null and reminded_at is null returning id`.execute(tx)
    const reminded = new Set(rows.map((row) => row.id))
    for (const invitee of await readInvitees(tx, { invitationId: id }))
      if (reminded.has(invitee.id)) await mailTo(means, tx, 'invite_again', invitation, invitee)
    if (reminded.size > 0)
      await recordAudit(tx, { by, action: 'invitation.reminded', detail: { invitation: id, reminded: reminded.size } })
    return reminded.size
  })
}

/** Takes an answer down, in place of one that was given before. */
export async function answerInvitation(
  db: Db,
  invitee: Pick<Invitee, 'id' | 'invitationId'>,
  said: { answer: Answer; answers: readonly (Answer | '')[]; words: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .updateTable('invitees')
      .set({ answer: said.answer, answers: [...said.answers], words: said.words, answered_at: sql`now()` })
      .where('id', '=', invitee.id)
      .execute()
    await recordAudit(tx, {
      by: BY_PARTICIPANT,
      action: 'invitation.answered',
      detail: { invitation: invitee.invitationId },
    })
  })
}

/** Says whether the last day on which an invitation can be answered is over. */
export const isOver = ({ answerBy }: Pick<Invitation, 'answerBy'>, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(answerBy, today) < 0

function mailTo(
  means: Means,
  tx: Tx,
  kind: 'invite' | 'invite_again',
  { titles, texts, answerBy }: Invitation,
  invitee: Invitee,
): Promise<void> {
  const { site, vault } = means
  const lang = langOfInvitation({ titles }, invitee.lang, site.languages)
  return mailToParticipant(means, tx, kind, {
    to: invitee,
    path: pathOfInvitee(vault, invitee.lang, invitee),
    title: labelIn(site, titles, lang),
    text: labelIn(site, texts, lang),
    day: formatDate(invitee.lang, { date: answerBy, precision: 'day' }),
  })
}

/** Where somebody answers an invitation. */
export const pathOfInvitee = (vault: Vault, lang: Lang, invitee: Pick<Invitee, 'id' | 'linkNumber'>) =>
  pathOfContact(lang, 'takePart', 'invitation', secretOf(vault, 'invitee', invitee))
