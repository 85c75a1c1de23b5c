import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { arrivalOffice } from './arrival.office.tsx'
import { beginOffice } from './begin.office.tsx'
import { passkeyOffice } from './passkey.office.tsx'
import { providerOffice } from './provider.office.tsx'
import { passwordOffice } from './signin.office.tsx'

export { type ArrivalTexts, arrivalTexts } from './arrival.messages.ts'
export { type AskProvider, askProviderOutside } from './ask-provider.ts'
export { PROVIDER_BACK } from './identity-provider.ts'
export { letIn } from './let-in.ts'
export { checkOwnPassword } from './own-password.ts'
export { checkNewPasskey, makeChallenge, newPasskeyOptions } from './passkey.check.ts'
export { readProvider } from './provider.settings.ts'
export { showWait } from './show.tsx'

/** All the ways in, and the way out. */
export function signInOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', passwordOffice(deps))
    .route('/', passkeyOffice(deps))
    .route('/', providerOffice(deps))
    .route('/', arrivalOffice(deps))
    .route('/', beginOffice(deps))
}
