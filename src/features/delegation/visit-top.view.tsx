import { VisitTabs } from '#src/features/visits/index.ts'
import { Tabs } from '#src/ui/office/state.tsx'
import type { VisitTop } from './visit-page.ts'

/** The name of a visit and the ways to its parts. */
export function VisitHead({ top }: { top: VisitTop }) {
  return (
    <>
      <h1 dir="auto">{top.title}</h1>
      <VisitTabs lang={top.lang} id={top.id} current={top.tab} />
      {top.parts && <Tabs label={top.parts.label} links={top.parts.links} />}
    </>
  )
}
