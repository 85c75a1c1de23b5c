import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { Refusal } from '../process/refusal.ts'
import { guardedLookup, isPrivate } from './fetch-outside.ts'

/** Why a link could not be followed. */
export type LinkFault =
  | 'answer'
  | 'silent'
  | 'no_name'
  | 'no_connection'
  | 'not_secure'
  | 'round'
  | 'no_address'
  | 'closed'
  | 'private'
  | 'network'

/** How a link is when somebody follows it. */
export type Followed =
  /** `movedTo` is where it has moved for good, as it says itself. */
  | { readonly outcome: 'works'; readonly status: number; readonly movedTo: string | undefined }
  | { readonly outcome: 'failed' | 'unclear'; readonly fault: LinkFault; readonly status: number | undefined }

/** How links are followed. */
export interface FollowWish {
  /** Who we are, for those whose pages are asked for. */
  readonly userAgent: string
  /** The most milliseconds for one answer; for all of them together it is three times as many. */
  readonly milliseconds?: number
  readonly redirects?: number
  readonly signal?: AbortSignal | undefined
  /** Addresses of our own machine or network that it may reach all the same. For tests. */
  readonly allowPrivate?: (address: string) => boolean
}

const PATIENCE = 15_000
const MOST_REDIRECTS = 5

// They answer, but not to us, or not now: that says nothing about a reader.
const CLOSED = [401, 402, 403, 407, 408, 425, 429, 451, 503, 999]
const MOVED_FOR_GOOD = [301, 308]
const MOVED_FOR_NOW = [302, 303, 307]

/**
 * Finds out whether a link works, by asking for as little as can be: the head alone, else the first byte. Never reaches
 * into our own network (CWE-918): names and redirects are looked at when they are connected to. Never throws.
 */
export async function followOutside(address: string, wish: FollowWish): Promise<Followed> {
  const mayReach = (found: string) => wish.allowPrivate?.(found) || !isPrivate(found)
  const { redirects = MOST_REDIRECTS, milliseconds = PATIENCE } = wish
  const whole = AbortSignal.timeout(3 * milliseconds)
  let url = addressOf(address)
  let movedTo: string | undefined
  let isForGood = true
  for (let hops = 0; url !== undefined; hops += 1) {
    if (hops > redirects) return failed('round')
    const host = url.hostname.replace(/^\[|\]$/g, '')
    // A literal address is never looked up: it is judged here.
    if (isIP(host) !== 0 && !mayReach(host)) return { outcome: 'unclear', fault: 'private', status: undefined }
    const answer = await ask(url, mayReach, wish, whole)
    if ('outcome' in answer) return answer
    const { status, location } = answer
    const isMoved = MOVED_FOR_GOOD.includes(status) || MOVED_FOR_NOW.includes(status)
    if (isMoved && location) {
      url = addressOf(location, url)
      isForGood &&= MOVED_FOR_GOOD.includes(status)
      if (isForGood && url) movedTo = url.href
      continue
    }
    if (CLOSED.includes(status)) return { outcome: 'unclear', fault: 'closed', status }
    return status < 400 || status === 416 ? { outcome: 'works', status, movedTo } : failed('answer', status)
  }
  return failed('no_address')
}

const failed = (fault: LinkFault, status?: number): Followed => ({ outcome: 'failed', fault, status })

function addressOf(text: string, base?: URL): URL | undefined {
  const url = URL.parse(text, base)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) return undefined
  return url
}

interface Answer {
  readonly status: number
  readonly location: string | undefined
}

async function ask(
  url: URL,
  mayReach: (address: string) => boolean,
  wish: FollowWish,
  whole: AbortSignal,
): Promise<Answer | Followed> {
  try {
    const head = await send('HEAD', url, mayReach, wish, whole)
    // Some answer a HEAD with an error that a reader never sees.
    return head.status < 400 || head.status === 429 ? head : await send('GET', url, mayReach, wish, whole)
  } catch (error) {
    return faultOf(error)
  }
}

function send(
  method: 'HEAD' | 'GET',
  url: URL,
  mayReach: (address: string) => boolean,
  { userAgent, milliseconds = PATIENCE, signal }: FollowWish,
  whole: AbortSignal,
): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const patience = AbortSignal.timeout(milliseconds)
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method,
      // No agent: a connection that is kept could be used again without its address being looked at.
      agent: false,
      lookup: guardedLookup(mayReach),
      signal: AbortSignal.any([patience, whole, ...(signal ? [signal] : [])]),
      headers: { accept: '*/*', 'user-agent': userAgent, ...(method === 'GET' && { range: 'bytes=0-0' }) },
    })
    asked.on('error', (error) => reject(patience.aborted || whole.aborted ? new Silence() : error))
    asked.on('response', (response: IncomingMessage) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
      // Whatever else it has to say is nobody's business here.
      response.destroy()
    })
    asked.end()
  })
}

class Silence extends Error {}

function faultOf(error: unknown): Followed {
  if (error instanceof Silence) return failed('silent')
  if (error instanceof Refusal) return { outcome: 'unclear', fault: 'private', status: undefined }
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOTFOUND') return failed('no_name')
  // Our own network or its names are out of order: that says nothing about the link.
  if (['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EMFILE', 'ABORT_ERR'].includes(code)) {
    return { outcome: 'unclear', fault: 'network', status: undefined }
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return failed('not_secure')
  return failed('no_connection')
}
