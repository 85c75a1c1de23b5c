import type { Actor } from '#src/features/entries/index.ts'
import { type Setting, saveSetting } from '#src/features/settings/index.ts'
import type { VisitRules } from '#src/features/visits/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** Sets the rules of visits; the page that publishes them shows them at once. */
export async function saveRules(db: Db, rules: VisitRules, by: Actor): Promise<void> {
  await inTransaction(db, async (tx) => {
    await saveSetting(tx, 'visits', rules, by)
    await announceTags(tx, ['register'])
  })
}

/** Sets the city's own texts of answers. */
export async function saveAnswers(db: Db, answers: Setting<'visitAnswers'>, by: Actor): Promise<void> {
  await saveSetting(db, 'visitAnswers', answers, by)
}
