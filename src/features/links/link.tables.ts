import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { LinkField, LinkReason, LinkState, PlaceKind } from './link.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    links: {
      address: string
      found_at: Generated<Instant>
      checked_at: Instant | null
      state: Generated<LinkState>
      status: number | null
      reason: LinkReason | null
      moved_to: string | null
      failed_since: Temporal.PlainDate | null
      failed_on: Temporal.PlainDate | null
      ignored_at: Instant | null
      ignored_by: string | null
      ignored_why: string | null
    }
    link_places: { address: string; kind: PlaceKind; subject_id: string; lang: Lang | null; field: LinkField }
    nights: { work: string; night: Temporal.PlainDate }
  }
}
