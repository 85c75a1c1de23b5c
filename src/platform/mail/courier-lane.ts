import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import type { CourierAnswer, CourierOrder } from './courier.ts'
import type { Errand, Lane, Outcome } from './lane.ts'
import type { Patience } from './smtp-line.ts'

const PROGRAM = fileURLToPath(new URL('./courier.ts', import.meta.url))

/** The process that carries the mails to many of this one, and its lanes. */
export interface Courier {
  lane(number: number): Lane
  readonly isThere: boolean
  stop(): Promise<void>
}

/** Starts a courier for the mails that are claimed under a number. It goes into the same database as `desk`. */
export async function startCourier(desk: Client, means: { claimant: number; patience: Patience }): Promise<Courier> {
  // Detached: what ends a whole group of processes at once leaves it to finish with what it has in hand.
  const child = fork(PROGRAM, { execArgv: process.execArgv, serialization: 'advanced', detached: true })
  const waiting = new Map<number, (outcome: Outcome | undefined) => void>()
  let count = 0
  let isThere = true
  const gone = once(child, 'exit').then(() => {
    isThere = false
    // What it had in hand stands in the outbox, sent or not.
    for (const resolve of waiting.values()) resolve(undefined)
    waiting.clear()
  })
  child.on('error', () => {})
  const ready = new Promise<void>((resolve, reject) => {
    gone.then(() => reject(new Error('The courier of mails did not start.')))
    child.on('message', (answer: CourierAnswer) => {
      if (answer.kind === 'ready') resolve()
      else if (answer.kind === 'failed') reject(new Error(answer.error))
      else {
        waiting.get(answer.number)?.(answer.outcome)
        waiting.delete(answer.number)
      }
    })
  })
  const { host, port, user, password, database, ssl } = desk
  tell(child, { kind: 'begin', database: { host, port, user, password, database, ssl }, ...means })
  try {
    await ready
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  // It must not keep alive a process that has nothing else to do.
  child.unref()
  child.channel?.unref()
  return {
    get isThere() {
      return isThere
    },
    lane: (lane) => ({
      async carry(errand: Errand) {
        const number = count++
        const outcome = await new Promise<Outcome | undefined>((resolve) => {
          if (!isThere) return resolve(undefined)
          waiting.set(number, resolve)
          tell(child, { kind: 'carry', number, lane, errand })
        })
        return outcome ?? { outcome: 'not_begun' }
      },
      async close() {},
    }),
    async stop() {
      if (!isThere) return
      child.ref()
      tell(child, { kind: 'stop' })
      await gone
    },
  }
}

function tell(child: ChildProcess, order: CourierOrder): void {
  child.send(order, () => {})
}
