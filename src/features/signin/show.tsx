import {
  notice,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { type SignInReading, writeTicket } from '#src/features/staff/index.ts'
import { permissionsWith } from '#src/platform/http/security-headers.ts'
import { makeChallenge, signInOptions } from './passkey.check.ts'
import { readProvider } from './provider.settings.ts'
import { signInTexts } from './signin.messages.ts'
import { CodePage, SignInPage } from './signin.view.tsx'

/** Shows the page to sign in. */
export async function showSignIn(
  c: OfficeContext,
  deps: OfficeDeps,
  typed: { to: string; email: string; note?: string | undefined; error?: string | undefined },
  status: 200 | 403 | 503 = 200,
) {
  const texts = signInTexts[c.var.lang]
  const challenge = makeChallenge()
  const provider = await readProvider(deps)
  // Everywhere else passkeys are nobody's business.
  c.header('Permissions-Policy', permissionsWith('publickey-credentials-get'))
  const page = (
    <SignInPage
      frame={{ ...officeFrame(c, { title: texts.title }), who: undefined, menu: [] }}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      passkey={{
        options: signInOptions(deps.origin, challenge),
        ticket: writeTicket(deps.vault, 'passkey', { challenge }),
      }}
      provider={
        provider && {
          name: provider.name,
          href: `/office/sign-in/provider?to=${encodeURIComponent(typed.to)}`,
        }
      }
      {...typed}
    />
  )
  return showPage(c, page, status)
}

/** Asks somebody whose password was right for the code of their app. */
export function askForCode(c: OfficeContext, deps: OfficeDeps, member: SignInReading, to: string) {
  return showCode(c, writeTicket(deps.vault, 'code', { staffId: member.id, proof: proofOf(deps, member), to }))
}

/** What a ticket says of the password that was right: after it is changed the ticket opens nothing. */
export const proofOf = ({ vault }: OfficeDeps, member: SignInReading) =>
  vault.mark(`${member.id}:${member.passwordHash ?? ''}`, 'proof')

/** Shows the page for a code. */
export function showCode(c: OfficeContext, ticket: string, error?: string) {
  const texts = signInTexts[c.var.lang]
  const page = (
    <CodePage
      frame={{ ...officeFrame(c, { title: texts.codeTitle }), who: undefined, menu: [] }}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      ticket={ticket}
      error={error}
    />
  )
  return showPage(c, page, error ? 403 : 200)
}

/** Answers 429: how long to wait, and by which ways one comes in all the same. */
export function showWait(c: OfficeContext, seconds: number) {
  const texts = signInTexts[c.var.lang]
  c.header('Retry-After', String(seconds))
  const time = seconds < 60 ? texts.seconds(seconds) : texts.minutes(Math.ceil(seconds / 60))
  return notice(c, 429, texts.waitTitle, [texts.wait(time), texts.waitOther], toSignIn(c))
}

/** The way back to the page to sign in. */
export const toSignIn = (c: OfficeContext) => ({ label: signInTexts[c.var.lang].backToSignIn, href: '/office/sign-in' })
