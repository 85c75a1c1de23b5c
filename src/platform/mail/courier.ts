import type { ClientConfig } from 'pg'
import { openDatabase } from '../database/connect.ts'
import type { Tables } from '../database/tables.ts'
import { holdClaims } from './claims.ts'
import { type Errand, type Lane, type Outcome, openLane } from './lane.ts'
import type { Patience } from './smtp-line.ts'

/** What a courier is told, and what it answers. Mails are numbered as they are given to it. */
export type CourierOrder =
  | {
      readonly kind: 'begin'
      readonly database: Pick<ClientConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'>
      readonly claimant: number
      readonly patience: Patience
    }
  | { readonly kind: 'carry'; readonly number: number; readonly lane: number; readonly errand: Errand }
  | { readonly kind: 'stop' }
export type CourierAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'done'; readonly number: number; readonly outcome: Outcome | undefined }

/**
 * A process of its own that carries mails to the server, and writes down what came of each. When the process that gave
 * them is killed it finishes with the few that it has in hand, and ends (decision 0030).
 */
function work(): void {
  const lanes = new Map<number, Lane>()
  const carrying = new Set<Promise<unknown>>()
  let means: Parameters<typeof openLane>[0] | undefined
  let isLeaving = false
  // A terminal or a supervisor asks all processes at once to end: this one is asked by whoever gave it its errands.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

  const answer = (said: CourierAnswer) => {
    // Nobody may be there any more to hear it.
    if (process.connected) process.send?.(said, () => {})
  }

  async function begin({ database, claimant, patience }: CourierOrder & { kind: 'begin' }): Promise<void> {
    const { db, connect } = await openDatabase<Tables>(database)
    const desk = await connect()
    // What it has in hand is lost when its number is: nothing more is begun then.
    desk.on('error', () => {})
    desk.once('end', leave)
    await holdClaims(desk, claimant)
    means = { db, connect, claimant, patience }
    answer({ kind: 'ready' })
  }

  async function carry({ number, lane, errand }: CourierOrder & { kind: 'carry' }): Promise<void> {
    if (!means || isLeaving) return answer({ kind: 'done', number, outcome: { outcome: 'not_begun' } })
    const open = lanes.get(lane) ?? openLane(means)
    lanes.set(lane, open)
    const outcome = await open.carry(errand).catch(() => undefined)
    answer({ kind: 'done', number, outcome })
  }

  async function leave(): Promise<void> {
    if (isLeaving) return
    isLeaving = true
    await Promise.allSettled(carrying)
    process.exit()
  }

  process.on('message', (order: CourierOrder) => {
    if (order.kind === 'begin') {
      begin(order).catch((error) => answer({ kind: 'failed', error: String(error) }))
    } else if (order.kind === 'stop') {
      isLeaving = true
      Promise.all([...lanes.values()].map((lane) => lane.close())).finally(() => process.exit())
    } else {
      const one = carry(order).finally(() => carrying.delete(one))
      carrying.add(one)
    }
  })
  process.on('disconnect', leave)
}

if (process.send) work()
