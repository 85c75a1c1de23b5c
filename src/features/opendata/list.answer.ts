import type { Deps, ReaderContext } from '#src/features/reading/index.ts'
import { answerPrepared } from '#src/platform/http/respond.ts'
import { fieldsOf } from './columns.ts'
import { featureOf, TYPES } from './format.ts'
import { langOfProgram } from './guard.ts'
import { LICENCE } from './licence.ts'
import { problemTexts } from './problem.messages.ts'
import { API, type ParameterError, problem, SHARED } from './problem.ts'
import { isPublicKey } from './public.reads.ts'
import { addressOf, parseQuery, type Query } from './query.ts'
import type { Asking, Item, Resource } from './resource.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** What a request asks of the register, as its lists understand it. */
export function askingOf(c: ReaderContext, deps: Deps, query: Pick<Query, 'lang' | 'filters'>): Asking {
  const { site } = c.var
  const { lang, filters } = query
  const asOf = filters.as_of ? Temporal.PlainDate.from(filters.as_of) : Temporal.Now.plainDateISO(site.timeZone)
  return { deps, site, lang, filters, asOf }
}

/** Headers that every answer of the interface carries, with its links (RFC 8288). */
export function headersOf(deps: Pick<Deps, 'origin'>, lang: string, links: readonly string[] = []) {
  return {
    ...SHARED,
    'Content-Language': lang,
    Vary: 'Accept-Language, Accept-Encoding',
    Link: [
      ...links,
      `<${LICENCE.url}>; rel="license"`,
      `<${deps.origin}${API}/openapi.json>; rel="service-desc"; type="application/json"`,
    ].join(', '),
  }
}

/** Answers a page of a list in JSON. */
export async function answerList(c: ReaderContext, deps: Deps, resource: Resource): Promise<Response> {
  const { site } = c.var
  const asked = { filters: resource.filters, fields: fieldsOf(resource.shape), paged: true }
  const read = parseQuery(site, resource, asked, new URL(c.req.url).searchParams, langOfProgram(c, site))
  if ('errors' in read) return problem(deps.origin, read.lang, 'invalid-parameter', { errors: read.errors })
  const { query } = read
  const { lang, page, perPage } = query
  const path = `${API}/${resource.name}`
  const asking = askingOf(c, deps, query)

  const kept = await deps.pages.fetch(addressOf(path, query), async () => {
    const [total, items] = await Promise.all([
      resource.count(asking),
      resource.items(asking, { limit: perPage, offset: (page - 1) * perPage }),
    ])
    const pages = Math.max(1, Math.ceil(total / perPage))
    if (page > pages || (total === 0 && query.filters.party && !(await isPublicKey(deps.db, query.filters.party)))) {
      return undefined
    }
    const body = { data: items.map((item) => chosen(item, query.fields)), total, page, pages }
    const linkTo = (rel: string, number: number) => `<${deps.origin}${addressOf(path, query, number)}>; rel="${rel}"`
    const links = [
      linkTo('first', 1),
      ...(page > 1 ? [linkTo('prev', page - 1)] : []),
      ...(page < pages ? [linkTo('next', page + 1)] : []),
      linkTo('last', pages),
    ]
    return { type: JSON_TYPE, body: JSON.stringify(body), tags: resource.tags, headers: headersOf(deps, lang, links) }
  })
  if (kept) return answerPrepared(c.req.raw, kept)

  const { party } = query.filters
  const texts = problemTexts[lang]
  if (party && !(await isPublicKey(deps.db, party))) {
    const errors: ParameterError[] = [{ parameter: 'party', detail: texts.unknownParty }]
    return problem(deps.origin, lang, 'invalid-parameter', { errors })
  }
  const pages = Math.max(1, Math.ceil((await resource.count(asking)) / perPage))
  return problem(deps.origin, lang, 'not-found', { detail: texts.noSuchPage(pages) })
}

/** Answers one thing in JSON, or in the words of schema.org. */
export async function answerItem(
  c: ReaderContext,
  deps: Deps,
  at: {
    readonly resource: Pick<Resource, 'name' | 'shape' | 'tags'>
    readonly path: string
    readonly format: 'json' | 'jsonld' | 'geojson'
    readonly find: (asking: Asking) => Promise<Item | undefined>
  },
): Promise<Response> {
  const { site } = c.var
  const { resource, path, format, find } = at
  const asked = {
    filters: resource.name === 'ties' ? (['as_of'] as const) : [],
    fields: format === 'json' ? fieldsOf(resource.shape) : [],
    paged: false,
  }
  const read = parseQuery(site, resource, asked, new URL(c.req.url).searchParams, langOfProgram(c, site))
  if ('errors' in read) return problem(deps.origin, read.lang, 'invalid-parameter', { errors: read.errors })
  const { query } = read
  const asking = askingOf(c, deps, query)
  const kept = await deps.pages.fetch(addressOf(path, query), async () => {
    const item = await find(asking)
    const body = item && written(item, format, query.fields)
    if (!body) return undefined
    return {
      type: format === 'json' ? JSON_TYPE : TYPES[format],
      body: JSON.stringify(body),
      tags: resource.tags,
      headers: headersOf(deps, query.lang),
    }
  })
  return kept ? answerPrepared(c.req.raw, kept) : problem(deps.origin, query.lang, 'not-found')
}

function written(item: Item, format: 'json' | 'jsonld' | 'geojson', fields: readonly string[] | undefined) {
  if (format === 'json') return { data: chosen(item, fields) }
  return format === 'jsonld' ? item.thing?.() : featureOf(item)
}

function chosen({ shaped }: Item, fields: readonly string[] | undefined): Readonly<Record<string, unknown>> {
  return fields ? Object.fromEntries(fields.map((field) => [field, shaped[field]])) : shaped
}
