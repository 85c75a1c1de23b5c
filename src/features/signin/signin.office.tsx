import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { type OfficeDeps, type OfficeEnv, officePath, sessionCookie } from '#src/features/office/index.ts'
import {
  endSession,
  findSignIn,
  isPassword,
  readSignIn,
  readTicket,
  spendTicket,
  useCode,
} from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { attemptOf } from './attempt.ts'
import { cookieOptions } from './cookies.ts'
import { letIn } from './let-in.ts'
import { admitAttempt, forgiveAttempt, recordRefusal } from './limit.store.ts'
import { askForCode, proofOf, showCode, showSignIn, showWait } from './show.tsx'
import { signInTexts } from './signin.messages.ts'

/** Signing in with a password, and a code where one is asked for; and signing out. */
export function passwordOffice(deps: OfficeDeps) {
  const { db, vault } = deps
  return new Hono<OfficeEnv>()
    .get('/sign-in', async (c) => {
      const texts = signInTexts[c.var.lang]
      const [kept, again] = [c.req.query('kept'), c.req.query('again') !== undefined]
      const to = (kept && officePath(`/office/kept/${kept}`)) || (officePath(c.req.query('to')) ?? '/office')
      if (c.var.staff && !again) return c.redirect(to, 303)
      return showSignIn(c, deps, {
        to,
        email: again ? (c.var.staff?.email ?? '') : '',
        note: kept ? texts.kept : again ? texts.again : undefined,
      })
    })

    .post('/sign-in', async (c) => {
      const form = await readForm(c)
      const typed = { to: officePath(form.text('to')) ?? '/office', email: form.text('email').slice(0, 254) }
      const member = await findSignIn(db, typed.email)
      const attempt = attemptOf(c, deps, {
        kind: 'password',
        account: typed.email,
        staffId: member?.id,
        hasTotp: member?.hasTotp ?? false,
      })
      const admission = await admitAttempt(db, attempt)
      if ('seconds' in admission) return showWait(c, admission.seconds)
      const isRight = await isPassword(form.all('password')[0] ?? '', member?.passwordHash ?? null)
      if (!member || !isRight) {
        await recordRefusal(db, attempt, { staff: member, why: 'password' })
        return showSignIn(c, deps, { ...typed, error: signInTexts[c.var.lang].wrong }, 403)
      }
      await forgiveAttempt(db, attempt)
      if (member.hasTotp) return askForCode(c, deps, member, typed.to)
      await letIn(c, deps, { staffId: member.id, method: 'password' })
      return c.redirect(typed.to, 303)
    })

    .post('/sign-in/code', async (c) => {
      const form = await readForm(c)
      const texts = signInTexts[c.var.lang]
      const ticket = readTicket<'staffId' | 'proof' | 'to'>(vault, 'code', form.text('ticket'))
      const member = ticket && (await readSignIn(db, ticket.staffId))
      if (!ticket || !member || ticket.proof !== proofOf(deps, member)) {
        return showSignIn(c, deps, { to: '/office', email: '', error: texts.codeTooOld }, 403)
      }
      const attempt = attemptOf(c, deps, { kind: 'code', account: member.id, staffId: member.id, hasTotp: true })
      const admission = await admitAttempt(db, attempt)
      if ('seconds' in admission) return showWait(c, admission.seconds)
      const method = await useCode(db, vault, member.id, form.text('code'))
      if (!method) {
        await recordRefusal(db, attempt, { staff: member, why: 'code' })
        return showCode(c, form.text('ticket'), texts.wrongCode)
      }
      await forgiveAttempt(db, attempt)
      if (!(await spendTicket(db, ticket.id))) {
        return showSignIn(c, deps, { to: ticket.to, email: '', error: texts.codeTooOld }, 403)
      }
      await letIn(c, deps, { staffId: member.id, method })
      return c.redirect(officePath(ticket.to) ?? '/office', 303)
    })

    .post('/sign-out', async (c) => {
      if (c.var.staff) await endSession(db, { id: c.var.sessionId, staffId: c.var.staff.id })
      deleteCookie(c, sessionCookie(deps.origin), cookieOptions(deps.origin))
      return c.redirect('/office/sign-in', 303)
    })
}
