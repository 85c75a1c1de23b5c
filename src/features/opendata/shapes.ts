import { z } from 'zod'
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, ROLES } from '#src/features/activities/index.ts'
import { CLAIM_ATTRIBUTES } from '#src/features/claims/index.ts'
import { ENTRY_KINDS } from '#src/features/entries/index.ts'
import { FIGURE_KEYS, PARTY_KINDS } from '#src/features/parties/index.ts'
import { MEMBERSHIP_CLASSES, TIE_KINDS, TIE_STATES } from '#src/features/ties/index.ts'
import type { FieldName, FieldTexts } from './field.messages.ts'

const TRANSLATIONS = ['original', 'translation', 'outdated'] as const

/**
 * What the interface answers, field by field, with what each means in a language. The description of the interface is
 * made of these (OpenAPI), and the tests hold every answer against them.
 */
export function shapesIn(texts: FieldTexts) {
  const as = <Type extends z.ZodType>(name: FieldName, type: Type) => type.meta({ description: texts[name] })
  const text = (name: FieldName) => as(name, z.string())
  const textOrNull = (name: FieldName) => as(name, z.string().nullable())
  const address = (name: FieldName) => as(name, z.url())
  const addressOrNull = (name: FieldName) => as(name, z.url().nullable())
  const oneOf = <const Values extends readonly [string, ...string[]]>(name: FieldName, values: Values) =>
    as(name, z.enum(values))
  const partialDate = (name: FieldName) => as(name, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
  const partialDateOrNull = (name: FieldName) =>
    as(name, z.union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.null()]))
  const moment = (name: FieldName) => as(name, z.iso.datetime({ offset: true }))
  const momentOrNull = (name: FieldName) => as(name, z.iso.datetime({ offset: true }).nullable())
  const keys = (name: FieldName) => as(name, z.array(z.string()))
  const key = text('key')
  const id = as('id', z.uuid())
  const url = address('address')
  const country = as(
    'country',
    z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
  )
  const latitude = as('latitude', z.number().min(-90).max(90).nullable())
  const longitude = as('longitude', z.number().min(-180).max(180).nullable())
  const wikidata = as(
    'wikidata',
    z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .nullable(),
  )
  const lang = text('lang')

  const names = as(
    'names',
    z.array(z.object({ lang, name: z.string(), kind: oneOf('kind', ['name', 'variant', 'former']) })),
  )
  const party = z.object({ key, name: text('name'), url })
  const source = as('source', z.object({ name: z.string(), url: z.url().nullable() }).nullable())
  const state = {
    state: oneOf('state', TIE_STATES),
    since: partialDateOrNull('since'),
    decision: textOrNull('decision'),
    certain: as('certain', z.boolean()),
    note: textOrNull('note'),
    source,
  }

  return {
    Party: z.object({
      id,
      key,
      kind: oneOf('kind', PARTY_KINDS),
      name: text('name'),
      url,
      names,
      own: as('own', z.boolean()),
      country,
      latitude,
      longitude,
      website: addressOrNull('website'),
      wikidata,
      same_as: addressOrNull('same_as'),
      part_of: as('part_of', party.nullable()),
      field: as(
        'field',
        z
          .string()
          .regex(/^[A-V]$/)
          .nullable(),
      ),
      arrived: partialDateOrNull('arrived'),
      figures: as(
        'figures',
        z.array(
          z.object({
            figure: oneOf('figure', FIGURE_KEYS),
            value: as('value', z.number()),
            date: partialDate('date'),
            source,
          }),
        ),
      ),
      audiences: keys('audiences'),
      themes: keys('themes'),
      source,
    }),
    Tie: z.object({
      id,
      key,
      kind: oneOf('kind', TIE_KINDS),
      name: textOrNull('name'),
      url,
      parties: as('parties', z.array(party)),
      signed: partialDateOrNull('signed'),
      term_until: partialDateOrNull('term_until'),
      class: as('class', z.enum(MEMBERSHIP_CLASSES).nullable()),
      as_of: as('as_of', z.iso.date()),
      state: as('state', z.object(state).nullable()),
      history: as('history', z.array(z.object(state))),
      themes: keys('themes'),
      note: textOrNull('note'),
      documents: as('documents', z.array(z.object({ name: text('name'), url, date: partialDateOrNull('date') }))),
    }),
    Activity: z.object({
      id,
      key,
      kind: oneOf('kind', ACTIVITY_KINDS),
      name: text('name'),
      url,
      names,
      status: oneOf('status', ACTIVITY_STATUSES),
      from: partialDateOrNull('from'),
      to: partialDateOrNull('to'),
      start: momentOrNull('start'),
      end: momentOrNull('end'),
      time_zone: textOrNull('time_zone'),
      roles: as(
        'roles',
        z.array(
          z.object({
            role: oneOf('role', ROLES),
            party,
            amount: as('amount', z.number().nullable()),
            currency: as(
              'currency',
              z
                .string()
                .regex(/^[A-Z]{3}$/)
                .nullable(),
            ),
          }),
        ),
      ),
      programme: textOrNull('programme'),
      reason: textOrNull('reason'),
      place: textOrNull('place'),
      latitude,
      longitude,
      website: addressOrNull('website'),
      registration: addressOrNull('registration'),
      audiences: keys('audiences'),
      themes: keys('themes'),
      source,
      changed: moment('changed'),
    }),
    Text: z.object({
      id,
      key,
      title: text('title'),
      lead: text('lead'),
      url,
      lang,
      original: text('original'),
      translation: oneOf('translation', TRANSLATIONS),
      languages: as('languages', z.array(z.object({ lang, translation: oneOf('translation', TRANSLATIONS), url }))),
      published: moment('published'),
      updated: momentOrNull('updated'),
      from: partialDateOrNull('from'),
      to: partialDateOrNull('to'),
      call: as('call', z.object({ label: z.string(), url }).nullable()),
      about: as('about', z.array(z.object({ kind: oneOf('kind', ENTRY_KINDS), key, title: text('title'), url }))),
      audiences: keys('audiences'),
      themes: keys('themes'),
      html: text('html'),
    }),
    Term: z.object({ key, name: text('name'), lead: text('lead'), url }),
    Figure: z.object({
      figure: text('figure'),
      label: text('label'),
      unit: oneOf('unit', ['percent', 'count']),
      value: as('value', z.number()),
      bound: as('bound', z.enum(['about', 'over']).nullable()),
      date: partialDate('date'),
      source: text('source'),
    }),
    Claim: z.object({
      id,
      subject: as('subject', z.object({ kind: oneOf('kind', ['tie', 'party', 'activity']), key, url })),
      attribute: oneOf('attribute', CLAIM_ATTRIBUTES),
      value: text('value'),
      claimant: text('claimant'),
      source,
      said_on: textOrNull('said_on'),
      chosen: as('chosen', z.boolean()),
      reason: textOrNull('reason'),
    }),
    Member: z.object({ network: as('network', party), party: as('member', party) }),
    City: z.object({
      name: text('name'),
      title: text('title'),
      url,
      country: as('country', z.string()),
      latitude: as('latitude', z.number()),
      longitude: as('longitude', z.number()),
      time_zone: text('time_zone'),
      website: addressOrNull('website'),
      contact: text('contact'),
      wikidata,
      same_as: addressOrNull('same_as'),
      languages: as('languages', z.array(z.object({ lang, name: text('name'), url }))),
    }),
  }
}

export type Shapes = ReturnType<typeof shapesIn>
export type ShapeName = keyof Shapes
/** An answer of a shape. */
export type Shaped<Name extends ShapeName> = z.infer<Shapes[Name]>
