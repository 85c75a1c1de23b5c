import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { OfficeLang, StaffRole } from './staff.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    staff: {
      id: Generated<string>
      name: string
      email: string
      lang: OfficeLang
      state: 'invited' | 'active' | 'closed'
      password_hash: string | null
      totp_secret: string | null
      totp_since: Instant | null
      totp_step: number | null
      created_at: Generated<Instant>
      seen_at: Instant | null
      /** Whether they want letters on what falls due. */
      reminders: Generated<boolean>
    }
    staff_roles: { staff_id: string; role: StaffRole; langs: Lang[] }
    staff_sessions: {
      id: Generated<string>
      token_hash: string
      staff_id: string
      method: SignInMethod
      user_agent: string
      created_at: Generated<Instant>
      seen_at: Generated<Instant>
      expires_at: Instant
    }
    staff_links: {
      token_hash: string
      purpose: 'begin' | 'invitation' | 'recovery'
      staff_id: string | null
      created_at: Generated<Instant>
      expires_at: Instant
      used_at: Instant | null
    }
    recovery_codes: { staff_id: string; code_hash: string; used_at: Instant | null }
    passkeys: {
      id: string
      staff_id: string
      name: string
      public_key: string
      counter: number
      transports: string[]
      created_at: Generated<Instant>
      used_at: Instant | null
    }
    staff_identities: { issuer: string; subject: string; staff_id: string; created_at: Generated<Instant> }
    sign_in_failures: { id: Generated<number>; at: Generated<Instant>; source: string; account: string }
    spent_tickets: { id: string; spent_at: Generated<Instant> }
  }
}

/** By what somebody came in. */
export type SignInMethod = 'password' | 'totp' | 'recovery' | 'passkey' | 'oidc' | 'link'
