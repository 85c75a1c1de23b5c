import type { ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { isDatabaseAway } from '#src/platform/database/connect.ts'
import { errorTexts } from './errors.messages.ts'
import { ErrorPage } from './errors.view.tsx'
import type { Deps, ReaderContext, ReaderEnv } from './reader.ts'

const RETRY_SECONDS = '60'

/** Answers an address where there is nothing (404), in the reader's language. */
export function answerNotFound(deps: Deps): NotFoundHandler<ReaderEnv> {
  return (c) => sendError(c, deps, 'notFound', 404)
}

/** Answers when something failed (500), or the database is away and the page is not kept (503). Never with a stack. */
export function answerFailure(deps: Deps): ErrorHandler<ReaderEnv> {
  return (error, c) => {
    if (isDatabaseAway(error)) {
      c.header('Retry-After', RETRY_SECONDS)
      return sendError(c, deps, 'away', 503)
    }
    console.error(`${c.req.method} ${c.req.path} failed:`, error)
    return sendError(c, deps, 'failed', 500)
  }
}

/** The public side is only read: every other method is refused (405). */
export function refuseOtherMethods(deps: Deps): MiddlewareHandler<ReaderEnv> {
  return (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    c.header('Allow', 'GET, HEAD')
    return Promise.resolve(sendError(c, deps, 'notAllowed', 405))
  }
}

function sendError(
  c: ReaderContext,
  deps: Deps,
  kind: 'notFound' | 'failed' | 'away' | 'notAllowed',
  status: 404 | 405 | 500 | 503,
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const { site, lang } = c.var
  // Before the city could be read there is no frame and no language: then the words alone, in all of ours.
  if (!site)
    return c.text(
      `${Object.values(errorTexts)
        .map((texts) => texts[kind].title)
        .join('\n')}\n`,
      status,
    )
  return c.html(
    `<!doctype html>\n${(<ErrorPage deps={deps} site={site} lang={lang} kind={kind} />).toString()}`,
    status,
  )
}
