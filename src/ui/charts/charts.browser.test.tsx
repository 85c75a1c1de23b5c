import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { findBarriers } from '../../../tests/e2e/axe.ts'
import { openBrowser } from '../../../tests/e2e/browser.ts'
import { buildStylesheet } from '../stylesheet.ts'
import { ChartExamples, towns } from './charts.examples.tsx'

const browser = await openBrowser({ after })
const css = Buffer.from(await buildStylesheet('data:,')).toString()

/** Shows the examples as a page of a site. */
async function show(page: Page, dir: 'ltr' | 'rtl' = 'ltr') {
  const head = `<meta name="viewport" content="width=device-width"><title>Examples</title><style>${css}</style>`
  const body = `<main class="wrap"><h1>Examples</h1>${String(<ChartExamples />)}</main>`
  await page.setContent(`<!doctype html><html lang="en" dir="${dir}"><head>${head}</head><body>${body}</body></html>`)
}

describe('the drawings', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    test(`have no barriers, written from ${dir === 'ltr' ? 'left to right' : 'right to left'}`, async (t) => {
      const page = await browser.newReader(t)
      await show(page, dir)
      for (const summary of await page.locator('summary').all()) await summary.click()
      assert.deepEqual(await findBarriers(page), [])
    })

    test(`fit a window of 320 px, written from ${dir === 'ltr' ? 'left to right' : 'right to left'}`, async (t) => {
      const page = await browser.newReader(t, { viewport: { width: 320, height: 640 } })
      await show(page, dir)
      assert.equal(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), 0)
    })
  }

  test('let the keyboard reach every town, and show where it is', async (t) => {
    const page = await browser.newReader(t)
    await show(page)
    for (const { name } of towns.slice(0, 8)) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      assert.match((await focused.getAttribute('aria-label')) ?? '', new RegExp(`^${name}`))
      const outline = await focused.evaluate(
        (link) => link.ownerDocument.defaultView.getComputedStyle(link).outlineStyle,
      )
      assert.equal(outline, 'solid')
    }
  })

  test('have their numbers beside them on paper', async (t) => {
    const page = await browser.newReader(t)
    await show(page)
    const row = page.locator('#ties').getByRole('row', { name: 'Kristianstad' })
    assert.equal(await row.isVisible(), false)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await row.isVisible(), true)
    assert.equal(await page.locator('summary:visible, .chart-files:visible').count(), 0)
  })

  test('show a month as a list on a phone', async (t) => {
    const page = await browser.newReader(t, { viewport: { width: 390, height: 800 } })
    await show(page)
    const month = page.getByRole('list', { name: 'November 2026' })
    assert.equal(await month.locator('li:visible').count(), 2)
    assert.ok(await month.getByText('Thursday 5 November').isVisible())
  })
})
