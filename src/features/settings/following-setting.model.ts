import { z } from 'zod'

/** What happens to news that are not there in a follower's language, or older there than the original. */
export const MISSING_LANGUAGE_RULES = ['wait_then_original', 'original_at_once', 'never'] as const

/** When followers are written to, and until when. */
export const followingRules = z.object({
  /** How many months somebody follows until they are asked whether they still want to. */
  months: z.int().min(1).max(120).default(24),
  /** How many days before the end they are asked. */
  askDays: z.int().min(1).max(180).default(30),
  /** The hour of the city's clock at which what was gathered is sent. */
  hour: z.int().min(0).max(23).default(7),
  /** The day on which what was gathered in a week is sent: 1 is Monday. */
  weekday: z.int().min(1).max(7).default(1),
  missingLanguage: z.enum(MISSING_LANGUAGE_RULES).default('wait_then_original'),
  /** How many hours are waited for a translation. */
  waitHours: z.int().min(1).max(720).default(48),
})
export type FollowingRules = z.output<typeof followingRules>
