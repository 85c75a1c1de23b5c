import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { pagesIn, withdrawStory } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
await withdrawStory(city)
const browser = await openBrowser({ after })

const LARGEST_FIRST_PAGE = 40 * 1024
const LARGEST_SCRIPT = 2 * 1024

describe('a page brings nothing that acts on its reader', () => {
  for (const lang of LANGS) {
    test(`in ${nameOfLang(lang)}: one small script of ours that only adds comfort, no style within it, and a policy that allows nothing else`, async () => {
      for (const { path } of await pagesIn(city, lang)) {
        const answer = await fetch(city.origin + path, { headers: { Accept: 'text/html' } })
        const html = await answer.text()
        const scripts = new Set(html.match(/<script\b[^>]*>/g) ?? [])
        scripts.delete('<script type="application/ld+json">')
        assert.match([...scripts].join(), /^<script src="\/assets\/site\.[0-9a-f]{10}\.js" type="module">$/, path)
        assert.doesNotMatch(html, /<style\b|<[^>]+\s(?:style|on[a-z]+)=/i, path)

        const policy = answer.headers.get('content-security-policy') ?? ''
        assert.match(policy, /default-src 'none'/, path)
        assert.match(policy, /; script-src 'self';/, path)
        assert.doesNotMatch(policy, /unsafe-|\*/, path)
        assert.equal(answer.headers.get('set-cookie'), null, path)
      }
    })
  }

  test('and no cookie until a language is chosen by hand', async (t) => {
    const page = await browser.newReader(t)
    for (const path of ['/', '/sv/nyheter', '/sv/nyheter/unga-fran-nordiska-vanorter'])
      await page.goto(city.origin + path)
    assert.deepEqual(await page.context().cookies(), [])
  })
})

describe('the first page', () => {
  for (const path of ['/sv', '/fi', '/en', '/ar', '/sv/vanorter', '/ar/المدن-التوأم', '/fi/kumppanit/hatsina']) {
    test(`${path} comes in at most 40 KB with all that it needs`, async (t) => {
      const page = await browser.newReader(t)
      const files: Promise<readonly [path: string, sent: number]>[] = []
      page.on('requestfinished', (request) => {
        const path = request.url().slice(city.origin.length)
        files.push(request.sizes().then((sizes) => [path, sizes.responseBodySize] as const))
      })
      await page.goto(city.origin + path, { waitUntil: 'networkidle' })
      const sizes = new Map(await Promise.all(files))
      // Not every Chromium fetches the icon when nobody looks at it.
      const icon = (await page.locator('link[rel=icon]').getAttribute('href')) ?? ''
      if (!sizes.has(icon)) sizes.set(icon, (await (await fetch(city.origin + icon)).bytes()).length)
      const all = JSON.stringify([...sizes])
      for (const needed of ['.css', '.woff2', '.svg'])
        assert.ok(
          sizes.keys().some((file) => file.endsWith(needed)),
          all,
        )
      const sum = sizes.values().reduce((total, size) => total + size, 0)
      const script = sizes.entries().find(([file]) => file.endsWith('.js'))
      assert.ok(script && script[1] <= LARGEST_SCRIPT, all)
      assert.ok(sum <= LARGEST_FIRST_PAGE, `${sum} bytes: ${all}`)
    })
  }
})
