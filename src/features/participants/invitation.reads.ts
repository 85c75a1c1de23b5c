import { sql } from 'kysely'
import { idInOwnLink, isSecretOf } from '#src/features/joining/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { Invitation, Invitee } from './invitation.model.ts'

const selectInvitees = (db: Db) =>
  db
    .selectFrom('invitees')
    .innerJoin('participants', 'participants.id', 'invitees.participant_id')
    .innerJoin('people as person', 'person.id', 'participants.person_id')
    .selectAll('invitees')
    .select(['person.name', 'person.email', 'participants.lang'])

type InviteeRow = Awaited<ReturnType<ReturnType<typeof selectInvitees>['executeTakeFirstOrThrow']>>

/** The invitation of one participant that a link opens. */
export async function readInviteeBySecret(db: Db, vault: Vault, secret: string): Promise<Invitee | undefined> {
  const id = idInOwnLink(secret)
  const row = id && (await selectInvitees(db).where('invitees.id', '=', id).executeTakeFirst())
  const invitee = row ? inviteeFrom(row) : undefined
  return invitee && isSecretOf(vault, 'invitee', secret, invitee) ? invitee : undefined
}

/** Those whom an invitation went to, by name; or the invitations of a participant. */
export async function readInvitees(
  db: Db,
  wish: { invitationId?: string; participantId?: string },
): Promise<Invitee[]> {
  let query = selectInvitees(db).orderBy(sql`lower(person.name)`).orderBy('invitees.sent_at', 'desc')
  if (wish.invitationId) query = query.where('invitees.invitation_id', '=', wish.invitationId)
  if (wish.participantId) query = query.where('invitees.participant_id', '=', wish.participantId)
  return (await query.execute()).map(inviteeFrom)
}

export async function readInvitation(db: Db, id: string): Promise<Invitation | undefined> {
  return (await readInvitations(db, [id]))[0]
}

/** Some invitations, or all; the newest first. */
export async function readInvitations(db: Db, ids?: readonly string[]): Promise<Invitation[]> {
  let query = db.selectFrom('invitations').selectAll().orderBy('at', 'desc').limit(200)
  if (ids) query = query.where((is) => is('id', '=', is.fn.any(is.val([...ids]))))
  return (await query.execute()).map((row) => ({
    id: row.id,
    kind: row.kind,
    visitId: row.visit_id ?? undefined,
    titles: row.titles,
    texts: row.texts,
    questions: row.questions,
    answerBy: row.answer_by,
    by: row.by,
    at: row.at,
  }))
}

/** How many an invitation went to, and how they answered. */
export async function countAnswers(db: Db): Promise<Map<string, { invited: number; answered: number; yes: number }>> {
  const { rows } = await sql<{ id: string; invited: number; answered: number; yes: number }>`
    select invitation_id as id, count(*)::integer as invited, count(answered_at)::integer as answered,
           count(*) filter (where answer = 'yes')::integer as yes
      from invitees group by invitation_id`.execute(db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** The visits that are still to come, for whoever invites to one. */
export function readVisitsToCome(
  db: Db,
): Promise<{ id: string; year: number; number: number; organisation: string }[]> {
  return db
    .selectFrom('visits')
    .select(['id', 'year', 'number', 'organisation'])
    .where('stage', 'in', ['new', 'considered', 'offered', 'confirmed', 'under_way'])
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .limit(200)
    .execute()
}

function inviteeFrom(row: InviteeRow): Invitee {
  return {
    id: row.id,
    invitationId: row.invitation_id,
    participantId: row.participant_id,
    name: row.name,
    email: row.email,
    lang: row.lang,
    remindedAt: row.reminded_at ?? undefined,
    answer: row.answer ?? undefined,
    answers: row.answers,
    words: row.words,
    answeredAt: row.answered_at ?? undefined,
    linkNumber: row.link_number,
  }
}
