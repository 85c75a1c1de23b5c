import type { OfficeMeans } from '#src/features/office/index.ts'
import { readSecret, readSetting, saveSecret, saveSetting } from '#src/features/settings/index.ts'
import { actorOf, type StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { addressOfDeepl, type ServiceKind, type TranslationService } from './service.model.ts'

const NAME = 'translation'
const KEY = 'translation.key'

/** The service of translation as it is set. */
export interface ServiceSetting {
  readonly kind: ServiceKind | 'off'
  readonly address: string
  /** Whether there is a key that this program can open. */
  readonly hasKey: boolean
}

type Means = Pick<OfficeMeans, 'vault' | 'privateServices'>

/** Reads how the service of translation is set; never its key. */
export async function readServiceSetting(db: Db, means: Means): Promise<ServiceSetting> {
  const [{ kind, address }, key] = await Promise.all([readSetting(db, NAME), readKey(db, means)])
  return { kind, address, hasKey: key !== '' }
}

/** The service that drafts translations; undefined while it is off. */
export async function readService(db: Db, means: Means): Promise<TranslationService | undefined> {
  const [{ kind, address }, key] = await Promise.all([readSetting(db, NAME), readKey(db, means)])
  return kind === 'off' ? undefined : serviceAt({ kind, address, key }, means)
}

/** A service as it would be asked. It may stand in a network of the city's own when whoever runs the program named it. */
export function serviceAt(
  service: { kind: ServiceKind; address: string; key: string },
  { privateServices }: Pick<Means, 'privateServices'>,
): TranslationService {
  const address = service.address || (service.kind === 'deepl' ? addressOfDeepl(service.key) : '')
  return { ...service, address, allowPrivate: privateServices.includes(URL.parse(address)?.origin ?? '') }
}

/** The key for an address: the one that was typed, else the kept one, which goes nowhere but where it was kept for. */
export async function keyFor(
  db: Db,
  means: Means,
  wish: { kind: ServiceKind | 'off'; address: string; key: string },
): Promise<string> {
  if (wish.key !== '') return wish.key
  const { kind, address } = await readSetting(db, NAME)
  const isSame = (wish.kind === kind || wish.kind === 'off' || kind === 'off') && wish.address === address
  return isSame ? readKey(db, means) : ''
}

/** Sets the service of translation. The log keeps what was set, and of the key only that there is another one. */
export async function saveService(
  db: Db,
  means: Means,
  wish: { kind: ServiceKind | 'off'; address: string; key: string; by: StaffMember },
): Promise<void> {
  const { kind, address, by } = wish
  await inTransaction(db, async (tx) => {
    const [before, key] = [await readKey(tx, means), await keyFor(tx, means, wish)]
    await saveSetting(tx, NAME, { kind, address }, by)
    if (key !== before) await saveSecret(tx, means.vault, KEY, key, actorOf(by))
  })
}

async function readKey(db: Db, { vault }: Means): Promise<string> {
  return (await readSecret(db, vault, KEY)) ?? ''
}
