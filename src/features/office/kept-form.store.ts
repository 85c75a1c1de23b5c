import { sql } from 'kysely'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { LARGEST_FORM, type TypedForm } from '#src/platform/http/form.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

type Deps = { readonly db: Db; readonly vault: Vault }

/** What was typed into a form whose sending came too late. */
export interface KeptForm {
  readonly action: string
  readonly page: string
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly hadFiles: boolean
}

const HOUR = sql<Temporal.Instant>`now() - interval '1 hour'`
const MOST = 10
// What lets somebody in is typed anew.
const NEVER_KEPT = /password|secret|^code$|^ticket$/i

/** Keeps a form for an hour, for whom it was typed by. Answers the secret that finds it again; undefined when it is too large. */
export async function keepForm(
  { db, vault }: Deps,
  staffId: string,
  sent: { action: string; page: string; form: TypedForm },
): Promise<string | undefined> {
  const fields = Object.fromEntries(Object.entries(sent.form.values).filter(([name]) => !NEVER_KEPT.test(name)))
  const text = JSON.stringify(fields)
  if (text.length > LARGEST_FORM) return undefined
  const secret = makeSecret()
  await inTransaction(db, async (tx) => {
    await tx.deleteFrom('kept_forms').where('created_at', '<', HOUR).execute()
    await tx
      .insertInto('kept_forms')
      .values({
        id: hashSecret(secret),
        staff_id: staffId,
        action: sent.action,
        page: sent.page,
        fields: vault.seal(text, `form:${staffId}`),
        had_files: sent.form.hasFiles,
      })
      .execute()
    // A session that ended can still be sent from: it must not fill the database.
    await sql`
      delete from kept_forms where staff_id = ${staffId} and id not in (
        select id from kept_forms where staff_id = ${staffId} order by created_at desc limit ${MOST})`.execute(tx)
  })
  return secret
}

/** Finds a kept form again, for nobody but whom it belongs to. */
export async function readKeptForm(
  { db, vault }: Deps,
  staffId: string,
  secret: string,
): Promise<KeptForm | undefined> {
  const row = await db
    .selectFrom('kept_forms')
    .select(['action', 'page', 'fields', 'had_files'])
    .where('id', '=', hashSecret(secret))
    .where('staff_id', '=', staffId)
    .where('created_at', '>', HOUR)
    .executeTakeFirst()
  const text = row && vault.open(row.fields, `form:${staffId}`)
  if (!row || text === undefined) return undefined
  return { action: row.action, page: row.page, fields: JSON.parse(text), hadFiles: row.had_files }
}
