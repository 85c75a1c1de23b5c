import { z } from 'zod'
import { TEXT_KINDS } from '#src/features/entries/index.ts'

/** Every setting that a city makes by hand: its shape, with what holds while nothing was set. */
export const SETTING_SHAPES = {
  /** The kinds of text that a second person has to approve of before they are published. */
  reviews: z.object({ kinds: z.array(z.enum([...TEXT_KINDS, 'party', 'activity'])).default([]) }),
  /** The service that drafts translations, off until somebody chooses one. Its key is not here (translating). */
  translation: z.object({
    kind: z.enum(['off', 'libretranslate', 'deepl']).default('off'),
    address: z.string().max(300).default(''),
  }),
  /** How early somebody is told of what falls due, in days, and after how many months without an activity a tie is quiet. */
  reminders: z.object({
    reviewDays: z.array(z.int().min(0).max(730)).min(1).max(6).default([60, 14]),
    feeDays: z.int().min(0).max(365).default(30),
    quietMonths: z.int().min(1).max(600).default(36),
  }),
  /** How many links to others are followed in a night; with 0 none ever is. */
  links: z.object({ perNight: z.int().min(0).max(5000).default(500) }),
} as const

export type SettingName = keyof typeof SETTING_SHAPES
export type Setting<Name extends SettingName> = z.output<(typeof SETTING_SHAPES)[Name]>
