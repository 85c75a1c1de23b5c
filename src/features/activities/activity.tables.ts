import type { JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { ActivityKind, ActivityStatus, Role } from './activity.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    activities: {
      id: string
      kind: ActivityKind
      programme: string | null
      reasons: JSONColumnType<Labels>
      starts_at: Temporal.Instant | null
      ends_at: Temporal.Instant | null
      time_zone: string | null
      places: JSONColumnType<Labels>
      latitude: number | null
      longitude: number | null
      website: string | null
      registration_url: string | null
      status: ActivityStatus
      source: string | null
      source_url: string | null
    }
    activity_parties: {
      activity_id: string
      party_id: string
      role: Role
      amount: number | null
      currency: string | null
      position: number
    }
  }
}
