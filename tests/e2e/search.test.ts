import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })
await untilIndexed()

async function untilIndexed(): Promise<void> {
  while (await city.db.selectFrom('entry_changes').select('id').executeTakeFirst()) await sleep(20)
}

const field = (page: Page, name = 'Search this site') => page.getByRole('search').getByLabel(name)

/** Writes as a person does, and waits for the suggestions. */
async function write(page: Page, text: string, name?: string) {
  const input = field(page, name)
  await input.focus()
  await page.keyboard.type(text)
  const list = page.getByRole('listbox')
  await list.waitFor()
  return { input, options: list.getByRole('option') }
}

describe('a reader without JavaScript', () => {
  test('searches from any page by the button, and narrows what is found', async (t) => {
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    await page.goto(`${city.origin}/en/networks`)
    await field(page).fill('climate')
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
    assert.equal(new URL(page.url()).pathname, '/en/search')
    assert.ok((await page.getByRole('listitem').getByRole('article').count()) > 1)
    assert.equal(await field(page, 'What are you looking for?').inputValue(), 'climate')

    await page.getByLabel('Kind').selectOption({ label: 'Highlights' })
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
    assert.equal(new URL(page.url()).searchParams.get('q'), 'climate')
    assert.equal(new URL(page.url()).searchParams.get('kind'), 'highlights')
    assert.ok(await page.getByRole('main').getByRole('article').count())
  })

  test('comes from a page that is not there to what they looked for', async (t) => {
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    await page.goto(`${city.origin}/en/nowhere`)
    await field(page).fill('Kongsbreg')
    await page.keyboard.press('Enter')
    await page.getByText('Showing results for “Kongsberg”').waitFor()
  })

  test('goes on with the same question in another language', async (t) => {
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    await page.goto(`${city.origin}/en/search?q=Eurocities`)
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Suomi' }).click()
    assert.equal(new URL(page.url()).pathname, '/fi/haku')
    assert.equal(await page.getByRole('search').getByLabel('Mitä etsit?').inputValue(), 'Eurocities')
  })
})

describe('suggestions while a reader writes', () => {
  test('are chosen with the keyboard, and told to a screen reader', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en`)
    const { input, options } = await write(page, 'eurociti')
    assert.equal(await input.getAttribute('role'), 'combobox')
    assert.equal(await input.getAttribute('aria-expanded'), 'true')
    assert.match(await page.getByRole('status').innerText(), /^\d+ suggestions?$/)

    await page.keyboard.press('ArrowDown')
    const first = options.first()
    assert.equal(await input.getAttribute('aria-activedescendant'), await first.getAttribute('id'))
    assert.equal(await first.getAttribute('aria-selected'), 'true')
    await page.keyboard.press('ArrowUp')
    assert.equal(await input.getAttribute('aria-activedescendant'), null)
    await page.keyboard.press('ArrowDown')
    await Promise.all([page.waitForURL(/\/en\/[a-z]+\/[a-z-]*eurocities/), page.keyboard.press('Enter')])
  })

  test('close with Escape and leave what was written; Enter then searches for it', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en`)
    const { input } = await write(page, 'eurocities')
    await page.keyboard.press('Escape')
    assert.equal(await input.getAttribute('aria-expanded'), 'false')
    assert.equal(await page.getByRole('listbox').count(), 0)
    assert.equal(await input.inputValue(), 'eurocities')
    await Promise.all([page.waitForURL('**/en/search?q=eurocities'), page.keyboard.press('Enter')])
  })

  test('are chosen with a finger, from right to left too', async (t) => {
    const page = await browser.newReader(t, { viewport: { width: 390, height: 800 }, hasTouch: true })
    await page.goto(`${city.origin}/ar/بحث`)
    const { options } = await write(page, 'أوبين', 'عمّ تبحث؟')
    const option = await options.first().boundingBox()
    assert.ok(option && option.x >= 0 && option.x + option.width <= 390, 'it is in the window')
    assert.ok(option.height >= 44, 'a finger hits it')
    await Promise.all([page.waitForURL(/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/), options.first().tap()])
  })

  test('put up no barrier that axe finds', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/sv`)
    await write(page, 'vänort', 'Sök på webbplatsen')
    await page.keyboard.press('ArrowDown')
    assert.deepEqual(await findBarriers(page), [])
  })

  test('are missing without harm when they cannot be fetched', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en`)
    const asked = page.waitForEvent('requestfailed')
    await page.route('**/suggest?*', (route) => route.abort('aborted'))
    await field(page).fill('eurocities')
    await asked
    await Promise.all([page.waitForURL('**/en/search?q=eurocities'), page.keyboard.press('Enter')])
  })
})

test('a text is found soon after it was published, and no longer when it was withdrawn', async () => {
  const read = async () => (await fetch(`${city.origin}/en/search?q=zanzibar`)).text()
  assert.match(await read(), /Nothing was found/)
  await city.edit('stories/sparcs/en.md', (text) => text.replace(/^title: .*$/m, 'title: Zanzibar shines'))
  await untilIndexed()
  assert.match(await read(), /<mark>Zanzibar<\/mark> shines/)
  await city.edit('stories/sparcs/en.md', (text) =>
    text.replace(/^state: .*$/m, 'state: withdrawn\nnotice: A mistake.'),
  )
  assert.match(await read(), /Nothing was found/)
})
