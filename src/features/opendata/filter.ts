import { z } from 'zod'
import { ACTIVITY_KINDS, ROLES } from '#src/features/activities/index.ts'
import { CLAIM_ATTRIBUTES } from '#src/features/claims/index.ts'
import { PARTY_KINDS } from '#src/features/parties/index.ts'
import type { Site, Term } from '#src/features/site/index.ts'
import { TIE_KINDS, TIE_STATES } from '#src/features/ties/index.ts'
import type { ResourceName } from './resource.ts'

/** The parameters that narrow a list. */
export const FILTER_NAMES = [
  'kind',
  'country',
  'audience',
  'theme',
  'party',
  'role',
  'state',
  'as_of',
  'from',
  'to',
  'subject',
  'attribute',
  'chosen',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** A name that things are known by in the register. */
export const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

const oneOf = (values: readonly string[]) => z.enum(values as [string, ...string[]])
const keyOf = (terms: readonly Term[]) => oneOf(terms.map((term) => term.key))
const day = z.iso.date()

const KINDS: Partial<Record<ResourceName, readonly string[]>> = {
  parties: PARTY_KINDS,
  ties: TIE_KINDS,
  activities: ACTIVITY_KINDS,
}

/** What a filter of a list takes. */
export function filterOf(site: Site, resource: ResourceName, name: FilterName): z.ZodType<string> {
  switch (name) {
    case 'kind':
      return oneOf(KINDS[resource] ?? [])
    case 'country':
      return z.string().regex(/^[A-Z]{2}$/)
    case 'audience':
      return keyOf(site.audiences)
    case 'theme':
      return keyOf(site.themes)
    case 'party':
      return z.string().regex(KEY)
    case 'role':
      return oneOf(ROLES)
    case 'state':
      return oneOf(TIE_STATES)
    case 'subject':
      return oneOf(['party', 'tie', 'activity'])
    case 'attribute':
      return oneOf(CLAIM_ATTRIBUTES)
    case 'chosen':
      return oneOf(['true', 'false'])
    case 'as_of':
    case 'from':
    case 'to':
      return day
  }
}

/** A value that a filter takes, where it does not say them all itself. */
export const EXAMPLES: Partial<Record<string, string>> = {
  country: 'NO',
  party: 'kongsberg',
  as_of: '2016-03-14',
  from: '2016-01-01',
  to: '2016-12-31',
  lang: 'sv',
  page: '2',
  per_page: '50',
}
