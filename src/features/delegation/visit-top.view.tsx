import { Tabs } from '#src/ui/office/state.tsx'
import type { VisitTop } from './visit-page.ts'

/** The name of a visit and the ways to its parts. */
export function VisitHead({ top }: { top: VisitTop }) {
  return (
    <>
      <h1 dir="auto">{top.title}</h1>
      <Tabs label={top.label} links={top.links} />
    </>
  )
}
