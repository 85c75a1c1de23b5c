import type { Deps } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { FilterName } from './filter.ts'
import type { ShapeName } from './shapes.ts'

/** What the interface gives, each a list at an address of its name. */
export const RESOURCE_NAMES = [
  'parties',
  'ties',
  'activities',
  'stories',
  'highlights',
  'pages',
  'audiences',
  'themes',
  'figures',
  'claims',
  'members',
] as const
export type ResourceName = (typeof RESOURCE_NAMES)[number]

/** The forms of a list beside JSON. They hold all of it, without pages. */
export const WHOLE_FORMATS = ['csv', 'geojson', 'jsonld'] as const
export type WholeFormat = (typeof WHOLE_FORMATS)[number]

/** What a request asks: filters by name, in which language, how things stood on which day. */
export interface Asking {
  readonly deps: Pick<Deps, 'db' | 'origin'>
  readonly site: Site
  readonly lang: Lang
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  readonly asOf: Temporal.PlainDate
}

/** One thing in the forms that the interface gives it in. */
export interface Item {
  readonly shaped: Readonly<Record<string, unknown>>
  /** In the words of https://schema.org; undefined when they have none for it. */
  readonly thing?: (() => Readonly<Record<string, unknown>>) | undefined
}

/** A list of the interface. */
export interface Resource {
  readonly name: ResourceName
  readonly shape: ShapeName
  readonly filters: readonly FilterName[]
  readonly formats: readonly WholeFormat[]
  /** What it shows: when one of these is announced as changed, its answers are forgotten. */
  readonly tags: readonly string[]
  /** Whether its things are found one by one, by key. */
  readonly keyed: boolean
  count(asking: Asking): Promise<number>
  items(asking: Asking, part: { readonly limit: number; readonly offset: number }): Promise<Item[]>
  /** One of its things by key; undefined when the public sees none. */
  item?(asking: Asking, key: string): Promise<Item | undefined>
  /** All of a list in parts, where counting off the parts would cost more the longer the list is. */
  parts?(asking: Asking): AsyncIterable<Item[]>
}

const PART = 500

/** All of a list in parts: however long it is, only one part is in memory. */
export async function* partsOf(resource: Resource, asking: Asking): AsyncGenerator<Item[]> {
  if (resource.parts) return yield* resource.parts(asking)
  for (let offset = 0; ; offset += PART) {
    const items = await resource.items(asking, { limit: PART, offset })
    if (items.length > 0) yield items
    if (items.length < PART) return
  }
}
