import { z } from 'zod'
import { TEXT_KINDS } from '#src/features/entries/index.ts'
import { parseColour } from '#src/platform/colour/colour.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { companyRules } from './contact-setting.model.ts'
import { followingRules } from './following-setting.model.ts'
import { inquiries } from './inquiry-setting.model.ts'
import { mailboxSetting, mailSetting, sendingSetting } from './mail-setting.model.ts'
import { privacy } from './privacy-setting.model.ts'
import { visitAnswers, visitRules } from './visit-setting.model.ts'

const lang = z.enum(LANGS)
const labels = z.object(
  Object.fromEntries(LANGS.map((code) => [code, z.string().optional()])) as Record<Lang, z.ZodOptional<z.ZodString>>,
)
const colour = z.string().refine((written) => parseColour(written) === written)
const look = z.object({
  colours: z.object({ light: colour, dark: colour }).optional(),
  /** The pictures that were made of the city's mark, under their hash; the size is that of the one in the header. */
  mark: z.object({ hash: z.string(), width: z.int(), height: z.int() }).optional(),
})

/** The bounds of each period, and what holds while nothing was set, in days. */
export const RETENTION = {
  draftDays: { least: 7, most: 365, standard: 30 },
  previewDays: { least: 1, most: 365, standard: 30 },
  mailDays: { least: 7, most: 365, standard: 30 },
  importDays: { least: 1, most: 90, standard: 30 },
  exportDays: { least: 1, most: 30, standard: 7 },
} as const
export type RetentionPeriod = keyof typeof RETENTION

const days = (period: RetentionPeriod) => {
  const { least, most, standard } = RETENTION[period]
  return z.int().min(least).max(most).default(standard)
}

/** Every setting that a city makes by hand: its shape, with what holds while nothing was set. */
export const SETTING_SHAPES = {
  /** The kinds of text that a second person has to approve of before they are published. */
  reviews: z.object({ kinds: z.array(z.enum([...TEXT_KINDS, 'party', 'activity'])).default([]) }),
  /** How many days is kept what nobody needs for ever. The audit log is kept for ever, and has no setting. */
  retention: z.object({
    /** What was typed and never saved. */
    draftDays: days('draftDays'),
    /** Links to previews, after they ended. */
    previewDays: days('previewDays'),
    /** Mails, after they were sent or given up. */
    mailDays: days('mailDays'),
    /** The files of imports, with their reports. */
    importDays: days('importDays'),
    exportDays: days('exportDays'),
  }),
  mail: mailSetting,
  sending: sendingSetting,
  mailbox: mailboxSetting,
  /** The city's own identity provider; the environment wins. */
  signOn: z.object({
    issuer: z.string().default(''),
    clientId: z.string().default(''),
    name: z.string().default(''),
  }),
  look,
  /** What stands at the foot of every page: a sentence, and where else the city is to be found. */
  footer: z.object({
    texts: labels.default({}),
    links: z.array(z.object({ name: z.string(), href: z.url({ protocol: /^https$/ }) })).default([]),
  }),
  /** What has been answered in the guide of the first start, until the city is there. */
  setup: z.object({
    languages: z.array(z.object({ code: lang, required: z.boolean() })).default([]),
    names: labels.default({}),
    titles: labels.default({}),
    place: z
      .object({
        country: z.string(),
        timeZone: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        contact: z.string(),
        website: z.string().optional(),
      })
      .optional(),
    look: look.optional(),
    terms: z.object({ audiences: z.array(z.string()), themes: z.array(z.string()) }).optional(),
  }),
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
  inquiries,
  companies: companyRules,
  privacy,
  following: followingRules,
  visits: visitRules,
  visitAnswers,
  /** What letters of invitation say, where the city has a text of its own: by language. */
  visitLetters: z.object({ texts: z.record(z.string(), z.string()).default({}) }),
} as const

export type SettingName = keyof typeof SETTING_SHAPES
export type Setting<Name extends SettingName> = z.output<(typeof SETTING_SHAPES)[Name]>
