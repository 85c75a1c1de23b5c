import type { OfficeMeans } from '#src/features/office/index.ts'
import { answerEndedLink, answerUnknownLink, type Deps, type ReaderContext } from '#src/features/reading/index.ts'
import { readVisit, type Visit } from '#src/features/visits/index.ts'
import type { Guest } from './guest.model.ts'
import { openGuestLink } from './guest.reads.ts'

/** What the pages of guests work with. */
export type GuestDeps = Deps & Pick<OfficeMeans, 'mail' | 'vault'>

/** A guest at their own page. */
export interface AtHome {
  readonly guest: Guest
  readonly visit: Visit
  readonly path: string
}

/** Finds out whose page it is, or answers that it is nobody's. */
export async function enterAsGuest(c: ReaderContext, deps: GuestDeps): Promise<AtHome | Response> {
  const secret = c.req.param('secret') ?? ''
  const opened = await openGuestLink(deps.db, secret)
  if (opened === 'unknown') return answerUnknownLink(c, deps)
  if (opened === 'ended') return answerEndedLink(c, deps)
  const visit = await readVisit(deps.db, opened.guest.visitId)
  if (!visit || visit.clearedAt) return answerEndedLink(c, deps)
  return { guest: opened.guest, visit, path: `/guest/${secret}` }
}
