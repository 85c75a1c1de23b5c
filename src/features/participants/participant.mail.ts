import { pathOfContact } from '#src/features/entries/index.ts'
import { joiningTexts, mayReach, secretOf, writeLetter } from '#src/features/joining/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { participantMails } from './participant.messages.ts'
import type { Participant } from './participant.model.ts'
import type { ParticipantMailFacts, ParticipantMailKind } from './participant.texts.ts'

/** What it takes to write to a participant. */
export interface ParticipantMailMeans {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly site: Site
  /** The public address, without a slash at its end. */
  readonly origin: string
}

// What somebody has just asked for themselves, by a form.
const ASKED_FOR: readonly ParticipantMailKind[] = ['prove', 'joined']

/** Writes to somebody who takes part, or wants to, in their language, unless their address is not to be written to. */
export async function mailToParticipant(
  { mail, vault, site, origin }: ParticipantMailMeans,
  tx: Tx,
  kind: ParticipantMailKind,
  letter: { to: { email: string; name: string; lang: Lang }; path: string } & Partial<
    Pick<ParticipantMailFacts, 'day' | 'title' | 'text'>
  >,
): Promise<void> {
  const { to, path, day = '', title = '', text = '' } = letter
  const isAskedFor = ASKED_FOR.includes(kind)
  if (!(await mayReach(tx, vault, { email: to.email, isAskedFor }))) return
  const link = origin + path
  const { subject, lines } = participantMails[to.lang][kind]({
    city: labelIn(site, site.names, to.lang),
    link,
    ignore: joiningTexts[to.lang].ignore,
    day,
    title,
    text,
  })
  await mail.send(tx, writeLetter({ site, origin }, { to, subject, lines, link }))
}

/** Where a participant keeps what is known of them. */
export const pathOfParticipant = (vault: Vault, lang: Lang, of: Pick<Participant, 'id' | 'linkNumber'>) =>
  pathOfContact(lang, 'takePart', secretOf(vault, 'participant', of))
