import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { pagesIn } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })

type Thing = Record<string, unknown> & { '@type': string }

async function readThings(t: { after(end: () => unknown): void }, path: string): Promise<Thing[]> {
  const page = await browser.newReader(t)
  await page.goto(city.origin + path)
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return scripts.map((text) => JSON.parse(text))
}

describe('a machine that reads schema.org', () => {
  for (const [path, name] of [
    ['/sv', 'Esbo'],
    ['/fi', 'Espoo'],
    ['/ar', 'إسبو'],
  ] as const) {
    test(`learns on ${path} which city this is`, async (t) => {
      const thing = (await readThings(t, path)).find((each) => each['@type'] === 'City')
      assert.equal(thing?.['@context'], 'https://schema.org')
      assert.equal(thing?.name, name)
      assert.deepEqual(thing?.geo, { '@type': 'GeoCoordinates', latitude: 60.2056, longitude: 24.6556 })
    })
  }

  test('learns of a story what it is, when it was told, in which language, and whose it is', async (t) => {
    const path = '/fi/uutiset/pohjoismaiden-nuoret-espoossa'
    const story = (await readThings(t, path)).find((each) => each['@type'] === 'NewsArticle')
    assert.ok(story)
    assert.equal(story.url, city.origin + path)
    assert.equal(story.inLanguage, 'fi')
    assert.ok(story.headline && story.description)
    for (const date of [story.datePublished, story.dateModified]) assert.ok(Date.parse(String(date)) > 0, String(date))
    assert.equal((story.publisher as Thing)['@type'], 'City')
    assert.equal((await fetch(String(story.image))).status, 200)
  })

  test('learns the way from the start page to a story', async (t) => {
    const trail = (await readThings(t, '/en/news/opinmaki-rewarded')).find((each) => each['@type'] === 'BreadcrumbList')
    const steps = trail?.itemListElement as { position: number; name: string; item?: string }[]
    assert.deepEqual(
      steps.map(({ position, item }) => [position, item]),
      [
        [1, `${city.origin}/en`],
        [2, `${city.origin}/en/news`],
        [3, undefined],
      ],
    )
    assert.ok(steps.every(({ name }) => name))
  })

  test('can read what every page says', async () => {
    for (const { path } of await pagesIn(city, 'sv')) {
      const html = await (await fetch(city.origin + path, { headers: { Accept: 'text/html' } })).text()
      for (const [, text = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        const thing = JSON.parse(text) as Thing
        assert.equal(thing['@context'], 'https://schema.org', path)
        assert.ok(thing['@type'], path)
      }
    }
  })
})
