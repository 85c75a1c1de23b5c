import { readHosts, readTopics, termOf } from '#src/features/hosts/index.ts'
import {
  countVisitsOfHosts,
  joinIn,
  languagesIn,
  readAsks,
  suggestHosts,
  wordsIn,
} from '#src/features/programme/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { weekdaysOf } from '#src/platform/i18n/hours.ts'
import { askingTexts } from './asking.messages.ts'
import type { AskedHost, SuggestedHost } from './asking.view.tsx'

const TONES = { yes: 'success', no: 'danger', other: 'warning' } as const

/** The hosts that were asked, with what they said. */
export async function readAskedHosts(db: Db, visit: Visit, lang: OfficeLang): Promise<AskedHost[]> {
  const texts = askingTexts[lang]
  const asks = await readAsks(db, visit.id)
  const hosts = new Map((await readHosts(db, { ids: asks.map(({ hostId }) => hostId) })).map((host) => [host.id, host]))
  return asks.map(({ id, hostId, askedAt, by, answer, words, withdrawnAt }) => ({
    id,
    host: wordsIn(hosts.get(hostId)?.names ?? {}, lang),
    about: texts.askedOn(formatStamp(lang, askedAt.toZonedDateTimeISO(visit.timeZone)), by),
    state: withdrawnAt ? texts.withdrawn : answer ? texts.answers[answer] : texts.waiting,
    tone: withdrawnAt || !answer ? 'neutral' : TONES[answer],
    words,
    isOpen: !withdrawnAt,
  }))
}

/** Hosts that fit a visit, the best first, with what speaks for and against each. */
export async function readSuggestedHosts(db: Db, visit: Visit, lang: OfficeLang): Promise<SuggestedHost[]> {
  const texts = askingTexts[lang]
  const day = visit.days?.from ?? visit.wishes[0]?.from ?? Temporal.Now.plainDateISO(visit.timeZone)
  const taken = await countVisitsOfHosts(db, { ...termOf(day), exceptVisitId: visit.id })
  const topics = new Map((await readTopics(db)).map(({ id, names }) => [id, wordsIn(names, lang)]))
  const fits = suggestHosts(await readHosts(db, { active: true }), visit, (id) => taken.get(id) ?? 0)
  return fits.map(({ host, topicIds, langs, tooSmallFor, isOpen, left }) => {
    const days = joinIn(
      lang,
      host.weekdays.map((weekday) => weekdaysOf(lang)[weekday - 1] ?? ''),
    )
    const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
    const against = [
      topicIds.length === 0 && visit.topicIds.length > 0 && texts.noTopics,
      langs.length === 0 && visit.langs.length > 0 && texts.noLangs,
      tooSmallFor !== undefined && texts.tooSmall(tooSmallFor),
      !isOpen && texts.closed(days),
      left === 0 && texts.left(0),
    ]
    const named = topicIds.flatMap((id) => topics.get(id) ?? [])
    const facts = [
      named.length > 0 && texts.topics(joinIn(lang, named)),
      host.langs.length > 0 && texts.langs(languagesIn(lang, host.langs)),
      `${days}, ${texts.hours(clock(host.opens), clock(host.closes))}`,
      left === undefined ? texts.unbounded : left > 0 && texts.left(left),
    ]
    return {
      id: host.id,
      host: wordsIn(host.names, lang),
      facts: facts.filter((line) => line !== false),
      against: against.filter((line) => line !== false),
    }
  })
}
