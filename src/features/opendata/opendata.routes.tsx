import { Hono } from 'hono'
import { OPEN_DATA, pathOfOpenData } from '#src/features/entries/index.ts'
import type { Deps, ReaderContext, ReaderEnv } from '#src/features/reading/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { isLang, LANGS } from '#src/platform/i18n/languages.ts'
import { describeCatalog, PREFIXES } from './catalog.ts'
import { DocumentationPage } from './documentation.view.tsx'
import { entityRoutes } from './entity.routes.ts'
import { writeJsonLd, writeTurtle } from './graph.ts'
import { langOfProgram } from './guard.ts'
import { answerItem, answerList, headersOf } from './list.answer.ts'
import { describeInterface } from './openapi.ts'
import { API, pathOfCalendar, problem } from './problem.ts'
import { readChanges } from './public.reads.ts'
import { parseQuery } from './query.ts'
import { resourceTexts } from './resource.messages.ts'
import type { WholeFormat } from './resource.ts'
import { RESOURCES } from './resources.ts'
import { presentCity } from './site.resource.ts'
import { answerWhole } from './whole.answer.ts'

const CATALOG_TAGS = ['site', 'register', 'kind:page', 'kind:story', 'kind:highlight']

/** The interface for programs, its documentation, and every thing in JSON-LD at its own address. */
export function openDataRoutes(deps: Deps) {
  const { db, origin, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    routes.get(`/${lang}/${OPEN_DATA[lang]}`, (c) =>
      answer(c, pages, pathOfOpenData(lang), async () => {
        const { site } = c.var
        const description = describeInterface(origin, site, lang)
        return html(<DocumentationPage deps={deps} site={site} lang={lang} description={description} />, {
          tags: ['site'],
        })
      }),
    )
  }
  routes
    .get(API, (c) => answerDocument(c, '', 'application/json', async (lang) => rootOf(origin, lang)))
    .get(`${API}/openapi.json`, (c) =>
      answerDocument(c, '/openapi.json', 'application/json', async (lang) =>
        describeInterface(origin, c.var.site, lang),
      ),
    )
    .get(`${API}/catalog.jsonld`, (c) => answerCatalog(c, 'jsonld'))
    .get(`${API}/catalog.ttl`, (c) => answerCatalog(c, 'ttl'))
    // Where programs look for the interfaces of a host (RFC 9727).
    .get('/.well-known/api-catalog', (c) =>
      answer(c, pages, '/.well-known/api-catalog', async () => ({
        type: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
        body: JSON.stringify({ linkset: [linksOf(origin, c.var.site.languages)] }),
        tags: ['site'],
      })),
    )
    .get(`${API}/activities.ics`, (c) => {
      const { site } = c.var
      const asked = { filters: [], fields: [], paged: false }
      const parameters = new URL(c.req.url).searchParams
      const read = parseQuery(site, { name: 'activities' }, asked, parameters, langOfProgram(c, site))
      if ('errors' in read) return problem(origin, read.lang, 'invalid-parameter', { errors: read.errors })
      for (const [name, value] of Object.entries(headersOf(deps, read.query.lang))) c.header(name, value)
      return c.redirect(pathOfCalendar(read.query.lang), 302)
    })
    .get(`${API}/city`, (c) => answerCity(c, 'json'))
    .get(`${API}/city.json`, (c) => answerCity(c, 'json'))
    .get(`${API}/city.jsonld`, (c) => answerCity(c, 'jsonld'))
    .get(`${API}/:list`, (c) => {
      const { base, ending } = split(c.req.param('list'))
      const resource = RESOURCES.find(({ name }) => name === base)
      if (!resource) return c.notFound()
      if (ending === undefined || ending === 'json') return answerList(c, deps, resource)
      const format = resource.formats.find((each) => each === ending) as WholeFormat | undefined
      return format ? answerWhole(c, deps, resource, format) : c.notFound()
    })
    .get(`${API}/:list/:thing`, (c) => {
      const resource = RESOURCES.find(({ name }) => name === c.req.param('list'))
      const { base, ending = 'json' } = split(c.req.param('thing'))
      if (!resource?.item || !isForm(ending)) return c.notFound()
      if (ending === 'geojson' && !resource.formats.includes(ending)) return c.notFound()
      const path = `${API}/${resource.name}/${encodeURIComponent(base)}${ending === 'json' ? '' : `.${ending}`}`
      const find = async (asking: Parameters<typeof presentCity>[0]) => resource.item?.(asking, base)
      return answerItem(c, deps, { resource, path, format: ending, find })
    })
    .all('/api/*', (c) => problem(origin, langOfProgram(c, c.var.site), 'not-found'))
    .route('/', entityRoutes(deps))
  return routes

  function answerCity(c: ReaderContext, format: 'json' | 'jsonld') {
    return answerItem(c, deps, {
      // The shape and tags of the city; no filter of any list applies to it.
      resource: { name: 'figures', shape: 'City', tags: ['site'] },
      path: `${API}/city${format === 'jsonld' ? '.jsonld' : ''}`,
      format,
      find: async (asking) => presentCity(asking),
    })
  }

  async function answerDocument(
    c: ReaderContext,
    place: string,
    type: string,
    write: (lang: (typeof LANGS)[number]) => Promise<unknown>,
  ) {
    const { site } = c.var
    const asked = { filters: [], fields: [], paged: false }
    const parameters = new URL(c.req.url).searchParams
    const read = parseQuery(site, { name: 'figures' }, asked, parameters, langOfProgram(c, site))
    if ('errors' in read) return problem(origin, read.lang, 'invalid-parameter', { errors: read.errors })
    const { lang } = read.query
    return answer(c, pages, `${API}${place}?lang=${lang}`, async () => ({
      type: `${type}; charset=utf-8`,
      body: JSON.stringify(await write(lang)),
      tags: ['site'],
      headers: headersOf(deps, lang),
    }))
  }

  function answerCatalog(c: ReaderContext, form: 'jsonld' | 'ttl') {
    return answer(c, pages, `${API}/catalog.${form}`, async () => {
      const { site } = c.var
      const nodes = describeCatalog(origin, site, await readChanges(db))
      const body = form === 'ttl' ? writeTurtle(PREFIXES, nodes) : writeJsonLd(PREFIXES, nodes)
      const type = form === 'ttl' ? 'text/turtle; charset=utf-8' : 'application/ld+json; charset=utf-8'
      return { type, body, tags: CATALOG_TAGS, headers: headersOf(deps, site.languages.join(', ')) }
    })
  }
}

const isForm = (ending: string) => ending === 'json' || ending === 'jsonld' || ending === 'geojson'

function split(file: string): { base: string; ending: string | undefined } {
  const found = /^(.+)\.(json|jsonld|csv|geojson)$/.exec(file)
  return { base: found?.[1] ?? file, ending: found?.[2] }
}

function rootOf(origin: string, lang: (typeof LANGS)[number]) {
  return {
    documentation: origin + pathOfOpenData(lang),
    openapi: `${origin}${API}/openapi.json`,
    catalog: `${origin}${API}/catalog.jsonld`,
    city: `${origin}${API}/city`,
    data: RESOURCES.map(({ name, formats }) => ({
      name,
      title: resourceTexts[lang][name].title,
      url: `${origin}${API}/${name}`,
      formats: ['json', ...formats],
    })),
  }
}

function linksOf(origin: string, languages: readonly string[]) {
  return {
    anchor: origin + API,
    'service-desc': [{ href: `${origin}${API}/openapi.json`, type: 'application/json' }],
    'service-doc': languages
      .filter(isLang)
      .map((lang) => ({ href: origin + pathOfOpenData(lang), type: 'text/html', hreflang: [lang] })),
    'service-meta': [{ href: `${origin}${API}/catalog.jsonld`, type: 'application/ld+json' }],
  }
}
