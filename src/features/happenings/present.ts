import type { ActivityReading, Role } from '#src/features/activities/index.ts'
import { pathOfEntry } from '#src/features/entries/index.ts'
import { presentTerms } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { HappeningItem } from '#src/ui/happening-list.tsx'
import { activityTexts } from './activity.messages.ts'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import { nameFor, slugIn } from './names.ts'
import { leafOf, whenInLine } from './present-when.ts'

/** The path of the page of an activity. */
export function pathOfActivity(lang: Lang, activity: Pick<ActivityReading, 'key' | 'names'>): string {
  return pathOfEntry(lang, { kind: 'activity', slug: slugIn(activity, lang) })
}

/** The path of the calendar with this activity alone. */
export function pathOfActivityCalendar(lang: Lang, activity: Pick<ActivityReading, 'key' | 'names'>): string {
  return `${pathOfActivity(lang, activity)}.ics`
}

/** Activities as a list shows them. Their kind is told where a list has several. */
export function presentHappenings(
  site: Site,
  lang: Lang,
  { activities, parties, leads }: Gathered,
  wish: { withKind: boolean },
): HappeningItem[] {
  return activities.map((activity) => {
    const title = nameFor(activity, lang)
    return {
      title: title.name,
      titleLang: title.lang,
      href: pathOfActivity(lang, activity),
      leaf: leafOf(lang, activity),
      when: whenInLine(site, lang, activity),
      label: wish.withKind ? activityTexts[lang].kinds[activity.kind] : undefined,
      mark: presentMark(lang, activity),
      facts: factsOf(site, lang, activity, parties),
      lead: leads.get(activity.id) ?? reasonOf(site, lang, activity),
      terms: presentTerms(site, lang, activity.termIds),
    }
  })
}

/** What readers must not miss: that it is cancelled, or not confirmed. */
export function presentMark(lang: Lang, { status }: Pick<ActivityReading, 'status'>): HappeningItem['mark'] {
  return status === 'confirmed' ? undefined : { text: activityTexts[lang][status], tone: status }
}

/** An address of the web, else nothing: whatever a file says, no link runs a script. */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined
}

/** Where it is, in words of the reader's language. */
export function placeOf(site: Site, lang: Lang, { places }: Pick<ActivityReading, 'places'>): string | undefined {
  return labelIn(site, places, lang) || undefined
}

/** What an award was for. */
export function reasonOf(site: Site, lang: Lang, { reasons }: Pick<ActivityReading, 'reasons'>): string | undefined {
  return labelIn(site, reasons, lang) || undefined
}

// In short, what tells one of a kind from the others. Our own city goes without saying.
function factsOf(site: Site, lang: Lang, activity: ActivityReading, parties: Gathered['parties']): string[] {
  const texts = happeningTexts[lang]
  const place = placeOf(site, lang, activity)
  const comma = lang === 'ar' ? '، ' : ', '
  const named = (...roles: readonly Role[]) => {
    const names = activity.roles
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ partyId }) => parties.get(partyId) ?? [])
      .filter((party) => !party.isOwn)
      .map((party) => nameFor(party, lang).name)
    // A museum that is host and place is told once.
    return [...new Set(names)].filter((name) => name !== place).join(comma)
  }
  const inWords = (words: (names: string) => string, names: string) => (names ? words(names) : '')
  const facts = {
    award: () => [inWords(texts.awardedBy, named('awarder')), inWords(texts.awardedTo, named('recipient'))],
    project: () => [
      activity.programme,
      named('lead', 'host', 'partner', 'participant'),
      inWords(texts.fundedBy, named('funder')),
    ],
    other: () => [place, named('organiser', 'lead', 'host', 'guest', 'partner', 'participant')],
  }
  const own = activity.kind === 'award' || activity.kind === 'project' ? activity.kind : 'other'
  return facts[own]().flatMap((fact) => fact || [])
}
