import { setTimeout as sleep } from 'node:timers/promises'
import { parseEntryName } from '#src/features/entries/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { type FollowWish, followOutside } from '#src/platform/http/follow-outside.ts'
import { collectLinks } from './collect.store.ts'
import type { LinkResult } from './link.model.ts'
import { isNamedPublic, readDueLinks, recordLink, takeNight } from './link.store.ts'

/** What it takes to follow links. */
export interface LinkMeans {
  readonly db: Db
  /** The public address, without a slash at its end. */
  readonly origin: string
  /** Reads an address of our own site, without asking it over the network. */
  readonly readAs: (db: Db, path: string) => Promise<Response>
  /** The milliseconds between two requests to one host. */
  readonly pause?: number
  readonly signal?: AbortSignal
  /** Addresses of our own machine that may be reached. For tests. */
  readonly allowPrivate?: FollowWish['allowPrivate']
}

const PAUSE = 1_000
const HOSTS_AT_ONCE = 4
const MOST_OF_OURS = 5_000

/** Collects all links and follows those that are due, when no other process took the night. Answers whether it did. */
export async function checkLinksAtNight(means: LinkMeans, night: Temporal.PlainDate): Promise<boolean> {
  const { db, origin } = means
  const { perNight } = await readSetting(db, 'links')
  if (perNight === 0 || !(await takeNight(db, 'links', night))) return false
  await collectLinks(db)
  for (const address of await readDueLinks(db, { ours: true, origin, most: MOST_OF_OURS })) {
    if (means.signal?.aborted) return true
    await recordLink(db, address, await followOurs(means, address), { night, certain: true })
  }
  const outside = await readDueLinks(db, { ours: false, origin, most: perNight })
  const hosts = [...Map.groupBy(outside, hostOf).values()]
  // Each host is asked by one of these at a time.
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, () => followHosts(means, hosts, night)))
  return true
}

/** Follows one link now. */
export async function checkLinkNow(means: LinkMeans, address: string): Promise<void> {
  const isOurs = isOurAddress(means.origin, address)
  const result = isOurs ? await followOurs(means, address) : await followTheirs(means, address)
  await recordLink(means.db, address, result, { night: undefined, certain: isOurs })
}

const hostOf = (address: string) => URL.parse(address)?.host ?? ''

const isOurAddress = (origin: string, address: string) =>
  address.startsWith('/') || address.startsWith('entry:') || `${address.toLowerCase()}/`.startsWith(`${origin}/`)

async function followHosts(means: LinkMeans, hosts: string[][], night: Temporal.PlainDate): Promise<void> {
  const { db, pause = PAUSE, signal } = means
  for (let addresses = hosts.shift(); addresses; addresses = hosts.shift()) {
    for (const [at, address] of addresses.entries()) {
      if (at > 0) await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined)
      if (signal?.aborted) return
      const result = await followTheirs(means, address)
      // What was cut off by our own end says nothing.
      if (!signal?.aborted) await recordLink(db, address, result, { night })
    }
  }
}

async function followTheirs({ origin, signal, allowPrivate }: LinkMeans, address: string): Promise<LinkResult> {
  const userAgent = `Proxeny link check (+${origin})`
  const followed = await followOutside(address, { userAgent, signal, ...(allowPrivate && { allowPrivate }) })
  if (followed.outcome !== 'works') {
    return { state: followed.outcome, reason: followed.fault, status: followed.status }
  }
  const { status, movedTo } = followed
  return movedTo === undefined ? { state: 'works', status } : { state: 'moved', status, movedTo }
}

// Our own pages are read as readers get them, from the database and without a network.
async function followOurs({ db, origin, readAs }: LinkMeans, address: string): Promise<LinkResult> {
  if (address.startsWith('entry:')) {
    const name = parseEntryName(address.slice('entry:'.length))
    return name && (await isNamedPublic(db, name))
      ? { state: 'works', status: 200 }
      : { state: 'failed', reason: 'not_public' }
  }
  const url = URL.parse(address, `${origin}/`)
  if (!url) return { state: 'failed', reason: 'no_address' }
  const answer = await readAs(db, url.pathname + url.search)
  await answer.body?.cancel()
  const { status } = answer
  const location = answer.headers.get('location')
  if (status === 301 && location) return { state: 'moved', status, movedTo: ourPath(origin, location) }
  // A failure of ours is no fault of the link.
  if (status >= 500) return { state: 'unclear', reason: 'answer', status }
  return status < 400 ? { state: 'works', status } : { state: 'failed', reason: 'answer', status }
}

const ourPath = (origin: string, location: string) =>
  location.startsWith(`${origin}/`) ? location.slice(origin.length) : location
