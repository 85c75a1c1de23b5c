import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })
const pathOf = (page: { url(): string }) => decodeURIComponent(new URL(page.url()).pathname)

describe('the language of a reader', () => {
  for (const [locale, path] of [
    ['fi-FI', '/fi'],
    ['sv-FI', '/sv'],
    ['en-GB', '/en'],
    ['ar-EG', '/ar'],
    // The first language of the city, for readers whose languages it does not have.
    ['et-EE', '/sv'],
  ] as const) {
    test(`brings a browser set to ${locale} from / to ${path}`, async (t) => {
      const page = await browser.newReader(t, { locale })
      await page.goto(city.origin)
      assert.equal(pathOf(page), path)
    })
  }

  test('is the best of several that the browser names', async () => {
    const wish = { 'Accept-Language': 'de, sv;q=0.4, fi;q=0.6' }
    const answer = await fetch(`${city.origin}/`, { headers: wish, redirect: 'manual' })
    assert.equal(answer.headers.get('location'), '/fi')
    assert.match(answer.headers.get('vary') ?? '', /Accept-Language/)
  })

  test('that was chosen by hand is remembered, whatever the browser is set to', async (t) => {
    const page = await browser.newReader(t, { locale: 'sv-FI' })
    await page.goto(city.origin)
    await page.getByRole('navigation', { name: 'Språk' }).getByRole('link', { name: 'Suomi' }).click()
    assert.equal(pathOf(page), '/fi')

    await page.goto(city.origin)
    assert.equal(pathOf(page), '/fi')
  })

  test('changes on a story to the same story', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news/opinmaki-rewarded`)
    for (const [menu, name, path] of [
      ['Language', 'Svenska', '/sv/nyheter/opinmaki-belonas'],
      ['Språk', 'Suomi', '/fi/uutiset/opinmaki-palkittiin'],
      ['Kieli', 'العربية', '/ar/أخبار/تكريم-أوبينماكي'],
      ['اللغة', 'English', '/en/news/opinmaki-rewarded'],
    ] as const) {
      await page.getByRole('navigation', { name: menu }).getByRole('link', { name }).click()
      assert.equal(pathOf(page), path)
      assert.equal(await page.locator('html').getAttribute('lang'), path.slice(1, 3))
    }
  })

  test('changes on a narrowed list to the same list', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/news?audience=immigrants&year=2016`)
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Suomi' }).click()
    assert.equal(new URL(page.url()).search, '?kohderyhma=maahanmuuttajat&vuosi=2016')
    await page.getByRole('heading', { name: 'Opinmäki' }).waitFor()
  })
})

describe('a reader of Arabic', () => {
  test('reads from right to left', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/ar`)
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    const name = await page.getByRole('banner').getByRole('link', { name: 'إسبو' }).boundingBox()
    const languages = await page.getByRole('navigation', { name: 'اللغة' }).boundingBox()
    assert.ok(name && languages && name.x > languages.x, 'the name of the city stands on the right')
  })

  test('is told when the translation is older than its original, and finds the original', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/ar`)
    const note = page.getByRole('note')
    assert.match(await note.innerText(), /هذه الترجمة أقدم من النص الأصلي/)
    await note.getByRole('link').click()
    assert.match(pathOf(page), /^\/(?:sv|fi|en)$/)
  })

  test('is told when a story is in another language, and has it marked as such', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/ar/أخبار`)
    const story = page.getByRole('article').filter({ hasText: 'Unga' })
    assert.match(await story.innerText(), /بالسويدية/)
    await story.getByRole('heading').getByRole('link').click()

    assert.match(await page.getByRole('note').innerText(), /هذا النص غير متوفر بالعربية/)
    for (const foreign of [page.getByRole('heading', { level: 1 }).locator('..'), page.locator('.prose')]) {
      assert.deepEqual([await foreign.getAttribute('lang'), await foreign.getAttribute('dir')], ['sv', 'ltr'])
    }
    const side = await page
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => heading.ownerDocument.defaultView.getComputedStyle(heading).direction)
    assert.equal(side, 'ltr')
  })
})
