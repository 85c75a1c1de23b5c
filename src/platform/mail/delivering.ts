import type { Db } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import { claimMails, freeLostClaims, releaseClaims } from './claims.ts'
import type { Composers } from './composer.ts'
import type { Crew } from './crew.ts'
import type { Lane } from './lane.ts'
import { type DueMail, giveUp, markAddress, tryLater } from './outbox.ts'
import { type OpenWay, STANDARD_PACE } from './way.ts'
import { type Suppressed, writeMails } from './writing.ts'

/** A mail whose address a server refused for good. */
export interface Refused {
  readonly id: string
  readonly email: string
  readonly personId: string | undefined
  readonly composer: string | undefined
  readonly about: string | undefined
}

/** What delivering works with. */
export interface Delivering {
  readonly db: Db
  readonly vault: Vault
  readonly composers: Composers
  readonly suppressed: Suppressed
  readonly onRefused: (refused: Refused) => Promise<void>
  readonly plan: readonly number[]
  readonly stopping: AbortSignal
}

/** How a round ended: nothing is due, or the server is away. */
export type RoundEnd = 'nothing_due' | 'no_server' | 'stopped'

// So many mails each lane has waiting: enough to be busy while the next ones are written, and few enough to be small.
const WAITING = 20

/** Sends what is due until nothing is, over the lanes of a crew. Letters that come meanwhile go before mails to many. */
export function startRound(means: Delivering, crew: Crew, way: OpenWay): { end: Promise<RoundEnd>; wake(): void } {
  const { db, vault, plan, stopping } = means
  const { claimant } = crew
  const pace = way.pace ?? STANDARD_PACE
  const most = crew.lanes.length * WAITING
  const waiting: DueMail[] = []
  const resting = new Set(crew.lanes)
  const working = new Set<Promise<void>>()
  let isAway = false
  let failure: unknown
  let from = ''
  let news = Promise.withResolvers<void>()
  const wake = () => news.resolve()

  async function claim(): Promise<number> {
    const room = most - waiting.length
    const many = room >= most / 2 ? room : 0
    const { rows, next } = await claimMails(db, { mine: claimant, pace, letters: most, many, from })
    if (many > 0) from = next
    const { mails, unwritten } = await writeMails(means, rows)
    for (const { row, error, forGood } of unwritten) {
      const seconds = plan[row.attempts]
      if (forGood || seconds === undefined) await giveUp(db, { id: row.id }, error)
      else
        await tryLater(
          db,
          { id: row.id, sealed: { text: row.text, html: row.html } },
          { seconds, error, wasHandedOver: false },
        )
    }
    waiting.unshift(...mails.filter(({ composer }) => composer === null))
    waiting.push(...mails.filter(({ composer }) => composer !== null))
    // With the end of this turn of the domains the next one begins.
    return rows.length > 0 || next === '' ? rows.length : 1
  }

  function putToWork(): void {
    for (const lane of resting) {
      if (waiting.length === 0) return
      resting.delete(lane)
      const work = workOn(lane)
        .catch((error) => {
          failure ??= error
        })
        .finally(() => {
          working.delete(work)
          resting.add(lane)
          wake()
        })
      working.add(work)
    }
  }

  async function workOn(lane: Lane): Promise<void> {
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      await deliver(lane, mail)
      if (isAway || failure || stopping.aborted || !crew.isSure) return
      if (waiting.length <= most / 2) wake()
    }
  }

  async function deliver(lane: Lane, mail: DueMail): Promise<void> {
    const errand = { mail, way, toMark: markAddress(vault, mail.to), again: plan[mail.attempts] }
    const { outcome, about } = await lane.carry(errand)
    if (outcome === 'not_begun') await releaseClaims(db, claimant, [mail.id])
    if (about === 'server') isAway = true
    if (outcome === 'refused' && about === 'address') await tellRefused(mail)
  }

  const tellRefused = ({ id, to, personId, composer, about }: DueMail) =>
    means
      .onRefused({
        id,
        email: to,
        personId: personId ?? undefined,
        composer: composer ?? undefined,
        about: about ?? undefined,
      })
      .catch((error) => console.error(`A refused address could not be noted: ${String(error)}`))

  async function run(): Promise<RoundEnd> {
    await freeLostClaims(db, claimant)
    try {
      for (;;) {
        if (stopping.aborted || isAway || failure || !crew.isSure) break
        news = Promise.withResolvers()
        const found = await claim()
        putToWork()
        if (found > 0 && waiting.length <= most / 2) continue
        if (found === 0 && working.size === 0) break
        await news.promise
      }
    } finally {
      // What is under way ends; what was not begun with is laid back for whoever comes.
      const left = waiting.splice(0).map(({ id }) => id)
      await Promise.all(working)
      await releaseClaims(db, claimant, left)
    }
    if (failure) throw failure
    if (stopping.aborted) return 'stopped'
    return isAway ? 'no_server' : 'nothing_due'
  }

  return { end: run(), wake }
}
