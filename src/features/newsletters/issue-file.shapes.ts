import { z } from 'zod'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'

const words = z.string({ error: 'must be a text' }).trim().min(1, 'must not be empty')
const inLangs = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject(
    Object.fromEntries(LANGS.map((code) => [code, shape.optional()])) as Record<Lang, z.ZodOptional<Shape>>,
  )

const block = z.union(
  [
    z.strictObject({ entry: z.string() }),
    z.strictObject({ visits: z.int().min(1900).max(2200) }),
    z.strictObject({
      text: inLangs(
        z.strictObject({
          title: words.optional(),
          body: words,
          button: z.strictObject({ label: words, href: words.regex(/^(?:https?:\/\/|\/(?!\/))\S+$/) }).optional(),
        }),
      ),
    }),
  ],
  { error: 'must be an entry (stories/opinmaki), the visits of a year, or a text' },
)

/** newsletters.yaml: issues that are begun. */
export const IssuesShape = z.array(
  z.strictObject({
    key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
    name: words,
    original: z.enum(LANGS),
    subject: inLangs(words),
    preheader: inLangs(words).default({}),
    blocks: z.array(block).default([]),
  }),
)
export type IssuesFile = z.output<typeof IssuesShape>
