import type { LinkPlace, LinkReading } from '#src/features/links/index.ts'
import { pathOfNeed } from '#src/features/needs/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatDate, formatStamp, localeOf } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { linkTexts } from './link.messages.ts'

/** A link in words. */
export interface ShownLink {
  readonly address: string
  /** What it is opened with; undefined for one by name. */
  readonly href: string | undefined
  readonly isWrong: boolean
  readonly state: string
  readonly facts: readonly string[]
  readonly movedTo: string | undefined
  readonly ignored: string | undefined
  readonly places: readonly {
    readonly title: string
    readonly href: string
    readonly note: string
    readonly lang: Lang | null
  }[]
  readonly more: string | undefined
}

// A link in every footer of a long story would fill the page with its places.
const MOST_PLACES = 5

/** Tells of a link: how it is, why, since when, and where it stands. */
export function presentLink(lang: OfficeLang, timeZone: string, link: LinkReading): ShownLink {
  const texts = linkTexts[lang]
  const more = link.places.length - MOST_PLACES
  const since = link.failedSince && formatDate(lang, { date: link.failedSince, precision: 'day' })
  return {
    address: link.address,
    href: link.address.startsWith('entry:') ? undefined : link.address,
    isWrong: link.state === 'broken' || link.state === 'failing',
    state: texts.states[link.state],
    facts: [
      link.reason && texts.reasons[link.reason],
      link.status && link.state !== 'works' ? texts.answered(link.status) : undefined,
      since && texts.failsSince(since),
      link.checkedAt ? texts.checked(formatStamp(lang, link.checkedAt.toZonedDateTimeISO(timeZone))) : texts.notChecked,
    ].filter((fact) => typeof fact === 'string'),
    movedTo: link.movedTo ?? undefined,
    ignored: link.ignoredWhy === null ? undefined : texts.ignoredBy(link.ignoredBy ?? '', link.ignoredWhy),
    places: link.places.slice(0, MOST_PLACES).map((place) => presentPlace(lang, place)),
    more: more > 0 ? texts.more(more) : undefined,
  }
}

function presentPlace(lang: OfficeLang, place: LinkPlace) {
  const texts = linkTexts[lang]
  const language = place.lang && new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(place.lang)
  const kind = place.kind === 'text' ? language : texts.kinds[place.kind]
  return {
    title: place.title,
    href: pathOfNeed('broken_link', { id: place.id, place: place.kind, placeId: place.id, lang: place.lang }),
    note: [kind, place.kind === 'source' ? undefined : texts.fields[place.field]].filter(Boolean).join(', '),
    lang: place.lang,
  }
}
