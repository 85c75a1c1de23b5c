import { ENTRY_KINDS, type EntryKind, type TextReview, type TextState } from '#src/features/entries/index.ts'
import { may, type StaffMember } from '#src/features/staff/index.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'

/** What a language of an entry can be in the grid. */
export const CELL_STATES = ['missing', 'stale', 'draft', 'in_review', 'scheduled', 'published', 'withdrawn'] as const
export type CellState = (typeof CELL_STATES)[number]

/** What the grid is narrowed to, as it stands in its address. Empty means: any. */
export interface GridFilter {
  readonly q: string
  readonly kind: string
  readonly lang: string
  readonly state: string
  readonly page: number
}

/** How many entries stand on a page of the grid. */
export const PER_PAGE = 50

/** A language as the grid sums it up. */
export interface GridLanguage {
  readonly code: Lang
  readonly required: boolean
  readonly open: boolean
  readonly missing: number
  readonly stale: number
  /** Drafts, texts in review and scheduled ones. */
  readonly underway: number
}

/** An entry in the grid, with the languages that it has. */
export interface GridRow {
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  readonly originalLang: Lang
  readonly texts: readonly GridText[]
}

/** A language of an entry in the grid. */
export interface GridText {
  readonly lang: Lang
  readonly state: TextState
  readonly review: TextReview | null
  readonly stale: boolean
  readonly machine: string | null
  /** Whether there is something newer than what readers see. */
  readonly newer: boolean
}

const oneOf = (values: readonly string[], value: string | null) => (value && values.includes(value) ? value : '')

/** Reads the filters of the grid from an address. What names nothing narrows nothing. */
export function parseGridFilter(query: URLSearchParams): GridFilter {
  const lang = query.get('lang') ?? ''
  const page = /^\d{1,5}$/.test(query.get('page') ?? '') ? Math.max(1, Number(query.get('page'))) : 1
  return {
    q: (query.get('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 200),
    kind: oneOf(ENTRY_KINDS, query.get('kind')),
    lang: isLang(lang) ? lang : '',
    state: oneOf(CELL_STATES, query.get('state')),
    page,
  }
}

/** The path of the grid with its filters; what narrows nothing is left out. */
export function pathOfGrid(filter: Partial<GridFilter>): string {
  const { page = 1, ...rest } = filter
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ''))
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/office/translations?${query}` : '/office/translations'
}

/** The languages in the order in which somebody works on them: a translator's own, the required ones, the others. */
export function inOrderFor<Language extends { code: Lang; required: boolean }>(
  staff: Pick<StaffMember, 'roles'>,
  languages: readonly Language[],
): Language[] {
  const own = staff.roles.flatMap(({ role, langs }) => (role === 'translator' ? langs : []))
  const rank = ({ code, required }: Language) =>
    own.includes(code) && may(staff, 'entries.translate', { lang: code }) ? 0 : required ? 1 : 2
  return languages.toSorted((one, other) => rank(one) - rank(other))
}
