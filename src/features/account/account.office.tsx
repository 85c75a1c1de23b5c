import { Hono } from 'hono'
import { notThere, type OfficeDeps, type OfficeEnv, requireFresh } from '#src/features/office/index.ts'
import { arrivalTexts, checkNewPasskey, checkOwnPassword, letIn, showWait } from '#src/features/signin/index.ts'
import {
  addPasskey,
  changeOwnFacts,
  endSession,
  endSessions,
  faultOfPassword,
  hashPassword,
  isId,
  OFFICE_LANGS,
  readFactors,
  readTicket,
  removePasskey,
  spendTicket,
} from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { accountTexts } from './account.messages.ts'
import { changePassword, changeReminders } from './account.store.ts'
import { codesOffice } from './codes.office.tsx'
import { showAccount } from './show.tsx'

/** One's own account: what one is called, how one signs in, and where one is signed in. */
export function accountOffice(deps: OfficeDeps) {
  const { db, vault, origin } = deps
  return new Hono<OfficeEnv>()
    .get('/account', (c) => showAccount(c, deps))

    .post('/account/facts', async (c) => {
      const form = await readForm(c)
      const name = form.text('name')
      const lang = OFFICE_LANGS.find((each) => each === form.text('lang')) ?? c.var.lang
      if (name === '' || name.length > 120) {
        const errors = [{ name: 'name', message: accountTexts[c.var.lang].nameMissing }]
        return showAccount(c, deps, { errors, typed: { name, lang } })
      }
      await changeOwnFacts(db, c.var.staff, { name, lang })
      return c.redirect('/office/account?done=facts', 303)
    })

    .post('/account/reminders', async (c) => {
      await changeReminders(db, c.var.staff, (await readForm(c)).text('reminders') === 'yes')
      return c.redirect('/office/account?done=reminders', 303)
    })

    .post('/account/password', async (c, next) => {
      const { hasPassword } = await readFactors(db, c.var.staff.id)
      // Without one to ask for, it takes having just signed in.
      if (!hasPassword && !c.var.isFresh) return requireFresh()(c, next)
      const form = await readForm(c)
      const password = form.all('new_password')[0] ?? ''
      if (hasPassword) {
        const checked = await checkOwnPassword(c, deps, form.all('current_password')[0] ?? '')
        if (typeof checked === 'object') return showWait(c, checked.seconds)
        if (checked === 'wrong') {
          const errors = [{ name: 'current_password', message: accountTexts[c.var.lang].currentWrong }]
          return showAccount(c, deps, { errors })
        }
      }
      const fault = faultOfPassword(password, c.var.staff)
      if (fault) {
        const errors = [{ name: 'new_password', message: arrivalTexts[c.var.lang].faults[fault] }]
        return showAccount(c, deps, { errors })
      }
      await changePassword(db, c.var.staff, await hashPassword(password))
      await letIn(c, deps, { staffId: c.var.staff.id, method: 'password' })
      return c.redirect('/office/account?done=password', 303)
    })

    .route('/', codesOffice(deps))

    .post('/account/passkeys', requireFresh(), async (c) => {
      const form = await readForm(c)
      const texts = accountTexts[c.var.lang]
      const ticket = readTicket<'challenge' | 'staffId'>(vault, 'new_passkey', form.text('ticket'))
      const passkey =
        ticket?.staffId === c.var.staff.id && (await checkNewPasskey(origin, ticket.challenge, form.text('answer')))
      if (!ticket || !passkey || !(await spendTicket(db, ticket.id))) {
        return showAccount(c, deps, { errors: [{ name: 'passkey_name', message: texts.passkeyFailed }] })
      }
      const name = form.text('passkey_name').slice(0, 60) || texts.passkeyUnnamed
      const added = await addPasskey(db, c.var.staff, { ...passkey, name })
      if (added === 'known') {
        return showAccount(c, deps, { errors: [{ name: 'passkey_name', message: texts.passkeyFailed }] })
      }
      return c.redirect('/office/account?done=passkey', 303)
    })

    .post('/account/passkeys/remove', requireFresh(), async (c) => {
      const gone = await removePasskey(db, c.var.staff, (await readForm(c)).text('id'))
      return gone ? c.redirect('/office/account?done=passkey_gone', 303) : notThere(c)
    })

    .post('/account/sessions/end', async (c) => {
      const id = (await readForm(c)).text('id')
      if (!isId(id) || !(await endSession(db, { id, staffId: c.var.staff.id }))) return notThere(c)
      return c.redirect('/office/account?done=session', 303)
    })

    .post('/account/sessions/end-others', async (c) => {
      await endSessions(db, c.var.staff.id, c.var.sessionId)
      return c.redirect('/office/account?done=sessions', 303)
    })
}
