import { Hono } from 'hono'
import {
  notice,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { faultOfPassword, hashPassword, type LinkReading, readLink } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { arrivalTexts } from './arrival.messages.ts'
import { followLink, sendRecovery } from './arrival.store.ts'
import { ForgottenPage, NewPasswordPage } from './arrival.view.tsx'
import { attemptOf } from './attempt.ts'
import { letIn } from './let-in.ts'
import { admitAttempt } from './limit.store.ts'
import { readProvider } from './provider.settings.ts'
import { askForCode, showWait, toSignIn } from './show.tsx'
import { signInTexts } from './signin.messages.ts'

type Errors = readonly { name: string; message: string }[]

/** Coming in by a link from a mail: invited, or after a password was forgotten. */
export function arrivalOffice(deps: OfficeDeps) {
  const { db } = deps
  const office = new Hono<OfficeEnv>()
    .get('/forgotten', (c) => showForgotten(c, '', []))
    .post('/forgotten', async (c) => {
      const texts = arrivalTexts[c.var.lang]
      const email = (await readForm(c)).text('email')
      if (!isMailAddress(email)) return showForgotten(c, email, [{ name: 'email', message: texts.emailWrong }])
      const who = { kind: 'mail', account: email, staffId: undefined, hasTotp: false } as const
      const admission = await admitAttempt(db, attemptOf(c, deps, who))
      if ('seconds' in admission) return showWait(c, admission.seconds)
      await sendRecovery(deps, email, (member, secret) =>
        arrivalTexts[member.lang].recoveryMail({
          name: member.name,
          city: c.var.site ? labelIn(c.var.site, c.var.site.names, member.lang) : 'Proxeny',
          address: `${deps.origin}/office/recovery/${secret}`,
        }),
      )
      return notice(c, 200, texts.sentTitle, [texts.sent], toSignIn(c))
    })

  for (const purpose of ['invitation', 'recovery'] as const) {
    office
      // Only looks: a mail filter that follows every link must not use it up.
      .get(`/${purpose}/:secret`, async (c) => {
        const link = await readLink(db, c.req.param('secret'), purpose)
        return link ? showNewPassword(c, deps, purpose, link, []) : showOver(c)
      })
      .post(`/${purpose}/:secret`, async (c) => {
        const secret = c.req.param('secret')
        const link = await readLink(db, secret, purpose)
        if (!link) return showOver(c)
        const password = (await readForm(c)).all('password')[0] ?? ''
        const fault = faultOfPassword(password, link)
        if (fault) {
          const message = arrivalTexts[inLangOf(c, link)].faults[fault]
          return showNewPassword(c, deps, purpose, link, [{ name: 'password', message }])
        }
        const passwordHash = await hashPassword(password)
        const member = await followLink(db, {
          secret,
          purpose,
          passwordHash,
          member: { id: link.staffId, name: link.name },
        })
        if (!member) return showOver(c)
        // A mailbox alone must not be enough where somebody asked for more.
        if (member.hasTotp) return askForCode(c, deps, member, '/office')
        await letIn(c, deps, { staffId: member.id, method: 'link' })
        return c.redirect('/office', 303)
      })
  }
  return office
}

const showOver = (c: OfficeContext) => {
  const texts = arrivalTexts[c.var.lang]
  return notice(c, 410, texts.linkTitle, [texts.linkOver], toSignIn(c))
}

function showForgotten(c: OfficeContext, email: string, errors: Errors) {
  const texts = arrivalTexts[c.var.lang]
  const page = (
    <ForgottenPage
      frame={officeFrame(c, { title: texts.forgottenTitle })}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      email={email}
      errors={errors}
      back={toSignIn(c)}
    />
  )
  return showPage(c, page, errors.length > 0 ? 422 : 200)
}

// Whom a link is for is known before they sign in: they are spoken to in their language.
function inLangOf(c: OfficeContext, link: LinkReading) {
  c.set('lang', link.lang)
  return link.lang
}

async function showNewPassword(
  c: OfficeContext,
  deps: OfficeDeps,
  purpose: 'invitation' | 'recovery',
  link: LinkReading,
  errors: Errors,
) {
  const lang = inLangOf(c, link)
  const texts = arrivalTexts[lang]
  const isInvited = purpose === 'invitation'
  const oidc = await readProvider(deps)
  const title = isInvited ? texts.invitationTitle(link.name) : texts.recoveryTitle
  const page = (
    <NewPasswordPage
      frame={officeFrame(c, { title })}
      texts={texts}
      errorTitle={officeTexts[lang].wrongTitle}
      title={title}
      lead={
        isInvited
          ? [`${texts.invitationLead} ${link.email}.`]
          : [texts.recoveryLead(link.email), ...(link.hasTotp ? [texts.recoveryTotp] : [])]
      }
      action={c.req.path}
      email={link.email}
      submit={isInvited ? texts.accept : texts.save}
      errors={errors}
      provider={
        isInvited && oidc
          ? {
              label: signInTexts[lang].provider(oidc.name),
              href: '/office/sign-in/provider',
              lead: texts.invitationProvider,
            }
          : undefined
      }
    />
  )
  return showPage(c, page, errors.length > 0 ? 422 : 200)
}
