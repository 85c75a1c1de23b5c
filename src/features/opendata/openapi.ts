import { z } from 'zod'
import { pathOfOpenData } from '#src/features/entries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { fieldsOf } from './columns.ts'
import { documentationTexts } from './documentation.messages.ts'
import { fieldTexts } from './field.messages.ts'
import { EXAMPLES, type FilterName, filterOf } from './filter.ts'
import { TYPES } from './format.ts'
import { API_VERSION, LICENCE } from './licence.ts'
import { type ParameterName, parameterTexts } from './parameter.messages.ts'
import { problemTexts } from './problem.messages.ts'
import { API } from './problem.ts'
import { MOST_PER_PAGE, PER_PAGE } from './query.ts'
import { resourceTexts } from './resource.messages.ts'
import type { Resource } from './resource.ts'
import { RESOURCES } from './resources.ts'
import { type ShapeName, shapesIn } from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

/** A parameter as the description names it. */
export interface DescribedParameter {
  readonly name: ParameterName
  readonly in: 'query' | 'path'
  readonly required: boolean
  readonly description: string
  readonly schema: Json
  readonly example?: string
}

/** The description of the interface (OpenAPI 3.1), in a language: the documentation page is drawn from it too. */
export function describeInterface(origin: string, site: Site, lang: Lang) {
  const texts = documentationTexts[lang]
  const city = labelIn(site, site.names, lang)
  return {
    openapi: '3.1.1',
    info: {
      title: texts.title(city),
      version: API_VERSION,
      summary: texts.lead,
      description: texts.about.join('\n\n'),
      contact: { name: city, email: site.contact },
      license: { name: LICENCE.name, identifier: LICENCE.spdx },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    externalDocs: { url: origin + pathOfOpenData(lang), description: texts.name },
    servers: [{ url: origin + API }],
    tags: [
      { name: 'city', description: resourceTexts[lang].city.summary },
      ...RESOURCES.map(({ name }) => ({ name, description: resourceTexts[lang][name].summary })),
    ],
    paths: {
      '/city': { get: itemOperation(site, lang, { name: 'city', shape: 'City', parameters: [] }) },
      ...Object.assign({}, ...RESOURCES.map((resource) => pathsOf(site, lang, resource))),
    } as Readonly<Record<string, { readonly get: ReturnType<typeof operation> }>>,
    components: {
      schemas: schemasIn(lang),
      responses: { Problem: problemResponse(lang) },
      headers: {
        ETag: { description: texts.etag, schema: { type: 'string' } },
        Link: { description: texts.links, schema: { type: 'string' } },
      },
    },
  }
}

function pathsOf(site: Site, lang: Lang, resource: Resource) {
  const { name, shape, filters, formats, keyed } = resource
  const { title, summary } = resourceTexts[lang][name]
  const narrowing = filters.map((filter) => parameter(lang, filter, schemaOf(site, resource, filter)))
  const page = {
    type: 'object',
    required: ['data', 'total', 'page', 'pages'],
    properties: {
      data: { type: 'array', items: { $ref: `#/components/schemas/${shape}` } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 1 },
    },
  }
  const paging = [
    parameter(lang, 'page', { type: 'integer', minimum: 1, default: 1 }),
    parameter(lang, 'per_page', { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE, default: PER_PAGE }),
  ]
  const list = operation(lang, {
    id: `list-${name}`,
    tag: name,
    summary: title,
    description: summary,
    parameters: [...narrowing, fieldsParameter(lang, shape), langParameter(site, lang), ...paging],
    type: 'application/json',
    schema: page,
  })
  const whole = formats.map((format) => [
    `/${name}.${format}`,
    {
      get: operation(lang, {
        id: `whole-${name}-${format}`,
        tag: name,
        summary: `${title} (${format})`,
        description: documentationTexts[lang].formats[format],
        parameters: [
          ...narrowing,
          ...(format === 'csv' ? [fieldsParameter(lang, shape)] : []),
          langParameter(site, lang),
        ],
        type: TYPES[format].split(';')[0] ?? '',
        schema: format === 'csv' ? { type: 'string' } : { type: 'object' },
      }),
    },
  ])
  const asOf = filters.includes('as_of') ? [parameter(lang, 'as_of', schemaOf(site, resource, 'as_of'))] : []
  const item = { get: itemOperation(site, lang, { name, shape, parameters: [keyParameter(lang), ...asOf] }) }
  return { [`/${name}`]: { get: list }, ...(keyed && { [`/${name}/{key}`]: item }), ...Object.fromEntries(whole) }
}

function itemOperation(
  site: Site,
  lang: Lang,
  { name, shape, parameters }: { name: Resource['name'] | 'city'; shape: ShapeName; parameters: DescribedParameter[] },
) {
  return operation(lang, {
    id: `read-${name}`,
    tag: name,
    summary: resourceTexts[lang][name].title,
    description: resourceTexts[lang][name].summary,
    parameters: [...parameters, fieldsParameter(lang, shape), langParameter(site, lang)],
    type: 'application/json',
    schema: { type: 'object', required: ['data'], properties: { data: { $ref: `#/components/schemas/${shape}` } } },
  })
}

function operation(
  lang: Lang,
  told: {
    id: string
    tag: string
    summary: string
    description: string
    parameters: readonly DescribedParameter[]
    type: string
    schema: Json
  },
) {
  const { id, tag, summary, description, parameters, type, schema } = told
  const headers = { ETag: { $ref: '#/components/headers/ETag' }, Link: { $ref: '#/components/headers/Link' } }
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    parameters,
    responses: {
      200: { description: summary, headers, content: { [type]: { schema } } },
      304: { description: documentationTexts[lang].unchanged },
      400: { $ref: '#/components/responses/Problem' },
      404: { $ref: '#/components/responses/Problem' },
    },
  }
}

function fieldsParameter(lang: Lang, shape: ShapeName): DescribedParameter {
  const fields = fieldsOf(shape)
  const any = `(${fields.join('|')})`
  const schema = { type: 'string', pattern: `^${any}(,${any})*$` }
  return { ...parameter(lang, 'fields', schema), example: fields.slice(0, 3).join(',') }
}

const langParameter = (site: Site, lang: Lang) => parameter(lang, 'lang', { type: 'string', enum: site.languages })
const keyParameter = (lang: Lang): DescribedParameter => ({
  name: 'key',
  in: 'path',
  required: true,
  description: parameterTexts[lang].key,
  schema: { type: 'string' },
})

function parameter(lang: Lang, name: ParameterName, schema: Json): DescribedParameter {
  const example = EXAMPLES[name]
  const numeric = schema.type === 'integer'
  return {
    name,
    in: 'query',
    required: false,
    description: parameterTexts[lang][name],
    schema,
    ...(example && { example: (numeric ? Number(example) : example) as string }),
  }
}

function schemaOf(site: Site, resource: Resource, filter: FilterName): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(filterOf(site, resource.name, filter)) as Record<string, unknown>
  return schema
}

function schemasIn(lang: Lang): Json {
  const schemas = Object.entries(shapesIn(fieldTexts[lang])).map(([name, shape]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(shape) as Record<string, unknown>
    return [name, schema]
  })
  const text = { type: 'string' }
  const errors = {
    type: 'array',
    items: { type: 'object', required: ['parameter', 'detail'], properties: { parameter: text, detail: text } },
  }
  const problem = {
    type: 'object',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors,
    },
  }
  return { ...Object.fromEntries(schemas), Problem: problem }
}

function problemResponse(lang: Lang) {
  return {
    description: problemTexts[lang].details['invalid-parameter'],
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}
