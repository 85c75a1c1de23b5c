import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { HostKind } from './host.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    visit_topics: {
      id: Generated<string>
      key: string
      position: number
      names: JSONColumnType<Labels>
      leads: JSONColumnType<Labels>
      is_offered: Generated<boolean>
      version: Generated<number>
    }
    hosts: {
      id: Generated<string>
      key: string | null
      kind: HostKind
      party_id: string | null
      names: JSONColumnType<Labels>
      leads: JSONColumnType<Labels>
      places: JSONColumnType<Labels>
      latitude: number | null
      longitude: number | null
      langs: Lang[]
      most_guests: number | null
      weekdays: number[]
      /** A time of the day: `08:00:00`. */
      opens: string
      closes: string
      quota: number | null
      contact_name: string
      contact_email: string
      contact_phone: string | null
      contact_lang: OfficeLang
      notes: string
      is_active: Generated<boolean>
      version: Generated<number>
    }
    host_topics: { host_id: string; topic_id: string }
    visit_rooms: {
      id: Generated<string>
      key: string | null
      host_id: string | null
      names: JSONColumnType<Labels>
      seats: number
      latitude: number | null
      longitude: number | null
      is_active: Generated<boolean>
      version: Generated<number>
    }
  }
}
