import { describeChoice, showChoice } from '#src/features/choices/index.ts'
import type { Choice } from '#src/features/followers/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

const MOST_NAMED = 3

/** Says what some followers chose, in their words. The same few choices are those of many: each is looked up once. */
export function createChosenWords(db: Db, site: Site): (lang: Lang, choices: readonly Choice[]) => Promise<string[]> {
  const known = new Map<string, Promise<string>>()
  return (lang, choices) =>
    Promise.all(
      choices.slice(0, MOST_NAMED).map((choice) => {
        const key = `${lang} ${JSON.stringify(choice)}`
        const words =
          known.get(key) ?? showChoice(db, site, choice).then(({ chosen }) => describeChoice(site, lang, chosen))
        known.set(key, words)
        return words
      }),
    )
}
