import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { ClaimAttribute } from './claim.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    claims: {
      id: Generated<string>
      tie_id: string | null
      party_id: string | null
      activity_id: string | null
      attribute: ClaimAttribute
      value: string
      claimant: string
      source: string
      source_url: string | null
      said_on: string | null
      chosen: Generated<boolean>
      reasons: JSONColumnType<Labels>
      at: Generated<Temporal.Instant>
    }
  }
}
