import { type ActivityReading, daysOf } from '#src/features/activities/index.ts'

/** What funders gave to projects in one currency. Sums of several currencies are never added up. */
export interface Funding {
  readonly currency: string
  readonly grants: readonly Grant[]
}

/** What one funder gave to one project. */
export interface Grant {
  readonly projectId: string
  readonly funderId: string
  readonly programme: string | undefined
  /** The year in which the project began. */
  readonly year: number | undefined
  readonly amount: number
}

/** A group of grants and their sum. */
export interface Sum<Key> {
  readonly key: Key
  readonly amount: number
  readonly projects: number
}

/** The grants to projects by currency, the one with the most grants first. */
export function fundingOf(projects: readonly ActivityReading[]): Funding[] {
  const byCurrency = new Map<string, Grant[]>()
  for (const project of projects) {
    for (const { role, partyId, money } of project.roles) {
      // What a partner had to spend is no funding: it would count the same money twice.
      if (role !== 'funder' || !money) continue
      const grant = {
        projectId: project.id,
        funderId: partyId,
        programme: project.programme,
        year: daysOf(project)?.first.year,
        amount: money.amount,
      }
      byCurrency.set(money.currency, [...(byCurrency.get(money.currency) ?? []), grant])
    }
  }
  return [...byCurrency]
    .map(([currency, grants]) => ({ currency, grants }))
    .sort((a, b) => b.grants.length - a.grants.length || (a.currency < b.currency ? -1 : 1))
}

/** The sums of grants by what they have in common, the largest first. */
export function sumBy<Key extends string | number | undefined>(
  grants: readonly Grant[],
  keyOf: (grant: Grant) => Key,
): Sum<Key>[] {
  const groups = new Map<Key, Grant[]>()
  for (const grant of grants) groups.set(keyOf(grant), [...(groups.get(keyOf(grant)) ?? []), grant])
  return [...groups]
    .map(([key, group]) => ({
      key,
      amount: group.reduce((sum, { amount }) => sum + amount, 0),
      projects: new Set(group.map(({ projectId }) => projectId)).size,
    }))
    .sort((a, b) => b.amount - a.amount)
}
