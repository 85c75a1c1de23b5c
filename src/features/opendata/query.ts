import type { z } from 'zod'
import type { Site } from '#src/features/site/index.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { EXAMPLES, type FilterName, filterOf } from './filter.ts'
import { problemTexts } from './problem.messages.ts'
import type { ParameterError } from './problem.ts'
import type { Resource } from './resource.ts'

/** The most things on a page of a list, and how many there are when nobody says. */
export const MOST_PER_PAGE = 100
export const PER_PAGE = 20
// A list of ten million things has fewer pages than this at one a page.
const LAST_PAGE = 10_000_000

/** What a request asks of a list or of one thing, understood. */
export interface Query {
  readonly lang: Lang
  /** Whether the address itself names the language. */
  readonly langNamed: boolean
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  /** The fields that are wanted, in their own order; all when undefined. */
  readonly fields: readonly string[] | undefined
  readonly page: number
  readonly perPage: number
}

/** What may be asked: of which resource, and in which form. */
export interface Asked {
  readonly filters: readonly FilterName[]
  readonly fields: readonly string[]
  readonly paged: boolean
}

/** Reads the parameters of an address; what is wrong is named, every mistake of it, in the language that is asked for. */
export function parseQuery(
  site: Site,
  resource: Pick<Resource, 'name'>,
  asked: Asked,
  parameters: URLSearchParams,
  preferred: Lang,
): { readonly query: Query } | { readonly lang: Lang; readonly errors: readonly ParameterError[] } {
  const known = [
    ...asked.filters,
    ...(asked.fields.length > 0 ? ['fields'] : []),
    'lang',
    ...(asked.paged ? PAGING : []),
  ]
  const wished = parameters.get('lang') ?? ''
  const lang = isLang(wished) && site.languages.includes(wished) ? wished : preferred
  const texts = problemTexts[lang]
  const errors: ParameterError[] = []
  const refuse = (parameter: string, detail: string) => void errors.push({ parameter, detail })

  for (const name of new Set(parameters.keys())) {
    if (!known.includes(name)) refuse(name.slice(0, 100), texts.unknownParameter(known))
    else if (parameters.getAll(name).length > 1) refuse(name, texts.twice)
    else if (parameters.get(name) === '') refuse(name, texts.empty)
  }
  if (errors.length > 0) return { lang, errors }

  if (wished && wished !== lang) refuse('lang', texts.notOneOf(site.languages))
  const filters: Partial<Record<FilterName, string>> = {}
  for (const name of asked.filters) {
    const value = parameters.get(name)
    if (value === null) continue
    const parsed = filterOf(site, resource.name, name).safeParse(value)
    if (parsed.success) filters[name] = parsed.data
    else refuse(name, whatIsWrong(parsed.error, EXAMPLES[name], texts))
  }
  if (filters.role && !filters.party) refuse('role', texts.needs('party'))

  const wishedFields = parameters.get('fields')?.split(',')
  for (const field of wishedFields ?? []) {
    if (!asked.fields.includes(field)) refuse('fields', texts.unknownField(field.slice(0, 100), asked.fields))
  }
  const numberOf = (name: string, most: number, otherwise: number) => {
    const value = parameters.get(name)
    const number = value === null ? otherwise : /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0
    if (number < 1 || number > most) refuse(name, texts.notBetween(1, most))
    return number
  }
  const page = numberOf('page', LAST_PAGE, 1)
  const perPage = numberOf('per_page', MOST_PER_PAGE, PER_PAGE)
  if (errors.length > 0) return { lang, errors }

  const fields = wishedFields && asked.fields.filter((field) => wishedFields.includes(field))
  const all = fields?.length === asked.fields.length
  return { query: { lang, langNamed: wished !== '', filters, fields: all ? undefined : fields, page, perPage } }
}

const PAGING = ['page', 'per_page']

function whatIsWrong(error: z.ZodError, example: string | undefined, texts: (typeof problemTexts)[Lang]): string {
  const [issue] = error.issues
  return issue?.code === 'invalid_value' ? texts.notOneOf(issue.values.map(String)) : texts.notLike(example ?? '')
}

/** The one address of what a query asks: parameters in order, what goes without saying left out, the language named. */
export function addressOf(path: string, query: Query, page = query.page): string {
  const parameters: [string, string][] = [
    ...Object.entries(query.filters),
    ['lang', query.lang],
    ...(query.fields ? [['fields', query.fields.join(',')] as [string, string]] : []),
    ...(page > 1 ? [['page', String(page)] as [string, string]] : []),
    ...(query.perPage === PER_PAGE ? [] : [['per_page', String(query.perPage)] as [string, string]]),
  ]
  parameters.sort(([a], [b]) => (a < b ? -1 : 1))
  // Commas may stand in a query as they are (RFC 3986 3.4), and are easier to read so.
  return `${path}?${String(new URLSearchParams(parameters)).replaceAll('%2C', ',')}`
}
