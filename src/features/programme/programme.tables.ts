import type { Generated, JSONColumnType } from 'kysely'
import type { Diet, SpokenLang } from '#src/features/delegation/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { SessionKind } from './session.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    sessions: {
      id: Generated<string>
      visit_id: string
      kind: SessionKind
      starts_at: Instant
      ends_at: Instant
      time_zone: string
      titles: JSONColumnType<Labels>
      purposes: JSONColumnType<Labels>
      host_notes: string
      host_id: string | null
      room_id: string | null
      places: JSONColumnType<Labels>
      latitude: number | null
      longitude: number | null
      speakers: string
      langs: SpokenLang[]
      interpreted: SpokenLang[]
      diets: Diet[]
      travel_minutes: number | null
      added_at: Generated<Instant>
      changed_at: Generated<Instant>
      cancelled_at: Instant | null
      version: Generated<number>
    }
    session_documents: {
      session_id: string
      position: number
      labels: JSONColumnType<Labels>
      url: string
      for_hosts: boolean
    }
    session_guests: { session_id: string; guest_id: string }
    session_leavers: {
      session_id: string
      reader_id: string
      titles: JSONColumnType<Labels>
      starts_at: Instant
      ends_at: Instant
      time_zone: string
      version: number
      at: Generated<Instant>
    }
    visit_calls: { visit_id: string; name: string; phone: string; version: Generated<number> }
    programme_templates: {
      id: Generated<string>
      names: JSONColumnType<Labels>
      sessions: JSONColumnType<object[]>
      version: Generated<number>
    }
    programme_told: {
      visit_id: string
      reader_id: string
      sessions: JSONColumnType<object[]>
      at: Generated<Instant>
    }
  }
}
