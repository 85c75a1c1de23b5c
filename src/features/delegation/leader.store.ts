import type { Actor } from '#src/features/entries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { readVisit, type Visit } from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { mailToGuest } from './guest.mail.ts'
import { addGuest } from './guest.store.ts'

/** What it takes to invite people. */
export interface InviteMeans {
  readonly db: Db
  readonly vault: Vault
  readonly mail: MailRoom
  readonly origin: string
  readonly site: { current(): Promise<Site | undefined> }
}

/** The stages in which a delegation is gathered. */
export const gathers = ({ stage }: Pick<Visit, 'stage'>) =>
  stage === 'offered' || stage === 'confirmed' || stage === 'under_way'

const BY = 'delegation'

/**
 * Makes who asked for a visit the leader of its delegation, and sends them their link, for every visit that was offered
 * or confirmed and has nobody yet. Any number of processes may do so at once: each visit gets one leader. Answers how many.
 */
export async function inviteLeaders(means: InviteMeans, only?: string): Promise<number> {
  let query = means.db
    .selectFrom('visits')
    .select('visits.id')
    .where('visits.stage', 'in', ['offered', 'confirmed', 'under_way'])
    .where('visits.contact_email', 'is not', null)
    .where('visits.cleared_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('guests').select('guests.id').whereRef('guests.visit_id', '=', 'visits.id'))),
    )
  if (only) query = query.where('visits.id', '=', only)
  const rows = await query.execute()
  const site = rows.length > 0 ? await means.site.current() : undefined
  if (!site) return 0
  const nameIn = (lang: Lang) => labelIn(site, site.names, lang)
  let count = 0
  for (const { id } of rows) if (await inviteLeader(means, id, nameIn, BY)) count += 1
  return count
}

async function inviteLeader(
  means: InviteMeans,
  visitId: string,
  cityIn: (lang: Lang) => string,
  by: Actor,
): Promise<boolean> {
  return inTransaction(means.db, async (tx) => {
    await tx.selectFrom('visits').select('id').where('id', '=', visitId).forUpdate().execute()
    const visit = await readVisit(tx, visitId)
    const somebody = await tx.selectFrom('guests').select('id').where('visit_id', '=', visitId).executeTakeFirst()
    if (!visit?.contact || !gathers(visit) || somebody) return false
    const { name, email } = visit.contact
    const { lang, organisation, country } = visit
    const added = await addGuest(
      tx,
      means.vault,
      { visitId, name, email, lang, organisation, country, isLeader: true },
      by,
    )
    if (typeof added === 'string') return false
    await mailToGuest(means, tx, 'leader', { guest: added.guest, visit, city: cityIn(lang) })
    return true
  })
}
