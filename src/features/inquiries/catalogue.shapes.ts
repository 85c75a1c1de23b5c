import { z } from 'zod'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'

const words = z.string({ error: 'must be a text' }).trim().min(1, 'must not be empty')
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const labels = z.strictObject(
  Object.fromEntries(LANGS.map((code) => [code, words.optional()])) as Record<Lang, z.ZodOptional<typeof words>>,
)
const question = z.strictObject({ label: labels, needed: z.boolean().default(false) })
const topic = z.strictObject({
  key,
  name: labels,
  lead: labels.default({}),
  days: z.int().min(0).max(90).default(5),
  questions: z.array(question).max(3).default([]),
  page: z
    .string()
    .regex(/^pages\//, 'must be a page, like pages/visits')
    .optional(),
  active: z.boolean().default(true),
})
const example = z.strictObject({
  topic: key,
  lang: z.enum(LANGS),
  name: words,
  email: z
    .string()
    .refine((text) => isMailAddress(text) && text.endsWith('.example'), 'must be an address that ends in .example'),
  message: words,
  days_ago: z.int().min(0).max(60).default(0),
  answer: z.strictObject({ subject: words, body: words, by: words }).optional(),
})

/** inquiries.yaml: what people can write to the city about, and invented inquiries for a city to try. */
export const InquiriesShape = z.strictObject({
  topics: z.array(topic).default([]),
  examples: z.array(example).default([]),
})
export type InquiriesFile = z.output<typeof InquiriesShape>
