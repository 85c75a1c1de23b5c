import { type RawBuilder, sql } from 'kysely'
import { isPublicFact, textShownTo } from '#src/features/entries/index.ts'
import { type Choice, isInChoice } from '#src/features/followers/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What of a choice is listed. */
export interface ChosenWish {
  readonly lang: Lang
  readonly choice: Choice
  readonly limit: number
  /** Those alone that happen on days that are known. */
  readonly dated?: boolean
}

/** The public texts of a choice, the newest first. */
export async function listChosenTexts(db: Db, { lang, choice, limit, dated = false }: ChosenWish): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select entry.id from entries entry join lateral ${textShownTo(lang, 'entry')} shown on true
     where entry.kind in ('story', 'highlight', 'page') and entry.listed_at is not null
       and ${isInChoice(choice, 'entry', sql`null::text`)}
       and ${dated ? sql`entry.occurs_precision = 'day'` : sql`true`}
     order by entry.listed_at desc, entry.id desc
     limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The public activities of a choice, those that were added last first. */
export async function listChosenActivities(db: Db, { choice, limit, dated = false }: ChosenWish): Promise<string[]> {
  const known: RawBuilder<unknown> = sql`(entry.occurs_precision = 'day' or activity.starts_at is not null)`
  const { rows } = await sql<{ id: string }>`
    select entry.id from entries entry join activities activity on activity.id = entry.id
     where ${isPublicFact('entry')} and entry.merged_into is null
       and ${isInChoice(choice, 'entry', sql`activity.kind`)}
       and ${dated ? known : sql`true`}
     order by entry.created_at desc, entry.id desc
     limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
