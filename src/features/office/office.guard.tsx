import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { may, OFFICE_LANGS, type OfficeLang, type Right, readSession, rolesWith } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { chooseLang } from '#src/platform/i18n/negotiate.ts'
import { namesOfHelpers } from './helpers.store.ts'
import { findEndedSession, keepForm } from './kept-form.store.ts'
import type { OfficeContext, OfficeDeps, OfficeEnv } from './office.env.ts'
import { officeFrame } from './office.frame.ts'
import { officeTexts } from './office.messages.ts'
import { OfficeNotice } from './refusal.view.tsx'

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
    }
    c.set('site', await site.current())
    c.set('lang', session?.staff.lang ?? langOfBrowser(c.req.header('accept-language')))
    c.set('look', await officeAssets())
    await next()
  }
}

const langOfBrowser = (header: string | undefined): OfficeLang =>
  (chooseLang(header, OFFICE_LANGS) as OfficeLang | undefined) ?? 'en'

/** Lets only those pass who are signed in; others sign in first and come back to where they wanted to go. */
export function requireStaff(deps: Pick<OfficeDeps, 'db' | 'origin'>): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    if ((c.var.staff as OfficeEnv['Variables']['staff'] | undefined) === undefined) {
      // A script cannot do anything with a page to sign in on.
      if (c.req.header('accept') === 'application/json') return c.json({}, 401)
      const kept = await keepFormOfEnded(c, deps)
      if (kept) return c.redirect(`/office/sign-in?to=${encodeURIComponent(`/office/kept/${kept}`)}`, 303)
      const wanted = c.req.method === 'GET' ? `?to=${encodeURIComponent(new URL(c.req.url).pathname)}` : ''
      return c.redirect(`/office/sign-in${wanted}`, 303)
    }
    if (!may(c.var.staff, 'office.enter')) return refuse(c, 'office.enter', [])
    await next()
  }
}

// Nothing typed is lost: whose session ended while they wrote finds the form again after signing in.
async function keepFormOfEnded(c: OfficeContext, { db, origin }: Pick<OfficeDeps, 'db' | 'origin'>) {
  const secret = c.req.method === 'POST' ? getCookie(c, sessionCookie(origin)) : undefined
  const staffId = secret && (await findEndedSession(db, secret))
  if (!staffId) return undefined
  const { values } = await readForm(c)
  // What a button would have done is asked again.
  const { intent: _, ...fields } = values
  const path = new URL(c.req.url).pathname
  return keepForm(db, { staffId, path, fields })
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
  status: 403 | 404 | 409 | 410 | 413 | 429,
  title: string,
  paragraphs: readonly string[],
) {
  const back = { label: officeTexts[c.var.lang].toStart, href: '/office' }
  const page = <OfficeNotice frame={officeFrame(c, { title })} title={title} paragraphs={paragraphs} back={back} />
  return c.html(`<!doctype html>\n${page.toString()}`, status)
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
