import type { Generated } from 'kysely'
import type { Precision } from '#src/platform/time/partial-date.ts'
import type { FigureKey, PartyKind } from './party.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    parties: {
      id: string
      kind: PartyKind
      is_own: Generated<boolean>
      country: string | null
      latitude: number | null
      longitude: number | null
      website: string | null
      wikidata: string | null
      part_of: string | null
      field: string | null
      arrived: Temporal.PlainDate | null
      arrived_precision: Precision | null
      consented_on: Temporal.PlainDate | null
      is_hidden: Generated<boolean>
      source: string | null
    }
    party_figures: {
      party_id: string
      key: FigureKey
      on_date: Temporal.PlainDate
      precision: Precision
      /** A numeric: text when it is read. */
      value: number
      source: string | null
    }
  }
}
