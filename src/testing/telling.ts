import { saveEntry, writeText } from '#src/features/entries/index.ts'
import type { Choice, Frequency } from '#src/features/followers/index.ts'
import { knowPerson } from '#src/features/people/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Adds somebody who follows by mail. */
export async function addFollower(
  db: Db,
  wish: { email: string; lang: Lang; frequency?: Frequency; choice?: Partial<Choice> },
): Promise<{ id: string; personId: string }> {
  const { email, lang, frequency = 'at_once', choice = {} } = wish
  return inTransaction(db, async (tx) => {
    const { id: personId } = await knowPerson(tx, { email, lang })
    const { id } = await tx
      .insertInto('followers')
      .values({
        person_id: personId,
        lang,
        frequency,
        state: 'active',
        paused_until: null,
        ends_on: Temporal.Now.plainDateISO().add({ years: 1 }),
        end_told_at: null,
        ended_at: null,
        ended_reason: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { kinds = [], audienceIds = [], themeIds = [], aboutIds = [] } = choice
    await tx
      .insertInto('follows')
      .values({
        follower_id: id,
        kinds: [...kinds],
        audiences: [...audienceIds],
        themes: [...themeIds],
        about: [...aboutIds],
      })
      .execute()
    return { id, personId }
  })
}

/** Adds a story with nothing public yet, and how to write it. */
export async function addStory(db: Db, key: string, kind: 'story' | 'page' = 'story') {
  const { id } = await saveEntry(db, { kind, key, originalLang: 'sv', termIds: [] }, 'a test')
  const write = (
    lang: Lang,
    title: string,
    more: { madeFrom?: number; ofSubstance?: boolean; correction?: string } = {},
  ) =>
    writeText(db, {
      entryId: id,
      kind,
      lang,
      text: { title, lead: `${title}, in short.`, body: title },
      slug: `${key}-${lang}`,
      madeFrom: lang === 'sv' ? null : 1,
      ofSubstance: true,
      by: 'a test',
      ...more,
    })
  return { id, write }
}
