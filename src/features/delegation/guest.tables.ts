import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { ArrivalMode, Diet, SpokenLang } from './guest.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    guests: {
      id: Generated<string>
      visit_id: string
      position: number
      secret_hash: string
      link_number: Generated<number>
      is_leader: Generated<boolean>
      lang: Lang
      email: string | null
      name: string | null
      title: Generated<string>
      organisation: Generated<string>
      country: string | null
      speaks: Generated<SpokenLang[]>
      diets: Generated<Diet[]>
      diet_note: Generated<string>
      accessibility: Generated<string>
      arrives_at: Instant | null
      arrives_by: ArrivalMode | null
      arrival_note: Generated<string>
      photo_consent: boolean | null
      answered_at: Instant | null
      passport_name: string | null
      born_on: Temporal.PlainDate | null
      confirmed_at: Instant | null
      badge: string
      came_at: Instant | null
      left_at: Instant | null
      erased_at: Instant | null
      version: Generated<number>
    }
    guest_arrivals: { guest_id: string; at: Instant; came: boolean; by: string }
    letters: {
      id: Generated<string>
      visit_id: string
      guest_id: string | null
      year: number
      number: number
      lang: Lang
      body: string | null
      state: 'draft' | 'reviewed' | 'sent' | 'withdrawn'
      writer_id: string
      reviewer_id: string | null
      sent_at: Instant | null
      version: Generated<number>
    }
  }
}
