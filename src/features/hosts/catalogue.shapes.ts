import { z } from 'zod'
import { OFFICE_LANGS } from '#src/features/staff/index.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { HOST_KINDS } from './host.model.ts'

const words = z.string({ error: 'must be a text' }).trim().min(1, 'must not be empty')
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const labels = z.strictObject(
  Object.fromEntries(LANGS.map((code) => [code, words.optional()])) as Record<Lang, z.ZodOptional<typeof words>>,
)
const place = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 08:30')
  .transform((text) => Temporal.PlainTime.from(text))

const topic = z.strictObject({ key, name: labels, lead: labels.default({}), offered: z.boolean().default(true) })
const room = z.strictObject({ key, name: labels, seats: z.int().positive(), place: place.optional() })
const host = z
  .strictObject({
    key,
    kind: z.enum(HOST_KINDS),
    name: labels,
    lead: labels.default({}),
    address: labels.default({}),
    place: place.optional(),
    topics: z.array(key).default([]),
    languages: z.array(z.enum(LANGS)).default([]),
    most_guests: z.int().positive().optional(),
    weekdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    opens: time.prefault('08:00'),
    closes: time.prefault('16:30'),
    quota: z.int().min(0).optional(),
    contact: z.strictObject({
      name: words,
      email: z.string().refine(isMailAddress, 'must be a mail address'),
      phone: words.optional(),
      lang: z.enum(OFFICE_LANGS),
    }),
    notes: z.string().default(''),
    rooms: z.array(room).default([]),
  })
  .refine(({ opens, closes }) => Temporal.PlainTime.compare(opens, closes) < 0, 'must open before it closes')

/** visits.yaml: who receives guests, and on what. */
export const CatalogueShape = z.strictObject({ topics: z.array(topic).default([]), hosts: z.array(host).default([]) })
export type CatalogueFile = z.output<typeof CatalogueShape>
