import type { InviteMeans } from './features/delegation/index.ts'
import type { VisitErrands } from './features/outcomes/index.ts'
import type { VISIT_TAG } from './features/visits/index.ts'

/** What is announced when a visit goes to another stage. */
export const VISIT_NEWS: typeof VISIT_TAG = 'visits'

/**
 * Runs the errands of visits, from the first visit on: a city that receives nobody keeps its memory for its readers.
 */
export function runErrandsOfVisits(means: InviteMeans): VisitErrands {
  let stopped = false
  let begun: Promise<VisitErrands | undefined> | undefined
  const begin = () => {
    begun ??= import('./features/outcomes/index.ts').then(({ runVisitErrands }) =>
      stopped ? undefined : runVisitErrands(means),
    )
    return begun
  }
  // While the database is away nobody can say: the next visit that goes on tells.
  const looked = means.db
    .selectFrom('visits')
    .select('id')
    .limit(1)
    .executeTakeFirst()
    .then((visit) => (visit && !stopped ? begin() : undefined))
    .catch(() => undefined)
  return {
    wake() {
      if (stopped) return
      if (begun) void begun.then((errands) => errands?.wake())
      else void begin()
    },
    async stop() {
      stopped = true
      await looked
      await (await begun)?.stop()
    },
  }
}
