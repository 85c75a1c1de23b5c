import { HOST_ANSWERS, type Host, type Topic } from '#src/features/hosts/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { numberOf, type Visit } from '#src/features/visits/index.ts'
import { formatPeriod } from '#src/platform/i18n/formats.ts'
import { formatHours } from '#src/platform/i18n/hours.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { hostTexts, type Question } from './host.messages.ts'
import type { HostLetter } from './host-ask.store.ts'
import { hoursOf, type Session } from './session.model.ts'
import { joinIn, languagesIn, wordsIn } from './text-in.ts'

/** What a host is asked: the visit as the mail and the page tell it, in the language of its contact. */
export function questionTo(
  host: Host,
  asked: {
    visit: Visit
    session: Session | undefined
    topics: readonly Topic[]
    site: Site
    note: string
    by: string
  },
): Question {
  const { visit, session, topics, site, note, by } = asked
  const { lang } = host.contact
  return {
    number: numberOf(visit),
    contact: host.contact.name,
    host: wordsIn(host.names, lang),
    organisation: cleanLine(visit.organisation, 150),
    size: visit.size,
    when: whenIn(lang, visit, session),
    topics: joinIn(
      lang,
      topics.filter(({ id }) => visit.topicIds.includes(id)).map(({ names }) => wordsIn(names, lang)),
    ),
    langs: languagesIn(lang, visit.langs),
    purpose: visit.purpose,
    note,
    by,
    city: labelIn(site, site.names, lang),
  }
}

function whenIn(lang: Lang, visit: Visit, session: Session | undefined): string {
  if (session) {
    const { from, to } = hoursOf(session)
    return formatHours(lang, from, to)
  }
  const spans = visit.days ? [visit.days] : visit.wishes
  const day = (date: Temporal.PlainDate) => ({ date, precision: 'day' as const })
  return spans
    .map(({ from, to }) => formatPeriod(lang, { from: day(from), ...(!from.equals(to) && { to: day(to) }) }))
    .join('; ')
}

/** The mail to a host. What the conversation keeps has no links in it: they are the host's alone. */
export function hostLetter(host: Host, question: Question, page: string): HostLetter {
  const texts = hostTexts[host.contact.lang]
  const opening = texts.opening(question).filter((paragraph) => paragraph !== '')
  const closing = texts.closing(question)
  const links = HOST_ANSWERS.map((answer) => texts.links[answer](`${page}?answer=${answer}`))
  return {
    subject: cleanLine(texts.subject(question), 200),
    text: `${[...opening, ...links, closing].join('\n\n')}\n`,
    kept: [...opening.slice(0, -1), closing].join('\n\n'),
  }
}
