import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, requireRight } from '#src/features/office/index.ts'
import type { PrivacyMeans } from '#src/features/privacy/index.ts'
import { mailOffice } from './mail.office.tsx'
import { mailboxOffice } from './mailbox.office.tsx'
import { retentionOffice } from './retention.office.tsx'
import { sendingOffice } from './sending.office.tsx'
import { signOnOffice } from './sign-on.office.tsx'

const SECTIONS = ['retention', 'mail', 'sending', 'mailbox', 'sign-on'] as const

/** What operators set: how long things are kept, by which way mails go, and the city's own sign-in. */
export function operatingOffice(deps: OfficeDeps & PrivacyMeans) {
  const office = new Hono<OfficeEnv>()
  for (const section of SECTIONS) {
    office.use(`/settings/${section}`, requireRight(deps, 'settings.change'))
    office.use(`/settings/${section}/*`, requireRight(deps, 'settings.change'))
  }
  return office
    .route('/', retentionOffice(deps))
    .route('/', mailOffice(deps))
    .route('/', sendingOffice(deps))
    .route('/', mailboxOffice(deps))
    .route('/', signOnOffice(deps))
}
