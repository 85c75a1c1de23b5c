import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })

describe('the language of a reader', () => {
  for (const [locale, path] of [
    ['fi-FI', '/fi'],
    ['sv-FI', '/sv'],
    ['en-GB', '/en'],
  ] as const) {
    test(`a browser set to ${locale} comes from / to ${path}`, async (t) => {
      const page = await browser.newReader(t, { locale })
      await page.goto(city.origin)
      assert.equal(new URL(page.url()).pathname, path)
      assert.equal(await page.locator('html').getAttribute('lang'), path.slice(1))
    })
  }
})
