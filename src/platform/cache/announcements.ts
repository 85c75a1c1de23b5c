import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Client } from 'pg'
import type { Tx } from '../database/tables.ts'

const CHANNEL = 'proxeny_tags'
// PostgreSQL takes payloads of less than 8000 bytes.
const MAX_PAYLOAD = 7999

/**
 * Announces to every process that what these tags stand for changed: all pages that carry one of them are dropped when,
 * and only when, the transaction commits.
 */
export async function announceTags(tx: Tx, tags: readonly string[]): Promise<void> {
  const payloads = packTags(tags)
  if (payloads.length === 0) return
  await sql`select pg_notify(${CHANNEL}, payload) from unnest(${payloads}::text[]) as payload`.execute(tx)
}

function packTags(tags: readonly string[]): string[] {
  const payloads: string[] = []
  let payload = ''
  for (const tag of new Set(tags)) {
    if (tag === '' || tag.includes('\n')) throw new RangeError(`Not a tag: ${JSON.stringify(tag)}`)
    const longer = payload === '' ? tag : `${payload}\n${tag}`
    if (Buffer.byteLength(longer) > MAX_PAYLOAD && payload !== '') {
      payloads.push(payload)
      payload = tag
    } else {
      payload = longer
    }
  }
  return payload === '' ? payloads : [...payloads, payload]
}

/** What to do with announcements, and when there may be some that were not heard. */
export interface TagListening {
  /** Opens a connection that is used for nothing else. */
  readonly connect: () => Promise<Client>
  readonly onTags: (tags: readonly string[]) => void
  /** The connection is gone: announcements may be missed from now on. */
  readonly onLost: () => void
  /** Announcements are heard again; those made in between never will be. */
  readonly onRegained: () => void
  /** How often a silent connection is asked whether it still lives, and how long it may think, in milliseconds. */
  readonly heartbeat?: number
}

interface Line {
  readonly client: Client
  readonly ended: Promise<void>
}

/**
 * Hears what other processes, and this one, announce. Rejects when the first connection fails; after that it connects
 * again by itself until it is stopped.
 */
export async function listenForTags(listening: TagListening): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController()
  const first = await openLine(listening)
  const running = keepListening(listening, first, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

async function openLine({ connect, onTags }: TagListening): Promise<Line> {
  const client = await connect()
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  // Its end tells all; but an error that nobody listens to would end the process.
  client.on('error', () => {})
  client.on('notification', ({ payload }) => {
    if (payload) onTags(payload.split('\n'))
  })
  try {
    await client.query(`listen ${CHANNEL}`)
  } catch (error) {
    hangUp(client)
    throw error
  }
  return { client, ended }
}

async function keepListening(listening: TagListening, first: Line, stopping: AbortSignal): Promise<void> {
  let line: Line | undefined = first
  while (line) {
    await untilDead(line, listening.heartbeat ?? 5_000, stopping)
    hangUp(line.client)
    // A machine that vanished says no farewell either.
    if (stopping.aborted) return await Promise.race([line.ended, sleep(1_000, undefined, { ref: false })])
    listening.onLost()
    line = await reopenLine(listening, stopping)
    if (line) listening.onRegained()
  }
}

async function untilDead({ client, ended }: Line, heartbeat: number, stopping: AbortSignal): Promise<void> {
  const pause = () => sleep(heartbeat, 'over', { signal: stopping }).catch(() => 'stopped')
  const dead = ended.then(() => 'dead')
  while ((await Promise.race([dead, pause()])) === 'over') {
    // A machine that vanished closes nothing: its silence is only noticed by asking.
    const answer = client.query('select 1').then(
      () => 'alive',
      () => 'dead',
    )
    if ((await Promise.race([answer, dead, pause()])) !== 'alive') return
  }
}

async function reopenLine(listening: TagListening, stopping: AbortSignal): Promise<Line | undefined> {
  for (let wait = 100; ; wait = Math.min(wait * 2, 5_000)) {
    await sleep(wait, undefined, { signal: stopping }).catch(() => {})
    if (stopping.aborted) return undefined
    const line = await openLine(listening).catch(() => undefined)
    if (line) return line
  }
}

// With a question unanswered this cuts the connection rather than waiting for a farewell from the dead.
function hangUp(client: Client): void {
  client.end().catch(() => {})
}
