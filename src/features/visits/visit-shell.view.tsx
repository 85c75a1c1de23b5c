import type { PropsWithChildren } from 'hono/jsx'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { stageTexts } from './stage.messages.ts'
import { isOver, numberOf, type Visit } from './visit.model.ts'
import { tabTexts, VISIT_TABS, type VisitTab } from './visit-tabs.messages.ts'

/** An id in an address of the office: whatever else stands there is a page of another room. */
export const VISIT_ID = ':id{[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}}'

/** The address of a page of a visit in the office. */
export function pathOfVisit(id: string, tab: VisitTab = 'question'): string {
  return tab === 'question' ? `/office/visits/${id}` : `/office/visits/${id}/${tab}`
}

/** The links between the pages of a visit. */
export function VisitTabs({ lang, id, current }: { lang: OfficeLang; id: string; current: VisitTab }) {
  const { label, tabs } = tabTexts[lang]
  return (
    <nav class="visit-tabs" aria-label={label}>
      <ul>
        {VISIT_TABS.map((tab) => (
          <li>
            <a href={pathOfVisit(id, tab)} aria-current={tab === current ? 'page' : undefined}>
              {tabs[tab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A page of a visit in the office: what it is called, where it is, and the way to its other pages. */
export function VisitShell(
  props: PropsWithChildren<{ frame: OfficeFrame; lang: OfficeLang; visit: Visit; current: VisitTab }>,
) {
  const { frame, lang, visit, current, children } = props
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/visits">{tabTexts[lang].all}</a>
      </p>
      <div class="list-head">
        <h1>
          {numberOf(visit)} <bdi>{visit.organisation}</bdi>
        </h1>
        <span class="ds-tag" data-color={isOver(visit.stage) ? 'neutral' : 'accent'}>
          {stageTexts[lang][visit.stage]}
        </span>
      </div>
      <VisitTabs lang={lang} id={visit.id} current={current} />
      {children}
    </OfficeShell>
  )
}
