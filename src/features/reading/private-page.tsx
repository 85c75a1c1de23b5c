import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { PageShell } from '#src/ui/page.tsx'
import { frameOf } from './frame.ts'
import { privateTexts } from './private-page.messages.ts'
import type { Deps, ReaderContext, ReaderEnv } from './reader.ts'

type Means = Pick<Deps, 'origin' | 'assets'>

// Ten thousand letters in each of a dozen fields, in a script of three bytes a letter.
const LARGEST = 512 * 1024

/**
 * For pages that a secret link opens: no cache keeps them and no search engine lists them, forms come from our own pages
 * alone and have a bounded size. Other sites learn no address of ours (`Referrer-Policy: same-origin`, sent with every
 * answer); `no-referrer` would make the `Origin` of our own forms `null`. A form that is `streamed` has files in it and
 * a bound of its own: it is read part by part.
 */
export function privatePages(
  deps: Means,
  streamed: (request: { readonly method: string; readonly path: string }) => boolean = () => false,
): MiddlewareHandler<ReaderEnv> {
  const isOurs = csrf({ origin: (from) => from === deps.origin })
  const isSmall = bodyLimit({
    maxSize: LARGEST,
    onError: (c: Context) => showNotice(c as ReaderContext, deps, 'tooLarge', 413),
  })
  return async (c, next) => {
    let passed = false
    await isOurs(c, async () => {
      passed = true
    }).catch(() => undefined)
    const read = streamed(c.req) ? next : () => isSmall(c, next)
    const refused = passed ? await read() : await showNotice(c, deps, 'forged', 403)
    if (refused instanceof Response) c.res = refused
    keepPrivate(c)
  }
}

function keepPrivate(c: ReaderContext): void {
  c.res.headers.set('Cache-Control', 'private, no-store')
  c.res.headers.set('X-Robots-Tag', 'noindex')
}

/** Answers with a page of somebody's own. */
export function showPrivate(
  c: ReaderContext,
  page: { toString(): string | Promise<string> },
  status: 200 | 404 | 409 | 410 | 422 | 429 = 200,
) {
  return c.html(`<!doctype html>\n${page.toString()}`, status)
}

/** Answers 404 to a link that opens nothing: mistyped, replaced by a new one, guessed. All look the same from outside. */
export const answerUnknownLink = (c: ReaderContext, deps: Means) => showNotice(c, deps, 'unknownLink', 404)

/** Answers 410 to a link that opened something once, and does no longer. */
export const answerEndedLink = (c: ReaderContext, deps: Means) => showNotice(c, deps, 'endedLink', 410)

/** Answers 429: too much came from one place, or for one person. What was typed goes nowhere; it can be sent again. */
export function answerTooMany(c: ReaderContext, deps: Means, seconds: number) {
  c.header('Retry-After', String(seconds))
  return showNotice(c, deps, 'tooMany', 429)
}

function showNotice(
  c: ReaderContext,
  deps: Means,
  kind: keyof typeof privateTexts.en,
  status: 403 | 404 | 410 | 413 | 429,
) {
  const { lang, site } = c.var
  const { title, paragraphs } = privateTexts[lang][kind]
  const frame = frameOf(deps, site, lang, { title, pathIn: (other) => `/${other}`, noindex: true })
  const page = (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        {paragraphs(site.contact).map((paragraph) => (
          <p class="lead">{paragraph}</p>
        ))}
      </div>
    </PageShell>
  )
  return c.html(`<!doctype html>\n${page.toString()}`, status)
}
