import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import {
  actorOf,
  changeRoles,
  closeStaff,
  disableTotp,
  type ListedStaff,
  readStaffMember,
  reopenStaff,
  type StaffChange,
  withdrawInvitation,
} from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { showInvite, showMember, showStaff } from './show.tsx'
import { EMPTY_STAFF, faultsOfInvitation, faultsOfRoles, rolesIn, typedStaff } from './staffing.form.ts'
import { staffingTexts } from './staffing.messages.ts'
import { inviteAgain, inviteStaff } from './staffing.store.ts'

/** Who works here: invited, given roles, closed. */
export function staffingOffice(deps: OfficeDeps) {
  const { db } = deps
  const mayManage = requireRight(deps, 'staff.manage')

  /** Does something to the one of the address, and says so on their page. */
  const act = (
    path: string,
    does: string | (() => Promise<string>),
    work: (c: OfficeContext, member: ListedStaff) => Promise<StaffChange>,
  ) =>
    office.post(`/staff/:id/${path}`, mayManage, async (c) => {
      const member = await readStaffMember(db, c.req.param('id') ?? '')
      if (!member) return notThere(c)
      const result = await work(c, member)
      if (result === 'unknown') return notThere(c)
      if (result !== 'changed') {
        const texts = staffingTexts[c.var.lang]
        const message = result === 'last_administrator' ? texts.lastAdministrator : texts.changedMeanwhile
        return showMember(c, member, { errors: [{ name: 'roles', message }] }, 409)
      }
      const done = typeof does === 'string' ? does : await does()
      return c.redirect(`/office/staff${done === 'withdrawn' ? '' : `/${member.id}`}?done=${done}`, 303)
    })

  const office = new Hono<OfficeEnv>()
    .get('/staff', mayManage, (c) => showStaff(c, deps))
    .get('/staff/invite', mayManage, (c) => showInvite(c, { ...EMPTY_STAFF, lang: c.var.lang }, []))
    .post('/staff/invite', mayManage, async (c) => {
      const texts = staffingTexts[c.var.lang]
      const typed = typedStaff(await readForm(c))
      const errors = faultsOfInvitation(typed, texts)
      if (errors.length > 0) return showInvite(c, typed, errors)
      const member = { ...typed, roles: rolesIn(typed) }
      const added = await inviteStaff(deps, member, c.var.staff, invitationTo(c, deps, typed))
      if (added === 'email_taken') return showInvite(c, typed, [{ name: 'email', message: texts.emailTaken }])
      return c.redirect(`/office/staff/${added.id}?done=${(await deps.mail.sends()) ? 'invited' : 'stands'}`, 303)
    })
    .get('/staff/:id', mayManage, async (c) => {
      const member = await readStaffMember(db, c.req.param('id'))
      return member ? showMember(c, member) : notThere(c)
    })
    .post('/staff/:id/roles', mayManage, async (c) => {
      const texts = staffingTexts[c.var.lang]
      const member = await readStaffMember(db, c.req.param('id'))
      if (!member) return notThere(c)
      const form = await readForm(c)
      const typed = typedStaff(form)
      const roles = rolesIn(typed)
      const errors = faultsOfRoles(roles, texts)
      if (errors.length > 0) return showMember(c, member, { errors, typed, was: form.text('was') }, 422)
      const change = { staffId: member.id, roles, was: form.text('was') }
      const result = await changeRoles(db, change, actorOf(c.var.staff))
      if (result === 'changed') return c.redirect(`/office/staff/${member.id}?done=roles`, 303)
      const now = await readStaffMember(db, member.id)
      if (!now) return notThere(c)
      if (result === 'last_administrator') {
        return showMember(c, now, { errors: [{ name: 'roles', message: texts.lastAdministrator }], typed }, 409)
      }
      return showMember(c, now, { errors: [{ name: 'roles', message: texts.changedMeanwhile }] }, 409)
    })

  act(
    'invite',
    async () => ((await deps.mail.sends()) ? 'sent' : 'stands'),
    async (c, member) => {
      const sent = await inviteAgain(deps, member.id, c.var.staff, invitationTo(c, deps, member))
      return sent === 'sent' ? 'changed' : 'unknown'
    },
  )
  act('withdraw', 'withdrawn', (c, member) => withdrawInvitation(db, member.id, actorOf(c.var.staff)))
  act('close', 'closed', (c, member) => closeStaff(db, member.id, actorOf(c.var.staff)))
  act('reopen', 'reopened', (c, member) => reopenStaff(db, member.id, actorOf(c.var.staff)))
  act('codes-off', 'codes_off', async (c, member) => {
    await disableTotp(db, member, actorOf(c.var.staff))
    return 'changed'
  })
  return office
}

/** The mail to somebody who is invited, in their language. */
function invitationTo(c: OfficeContext, { origin }: OfficeDeps, member: Pick<ListedStaff, 'name' | 'lang'>) {
  const { site, staff } = c.var
  const city = site ? labelIn(site, site.names, member.lang) : 'Proxeny'
  return (secret: string) =>
    staffingTexts[member.lang].invitationMail({
      name: member.name,
      by: staff.name,
      city,
      address: `${origin}/office/invitation/${secret}`,
    })
}
