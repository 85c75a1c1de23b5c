import { pathOfSection } from '#src/features/entries/index.ts'
import { registerTexts } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { HappeningList } from '#src/ui/happening-list.tsx'
import { Section } from '#src/ui/start.tsx'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import type { Outlook } from './outlook.ts'
import { presentHappenings } from './present.ts'

/** What comes next and what runs now, for the start page. Where there is nothing, nothing is said. */
export function OutlookSections({ site, lang, outlook }: { site: Site; lang: Lang; outlook: Outlook }) {
  const texts = happeningTexts[lang]
  return (
    <>
      {part('event', texts.nextEvents, outlook.events)}
      {part('project', texts.runningProjects, outlook.projects)}
    </>
  )

  function part(section: 'event' | 'project', title: string, found: Gathered) {
    if (found.activities.length === 0) return null
    return (
      <Section id={`${section}s`} title={title}>
        <HappeningList items={presentHappenings(site, lang, found, { withKind: false })} />
        <p class="section-more">
          <a class="ds-button" data-variant="secondary" href={pathOfSection(lang, section)}>
            {registerTexts[lang][section].all}
          </a>
        </p>
      </Section>
    )
  }
}
