import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    media: {
      id: Generated<string>
      key: string
      hash: string
      alts: JSONColumnType<Labels>
      credit: string | null
      /** The point that stays in sight when it is cut, in hundredths from the left and from the top. */
      focus_x: Generated<number>
      focus_y: Generated<number>
      added_at: Generated<Temporal.Instant>
    }
    media_sizes: { media_id: string; width: number; height: number; type: string; bytes: Buffer }
  }
}
