import type { Generated } from 'kysely'
import type { MembershipClass } from '#src/features/ties/index.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import type { PairForm } from './world.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    world_towns: {
      id: Generated<number>
      name: string
      folded: string
      country: string
      latitude: number | null
      longitude: number | null
      wikidata: string | null
      population: number | null
      party_id: string | null
      is_doubted: Generated<boolean>
    }
    world_town_names: { town_id: number; name: string }
    world_pairs: {
      town_id: number
      other_id: number
      source: string
      told_by: number | null
      name: string
      other_name: string
      year: number | null
      is_year_doubted: Generated<boolean>
      form: PairForm | null
    }
    network_members: {
      network_id: string
      party_id: string | null
      town_id: number | null
      since: Temporal.PlainDate | null
      precision: Precision | null
      class: MembershipClass | null
      source: string | null
    }
    outside_news: {
      id: Generated<string>
      party_id: string
      guid: string
      title: string
      summary: string
      url: string | null
      lang: string | null
      published_at: Temporal.Instant | null
      seen_at: Generated<Temporal.Instant>
    }
  }
}
