import { labelIn, type Site } from '#src/features/site/index.ts'
import { actorOf, type StaffMember } from '#src/features/staff/index.ts'
import {
  addMessage,
  type DaySpan,
  dueBy,
  type EndReason,
  type MoveResult,
  moveVisit,
  numberOf,
  renewSecret,
  type Stage,
  type Visit,
  type VisitRules,
  visitMails,
} from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'

interface Means {
  readonly db: Db
  readonly mail: MailRoom
}

/** Where a visit is to go, and what was seen of it. */
export interface Going {
  readonly stage: Stage
  readonly reason: EndReason | undefined
  readonly days: DaySpan | undefined
  readonly version: number
}

/** Moves a visit; when the new stage should be over follows from the city's plan. */
export function moveByPlan(
  db: Db,
  visit: Visit,
  { going, rules, staff }: { going: Going; rules: VisitRules; staff: StaffMember },
): Promise<MoveResult> {
  const today = Temporal.Now.zonedDateTimeISO(visit.timeZone).toPlainDate()
  const dueOn = dueBy(rules.plan, going.stage, { today, days: going.days ?? visit.days })
  return moveVisit(db, visit.id, { ...going, dueOn, by: actorOf(staff) })
}

/** Sends the guests an answer, and moves the visit where the answer says: both, or neither. */
export async function answerGuests(
  { db, mail }: Means,
  visit: Visit,
  answer: {
    subject: string
    body: string
    going: Going | undefined
    rules: VisitRules
    staff: StaffMember
    site: Site
  },
): Promise<Exclude<MoveResult, 'moved'> | 'sent' | 'no_address'> {
  const { subject, body, going, rules, staff, site } = answer
  const { contact } = visit
  if (!contact) return 'no_address'
  const letter = visitMails[visit.lang].message({
    city: labelIn(site, site.names, visit.lang),
    number: numberOf(visit),
    subject,
    body,
  })
  return inTransaction(db, async (tx) => {
    // First of all: the second of two clicks waits here, and finds that it is said.
    const said = await addMessage(tx, { visitId: visit.id, direction: 'to_guest', subject, body, by: staff.name })
    if (said === 'said_already') return 'sent' as const
    const moved = going && (await moveByPlan(tx, visit, { going, rules, staff }))
    if (moved && moved !== 'moved') throw new NotMoved(moved)
    await mail.send(tx, { to: contact.email, ...letter })
    return 'sent' as const
  }).catch((error) => {
    if (error instanceof NotMoved) return error.why
    throw error
  })
}

// Takes back what was done before it: an answer that moves nothing is not said.
class NotMoved extends Error {
  readonly why: Exclude<MoveResult, 'moved'>

  constructor(why: Exclude<MoveResult, 'moved'>) {
    super(why)
    this.why = why
  }
}

/** Sends the guests a new link to their page; the old one ends. */
export async function sendNewLink(
  { db, mail }: Means,
  visit: Visit,
  link: { staff: StaffMember; site: Site; addressOf: (secret: string) => string },
): Promise<'sent' | 'no_address'> {
  const { contact } = visit
  if (!contact) return 'no_address'
  return inTransaction(db, async (tx) => {
    const secret = await renewSecret(tx, visit.id, actorOf(link.staff))
    if (secret === 'unknown_visit') return 'no_address'
    const letter = visitMails[visit.lang].renewed({
      city: labelIn(link.site, link.site.names, visit.lang),
      number: numberOf(visit),
      name: contact.name,
      address: link.addressOf(secret),
    })
    await mail.send(tx, { to: contact.email, ...letter })
    return 'sent'
  })
}
