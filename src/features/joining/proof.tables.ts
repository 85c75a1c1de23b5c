import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { ProofKind } from './proof.store.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    proofs: {
      secret_hash: string
      kind: ProofKind
      lang: Lang
      sealed: string
      at: Generated<Temporal.Instant>
    }
  }
}
