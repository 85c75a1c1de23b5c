import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import {
  may,
  OFFICE_LANGS,
  type OfficeLang,
  type Right,
  readEndedSession,
  readSession,
  rolesWith,
} from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { chooseLang } from '#src/platform/i18n/negotiate.ts'
import { namesOfHelpers } from './helpers.store.ts'
import { keepForm } from './kept-form.store.ts'
import { pageOfForm } from './kept-form.tsx'
import type { OfficeContext, OfficeDeps, OfficeEnv } from './office.env.ts'
import { officeFrame } from './office.frame.ts'
import { officeTexts } from './office.messages.ts'
import { OfficeNotice } from './refusal.view.tsx'
import { showPage } from './show.ts'
import { UPLOAD } from './way.ts'

/** The cookie of a session. With the prefix a browser takes it from this host alone, and only encrypted (RFC 6265bis). */
export const sessionCookie = (origin: string) => (origin.startsWith('https:') ? '__Host-office' : 'office')

/** Finds out who is there and in which language they work. Nothing of the office is ever kept by anybody. */
export function knowStaff({ db, site, origin, officeAssets }: OfficeDeps): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    c.header('Cache-Control', 'no-store')
    const secret = getCookie(c, sessionCookie(origin))
    const session = secret ? await readSession(db, secret) : undefined
    if (session) {
      c.set('staff', session.staff)
      c.set('sessionId', session.sessionId)
      c.set('isFresh', session.isFresh)
    }
    c.set('site', await site.current())
    c.set('lang', session?.staff.lang ?? langOfBrowser(c.req.header('accept-language')))
    c.set('look', await officeAssets())
    await next()
  }
}

const langOfBrowser = (header: string | undefined): OfficeLang =>
  (chooseLang(header, OFFICE_LANGS) as OfficeLang | undefined) ?? 'en'

/** Lets only those pass who are signed in; others sign in first and come back to what they wanted to do. */
export function requireStaff(deps: Pick<OfficeDeps, 'db' | 'vault' | 'origin'>): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    if ((c.var.staff as OfficeEnv['Variables']['staff'] | undefined) === undefined) {
      // A script cannot do anything with a page to sign in on: it says so, and keeps what it has.
      if (c.req.header('accept') === 'application/json') return c.json({}, 401)
      return c.redirect(await wayThroughSignIn(c, deps), 303)
    }
    if (!may(c.var.staff, 'office.enter'))
      return refuse(c, 'office.enter', await namesOfHelpers(deps.db, 'staff.manage'))
    await next()
  }
}

// A form that was sent after the session had ended is not lost (WCAG 2.2 2.2.5): it waits until the same person is back.
async function wayThroughSignIn(c: OfficeContext, deps: Pick<OfficeDeps, 'db' | 'vault' | 'origin'>): Promise<string> {
  if (c.req.method !== 'POST') {
    const { pathname, search } = new URL(c.req.url)
    return `/office/sign-in?to=${encodeURIComponent(pathname + search)}`
  }
  const secret = getCookie(c, sessionCookie(deps.origin))
  // A table is not read before it is known who sends it, and files are not kept anyway.
  if (c.req.path === UPLOAD) return `/office/sign-in?to=${encodeURIComponent(UPLOAD)}`
  const former = secret ? await readEndedSession(deps.db, secret) : undefined
  const form = await readForm(c)
  const page = pageOfForm(c)
  const kept = former && (await keepForm(deps, former.staffId, { action: c.req.path, page, form }))
  return kept ? `/office/sign-in?kept=${kept}` : `/office/sign-in?to=${encodeURIComponent(page)}`
}

/** Lets only those pass who have just signed in: who finds an open computer must not make it theirs for ever. */
export function requireFresh(): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    if (c.var.isFresh) return next()
    return c.redirect(`/office/sign-in?again=1&to=${encodeURIComponent(pageOfForm(c))}`, 303)
  }
}

/** Lets only those pass who have a right. The refusal says who can help. */
export function requireRight(
  deps: Pick<OfficeDeps, 'db'>,
  right: Right,
  langOf?: (c: OfficeContext) => Lang,
): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    if (may(c.var.staff, right, langOf ? { lang: langOf(c) } : {})) return next()
    return refuse(c, right, await namesOfHelpers(deps.db, right))
  }
}

/** Answers 403: what is not allowed, which roles may, and who holds them. */
export function refuse(c: OfficeContext, right: Right, helpers: readonly string[]): Response | Promise<Response> {
  const texts = officeTexts[c.var.lang]
  return notice(c, 403, texts.refusedTitle, [
    texts.refusedRight[right],
    texts.refused(
      rolesWith(right).map((role) => texts.roles[role]),
      helpers,
    ),
  ])
}

/** Answers with a page that says what is the matter. */
export function notice(
  c: OfficeContext,
  status: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503,
  title: string,
  paragraphs: readonly string[],
  back = { label: officeTexts[c.var.lang].toStart, href: '/office' },
) {
  const page = <OfficeNotice frame={officeFrame(c, { title })} title={title} paragraphs={paragraphs} back={back} />
  return showPage(c, page, status)
}

/** Answers 404: what somebody asked for is not there, or no longer. */
export function notThere(c: OfficeContext) {
  const texts = officeTexts[c.var.lang]
  return notice(c, 404, texts.notFoundTitle, [texts.notFound])
}

/** Takes forms only from our own pages: a page elsewhere cannot act in the name of who is signed in here. */
export function refuseForgedForms({ origin }: Pick<OfficeDeps, 'origin'>): MiddlewareHandler<OfficeEnv> {
  const check = csrf({ origin: (from) => from === origin })
  return async (c, next) => {
    let passed = false
    await check(c, async () => {
      passed = true
    }).catch(() => undefined)
    if (passed) return next()
    const texts = officeTexts[c.var.lang]
    return notice(c, 403, texts.forgedTitle, [texts.forged])
  }
}
