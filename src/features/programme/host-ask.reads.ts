import { sql } from 'kysely'
import type { HostAnswer } from '#src/features/hosts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'

/** A question to a host, and what came of it. */
export interface HostAsk {
  readonly id: string
  readonly visitId: string
  readonly hostId: string
  readonly sessionId: string | undefined
  readonly askedAt: Temporal.Instant
  readonly by: string
  readonly answer: HostAnswer | undefined
  readonly words: string
  readonly answeredAt: Temporal.Instant | undefined
  readonly withdrawnAt: Temporal.Instant | undefined
}

/** What hosts were asked for a visit, the newest question first. */
export async function readAsks(db: Db, visitId: string): Promise<HostAsk[]> {
  const rows = await select(db).where('visit_id', '=', visitId).orderBy('asked_at', 'desc').execute()
  return rows.map(present)
}

/** The question that a secret link opens; undefined when it opens none. */
export async function readAskBySecret(db: Db, secret: string): Promise<HostAsk | undefined> {
  const row = await select(db).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst()
  return row && present(row)
}

const select = (db: Db) => db.selectFrom('host_asks').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function present(row: Row): HostAsk {
  return {
    id: row.id,
    visitId: row.visit_id,
    hostId: row.host_id,
    sessionId: row.session_id ?? undefined,
    askedAt: row.asked_at,
    by: row.by,
    answer: row.answer ?? undefined,
    words: row.words,
    answeredAt: row.answered_at ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
  }
}

/** A host that answered lately, or has not for long. */
export interface WaitingHost {
  readonly visitId: string
  readonly year: number
  readonly number: number
  readonly names: Readonly<Record<string, string>>
  readonly answer: HostAnswer | null
  readonly words: string
  readonly at: Temporal.Instant
}

/** What hosts said in the last week, and who has not answered for five days, about the visits of somebody, and nobody's. */
export async function readWaitingHosts(db: Db, ownerId: string): Promise<WaitingHost[]> {
  const { rows } = await sql<WaitingHost>`
    select visit.id as "visitId", visit.year, visit.number, host.names, ask.answer, ask.words,
           coalesce(ask.answered_at, ask.asked_at) as at
      from host_asks ask
      join visits visit on visit.id = ask.visit_id
      join hosts host on host.id = ask.host_id
     where ask.withdrawn_at is null
       and visit.stage in ('new', 'considered', 'offered', 'confirmed', 'under_way')
       and (visit.owner_id is null or visit.owner_id = ${ownerId}::uuid)
       and case when ask.answered_at is null then ask.asked_at < now() - interval '5 days'
                else ask.answered_at > now() - interval '7 days' end
     order by at desc limit 15`.execute(db)
  return rows
}
