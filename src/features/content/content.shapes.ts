import { z } from 'zod'
import { isSlug, PROJECTIONS } from '#src/features/entries/index.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'

const lang = z.enum(LANGS, { error: `must be one of ${LANGS.join(', ')}` })
const words = z.string({ error: 'must be a text' }).trim().min(1, 'must not be empty')
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, like twin-towns')
const slug = z.string({ error: 'must be a text' }).refine(isSlug, 'must be lower-case words joined by hyphens')

const byLang = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(
    Object.fromEntries(LANGS.map((code) => [code, value.optional()])) as Record<Lang, z.ZodOptional<Value>>,
  )
const labels = byLang(words)

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that starts with https:// or http://' })
const coordinates = {
  latitude: z.number().min(-90, 'must be between -90 and 90').max(90, 'must be between -90 and 90'),
  longitude: z.number().min(-180, 'must be between -180 and 180').max(180, 'must be between -180 and 180'),
}

// YAML reads 2016 as a number.
const partialDate = z.union([z.string(), z.number()]).transform((written, context) => {
  const date = parsePartialDate(String(written))
  if (date) return date
  context.issues.push({
    code: 'custom',
    input: written,
    message: 'must be a day (2016-03-14), month or year that exists',
  })
  return z.NEVER
})

const period = z.union([
  partialDate.transform((from) => ({ from, to: undefined })),
  z.strictObject({ from: partialDate, to: partialDate }),
])

const localTime = z.string().transform((written, context) => {
  try {
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(written)) return Temporal.PlainDateTime.from(written, { overflow: 'reject' })
  } catch {
    // Falls through to the one message.
  }
  context.issues.push({ code: 'custom', input: written, message: 'must be a time that exists, like 2013-01-21T08:34' })
  return z.NEVER
})

const timeZone = z.string().refine((zone) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}, 'must be a time zone like Europe/Helsinki')

const term = z.strictObject({ key, name: labels, slug: byLang(slug), lead: labels })

/** city.yaml: what the city says of itself. */
export const CityShape = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two capitals (ISO 3166-1), like FI'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'must be a Wikidata id like Q47034')
    .optional(),
  place: z.strictObject(coordinates),
  time_zone: timeZone,
  website: webAddress.optional(),
  contact: z.email('must be a mail address'),
  languages: z
    .array(z.strictObject({ code: lang, required: z.boolean(), open: z.boolean() }))
    .min(1, 'must name at least one language'),
  name: labels,
  title: labels,
  audiences: z.array(term),
  themes: z.array(term),
  figures: z.array(
    z.strictObject({
      key,
      unit: z.enum(['percent', 'count'], { error: 'must be percent or count' }),
      label: labels,
      values: z.array(
        z.strictObject({
          value: z.number({ error: 'must be a number' }),
          about: z.boolean().optional(),
          over: z.boolean().optional(),
          when: partialDate,
          source: labels,
        }),
      ),
    }),
  ),
})

/** entry.yaml: what every language of an entry shares. */
export const EntryShape = z.strictObject({
  original: lang,
  when: period.optional(),
  audiences: z.array(key).default([]),
  themes: z.array(key).default([]),
  about: z.array(z.string()).default([]),
  menu: z
    .strictObject({ place: z.enum(['main', 'footer'], { error: 'must be main or footer' }), position: z.int() })
    .optional(),
  picture: key.optional(),
  shows: z.enum(PROJECTIONS, { error: `must be one of ${PROJECTIONS.join(', ')}` }).optional(),
})

/** The front matter of a text. */
export const TextShape = z.strictObject({
  title: words.max(200, 'must not be longer than 200 characters'),
  slug: slug.optional(),
  lead: words.max(1000, 'must not be longer than 1,000 characters'),
  state: z.enum(['draft', 'published', 'withdrawn'], { error: 'must be draft, published or withdrawn' }),
  published: localTime.optional(),
  updated: localTime.optional(),
  call: z.strictObject({ label: words, href: webAddress }).optional(),
  notice: words.optional(),
  outdated: z.boolean().default(false),
})

/** media/<key>.yaml: what a picture shows, in each language (WCAG 2.2 1.1.1). */
export const PictureShape = z.strictObject({ alt: labels, credit: words.optional() })
