import type { OfficeContext, OfficeDeps } from '#src/features/office/index.ts'
import { isId } from '#src/features/staff/index.ts'
import { numberOf, readVisit, type Visit } from '#src/features/visits/index.ts'
import { type DelegationTexts, delegationTexts } from './delegation.messages.ts'

/** The addresses of visits in the office begin with an id. */
export const VISIT_ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The visit of an address; undefined when there is none. */
export function findVisit(c: OfficeContext, { db }: Pick<OfficeDeps, 'db'>): Promise<Visit | undefined> {
  const id = c.req.param('id') ?? ''
  return isId(id) ? readVisit(db, id) : Promise.resolve(undefined)
}

/** What stands above every part of a visit. */
export interface VisitTop {
  readonly title: string
  readonly label: string
  readonly links: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
}

/** Which part of a visit a page is. */
export type VisitPart = Exclude<keyof DelegationTexts['tabs'], 'label' | 'visit'>

/** The head of a page of a visit, with the ways to its other parts. */
export function visitTop(c: OfficeContext, visit: Visit, part: VisitPart): VisitTop {
  const { tabs, titleOf } = delegationTexts[c.var.lang]
  const path = `/office/visits/${visit.id}`
  const parts: readonly VisitPart[] = ['delegation', 'letters', 'badges', 'arrival', 'outcomes']
  return {
    title: titleOf(numberOf(visit), visit.organisation),
    label: tabs.label,
    links: [
      { label: tabs.visit, href: path, current: false },
      ...parts.map((other) => ({ label: tabs[other], href: `${path}/${other}`, current: other === part })),
    ],
  }
}
