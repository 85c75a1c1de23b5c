import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

// Seven stories of the sample and these make three pages.
const city = await startSampleCity({ after }, { moreStories: 41 })
const browser = await openBrowser({ after })

const titles = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts()

describe('a list of news', () => {
  test('is narrowed by keyboard alone', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news`)
    await page.getByRole('combobox', { name: 'For' }).focus()
    await page.keyboard.type('Immi')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Edu')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])

    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'News: Immigrants, Education')
    assert.match((await titles(page)).join('\n'), /^Opinmäki rewarded.*$/)
    assert.equal(await page.getByRole('combobox', { name: 'For' }).inputValue(), 'immigrants')
  })

  test('is narrowed without JavaScript, and shown whole again', async (t) => {
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    await page.goto(`${city.origin}/sv/nyheter`)
    await page.getByRole('combobox', { name: 'År' }).selectOption('2015')
    await page.getByRole('button', { name: 'Visa' }).click()
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Nyheter 2015')
    assert.equal((await titles(page)).length, 3)

    await page.getByRole('link', { name: 'Visa allt' }).click()
    assert.equal(new URL(page.url()).pathname, '/sv/nyheter')
    assert.equal((await titles(page)).length, 20)
  })

  test('says so when nothing is left of it', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/fi/uutiset?teema=koulutus&vuosi=2022`)
    assert.deepEqual(await titles(page), [])
    assert.equal(await page.getByRole('link', { name: 'Näytä kaikki' }).count(), 1)
  })

  test('leads through all its pages and back, and shows every story once', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news`)
    const seen = await titles(page)
    const pages = page.getByRole('navigation', { name: 'Pages of the list' })
    for (const number of [2, 3]) {
      await pages.getByRole('link', { name: 'Older' }).click()
      assert.equal(await pages.locator('[aria-current]').innerText(), `Page ${number}`)
      seen.push(...(await titles(page)))
    }
    assert.equal(await pages.getByRole('link', { name: 'Older' }).count(), 0)
    assert.equal(seen.length, 48)
    assert.equal(new Set(seen).size, 48)

    for (let step = 0; step < 2; step++) await pages.getByRole('link', { name: 'Newer' }).click()
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, '/en/news')
  })

  test('keeps what it is narrowed to from page to page', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news?theme=economy`)
    await page.getByRole('navigation', { name: 'Pages of the list' }).getByRole('link', { name: 'Older' }).click()
    assert.match(page.url(), /theme=economy&page=2$/)
    assert.ok((await titles(page)).length > 0)
  })

  test('can be followed by links that can be seen', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news?theme=education`)
    for (const name of ['RSS', 'Atom', 'JSON Feed']) {
      const link = page.getByRole('complementary', { name: 'Follow' }).getByRole('link', { name })
      const href = await link.getAttribute('href')
      const offered = page.locator(`link[rel=alternate][href="${city.origin}${href}"]`)
      assert.equal(await offered.count(), 1, `${name} is offered to feed readers, too`)
    }
  })
})

describe('a story', () => {
  test('leads to its audiences, its themes and what it is about', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news/opinmaki-rewarded`)
    for (const [name, path] of [
      ['Immigrants', '/en/for-you/immigrants'],
      ['Education', '/en/news?theme=education'],
      ['Opinmäki learning centre', '/en/partners/opinmaki-learning-centre'],
    ] as const) {
      await page.getByRole('article').getByRole('link', { name }).first().click()
      assert.equal(page.url(), city.origin + path)
      await page.getByRole('link', { name: 'Opinmäki rewarded' }).first().click()
    }
  })

  test('says when it was published as its language writes it, and as machines read it', async (t) => {
    const page = await browser.newReader(t)
    for (const [path, stamp] of [
      ['/sv', 'Publicerad 21.1.2013 kl. 8.34, uppdaterad 18.4.2016 kl. 14.01'],
      ['/fi', 'Julkaistu 21.1.2013 klo 8.34, päivitetty 18.4.2016 klo 14.01'],
      ['/en', 'Published 21.1.2013 at 8.34, updated 18.4.2016 at 14.01'],
    ] as const) {
      await page.goto(city.origin + path)
      const line = page.getByText(stamp)
      assert.equal(await line.count(), 1, stamp)
      const times = await line
        .getByRole('time')
        .evaluateAll((found) => found.map((time) => time.getAttribute('datetime')))
      assert.deepEqual(times, ['2013-01-21T08:34+02:00', '2016-04-18T14:01+03:00'])
    }
  })
})
