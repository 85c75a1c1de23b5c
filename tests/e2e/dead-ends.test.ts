import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { NOTICE, withdrawStory } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
await withdrawStory(city)
const browser = await openBrowser({ after })

describe('where there is no page', () => {
  for (const [locale, path, title] of [
    ['en-GB', '/sv/finns-inte', 'Sidan finns inte'],
    ['sv-FI', '/fi/uutiset/ei-ole', 'Sivua ei ole'],
    ['fi-FI', '/nowhere', 'Sivua ei ole'],
    ['en-GB', '/de', 'There is no such page'],
    ['sv-FI', '/en/news?theme=nothing', 'There is no such page'],
    ['sv-FI', '/ar/%ff', 'هذه الصفحة غير موجودة'],
  ] as const) {
    test(`a reader at ${path} is told so in their language, and led on`, async (t) => {
      const page = await browser.newReader(t, { locale })
      const answer = await page.goto(city.origin + path)
      assert.equal(answer?.status(), 404)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.getByRole('main').getByRole('link').first().click()
      assert.match(new URL(page.url()).pathname, /^\/[a-z]{2}$/)
    })
  }

  test('a reader can still change the language', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/nowhere`)
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Svenska' }).click()
    assert.equal(new URL(page.url()).pathname, '/sv')
  })
})

describe('where a story was withdrawn', () => {
  for (const path of ['/sv/nyheter/omnia-i-egypten', '/fi/uutiset/omnia-egyptissa', '/en/news/omnia-in-egypt']) {
    test(`${path} says so with the notice of the city`, async (t) => {
      const page = await browser.newReader(t)
      const answer = await page.goto(city.origin + path)
      assert.equal(answer?.status(), 410)
      assert.equal(await page.getByText(NOTICE).count(), 1)
      assert.ok((await page.getByRole('main').getByRole('link').count()) > 3)
    })
  }

  test('it is in no list, no feed and no map any more', async () => {
    const lists = [
      '/en',
      '/en/news',
      '/en/for-you/companies',
      '/en/news.rss',
      '/en/news.json',
      '/sitemaps/entries-1.xml',
    ]
    for (const path of lists) {
      const text = await (await fetch(city.origin + path)).text()
      assert.ok(text.length > 500, path)
      assert.doesNotMatch(text, /omnia-in-egypt/, path)
    }
  })
})

test('a story that moved is found at its old address', async (t) => {
  await city.edit('stories/sparcs/en.md', (text) => text.replace(/^slug: .*$/m, 'slug: sparcs'))
  const page = await browser.newReader(t)
  await page.goto(`${city.origin}/en/news/espoo-is-a-lighthouse-city`)
  assert.equal(new URL(page.url()).pathname, '/en/news/sparcs')
  assert.equal((await fetch(page.url())).status, 200)
})
