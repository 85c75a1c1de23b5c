import { readSources } from '#src/features/facts/index.ts'
import { findPartyByKey } from '#src/features/parties/index.ts'
import { readSite } from '#src/features/site/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import type { ImportContext } from './mapping.model.ts'
import { readRegisterContext } from './register.store.ts'

/** Reads what mappings need to know of our city. Throws a Refusal when there is no such party. */
export async function readImportContext(
  tx: Tx,
  told: { city?: string | undefined; party?: string | undefined },
): Promise<ImportContext> {
  const site = await readSite(tx)
  const names = await tx
    .selectFrom('parties')
    .innerJoin('entry_names', 'entry_names.entry_id', 'parties.id')
    .select(['entry_names.name', 'parties.country'])
    .where('parties.is_own', '=', true)
    .execute()
  const sources = await readSources(tx)
  const party = told.party === undefined ? undefined : await findPartyByKey(tx, told.party)
  if (told.party !== undefined && !party) throw new Refusal(`There is no party “${told.party}” in the register.`)
  return {
    ...(await readRegisterContext(tx)),
    ownNames: new Set(
      [...names.map(({ name }) => name), ...Object.values(site?.names ?? {})].map((name) => foldName(name ?? '')),
    ),
    ownCountry: names[0]?.country ?? site?.country,
    sourceByUrl: new Map([...sources.values()].flatMap(({ key, url }) => (url ? [[url, key] as const] : []))),
    city: told.city,
    party: party && told.party ? { id: party.id, key: told.party } : undefined,
  }
}
