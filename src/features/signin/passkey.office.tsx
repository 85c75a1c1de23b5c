import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officePath } from '#src/features/office/index.ts'
import { findPasskey, markPasskeyUsed, readTicket, spendTicket } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { letIn } from './let-in.ts'
import { checkSignature, idOfAnswer } from './passkey.check.ts'
import { showSignIn } from './show.tsx'
import { signInTexts } from './signin.messages.ts'

/** Signing in with a passkey. There is nothing to guess, so that nobody who guesses can be in the way of it. */
export function passkeyOffice(deps: OfficeDeps) {
  const { db, vault, origin } = deps
  return new Hono<OfficeEnv>().post('/sign-in/passkey', async (c) => {
    const form = await readForm(c)
    const to = officePath(form.text('to')) ?? '/office'
    const answer = form.text('answer')
    const ticket = readTicket<'challenge'>(vault, 'passkey', form.text('ticket'))
    const id = idOfAnswer(answer)
    const passkey = id === undefined ? undefined : await findPasskey(db, id)
    const counter = ticket && passkey && (await checkSignature(origin, ticket.challenge, answer, passkey))
    if (!passkey || counter === undefined || !(await spendTicket(db, ticket?.id ?? ''))) {
      return showSignIn(c, deps, { to, email: '', error: signInTexts[c.var.lang].passkeyFailed }, 403)
    }
    await markPasskeyUsed(db, passkey.id, counter)
    await letIn(c, deps, { staffId: passkey.staffId, method: 'passkey' })
    return c.redirect(to, 303)
  })
}
