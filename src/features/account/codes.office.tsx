import { Hono } from 'hono'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireFresh,
  showPage,
} from '#src/features/office/index.ts'
import {
  actorOf,
  disableTotp,
  enableTotp,
  makeTotpSecret,
  readFactors,
  readTicket,
  renewRecoveryCodes,
  spendTicket,
  totpAddress,
  writeTicket,
} from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { codesTexts } from './codes.messages.ts'
import { RecoveryCodesPage, SetUpCodesPage } from './codes.view.tsx'

/** Codes of an app as the second step, and the recovery codes beside them. */
export function codesOffice(deps: OfficeDeps) {
  const { db, vault } = deps
  return new Hono<OfficeEnv>()
    .get('/account/codes', requireFresh(), async (c) => showSetUp(c, deps, await makeTotpSecret()))

    .post('/account/codes', requireFresh(), async (c) => {
      const form = await readForm(c)
      const texts = codesTexts[c.var.lang]
      const ticket = readTicket<'secret' | 'staffId'>(vault, 'new_totp', form.text('ticket'))
      if (!ticket || ticket.staffId !== c.var.staff.id) {
        return showSetUp(c, deps, await makeTotpSecret(), texts.tooOld)
      }
      const codes = await enableTotp(db, vault, c.var.staff, { secret: ticket.secret, code: form.text('code') })
      if (codes === 'wrong_code') return showSetUp(c, deps, ticket.secret, texts.codeWrong)
      await spendTicket(db, ticket.id)
      return showCodes(c, codes)
    })

    .post('/account/codes/off', requireFresh(), async (c) => {
      await disableTotp(db, c.var.staff, actorOf(c.var.staff))
      return c.redirect('/office/account?done=codes_off', 303)
    })

    .post('/account/recovery-codes', requireFresh(), async (c) => {
      const { totpSince } = await readFactors(db, c.var.staff.id)
      if (!totpSince) return c.redirect('/office/account', 303)
      return showCodes(c, await renewRecoveryCodes(db, vault, c.var.staff))
    })
}

async function showSetUp(c: OfficeContext, { vault }: OfficeDeps, secret: string, error?: string) {
  const texts = codesTexts[c.var.lang]
  const frame = officeFrame(c, { title: texts.setUpTitle })
  const page = (
    <SetUpCodesPage
      frame={frame}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      address={await totpAddress(secret, { issuer: frame.city, email: c.var.staff.email })}
      secret={secret}
      ticket={writeTicket(vault, 'new_totp', { secret, staffId: c.var.staff.id })}
      error={error}
    />
  )
  return showPage(c, page, error ? 422 : 200)
}

function showCodes(c: OfficeContext, codes: readonly string[]) {
  const texts = codesTexts[c.var.lang]
  const frame = officeFrame(c, { title: texts.recoveryTitle })
  const page = <RecoveryCodesPage frame={frame} texts={texts} codes={codes} email={c.var.staff.email} />
  return showPage(c, page)
}
