import { quietFrame, type ReaderContext } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { numberOf, type Visit } from '#src/features/visits/index.ts'
import { formatPeriod } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { GuestDeps } from './at-home.ts'
import { guestTexts } from './guest.messages.ts'
import type { Guest } from './guest.model.ts'
import type { GuestPageFacts } from './guest.view.tsx'

/** What a page of a guest says around its content. Its frame leads nowhere that is not in the guest's language. */
export function guestPage(
  c: ReaderContext,
  deps: GuestDeps,
  { guest, visit, path }: { guest: Guest; visit: Visit; path: string },
  title?: string,
): GuestPageFacts {
  const { lang } = guest
  const { site } = c.var
  const texts = guestTexts[lang]
  const city = labelIn(site, site.names, lang)
  const heading = title ?? texts.title(city)
  return {
    frame: quietFrame(deps, site, lang, { title: heading, hasForm: true }),
    lang,
    path,
    title: heading,
    lines: linesOf(lang, visit),
    done: doneIn(c, lang),
  }
}

/** The visit in a line, and its days. */
export function linesOf(lang: Lang, visit: Visit): string[] {
  return [
    guestTexts[lang].visit(numberOf(visit), visit.organisation),
    ...(visit.days ? [daysOf(lang, visit.days)] : []),
  ]
}

/** Days as people read them. */
export function daysOf(lang: Lang, { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): string {
  const day = (date: Temporal.PlainDate) => ({ date, precision: 'day' as const })
  return formatPeriod(lang, { from: day(from), ...(!from.equals(to) && { to: day(to) }) })
}

function doneIn(c: ReaderContext, lang: Lang): string | undefined {
  const sentences: Readonly<Record<string, string>> = guestTexts[lang].done
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(sentences, done) ? sentences[done] : undefined
}

/** What guests are told about their data. */
export function privacyOf(site: Site, lang: Lang, months: number): readonly string[] {
  return guestTexts[lang].privacy({ city: labelIn(site, site.names, lang), months, contact: site.contact })
}
