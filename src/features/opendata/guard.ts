import type { Context, MiddlewareHandler } from 'hono'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { chooseLang } from '#src/platform/i18n/negotiate.ts'
import type { ProblemName } from './problem.messages.ts'
import { problem, SHARED } from './problem.ts'

/**
 * The language that a program prefers by its header, else the first of the city. Unlike that of pages it does not
 * depend on what a reader once chose by hand: a program on another site must not be answered by somebody's cookie.
 */
export function langOfProgram(c: Context, site: Pick<Site, 'languages'> | undefined): Lang {
  const languages = site?.languages ?? ['en']
  return chooseLang(c.req.header('accept-language'), languages) ?? languages[0] ?? 'en'
}

const PREFLIGHT = {
  ...SHARED,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '86400',
}

/**
 * Stands before all of the interface: lets browsers ask whether programs on other sites may read (CORS), refuses what is
 * not reading, and answers whatever goes wrong behind it as a problem (RFC 9457) instead of a page.
 */
export function guardApi({ origin, site }: Pick<Deps, 'origin' | 'site'>): MiddlewareHandler<ReaderEnv> {
  return async (c, next) => {
    const { method } = c.req
    if (method === 'OPTIONS') return c.body(null, 204, PREFLIGHT)
    const langNow = async () => langOfProgram(c, c.var.site ?? (await site.current().catch(() => undefined)))
    if (method !== 'GET' && method !== 'HEAD') return problem(origin, await langNow(), 'method-not-allowed')

    await next()
    const { status, headers } = c.res
    if (status < 400 || headers.get('Content-Type')?.startsWith('application/problem+json')) return
    const answer = problem(origin, await langNow(), nameOf(status))
    // Otherwise the headers of the page would be kept.
    c.res = undefined
    c.res = answer
  }
}

function nameOf(status: number): ProblemName {
  if (status === 503) return 'unavailable'
  return status >= 500 ? 'failed' : 'not-found'
}
