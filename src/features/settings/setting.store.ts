import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { SETTING_SHAPES, type Setting, type SettingName } from './setting.model.ts'

/** A setting as it is: what was set, or what holds while nothing was, or while what was set cannot be read. */
export async function readSetting<Name extends SettingName>(db: Db, name: Name): Promise<Setting<Name>> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  const shape = SETTING_SHAPES[name]
  const found = shape.safeParse(row?.value ?? {})
  return (found.success ? found.data : shape.parse({})) as Setting<Name>
}

/** Sets a setting. The audit log keeps what it was set to. */
export async function saveSetting<Name extends SettingName>(
  db: Db,
  name: Name,
  value: Setting<Name>,
  by: Actor,
): Promise<void> {
  const written = JSON.stringify(SETTING_SHAPES[name].parse(value))
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('settings')
      .values({ name, value: written })
      .onConflict((row) => row.column('name').doUpdateSet({ value: written }))
      .execute()
    await recordAudit(tx, { by, action: 'setting.changed', detail: { name, value: JSON.parse(written) } })
  })
}
