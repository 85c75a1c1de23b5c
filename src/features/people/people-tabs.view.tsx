import type { OfficeLang } from '#src/features/staff/index.ts'
import { type PeopleTab, peopleTabTexts } from './people-tabs.messages.ts'

const HREFS: Readonly<Record<PeopleTab, string>> = {
  people: '/office/people',
  followers: '/office/people/followers',
  companies: '/office/people/companies',
  participants: '/office/people/participants',
}

/** The way between the lists of those whom the city keeps contact with. */
export function PeopleTabs({ lang, current }: { lang: OfficeLang; current: PeopleTab }) {
  const texts = peopleTabTexts[lang]
  return (
    <nav class="visit-tabs" aria-label={texts.label}>
      <ul>
        {Object.entries(HREFS).map(([tab, href]) => (
          <li>
            <a href={href} aria-current={tab === current ? 'page' : undefined}>
              {texts.tabs[tab as PeopleTab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
