import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A question as the service heard it. */
export interface Heard {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: Record<string, unknown>
}

/** A service of translation on this machine that speaks the interfaces of LibreTranslate and of DeepL. */
export interface TestService {
  readonly origin: string
  readonly heard: Heard[]
  /** What it does instead of answering well; undefined lets it answer well again. */
  fail(how: ((request: IncomingMessage, response: ServerResponse) => void) | undefined): void
}

/** The key that it takes. */
export const SERVICE_KEY = 'a-key-for-tests'

/** Starts it. It "translates" every run of words by writing it in capitals, and leaves tags as they are. */
export async function startTranslationService(t: { after(end: () => unknown): void }): Promise<TestService> {
  const heard: Heard[] = []
  let failing: Parameters<TestService['fail']>[0]
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>
    const { authorization } = request.headers
    heard.push({ path: request.url ?? '', authorization, body })
    if (failing) return failing(request, response)
    const answer = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    if (request.url === '/translate') {
      if (body.api_key !== SERVICE_KEY) return answer(403, { error: 'Invalid API key' })
      const { q } = body as { q: string | string[] }
      return answer(200, { translatedText: typeof q === 'string' ? louder(q) : q.map(louder) })
    }
    if (request.url === '/v2/translate') {
      if (authorization !== `DeepL-Auth-Key ${SERVICE_KEY}`) return answer(403, { message: 'Authorization failed' })
      const { text } = body as { text: string[] }
      return answer(200, { translations: text.map((one) => ({ detected_source_language: 'SV', text: louder(one) })) })
    }
    return answer(404, {})
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    fail(how) {
      failing = how
    },
  }
}

const louder = (text: string) =>
  text.replaceAll(/<[^>]*>|&\w+;|[^<&]+/g, (part) => (/^[<&]/.test(part) ? part : part.toUpperCase()))
