import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { namesOfHelpers, notice, type OfficeDeps, type OfficeEnv, officePath } from '#src/features/office/index.ts'
import { findByIdentity, readTicket, writeTicket } from '#src/features/staff/index.ts'
import { askProviderOutside } from './ask-provider.ts'
import { cookieOptions, providerCookie } from './cookies.ts'
import { createIdentityProvider, type IdentityProvider, type Journey } from './identity-provider.ts'
import { letIn } from './let-in.ts'
import { readProvider } from './provider.settings.ts'
import { showSignIn, toSignIn } from './show.tsx'
import { signInTexts } from './signin.messages.ts'

const TEN_MINUTES = 600

/** Signing in with the city's own identity provider, where it has one. */
export function providerOffice(deps: OfficeDeps) {
  const { db, vault, origin } = deps
  const cookie = providerCookie(origin)
  let known: { readonly of: string; readonly provider: IdentityProvider } | undefined

  /** The provider of the settings as they are now. */
  async function current() {
    const settings = await readProvider(deps)
    if (!settings) return undefined
    const of = JSON.stringify(settings)
    // Whoever runs the program may name any address; in the office nobody reaches into a network of our own.
    const ask = askProviderOutside(deps)
    if (known?.of !== of) {
      known = {
        of,
        provider: createIdentityProvider(settings, origin, settings.saidBy === 'settings' ? ask : undefined),
      }
    }
    return { provider: known.provider, name: settings.name }
  }

  return new Hono<OfficeEnv>()
    .get('/sign-in/provider', async (c, next) => {
      const oidc = await current()
      if (!oidc) return next()
      const to = officePath(c.req.query('to')) ?? '/office'
      const begun = await oidc.provider.begin()
      if (begun === 'away') {
        return showSignIn(c, deps, { to, email: '', error: signInTexts[c.var.lang].providerAway(oidc.name) }, 503)
      }
      // Only the browser that set out may come back: a link to the end of somebody else's way is of no use.
      setCookie(c, cookie, writeTicket(vault, 'oidc', { ...begun.journey, to }), {
        ...cookieOptions(origin),
        maxAge: TEN_MINUTES,
      })
      return c.redirect(begun.address, 303)
    })

    .get('/sign-in/provider/back', async (c, next) => {
      const oidc = await current()
      if (!oidc) return next()
      const texts = signInTexts[c.var.lang]
      const journey = readTicket<keyof Journey | 'to'>(vault, 'oidc', getCookie(c, cookie) ?? '')
      deleteCookie(c, cookie, cookieOptions(origin))
      if (!journey) return showSignIn(c, deps, { to: '/office', email: '', error: texts.providerNotCarried }, 403)
      const to = officePath(journey.to) ?? '/office'
      const identity = await oidc.provider.finish(new URL(c.req.url).search, journey)
      if (identity === 'away') {
        return showSignIn(c, deps, { to, email: '', error: texts.providerAway(oidc.name) }, 503)
      }
      if (identity === 'refused') {
        return showSignIn(c, deps, { to, email: '', error: texts.providerRefused(oidc.name) }, 403)
      }
      const found = await findByIdentity(db, identity)
      if (typeof found === 'string') {
        const helpers = texts.helpers(await namesOfHelpers(db, 'staff.manage'))
        return notice(c, 403, texts.refusedTitle, [texts.identityRefusals[found], helpers], toSignIn(c))
      }
      await letIn(c, deps, { staffId: found.staffId, method: 'oidc' })
      return c.redirect(to, 303)
    })
}
