import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Message } from '../cache/message.ts'
import type { Page } from '../cache/page.ts'
import type { PageCache } from '../cache/page-cache.ts'
import { prefersHtml, prefersJsonLd } from './accept.ts'
import { readWish, type Wish } from './wish.ts'

/** Where kept pages are looked up. */
export type KeptPages = Pick<PageCache, 'lookup'>

/** The kept answer to a request, when there is one that needs no more work. */
export function chooseKept(kept: KeptPages, target: string, wish: Wish): Message | undefined {
  // Who wishes for JSON-LD gets it at the address of a page: the routes know where there is some.
  if (prefersJsonLd(wish.accept)) return undefined
  const page = kept.lookup(target)
  if (page === undefined || (page.negotiated && prefersHtml(wish.accept))) return undefined
  return page.choose(wish)
}

/** Answers from the kept pages, and tells whether it did. */
export function answerKept(kept: KeptPages, request: IncomingMessage, response: ServerResponse): boolean {
  const { headers, method, url = '' } = request
  const wish = readWish(method, (name) => headers[name] as string | undefined)
  const message = wish && chooseKept(kept, url, wish)
  if (!message) return false
  response.writeHead(message.status, message.headers.flat())
  response.end(wish.head ? undefined : message.body())
  return true
}

/** The answer with a page that a route fetched: in the coding that the client likes best, or 304, or its head alone. */
export async function answerPrepared(request: Request, page: Page): Promise<Response> {
  const wish = readWish(request.method, (name) => request.headers.get(name) ?? undefined)
  if (!wish) return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  const message = await page.prepare(wish)
  const body = message.body()
  return new Response(wish.head || body.length === 0 ? null : (body as Uint8Array<ArrayBuffer>), {
    status: message.status,
    headers: message.headers.map(([name, value]) => [name, value] as [string, string]),
  })
}
