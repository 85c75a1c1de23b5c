import { type Selectable, sql } from 'kysely'
import type { Db, Tables, Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Person } from './person.model.ts'

/**
 * Finds the person of an address, or begins to know them. Only for addresses whose owner has shown that it is theirs, or
 * who has written to us from it. What is already known of them stays; what is missing is filled in.
 */
export async function knowPerson(
  tx: Tx,
  { email, lang, name = '', phone = '' }: { email: string; lang: Lang; name?: string; phone?: string },
): Promise<Person> {
  const row = await tx
    .insertInto('people')
    .values({ email, lang, name, phone, merged_into: null })
    .onConflict((conflict) =>
      conflict.expression(sql`lower(email)`).doUpdateSet({
        name: sql`case when people.name = '' then excluded.name else people.name end`,
        phone: sql`case when people.phone = '' then excluded.phone else people.phone end`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return personFrom(row)
}

export async function readPerson(db: Db, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()
  return row && personFrom(row)
}

export async function readPersonByEmail(db: Db, email: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .executeTakeFirst()
  return row && personFrom(row)
}

export function personFrom(row: Selectable<Tables['people']>): Person {
  const { merged_into, created_at, ...rest } = row
  return { ...rest, mergedInto: merged_into ?? undefined, createdAt: created_at }
}
