import { z } from 'zod'
import { TEXT_KINDS } from '#src/features/entries/index.ts'
import { visitAnswers, visitRules } from './visit-setting.model.ts'

/** Every setting that a city makes by hand: its shape, with what holds while nothing was set. */
export const SETTING_SHAPES = {
  /** The kinds of text that a second person has to approve of before they are published. */
  reviews: z.object({ kinds: z.array(z.enum([...TEXT_KINDS, 'party', 'activity'])).default([]) }),
  visits: visitRules,
  visitAnswers,
  /** What letters of invitation say, where the city has a text of its own: by language. */
  visitLetters: z.object({ texts: z.record(z.string(), z.string()).default({}) }),
} as const

export type SettingName = keyof typeof SETTING_SHAPES
export type Setting<Name extends SettingName> = z.output<(typeof SETTING_SHAPES)[Name]>
