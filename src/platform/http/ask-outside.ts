import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivate } from './fetch-outside.ts'

/** Why a service outside gave no answer. */
export type OutsideFault = 'address' | 'private' | 'unreachable' | 'timeout' | 'too_large'

/** A service outside that gave no answer. Nothing was changed by asking. */
export class OutsideFailure extends Error {
  override readonly name = 'OutsideFailure'
  readonly fault: OutsideFault

  constructor(fault: OutsideFault, detail = '') {
    super(`${fault} ${detail}`.trim())
    this.fault = fault
  }
}

/** A question to a service outside. */
export interface OutsideQuestion {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  /** Posted; without one the question is a GET. */
  readonly body?: string | undefined
  /** The most bytes of the answer, and the most milliseconds for all of it. */
  readonly bytes: number
  readonly milliseconds: number
  /** Lets it reach a network of our own, also without encryption: only where whoever runs the program said so. */
  readonly allowPrivate: boolean
}

/**
 * Asks a service outside. As with `fetchOutside`, the address that a name stands for is checked at the moment it is
 * connected to (CWE-918); redirects are not followed, since what is asked carries a key. Throws an OutsideFailure.
 */
export async function askOutside(question: OutsideQuestion): Promise<{ status: number; text: string }> {
  const url = URL.parse(question.address)
  const isSecure = url?.protocol === 'https:'
  if (!url || (!isSecure && !(url.protocol === 'http:' && question.allowPrivate)) || url.username || url.password) {
    throw new OutsideFailure('address')
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !question.allowPrivate && isPrivate(host)) throw new OutsideFailure('private', host)
  // One clock for everything: an answer that comes a letter at a time ends too.
  const signal = AbortSignal.timeout(question.milliseconds)
  try {
    const response = await send(url, question, signal)
    return { status: response.statusCode ?? 0, text: await readAll(response, question.bytes) }
  } catch (error) {
    if (error instanceof OutsideFailure) throw error
    if (signal.aborted) throw new OutsideFailure('timeout', url.host)
    throw new OutsideFailure('unreachable', error instanceof Error ? error.message : url.host)
  }
}

function send(url: URL, question: OutsideQuestion, signal: AbortSignal): Promise<IncomingMessage> {
  const { body, headers } = question
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: body === undefined ? 'GET' : 'POST',
        // No agent: a connection that is kept could be used again without its address being looked at.
        agent: false,
        lookup: guardedLookup(question.allowPrivate),
        signal,
        headers: {
          accept: 'application/json',
          'user-agent': 'Proxeny',
          ...headers,
          ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
        },
      },
      resolve,
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '', 0)
      if (!allowPrivate && addresses.some(({ address }) => isPrivate(address))) {
        return done(new OutsideFailure('private', host) as NodeJS.ErrnoException, '', 0)
      }
      const [first] = addresses
      if (options.all) return done(null, addresses)
      return first ? done(null, first.address, first.family) : done(new OutsideFailure('unreachable', host), '', 0)
    })
  }
}

async function readAll(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) {
      response.destroy()
      throw new OutsideFailure('too_large')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
