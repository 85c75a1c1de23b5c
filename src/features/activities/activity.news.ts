import { isSameRow } from '#src/features/facts/index.ts'
import { isRecentDay, type NewsKind } from '#src/features/news/index.ts'

type Known = Record<string, unknown> & { readonly status: string | null }

/** What is new in an activity for those who follow it; `before` is what the public saw until now (decision 0037). */
export function newsIn(
  before: Known | undefined,
  after: Known & {
    kind: string
    facts_public: boolean
    occurs_from: Temporal.PlainDate | null
    occurs_to: Temporal.PlainDate | null
  },
  isRenamed: boolean,
): NewsKind | undefined {
  const lastDay = after.occurs_to ?? after.occurs_from
  // Visits are between those who are invited; and what is over needs nobody to know.
  if (after.kind === 'visit' || !lastDay || !isRecentDay(lastDay)) return undefined
  if (!after.facts_public) return before && 'withdrawn'
  if (!before) return after.status === 'cancelled' ? undefined : 'new'
  if (after.status === 'cancelled') return before.status === 'cancelled' ? undefined : 'cancelled'
  const { starts_at, ends_at, occurs_from, occurs_to, places } = after
  const stands = isSameRow(before, { starts_at, ends_at, occurs_from, occurs_to, places })
  return stands && !isRenamed && before.status !== 'cancelled' ? undefined : 'changed'
}
