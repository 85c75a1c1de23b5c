import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setLanguageOpen } from '#src/features/site/index.ts'
import { startCity } from '#src/testing/city.ts'
import { LISTS, REGISTER } from '#src/testing/open-data.ts'
import { soon } from '#src/testing/soon.ts'

describe('what the public must not see', () => {
  test('is in no list, in no form and no language: not fees, officers, companies that did not agree, nor drafts', async (t) => {
    const city = await startCity(t, REGISTER)
    for (const lang of ['sv', 'fi', 'en']) {
      for (const list of LISTS) {
        const { status, text } = await city.read(`/api/v1/${list}?lang=${lang}`)
        assert.equal(status, 200, list)
        assert.doesNotMatch(text, /SECRET|70707|unlisted/, `${list} in ${lang}`)
      }
    }
    for (const path of ['catalog.jsonld', 'catalog.ttl', 'openapi.json', 'city', 'city.jsonld']) {
      assert.doesNotMatch((await city.read(`/api/v1/${path}`)).text, /SECRET/, path)
    }
  })

  test('is not at an address of its own either', async (t) => {
    const city = await startCity(t, REGISTER)
    const things = [
      'parties/unlisted',
      'ties/hidden',
      'ties/with-unlisted',
      'stories/draft',
      'stories/later',
      'stories/gone',
    ]
    for (const thing of things) {
      for (const form of ['', '.json', '.jsonld']) {
        assert.equal((await city.read(`/api/v1/${thing}${form}`)).status, 404, thing + form)
      }
    }
    const wish = { Accept: 'application/ld+json' }
    for (const path of ['/en/partners/secret-company', '/sv/nyheter/secret-draft', '/sv/nyheter/secret-withdrawn']) {
      const { headers, text } = await city.read(path, wish)
      assert.doesNotMatch(headers.get('content-type') ?? '', /ld\+json/, path)
      assert.doesNotMatch(text, /SECRET/, path)
    }
    assert.doesNotMatch((await city.read('/en/partners/the-ring', wish)).text, /SECRET/)
  })

  test('is not told by how many there are', async (t) => {
    const city = await startCity(t, REGISTER)
    for (const [list, total] of [
      ['parties?kind=company', 1],
      ['parties?country=SE', 1],
      ['ties', 2],
      ['claims', 3],
      ['claims?subject=party', 0],
      ['stories', 1],
    ] as const) {
      assert.equal(JSON.parse((await city.read(`/api/v1/${list}`)).text).total, total, list)
    }
  })

  test('comes with the language when that is opened, and not before', async (t) => {
    const city = await startCity(t, REGISTER)
    assert.equal((await city.read('/api/v1/parties?lang=ar')).status, 400)
    await setLanguageOpen(city.db, { lang: 'ar', open: true })
    const { text } = await soon(
      () => city.read('/api/v1/parties/gatchina?lang=ar'),
      ({ status }) => status === 200,
    )
    assert.equal(JSON.parse(text).data.name, 'SECRETAR')
  })
})
