import { ENTRY_KINDS } from '#src/features/entries/index.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { LIST_STATES, type ListFilter, SORTS } from './entry.model.ts'

const oneOf = (values: readonly string[], value: string | null) => (value && values.includes(value) ? value : '')
const UUID = /^[0-9a-f-]{36}$/

/** Reads the filters of the list from an address. What names nothing narrows nothing. */
export function parseFilter(query: URLSearchParams): ListFilter {
  const lang = query.get('lang') ?? ''
  const term = (name: string) => (UUID.test(query.get(name) ?? '') ? (query.get(name) ?? '') : '')
  const page = /^\d{1,5}$/.test(query.get('page') ?? '') ? Math.max(1, Number(query.get('page'))) : 1
  return {
    q: (query.get('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 200),
    kind: oneOf(ENTRY_KINDS, query.get('kind')),
    state: oneOf(LIST_STATES, query.get('state')),
    lang: isLang(lang) ? lang : '',
    audience: term('audience'),
    theme: term('theme'),
    sort: oneOf(SORTS, query.get('sort')) || 'changed',
    page,
  }
}

/** Writes the filters as they stand in an address: what narrows nothing is left out. */
export function queryOf(filter: ListFilter): string {
  const { page, sort, ...rest } = filter
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ''))
  if (sort !== 'changed') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

/** The path of the list with its filters. */
export function pathOfList(filter: ListFilter): string {
  const query = queryOf(filter)
  return query ? `/office/entries?${query}` : '/office/entries'
}
