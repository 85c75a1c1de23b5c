import type { ActivityReading } from '#src/features/activities/index.ts'
import type { EntryReading, ListedEntry } from '#src/features/entries/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import {
  type Deps,
  EntryText,
  FollowChoice,
  frameOf,
  presentListed,
  presentTerms,
  readingTexts,
  registerTexts,
} from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { CalendarLinks } from '#src/ui/calendar-links.tsx'
import { Chips, EntryList } from '#src/ui/entry-list.tsx'
import { foreign, Mark } from '#src/ui/happening-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Section } from '#src/ui/start.tsx'
import { activityTexts } from './activity.messages.ts'
import { ActivityFacts, type Cited } from './activity-facts.view.tsx'
import { pathOfActivityListing, sectionOf } from './activity-listing.ts'
import { calendarLinks } from './follow.view.tsx'
import { happeningTexts } from './happening.messages.ts'
import { nameFor } from './names.ts'
import { PlaceMap } from './place-map.view.tsx'
import { pathOfActivity, pathOfActivityCalendar, presentMark, webAddress } from './present.ts'
import { presentWhen } from './present-when.ts'

/** What the page of an activity is made of. */
export interface ActivityShown {
  readonly activity: ActivityReading
  /** Those that have a role in it, by id. */
  readonly parties: ReadonlyMap<string, PartyReading>
  readonly text: EntryReading | undefined
  readonly stories: readonly ListedEntry[]
  readonly source: Cited | undefined
  /** Whether it is still to come or goes on: only then one can register. */
  readonly isOpen: boolean
  /** Whether it can stand in a calendar. */
  readonly hasCalendar: boolean
  readonly jsonLd: Record<string, unknown>
}

/** The page of an activity: what, when, where, with whom, for what money, and what was told of it. */
export function ActivityPage(props: { deps: Deps; site: Site; lang: Lang } & ActivityShown) {
  const { deps, site, lang, activity, parties, text, stories, source, isOpen, hasCalendar, jsonLd } = props
  const texts = activityTexts[lang]
  const own = happeningTexts[lang]
  const { name, lang: nameLang } = nameFor(activity, lang)
  const section = sectionOf(activity.kind)
  const when = presentWhen(site, lang, activity)
  const mark = presentMark(lang, activity)
  const registration = webAddress(activity.registrationUrl)
  const terms = presentTerms(site, lang, activity.termIds)
  const frame = frameOf(deps, site, lang, {
    title: name,
    description: [texts.kinds[activity.kind], when?.text, text?.lang === lang ? text.lead : undefined]
      .filter(Boolean)
      .join('. '),
    pathIn: (other) => pathOfActivity(other, activity),
    crumbs: [
      { label: registerTexts[lang][section].title, href: pathOfActivityListing(site, { section, lang, page: 1 }) },
    ],
    picture: `/og/${lang}/${activity.id}.png`,
    jsonLd: [jsonLd],
  })
  return (
    <PageShell frame={frame}>
      <article class={activity.status === 'cancelled' ? 'activity is-cancelled' : 'activity'}>
        <div class="wrap page-head">
          <p class="happening-kind">
            {mark && <Mark mark={mark} />}
            {texts.kinds[activity.kind]}
          </p>
          <h1 {...foreign(nameLang)}>{name}</h1>
          {when && (
            <p class="activity-when">
              <time datetime={when.datetime}>{when.text}</time>
              {when.zone && <span class="activity-zone"> ({when.zone})</span>}
            </p>
          )}
          {text && text.lang === lang && <p class="lead">{text.lead}</p>}
        </div>
        <div class="wrap columns">
          <div>
            {activity.status === 'cancelled' && (
              <Notice>
                <p>
                  <b>{texts.cancelledNotice}</b>
                </p>
              </Notice>
            )}
            {activity.status === 'planned' && (
              <Notice>
                <p>{texts.plannedNotice}</p>
              </Notice>
            )}
            {isOpen && registration && activity.status !== 'cancelled' && (
              <p class="activity-act">
                <a class="ds-button" href={registration}>
                  {texts.register}
                </a>
              </p>
            )}
            <ActivityFacts site={site} lang={lang} activity={activity} parties={parties} source={source} />
            {text && <EntryText site={site} lang={lang} entry={text} />}
            {hasCalendar && (
              <CalendarLinks
                title={own.thisEvent}
                hint={own.thisEventHint}
                {...calendarLinks(deps, own, pathOfActivityCalendar(lang, activity))}
              />
            )}
            <FollowChoice
              site={site}
              lang={lang}
              chosen={{
                about: [{ id: activity.id, name: () => name, path: (other) => pathOfActivity(other, activity) }],
              }}
            />
          </div>
          <aside class="facts" aria-label={readingTexts[lang].audiencesAndThemes}>
            <PlaceMap site={site} lang={lang} activity={activity} />
            {terms.length > 0 && (
              <div>
                <h2>{readingTexts[lang].audiencesAndThemes}</h2>
                <Chips links={terms} />
              </div>
            )}
          </aside>
        </div>
      </article>
      {stories.length > 0 && (
        <Section id="stories" title={texts.storiesAbout} tone="tinted">
          <EntryList level={3} entries={stories.map((story) => presentListed(site, lang, story))} />
        </Section>
      )}
    </PageShell>
  )
}
