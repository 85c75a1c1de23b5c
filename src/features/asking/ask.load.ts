import { readTopics, type Topic } from '#src/features/hosts/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Site } from '#src/features/site/index.ts'
import {
  isWithinRules,
  judgeWish,
  readEarlier,
  type Typed,
  type Verdict,
  type VisitRules,
} from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { readWish, type WishReading } from './ask.wish.ts'

/** What every page of asking needs to know of the city. */
export interface Asking {
  readonly rules: VisitRules
  readonly topics: readonly Topic[]
}

/** Reads the rules and the topics that are offered. */
export async function loadAsking(db: Db): Promise<Asking> {
  const [rules, topics] = await Promise.all([readSetting(db, 'visits'), readTopics(db, { offered: true })])
  return { rules, topics }
}

/** Reads a wish from what was typed. */
export function readTyped(typed: Typed, site: Site, { topics }: Asking): WishReading {
  return readWish(typed, {
    langs: site.languages,
    topicIds: topics.map(({ id }) => id),
    timeZone: site.timeZone,
    today: todayIn(site),
  })
}

/** What the rules say of a wish. */
export async function judge(
  db: Db,
  site: Site,
  { rules, topics }: Asking,
  { wish }: WishReading,
): Promise<{ verdicts: readonly Verdict[]; isWithin: boolean }> {
  const earlier = await readEarlier(db, { organisation: wish.organisation, country: wish.country })
  const memory = { today: todayIn(site), offeredTopicIds: topics.map(({ id }) => id), earlier }
  const verdicts = judgeWish(wish, rules, memory)
  return { verdicts, isWithin: isWithinRules(verdicts, wish.wishes.length) }
}

export const todayIn = (site: Pick<Site, 'timeZone'>) => Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
