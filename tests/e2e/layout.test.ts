import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { pagesIn, withdrawStory } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
await withdrawStory(city)
const browser = await openBrowser({ after })

/** What stands out of the window sideways, unless it can be scrolled by itself as wide tables can. */
function findOverflow(page: Page): Promise<string[]> {
  return page.locator('html').evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return []
    const outside = [...html.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return (right > html.clientWidth + 1 || left < -1) && !element.closest('.table-scroll, svg')
    })
    // The outermost ones say enough.
    return outside
      .slice(0, 3)
      .map((element) => `${element.tagName} ${element.className} "${element.textContent.slice(0, 40)}"`)
  })
}

// Finnish has the longest words, Arabic has the other direction.
const WIDEST = ['fi', 'ar'] as const

describe('nothing scrolls sideways', () => {
  for (const lang of WIDEST) {
    test(`in ${nameOfLang(lang)}: on a window of 320 px, and with text at 200 %`, async (t) => {
      const page = await browser.newReader(t)
      const overflows: string[] = []
      for (const { path } of await pagesIn(city, lang)) {
        await page.setViewportSize({ width: 320, height: 640 })
        await page.goto(city.origin + path, { waitUntil: 'domcontentloaded' })
        overflows.push(...(await findOverflow(page)).map((overflow) => `${path} at 320 px: ${overflow}`))

        await page.setViewportSize({ width: 1280, height: 900 })
        // As a reader does who sets a larger type in the browser.
        await page.locator('html').evaluate((html) => {
          html.style.fontSize = '200%'
        })
        overflows.push(...(await findOverflow(page)).map((overflow) => `${path} with text at 200 %: ${overflow}`))
      }
      assert.deepEqual(overflows, [])
    })
  }
})

describe('on paper', () => {
  for (const [lang, table] of [
    ['sv', '/sv/vanorter'],
    ['ar', '/ar/المدن-التوأم'],
  ] as const) {
    test(`there is the text in ${nameOfLang(lang)}, but no menu, no search and no button`, async (t) => {
      const page = await browser.newReader(t)
      await page.emulateMedia({ media: 'print' })
      for (const { path } of await pagesIn(city, lang)) {
        await page.goto(city.origin + path, { waitUntil: 'domcontentloaded' })
        // A form that is what the page is about can be filled in by hand.
        const shown = page
          .locator('nav, form:not(.public-form form), button, a[href="#content"]')
          .filter({ visible: true })
        assert.equal(await shown.count(), 0, path)
        assert.ok(await page.getByRole('heading', { level: 1 }).isVisible(), path)
        assert.ok((await page.getByRole('main').innerText()).length > 100, path)
      }
    })

    test(`no column of the table on ${table} is cut off`, async (t) => {
      // The width of the text on A4 with margins of 20 mm, in CSS pixels.
      const page = await browser.newReader(t, { viewport: { width: 642, height: 971 } })
      await page.emulateMedia({ media: 'print' })
      await page.goto(city.origin + table)
      const hidden = await page
        .locator('.table-scroll')
        .evaluateAll((tables) => tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
      assert.ok(hidden.length > 0)
      assert.deepEqual(new Set(hidden), new Set([0]))
    })
  }

  test('a link to elsewhere shows where it leads', async (t) => {
    const page = await browser.newReader(t)
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${city.origin}/en/twin-towns`)
    const shown = await page
      .getByRole('main')
      .locator('a[href^="https:"]')
      .first()
      .evaluate((link) => link.ownerDocument.defaultView.getComputedStyle(link, '::after').content)
    assert.match(shown, /https:/)
  })
})
