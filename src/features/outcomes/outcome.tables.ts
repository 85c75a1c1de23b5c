import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { CostKind } from './outcome.model.ts'
import type { TravelMode } from './travel.ts'

type Day = Temporal.PlainDate

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    visit_costs: {
      id: Generated<string>
      visit_id: string
      kind: CostKind
      /** A numeric: text when it is read. */
      amount: number
      currency: string
      on_date: Day | null
      note: Generated<string>
      by: string
    }
    visit_gifts: {
      id: Generated<string>
      visit_id: string
      direction: 'given' | 'received'
      what: string
      value: number | null
      currency: string | null
      whereabouts: Generated<string>
      by: string
    }
    visit_efforts: { id: Generated<string>; visit_id: string; who: string; hours: number; by: string }
    visit_journeys: {
      id: Generated<string>
      visit_id: string
      mode: TravelMode
      kilometres: number
      people: number
      by: string
    }
    visit_feedback: {
      id: Generated<string>
      visit_id: string
      useful: number
      cared_for: number
      words: Generated<string>
      lang: Lang
      on_date: Day
    }
    visit_feedback_asked: {
      guest_id: string
      secret_hash: string
      asked_at: Generated<Temporal.Instant>
      is_given: Generated<boolean>
    }
    commitments: {
      id: Generated<string>
      what: string
      owner_id: string | null
      promised_by: Generated<string>
      due_on: Day | null
      tie_id: string | null
      visit_id: string | null
      done_on: Day | null
      dropped_on: Day | null
      dropped_reason: Generated<string>
      created_at: Generated<Temporal.Instant>
      version: Generated<number>
    }
  }
}
