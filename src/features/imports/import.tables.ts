import type { Generated, JSONColumnType } from 'kysely'
import type { DoubtedParty } from './import.model.ts'
import type { Candidate } from './party-match.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    import_keys: { source: string; foreign_key: string; party_id: string | null; activity_id: string | null }
    import_doubts: {
      number: Generated<number>
      subject: 'party' | 'town'
      written: string
      folded: string
      country: string | null
      place: string | null
      why: string
      candidates: JSONColumnType<Candidate[]>
      mapping: string
      file: string
      row: number
      at: Generated<Temporal.Instant>
      decision: 'match' | 'new' | 'skip' | null
      decided_party: string | null
      decided_town: number | null
      decided_by: string | null
      decided_at: Temporal.Instant | null
      town_id: number | null
      cells: JSONColumnType<(readonly [column: string, text: string])[]> | null
      described: JSONColumnType<DoubtedParty> | null
    }
  }
}
