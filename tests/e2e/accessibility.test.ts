import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { directionOf, LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { pagesIn, withdrawStory } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
await withdrawStory(city)
const browser = await openBrowser({ after })

// Colours do not depend on the language, and what stands where on a phone depends on its direction and longest words.
const IN_EVERY_LOOK: readonly Lang[] = ['fi', 'ar']

describe('a reader meets no barrier that axe finds, by day and by night, on a desk and on a phone', {
  concurrency: 2,
}, () => {
  for (const lang of LANGS) {
    describe(`in ${nameOfLang(lang)}`, { concurrency: 1 }, async () => {
      // One page for all: the browser reads axe itself only once.
      const page = await browser.newReader({ after })
      for (const { kind, path, status } of await pagesIn(city, lang)) {
        test(`on ${kind}, ${path}`, async () => {
          const answer = await page.goto(city.origin + path)
          assert.equal(answer?.status(), status)
          const html = page.locator('html')
          assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], [lang, directionOf(lang)])
          assert.deepEqual(await findBarriers(page, IN_EVERY_LOOK.includes(lang) ? 'every look' : 'the first look'), [])
        })
      }
    })
  }
})
