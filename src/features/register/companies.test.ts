import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { addParty, dateOf } from '#src/testing/register.ts'

const PAGE = entryFiles('pages/companies', {
  facts: 'original: en\nshows: companies',
  title: { sv: 'Företag', en: 'Companies' },
})

async function startWithCompanies(t: TestContext): Promise<TestCity> {
  const city = await startCity(t, PAGE)
  const company = { kind: 'company', country: 'DE', field: 'C', arrived: dateOf('2009') } as const
  await addParty(city.db, 'open', {
    ...company,
    names: { und: 'Offen GmbH' },
    consentedOn: Temporal.PlainDate.from('2026-03-02'),
  })
  await addParty(city.db, 'silent', { ...company, names: { und: 'Verschwiegen GmbH' }, themes: ['culture'] })
  return city
}

describe('a company that has not agreed to be listed', () => {
  test('is counted in the figures', async (t) => {
    const city = await startWithCompanies(t)
    const { text } = await city.read('/en/companies')
    assert.match(text, /2 companies from one country/)
    const table = text.slice(text.indexOf('id="by-country"'))
    assert.match(table, /Germany<\/th><td class="numeric">2</)
    const file = await city.read('/data/companies.csv')
    assert.match(file.headers.get('content-type') ?? '', /^text\/csv/)
    assert.equal(file.text, ['by,value,companies', 'country,DE,2', 'field,C,2', 'arrived_year,2009,2', ''].join('\r\n'))
  })

  test('is nowhere by name, and has no page', async (t) => {
    const city = await startWithCompanies(t)
    const paths = [
      '/en/companies',
      '/sv/foretag',
      '/en/partners',
      '/en/partners?kind=companies',
      '/en/partners?theme=culture',
      '/en',
      '/data/companies.csv',
      '/sitemaps/entries-1.xml',
    ]
    for (const path of paths) {
      const { status, text } = await city.read(path)
      assert.equal(status, 200, path)
      assert.doesNotMatch(text, /verschwiegen|silent/i, path)
    }
    for (const ending of ['', '.rss', '.atom', '.json', '.ics']) {
      assert.equal((await city.read(`/en/partners/verschwiegen-gmbh${ending}`)).status, 404, ending)
    }
  })

  test('while one that has stands in the directory', async (t) => {
    const city = await startWithCompanies(t)
    assert.match((await city.read('/en/companies')).text, /<a href="\/en\/partners\/offen-gmbh">Offen GmbH<\/a>/)
    assert.match((await city.read('/en/partners?kind=companies')).text, /Offen GmbH/)
    assert.equal((await city.read('/en/partners/offen-gmbh')).status, 200)
  })

  test('and one that takes its consent back is gone at once', async (t) => {
    const city = await startWithCompanies(t)
    assert.equal((await city.read('/en/partners/offen-gmbh')).status, 200)
    await city.read('/en/companies')
    await city.announced(() =>
      addParty(city.db, 'open', { kind: 'company', names: { und: 'Offen GmbH' }, country: 'DE' }),
    )
    assert.equal((await city.read('/en/partners/offen-gmbh')).status, 404)
    assert.doesNotMatch((await city.read('/en/companies')).text, /Offen/)
  })
})
