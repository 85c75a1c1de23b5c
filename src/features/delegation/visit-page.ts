import type { OfficeContext, OfficeDeps } from '#src/features/office/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { numberOf, readVisit, type Visit } from '#src/features/visits/index.ts'
import { delegationTexts } from './delegation.messages.ts'

/** The visit of an address; undefined when there is none. */
export function findVisit(c: OfficeContext, { db }: Pick<OfficeDeps, 'db'>): Promise<Visit | undefined> {
  return readVisit(db, c.req.param('id') ?? '')
}

/** Which part of a visit a page is. */
export type VisitPart = 'delegation' | 'letters' | 'badges' | 'arrival' | 'outcomes'

/** What stands above every part of a visit. */
export interface VisitTop {
  readonly lang: OfficeLang
  readonly id: string
  readonly title: string
  readonly tab: 'delegation' | 'letters' | 'outcomes'
  /** The pages that belong to the delegation. */
  readonly parts:
    | {
        readonly label: string
        readonly links: readonly { label: string; href: string; current: boolean }[]
      }
    | undefined
}

const OF_DELEGATION = ['delegation', 'badges', 'arrival'] as const

/** The head of a page of a visit, with the ways to its other parts. */
export function visitTop(c: OfficeContext, visit: Visit, part: VisitPart): VisitTop {
  const { tabs, titleOf } = delegationTexts[c.var.lang]
  const isOwn = part !== 'letters' && part !== 'outcomes'
  return {
    lang: c.var.lang,
    id: visit.id,
    title: titleOf(numberOf(visit), visit.organisation),
    tab: isOwn ? 'delegation' : part,
    parts: isOwn
      ? {
          label: tabs.label,
          links: OF_DELEGATION.map((other) => ({
            label: tabs[other],
            href: `/office/visits/${visit.id}/${other}`,
            current: other === part,
          })),
        }
      : undefined,
  }
}
