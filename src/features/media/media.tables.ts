import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    media: { id: Generated<string>; key: string; hash: string; alts: JSONColumnType<Labels>; credit: string | null }
    media_sizes: { media_id: string; width: number; height: number; type: string; bytes: Buffer }
  }
}
