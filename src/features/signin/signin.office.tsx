import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  sessionCookie,
} from '#src/features/office/index.ts'
import { beginSession, endSession, findSignIn, isPassword, type SignInMethod } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { signInTexts } from './signin.messages.ts'
import { SignInPage } from './signin.view.tsx'

/** Signing in and out. */
export function signInOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .get('/sign-in', (c) => {
      if (c.var.staff) return c.redirect('/office', 303)
      return showSignIn(c, { to: pathInOffice(c.req.query('to')), email: '' }, 200)
    })
    .post('/sign-in', async (c) => {
      const form = await readForm(c)
      const typed = { to: pathInOffice(form.text('to')), email: form.text('email') }
      const member = await findSignIn(deps.db, typed.email)
      const isRight = await isPassword(form.all('password')[0] ?? '', member?.password_hash ?? null)
      if (!member || !isRight) return showSignIn(c, { ...typed, error: signInTexts[c.var.lang].wrong }, 403)
      await letIn(c, deps, { staffId: member.id, method: 'password' })
      return c.redirect(typed.to, 303)
    })
    .post('/sign-out', async (c) => {
      if (c.var.staff) await endSession(deps.db, { id: c.var.sessionId, staffId: c.var.staff.id })
      deleteCookie(c, sessionCookie(deps.origin), { path: '/', secure: isSecure(deps) })
      return c.redirect('/office/sign-in', 303)
    })
}

/** Begins a session for somebody who proved to be who they are. */
export async function letIn(
  c: OfficeContext,
  deps: OfficeDeps,
  session: { staffId: string; method: SignInMethod },
): Promise<void> {
  const secret = await beginSession(deps.db, { ...session, userAgent: c.req.header('user-agent') ?? '' })
  setCookie(c, sessionCookie(deps.origin), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(deps),
  })
}

const isSecure = ({ origin }: OfficeDeps) => origin.startsWith('https:')

function showSignIn(c: OfficeContext, typed: { to: string; email: string; error?: string }, status: 200 | 403) {
  const texts = signInTexts[c.var.lang]
  const frame = officeFrame(c, { title: texts.title })
  const page = <SignInPage frame={frame} texts={texts} errorTitle={officeTexts[c.var.lang].wrongTitle} {...typed} />
  return c.html(`<!doctype html>\n${page.toString()}`, status)
}

// A link must not lead somebody who signs in to another site.
const pathInOffice = (wanted: string | undefined) =>
  wanted && /^\/office(?:\/[\w./-]*)?$/.test(wanted) && !wanted.includes('..') ? wanted : '/office'
