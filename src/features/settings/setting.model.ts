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
} as const

export type SettingName = keyof typeof SETTING_SHAPES
export type Setting<Name extends SettingName> = z.output<(typeof SETTING_SHAPES)[Name]>
