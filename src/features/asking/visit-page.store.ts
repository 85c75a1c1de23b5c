import { labelIn, type Site } from '#src/features/site/index.ts'
import { readStaffMember } from '#src/features/staff/index.ts'
import {
  addMessage,
  BY_GUEST,
  type MoveResult,
  moveVisit,
  numberOf,
  type Visit,
  visitMails,
} from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import { ownerMails } from './owner-mail.messages.ts'

interface Means {
  readonly db: Db
  readonly mail: MailRoom
  readonly origin: string
}

/** Keeps what the guests wrote, and tells the owner of the visit that they did: not what, a mailbox is a place of its own. */
export async function writeToOffice({ db, mail, origin }: Means, visit: Visit, body: string): Promise<void> {
  const owner = visit.ownerId ? await readStaffMember(db, visit.ownerId) : undefined
  await inTransaction(db, async (tx) => {
    const by = visit.contact?.name ?? visit.organisation
    const said = await addMessage(tx, { visitId: visit.id, direction: 'from_guest', body, by })
    if (said === 'said_already' || owner?.state !== 'active') return
    const letter = ownerMails[owner.lang].written({
      number: numberOf(visit),
      address: `${origin}/office/visits/${visit.id}#conversation`,
    })
    await mail.send(tx, { to: owner.email, ...letter })
  })
}

/** The guests cancel their visit; they and its owner are told. */
export async function cancelByGuests(
  { db, mail, origin }: Means,
  visit: Visit,
  { version, site }: { version: number; site: Site },
): Promise<MoveResult> {
  const owner = visit.ownerId ? await readStaffMember(db, visit.ownerId) : undefined
  return inTransaction(db, async (tx) => {
    const moved = await moveVisit(tx, visit.id, { stage: 'cancelled', version, reason: 'by_guests', by: BY_GUEST })
    if (moved !== 'moved') return moved
    const number = numberOf(visit)
    if (visit.contact) {
      const { name, email } = visit.contact
      const city = labelIn(site, site.names, visit.lang)
      await mail.send(tx, { to: email, ...visitMails[visit.lang].cancelled({ city, number, name }) })
    }
    if (owner?.state === 'active') {
      const address = `${origin}/office/visits/${visit.id}`
      await mail.send(tx, { to: owner.email, ...ownerMails[owner.lang].cancelled({ number, address }) })
    }
    return moved
  })
}
