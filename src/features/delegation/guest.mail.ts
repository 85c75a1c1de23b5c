import { numberOf, type Visit } from '#src/features/visits/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { pathOfGuest } from './guest.link.ts'
import type { Guest } from './guest.model.ts'
import { daysOf } from './guest.page.ts'
import { guestMails } from './guest-mail.messages.ts'

/** What a guest is written about. */
export type GuestMailKind = 'leader' | 'leads' | 'invited' | 'passport' | 'letter' | 'letterWithdrawn'

/** Writes to a guest in their language, with their own link. Who has no address hears from their leader. */
export async function mailToGuest(
  deps: { mail: MailRoom; vault: Vault; origin: string },
  tx: Tx,
  kind: GuestMailKind,
  { guest, visit, city, letter = '' }: { guest: Guest; visit: Visit; city: string; letter?: string },
): Promise<void> {
  if (!guest.email) return
  const { subject, text } = guestMails[guest.lang][kind]({
    name: guest.name ?? '',
    city,
    number: numberOf(visit),
    days: visit.days && daysOf(guest.lang, visit.days),
    link: deps.origin + pathOfGuest(deps.vault, guest),
    letter,
  })
  await deps.mail.send(tx, { to: guest.email, subject, text })
}
