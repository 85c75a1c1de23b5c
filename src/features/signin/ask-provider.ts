import type { OfficeDeps } from '#src/features/office/index.ts'
import { askOutside, OutsideFailure } from '#src/platform/http/ask-outside.ts'
import { Refusal } from '#src/platform/process/refusal.ts'

/** A question to an identity provider, as `fetch` takes it. */
export interface ProviderQuestion {
  readonly method?: string | undefined
  readonly headers?: Record<string, string> | Headers | undefined
  readonly body?: unknown
}

/** How an identity provider is asked. */
export type AskProvider = (url: string, question?: ProviderQuestion) => Promise<Response>

const LARGEST = 1024 * 1024
const PATIENCE = 8_000

/**
 * Asks a provider that was set in the office: never one in a network of our own, unless whoever runs the program named
 * it (`PROXENY_PRIVATE_SERVICES`). Throws a Refusal that says why there is no answer.
 */
export const askProviderOutside =
  ({ outside, privateServices }: Pick<OfficeDeps, 'outside' | 'privateServices'>): AskProvider =>
  async (address, question = {}) => {
    const url = URL.parse(address)
    const { body } = question
    const allowPrivate = outside?.allowPrivate ?? (url !== null && privateServices.includes(url.origin))
    try {
      const { status, text } = await askOutside({
        address,
        headers: Object.fromEntries(new Headers(question.headers)),
        body: body === undefined || body === null ? undefined : String(body),
        bytes: LARGEST,
        milliseconds: PATIENCE,
        allowPrivate,
      })
      // All that a provider is asked for is JSON.
      const headers = { 'content-type': 'application/json' }
      return new Response(status === 204 || status === 304 ? null : text, { status, headers })
    } catch (error) {
      throw error instanceof OutsideFailure ? new Refusal(sentenceOf(error, url?.host ?? address)) : error
    }
  }

function sentenceOf({ fault, message }: OutsideFailure, host: string): string {
  if (fault === 'private') return `${host} is an address of our own network or of none: such are not fetched.`
  if (fault === 'timeout') return `${host} did not answer in time.`
  if (fault === 'address') return `“${host}” is no address that starts with https://.`
  return `${host} cannot be read: ${message}`
}
