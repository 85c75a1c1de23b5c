import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { REGISTER } from '#src/testing/open-data.ts'
import { fieldTexts } from './field.messages.ts'
import type { DescribedParameter } from './openapi.ts'
import { RESOURCES } from './resources.ts'

async function describedIn(city: TestCity, lang: string) {
  return JSON.parse((await city.read(`/api/v1/openapi.json?lang=${lang}`)).text)
}

type Operation = { readonly parameters: readonly DescribedParameter[] }

describe('the description of the interface', () => {
  test('is valid OpenAPI 3.1 in every language', async (t) => {
    const city = await startCity(t, REGISTER)
    for (const lang of ['sv', 'fi', 'en']) {
      const validator = new Validator()
      const { valid, errors } = await validator.validate(await describedIn(city, lang))
      assert.ok(valid, JSON.stringify(errors, undefined, 1))
      assert.equal(validator.version, '3.1')
    }
  })

  test('leaves nothing unexplained: every field and every parameter has a meaning', async (t) => {
    const city = await startCity(t, REGISTER)
    const { components, paths } = await describedIn(city, 'sv')
    for (const { shape } of RESOURCES) {
      for (const [name, field] of Object.entries(components.schemas[shape].properties as Record<string, unknown>)) {
        const { description } = field as { description?: string }
        assert.ok(Object.values(fieldTexts.sv).includes(description ?? ''), `${shape}.${name}`)
      }
    }
    for (const [path, { get }] of Object.entries(paths as Record<string, { get: Operation }>)) {
      for (const { name, description } of get.parameters) assert.ok(description, `${path} ${name}`)
    }
  })

  test('names addresses that are there, and parameters that work, with every value and example', async (t) => {
    const city = await startCity(t, REGISTER)
    const { paths } = await describedIn(city, 'en')
    const keys: Record<string, string> = {
      parties: 'gatchina',
      ties: 'twin-gatchina',
      activities: 'meeting',
      stories: 'award',
    }
    Object.assign(keys, { highlights: 'finalist', pages: 'start', audiences: 'immigrants', themes: 'culture' })
    for (const [path, { get }] of Object.entries(paths as Record<string, { get: Operation }>)) {
      const address = `/api/v1${path.replace('{key}', keys[path.split('/')[1] ?? ''] ?? '')}`
      assert.equal((await city.read(address)).status, 200, address)
      for (const { name, in: place, schema, example } of get.parameters) {
        if (place === 'path') continue
        const values = (schema.enum as string[] | undefined) ?? [example]
        for (const value of values) {
          // A party that is not there, a page beyond the last one and a role without a party are told of.
          const known = { party: 'gatchina', page: '1', role: `${value}&party=gatchina` }[name as string] ?? value
          const { status, text } = await city.read(`${address}?${name}=${known}`)
          assert.equal(
            status,
            name === 'fields' && !path.includes('parties') ? status : 200,
            `${address} ${name} ${text}`,
          )
        }
      }
    }
  })

  test('leads whoever knows only the host to it (RFC 9727)', async (t) => {
    const city = await startCity(t)
    const { headers, text } = await city.read('/.well-known/api-catalog')
    assert.match(headers.get('content-type') ?? '', /^application\/linkset\+json/)
    const [links] = JSON.parse(text).linkset
    for (const { href } of [...links['service-desc'], ...links['service-doc'], ...links['service-meta']]) {
      assert.equal((await city.read(href.slice('https://world.city.example'.length))).status, 200, href)
    }
    const root = JSON.parse((await city.read('/api/v1')).text)
    for (const { url, formats } of root.data) {
      const path = url.slice('https://world.city.example'.length)
      for (const form of formats) assert.equal((await city.read(`${path}.${form}`)).status, 200, `${path}.${form}`)
    }
  })
})

describe('the page about the interface', () => {
  test('explains every list, parameter and field in every open language, with addresses that work', async (t) => {
    const city = await startCity(t, REGISTER)
    for (const [path, lang] of [
      ['/sv/oppna-data', 'sv'],
      ['/fi/avoin-data', 'fi'],
      ['/en/open-data', 'en'],
    ] as const) {
      const { status, text } = await city.read(path)
      assert.equal(status, 200)
      assert.doesNotMatch(text, /<script(?! type="application\/ld\+json"| src="\/assets\/)/)
      assert.doesNotMatch(
        text,
        /<(?:script|img|link)[^>]*(?:src|href)="https?:\/\/(?!world\.city\.example)/,
        'another host',
      )
      for (const { name } of RESOURCES) assert.match(text, new RegExp(`<h2 id="${name}">`))
      for (const meaning of ['country', 'as_of', 'translation'] as const) {
        assert.ok(text.includes(fieldTexts[lang][meaning].split('`')[0] ?? ''), meaning)
      }
      const addresses = [...text.matchAll(/href="(\/api\/[^"]*)"/g)].map(([, address = '']) => address)
      assert.ok(addresses.length > 30)
      for (const address of new Set(addresses)) {
        assert.equal((await city.read(address.replaceAll('&amp;', '&'))).status, 200, address)
      }
    }
  })

  test('is found from the foot of every page, and by search engines', async (t) => {
    const city = await startCity(t)
    assert.match((await city.read('/sv')).text, /<a href="\/sv\/oppna-data">Öppna data<\/a>/)
    assert.match((await city.read('/sitemaps/lists.xml')).text, /<loc>https:\/\/world\.city\.example\/fi\/avoin-data</)
  })
})
