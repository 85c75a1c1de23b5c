import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { Refusal } from '../process/refusal.ts'
import { checkAddress, guardedLookup, isPrivate, type OutsideLimits } from './fetch-outside.ts'

const LARGEST = 1024 * 1024
const PATIENCE = 8_000

/** A question to a service, as `fetch` takes it. */
export interface Question {
  readonly method?: string | undefined
  readonly headers?: Record<string, string> | Headers | undefined
  readonly body?: unknown
}

/**
 * Asks a service at an address that staff gave: never one in a network of our own, for at most 8 seconds and 1 MB, and
 * without following where it leads. Throws a Refusal that says why not.
 */
export async function askOutside(
  address: string,
  question: Question = {},
  limits: Partial<Pick<OutsideLimits, 'allowPrivate'>> = {},
): Promise<Response> {
  const guard = { allowPrivate: limits.allowPrivate ?? false }
  const url = checkAddress(address, guard)
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  const body = question.body === undefined || question.body === null ? undefined : String(question.body)
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(error instanceof Refusal ? error : new Refusal(`${url.host} cannot be read: ${error.message}`))
    const request = send(
      url,
      {
        // No agent: a connection that is kept could be used again without its address being looked at.
        agent: false as const,
        lookup: guardedLookup((found) => guard.allowPrivate || !isPrivate(found)),
        method: question.method ?? 'GET',
        headers: Object.fromEntries(new Headers(question.headers)),
        signal: AbortSignal.timeout(PATIENCE),
      },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > LARGEST) answer.destroy(new Refusal(`${url.host} answers more than anybody asked for.`))
          else parts.push(part)
        })
        answer.on('error', fail)
        answer.on('end', () => {
          const status = answer.statusCode ?? 502
          const headers = new Headers()
          for (const [name, value] of Object.entries(answer.headers)) {
            if (typeof value === 'string') headers.set(name, value)
          }
          const isEmpty = status === 204 || status === 304
          resolve(new Response(isEmpty ? null : Buffer.concat(parts), { status, headers }))
        })
      },
    )
    request.on('error', (error) =>
      fail(
        error.name === 'TimeoutError' || error.name === 'AbortError'
          ? new Refusal(`${url.host} did not answer in time.`)
          : error,
      ),
    )
    request.end(body)
  })
}
