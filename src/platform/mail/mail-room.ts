import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import { freeLostClaims, untilNextMail } from './claims.ts'
import type { Composers } from './composer.ts'
import { type Crew, openCrew } from './crew.ts'
import { type Refused, startRound } from './delivering.ts'
import { type Connect, sendAlone } from './lane.ts'
import { checkLetter, type Letter } from './letter.ts'
import { type WrittenNow, writeNewest } from './many.ts'
import { putIntoOutbox } from './outbox.ts'
import type { Sending } from './sending.ts'
import { STANDARD_PATIENCE } from './smtp-line.ts'
import { hasServer, type MailWay, type OpenWay, STANDARD_PACE } from './way.ts'
import type { Suppressed } from './writing.ts'

/** Where mails are given to be sent. */
export interface MailRoom {
  /**
   * By which way mails go now. Without a mail server they stand in the outbox of the office. Within a transaction it is
   * asked there: many at once must not wait for a second connection each.
   */
  way(at?: Db): Promise<MailWay>
  /** Whether there is a mail server. */
  sends(): Promise<boolean>
  /** Sends a letter at once and past the outbox, and answers what the mail server said. */
  try(letter: Letter): Promise<Trial>
  /** Gives a letter up for sending, as part of the transaction that it tells of. */
  send(tx: Tx, letter: Letter): Promise<void>
  /** Some of the mails to many that wait, as they would be written now. None of them is sent. */
  writeNewest(): Promise<readonly WrittenNow[]>
  /** Looks again: something was put into the outbox. */
  wake(): void
  stop(): Promise<void>
}

// In seconds: soon while a server restarts, then patiently, and after a day and a half no more.
const PLAN = [60, 300, 900, 3_600, 4 * 3_600, 12 * 3_600, 18 * 3_600]
const LONGEST_WAIT = 10 * 60 * 1000
// While another process has mails in hand it may die with them.
const WATCH = 1_000
const AFTER_FAILURE = 5_000
// A server that is away is asked again after this long, and after each time in vain after longer.
const AWAY = [2_000, 10_000, 30_000, 60_000]
const IDLE = 10_000

/** What became of a letter that was sent to see whether it arrives. */
export type Trial = Sending | { readonly outcome: 'no_server' }

/** Opens the mail room. Every process may have one: a mail is sent by one of them. */
export function createMailRoom(room: {
  db: Db
  vault: Vault
  /** Opens a connection to the database beside the pool. Only rooms without a mail server do without. */
  connect?: Connect | undefined
  smtpUrl?: string | undefined
  from: string
  /** Asks for the way of mails each time that there are some: it may have been set otherwise meanwhile. */
  way?: ((at?: Db) => Promise<MailWay>) | undefined
  /** Who writes the mails that are written when their turn comes. */
  composers?: Composers | undefined
  /** Which of some addresses get no mail that is written to many. */
  suppressed?: Suppressed | undefined
  /** Told of an address that a server refused for good. */
  onRefused?: ((refused: Refused) => Promise<void>) | undefined
  /** The seconds to wait after each failed attempt; after the last one a mail is given up. */
  plan?: readonly number[]
  /** How long the mail server may be silent, in milliseconds, */
  patience?: number
  /** and how long after the end of a mail. */
  patienceAtEnd?: number
}): MailRoom {
  const { db, vault, connect, smtpUrl, from, composers = async () => ({}), plan = PLAN } = room
  const { suppressed = async () => new Set<string>(), onRefused = async () => {} } = room
  const patience = {
    usual: room.patience ?? STANDARD_PATIENCE.usual,
    atEnd: room.patienceAtEnd ?? STANDARD_PATIENCE.atEnd,
  }
  const wayOf = room.way ?? (async () => ({ smtpUrl, from, saidBy: smtpUrl ? 'environment' : 'nobody' }) as const)
  const stopping = new AbortController()
  let crew: Crew | undefined
  let round: { wake(): void } | undefined
  let timer: NodeJS.Timeout | undefined
  let idle: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let inVain = 0

  async function crewFor(way: OpenWay): Promise<Crew> {
    const lanes = (way.pace ?? STANDARD_PACE).connections
    clearTimeout(idle)
    if (crew && (!crew.isSure || crew.lanes.length !== lanes)) await closeCrew()
    if (!connect) throw new Error('A mail room with a mail server needs connections to the database.')
    crew ??= await openCrew({ db, connect, patience }, lanes)
    return crew
  }

  async function closeCrew(): Promise<void> {
    const closing = crew
    crew = undefined
    await closing?.close()
  }

  /** Sends what is due, and answers after how many milliseconds to look again. */
  async function run(): Promise<number> {
    const way = await wayOf()
    const isWaiting = hasServer(way) && (await untilNextMail(db, way.pace ?? STANDARD_PACE)) === 0
    if (hasServer(way) && isWaiting && !stopping.signal.aborted) {
      const means = { db, vault, composers, suppressed, onRefused, plan, stopping: stopping.signal }
      const now = startRound(means, await crewFor(way), way)
      round = now
      const end = await now.end.finally(() => {
        round = undefined
      })
      if (end === 'no_server') return AWAY[Math.min(inVain++, AWAY.length - 1)] ?? AFTER_FAILURE
    }
    inVain = 0
    const othersWork = hasServer(way) && (await freeLostClaims(db, crew?.claimant ?? 0))
    const next = hasServer(way) ? await untilNextMail(db, way.pace ?? STANDARD_PACE) : undefined
    return Math.min(next ?? LONGEST_WAIT, othersWork ? WATCH : LONGEST_WAIT)
  }

  async function look(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      wait = await run()
    } catch {
      // The database is away: what waits in it will be sent when it is back.
      await closeCrew().catch(() => {})
    }
    if (stopping.signal.aborted) return
    timer = setTimeout(wake, wait).unref()
    // Connections are kept for the next mail, and not for ever.
    if (wait > IDLE) idle = setTimeout(closeCrew, IDLE).unref()
  }

  function wake(): void {
    if (stopping.signal.aborted) return
    if (running) {
      wanted = true
      round?.wake()
      return
    }
    clearTimeout(timer)
    running = look().finally(() => {
      running = undefined
      if (wanted) {
        wanted = false
        wake()
      }
    })
  }

  wake()
  return {
    way: (at) => wayOf(at),
    sends: async () => hasServer(await wayOf()),
    async send(tx, letter) {
      checkLetter(letter)
      await putIntoOutbox(tx, vault, letter, hasServer(await wayOf(tx)) ? 'queued' : 'shown')
    },
    async try(letter) {
      checkLetter(letter)
      const way = await wayOf()
      if (!hasServer(way)) return { outcome: 'no_server' }
      const alone = { ...letter, id: letter.id ?? randomUUID(), attempts: 0 }
      const mail = { ...alone, sealed: { text: null, html: null }, composer: null, about: null, personId: null }
      return sendAlone(mail, way, patience)
    },
    writeNewest: () => writeNewest(db, composers),
    wake,
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      clearTimeout(idle)
      round?.wake()
      await Promise.all([crew?.close(), running])
      await closeCrew()
    },
  }
}
