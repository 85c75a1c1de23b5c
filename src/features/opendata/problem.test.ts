import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startCity } from '#src/testing/city.ts'
import { REGISTER } from '#src/testing/open-data.ts'

const PROBLEM = 'application/problem+json'

describe('a request to the interface that is wrong', () => {
  test('is told every mistake by its parameter (RFC 9457)', async (t) => {
    const city = await startCity(t, REGISTER)
    const wrong: [path: string, parameters: string[]][] = [
      [
        'parties?kind=planet&country=no&page=0&per_page=101&fields=key,secret&lang=ar',
        ['lang', 'kind', 'country', 'fields', 'page', 'per_page'],
      ],
      ['parties?made_up=1', ['made_up']],
      ['parties?kind=city&kind=network', ['kind']],
      ['parties?kind=', ['kind']],
      ['ties?as_of=2016-02-30', ['as_of']],
      ['ties?as_of=yesterday&state=alive', ['state', 'as_of']],
      ['activities?role=host', ['role']],
      ['activities?party=unlisted', ['party']],
      ['activities.csv?party=nobody', ['party']],
      ['ties?party=%27%20or%201=1', ['party']],
      ['parties.csv?page=2', ['page']],
      ['parties.geojson?fields=key', ['fields']],
      ['parties/ring?kind=city', ['kind']],
      ['openapi.json?fields=paths', ['fields']],
      ['stories?page=1e9', ['page']],
    ]
    for (const [path, parameters] of wrong) {
      const { status, headers, text } = await city.read(`/api/v1/${path}`, { 'Accept-Language': 'en' })
      assert.equal(status, 400, path)
      assert.equal(headers.get('content-type'), PROBLEM)
      const problem = JSON.parse(text)
      assert.equal(problem.status, 400)
      assert.deepEqual(
        problem.errors.map((error: { parameter: string }) => error.parameter),
        parameters,
        path,
      )
      assert.ok(problem.errors.every((error: { detail: string }) => error.detail.length > 10))
    }
  })

  test('is told what it may ask instead, in its own language', async (t) => {
    const city = await startCity(t)
    const told = async (lang: string) =>
      JSON.parse((await city.read('/api/v1/parties?kind=planet', { 'Accept-Language': lang })).text).errors[0].detail
    assert.match(await told('sv'), /^Värdet ska vara ett av följande: city, region/)
    assert.match(await told('fi'), /^Arvon on oltava jokin seuraavista: city, region/)
  })

  test('leads to the place on our own page that explains it', async (t) => {
    const city = await startCity(t)
    for (const path of [
      '/api/v1/parties?x=1',
      '/api/v1/parties/nobody',
      '/api/v1/nothing',
      '/api',
      '/api/v2/parties',
    ]) {
      for (const lang of ['sv', 'fi', 'en']) {
        const { text, headers } = await city.read(path, { 'Accept-Language': lang })
        assert.equal(headers.get('content-type'), PROBLEM, path)
        const [page = '', place = ''] = JSON.parse(text).type.split('#')
        const { status, text: html } = await city.read(page.slice('https://world.city.example'.length))
        assert.equal(status, 200)
        assert.match(html, new RegExp(`id="${place}"`))
      }
    }
  })

  test('finds nothing beyond the last page, and is told which that is', async (t) => {
    const city = await startCity(t, REGISTER)
    const { status, text } = await city.read('/api/v1/parties?per_page=2&page=4&lang=en')
    assert.equal(status, 404)
    assert.match(JSON.parse(text).detail, /The last one is 3\./)
  })

  test('cannot write', async (t) => {
    const city = await startCity(t)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await city.send('/api/v1/parties', { method })
      assert.equal(answer.status, 405)
      assert.equal(answer.headers.get('content-type'), PROBLEM)
      assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS')
    }
  })

  test('is told so as a problem when the fault is ours', async (t) => {
    const city = await startCity(t)
    await city.db.destroy()
    for (const path of ['/api/v1/parties', '/api/v1/parties.csv', '/api/v1/catalog.ttl']) {
      const { status, headers, text } = await city.read(path)
      assert.ok(status >= 500, String(status))
      assert.equal(headers.get('content-type'), PROBLEM)
      assert.doesNotMatch(text, /Error|at .*\.ts/)
    }
  })
})
