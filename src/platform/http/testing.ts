import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import { createPageCache, type PageCache } from '../cache/page-cache.ts'
import type { Prepared } from '../cache/prepared.ts'
import { createFront, type Front, type FrontOptions } from './front.ts'

/** An answer as it came over the wire. Header names are in lower case. */
export interface RawAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** A page for tests, long enough to be worth compressing. */
export const LONG_PAGE: Prepared = {
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>Vänorter</title>${'<p>Kongsberg, Køge, Kristianstad</p>'.repeat(100)}`,
  tags: ['site'],
  modified: Temporal.Instant.from('2026-11-24T08:34:56.789Z'),
}

/** Starts a front with kept pages, on a port of its own, until the test ends. What is not kept is answered 'handled'. */
export async function startFront(
  t: TestContext,
  { pages = {}, ...options }: { pages?: Record<string, Prepared> } & Partial<FrontOptions> = {},
): Promise<{ front: Front; cache: PageCache; port: number }> {
  const cache = createPageCache({ maxBytes: 64_000_000 })
  for (const [target, page] of Object.entries(pages)) await cache.fetch(target, async () => page)
  const front = createFront({ cache, handle: (_, response) => response.end('handled'), ...options })
  const { port } = await front.listen({ port: 0, host: '127.0.0.1' })
  t.after(() => front.close(0))
  return { front, cache, port }
}

/** A client that sends bytes as they are, and reads answers one by one. */
export class RawClient {
  readonly socket: Socket
  #chunks: Buffer[] = []
  #arrived = Promise.withResolvers<void>()
  #ended = false

  private constructor(socket: Socket) {
    this.socket = socket
    const wake = (): void => {
      this.#arrived.resolve()
      this.#arrived = Promise.withResolvers()
    }
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      wake()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#ended = true
      wake()
    })
  }

  static async open(t: TestContext, port: number): Promise<RawClient> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    t.after(() => socket.destroy())
    return new RawClient(socket)
  }

  /** Sends bytes, and waits until they have left in a packet of their own. */
  async send(bytes: string | Uint8Array): Promise<void> {
    const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    await new Promise((resolve) => this.socket.write(raw, resolve))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }

  /** The next answer; `toHead` when it has no body for being one to HEAD. */
  async answer({ toHead = false } = {}): Promise<RawAnswer> {
    const headEnd = await this.#until(() => this.#received().indexOf('\r\n\r\n'))
    const [start = '', ...lines] = this.#received().toString('latin1', 0, headEnd).split('\r\n')
    const headers = new Map(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    const status = Number(start.split(' ')[1])
    const length = toHead || status === 304 ? 0 : Number(headers.get('content-length') ?? 0)
    const from = headEnd + 4
    await this.#until(() => this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0) - from - length)
    const received = this.#received()
    const body = received.subarray(from, from + length)
    this.#chunks = [received.subarray(from + length)]
    return { status, headers, body }
  }

  /** All that comes until the connection is closed by the server. */
  async rest(): Promise<Buffer> {
    while (!this.#ended) await this.#arrived.promise
    return this.#received()
  }

  #received(): Buffer {
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all]
    return all
  }

  async #until(find: () => number): Promise<number> {
    for (;;) {
      const found = find()
      if (found >= 0) return found
      if (this.#ended)
        throw new Error(`The connection was closed after ${JSON.stringify(this.#received().toString('latin1'))}`)
      await this.#arrived.promise
    }
  }
}

/** Sends one request on a connection of its own and reads its answer. */
export async function ask(
  t: TestContext,
  port: number,
  target: string,
  headers: readonly string[] = [],
  method = 'GET',
): Promise<RawAnswer> {
  const client = await RawClient.open(t, port)
  await client.send([`${method} ${target} HTTP/1.1`, 'Host: city.example', ...headers, '', ''].join('\r\n'))
  const answer = await client.answer({ toHead: method === 'HEAD' })
  client.socket.destroy()
  return answer
}
