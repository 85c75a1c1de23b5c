import { hash } from 'node:crypto'
import { type Encoding, rankEncodings } from '../http/accept.ts'
import type { Header } from '../http/security-headers.ts'
import { isUnchangedSince, namesTag, type Wish } from '../http/wish.ts'
import { compress } from './compress.ts'
import { Message } from './message.ts'
import { headersOf, isCompressible, type Prepared, REVALIDATED } from './prepared.ts'

/** A rendered answer in all the forms that clients want it in; the compressed ones are made when first wished for. */
export class Page {
  readonly status: number
  readonly tags: readonly string[]
  /** Whether a browser gets something else at the same address. */
  readonly negotiated: boolean
  readonly #headers: readonly Header[]
  readonly #lastModified: string | undefined
  readonly #compressible: boolean
  readonly #etags: Readonly<Record<Encoding, string>>
  readonly #grown: (page: Page) => void
  readonly #identity: Message
  readonly #whole: Partial<Record<Encoding, Message>> = {}
  readonly #unchanged: Partial<Record<Encoding, Message>> = {}
  readonly #making: Partial<Record<Encoding, Promise<Message>>> = {}
  #size: number

  /** `grown` is called whenever another form came to be held. */
  constructor(prepared: Prepared, standing: readonly Header[], grown: (page: Page) => void) {
    const body = typeof prepared.body === 'string' ? Buffer.from(prepared.body) : prepared.body
    this.status = prepared.status ?? 200
    this.tags = prepared.tags
    this.negotiated = prepared.negotiated ?? false
    this.#compressible = isCompressible(prepared.type, body)
    this.#headers = headersOf(prepared, this.#compressible, standing)
    this.#lastModified = this.#headers.find(([name]) => name === 'Last-Modified')?.[1]
    // The headers count too: a browser that keeps the body through a 304 would keep an outdated security policy with it.
    const sent = this.#headers.filter(([name]) => name !== 'Last-Modified').map(String)
    const digest = hash('sha256', Buffer.concat([Buffer.from(sent.join('\n')), body]), 'base64url').slice(0, 16)
    this.#etags = { identity: `"${digest}"`, gzip: `"${digest}-g"`, br: `"${digest}-b"` }
    this.#grown = grown
    this.#identity = this.#compose('identity', body)
    this.#whole.identity = this.#identity
    this.#size = this.#identity.size
  }

  /** How many bytes all its forms take in memory now. */
  get size(): number {
    return this.#size
  }

  /** The best answer that is at hand; `undefined` when only forms would do that are not made yet. */
  choose(wish: Wish): Message | undefined {
    const ranked = rankEncodings(wish.acceptEncoding)
    const unchanged = this.#whenUnchanged(wish, ranked)
    if (unchanged) return unchanged
    if (!this.#compressible) return this.#identity
    const best = this.#whole[ranked[0] ?? 'identity']
    if (best) return best
    for (const encoding of ranked) {
      const ready = this.#whole[encoding]
      if (ready) {
        this.#make(ranked[0] as Encoding)
        return ready
      }
    }
    return undefined
  }

  /** The best answer, made first if need be. */
  async prepare(wish: Wish): Promise<Message> {
    const ranked = rankEncodings(wish.acceptEncoding)
    const unchanged = this.#whenUnchanged(wish, ranked)
    if (unchanged) return unchanged
    // A client that refuses even what is sent as it is gets it all the same: better than nothing (RFC 9110 12.1).
    const best = this.#compressible ? (ranked[0] ?? 'identity') : 'identity'
    return this.#whole[best] ?? this.#make(best)
  }

  #whenUnchanged(wish: Wish, ranked: readonly Encoding[]): Message | undefined {
    if (this.status !== 200) return undefined
    if (wish.ifNoneMatch !== undefined) {
      if (!this.#compressible) return this.#whenNamed(wish.ifNoneMatch, 'identity')
      // Any form that the client takes will do, but no other: a shared cache asks with the tags of all that it holds,
      // and hands out the one that is named in the answer.
      for (const encoding of ranked) {
        const unchanged = this.#whenNamed(wish.ifNoneMatch, encoding)
        if (unchanged) return unchanged
      }
      return undefined
    }
    if (wish.ifModifiedSince === undefined || this.#lastModified === undefined) return undefined
    if (!isUnchangedSince(wish.ifModifiedSince, this.#lastModified)) return undefined
    return this.#answerUnchanged((this.#compressible && ranked[0]) || 'identity')
  }

  #whenNamed(ifNoneMatch: string, encoding: Encoding): Message | undefined {
    return namesTag(ifNoneMatch, this.#etags[encoding]) ? this.#answerUnchanged(encoding) : undefined
  }

  #answerUnchanged(encoding: Encoding): Message {
    const known = this.#unchanged[encoding]
    if (known) return known
    const headers = this.#headers.filter(([name]) => REVALIDATED.has(name.toLowerCase()))
    const message = new Message(304, [['ETag', this.#etags[encoding]], ...headers], new Uint8Array())
    this.#unchanged[encoding] = message
    this.#grow(message)
    return message
  }

  #make(encoding: Encoding): Promise<Message> {
    this.#making[encoding] ??= this.#compress(encoding)
    return this.#making[encoding]
  }

  async #compress(encoding: Encoding): Promise<Message> {
    try {
      const body = await compress(this.#identity.body(), encoding, this.#isImmutable())
      const message = this.#compose(encoding, body)
      this.#whole[encoding] = message
      this.#grow(message)
      return message
    } catch {
      // Compression only fails for want of memory: the page is better sent uncompressed than not at all.
      delete this.#making[encoding]
      return this.#identity
    }
  }

  #compose(encoding: Encoding, body: Uint8Array): Message {
    const headers: Header[] = [['Content-Length', String(body.length)]]
    if (encoding !== 'identity') headers.push(['Content-Encoding', encoding])
    if (this.status === 200) headers.push(['ETag', this.#etags[encoding]])
    return new Message(this.status, [...headers, ...this.#headers], body)
  }

  #isImmutable(): boolean {
    return this.#headers.some(([name, value]) => name === 'Cache-Control' && value.includes('immutable'))
  }

  #grow(message: Message): void {
    this.#size += message.size
    this.#grown(this)
  }
}
