import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { changeVersioned, type VersionedResult, versionOf } from './change.store.ts'
import { differenceBetween } from './difference.ts'
import { SETTING_SHAPES, type Setting, type SettingName } from './setting.model.ts'

/** A setting as it is: what was set, or what holds while nothing was, or while what was set cannot be read. */
export async function readSetting<Name extends SettingName>(db: Db, name: Name): Promise<Setting<Name>> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  const shape = SETTING_SHAPES[name]
  const found = shape.safeParse(row?.value ?? {})
  return (found.success ? found.data : shape.parse({})) as Setting<Name>
}

/** Sets a setting. The audit log keeps what it was and what it became. */
export async function saveSetting<Name extends SettingName>(
  db: Db,
  name: Name,
  value: Setting<Name>,
  by: Actor,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const was = await readSetting(tx, name)
    // The log is of what was changed.
    if (versionOf(was) === versionOf(value)) return
    await writeSetting(tx, name, value)
    await recordAudit(tx, { by, action: 'setting.changed', detail: { name, ...differenceBetween(was, value) } })
    // Some of them show on every page.
    await announceTags(tx, ['site'])
  })
}

/** Sets a setting that somebody saw in one version; not when another has changed it since. */
export function changeSetting<Name extends SettingName>(
  db: Db,
  name: Name,
  change: { version: string; by: Actor; value: (was: Setting<Name>) => Setting<Name> },
): Promise<VersionedResult<Setting<Name>>> {
  return changeVersioned(db, {
    name,
    version: change.version,
    by: change.by,
    read: (tx) => readSetting(tx, name),
    write: (tx, was) => writeSetting(tx, name, change.value(was)),
  })
}

/** Writes a setting within a change that says itself what was done. */
export async function writeSetting<Name extends SettingName>(
  db: Db,
  name: Name,
  value: Setting<Name>,
): Promise<undefined> {
  const written = JSON.stringify(SETTING_SHAPES[name].parse(value))
  await db
    .insertInto('settings')
    .values({ name, value: written })
    .onConflict((row) => row.column('name').doUpdateSet({ value: written }))
    .execute()
}
