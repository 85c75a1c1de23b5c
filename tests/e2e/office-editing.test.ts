import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { saveSetting } from '#src/features/settings/index.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })
const office = { browser, city }

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`).first()

async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(city.origin + path)
}

const idOf = async (key: string) =>
  (await city.db.selectFrom('entries').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

/** Waits until readers see some words: other processes and caches hear of a change a moment later. */
async function readers(page: Page, path: string, words: string): Promise<void> {
  for (;;) {
    await go(page, path)
    if ((await page.getByRole('main').innerText()).includes(words)) return
    await page.waitForTimeout(50)
  }
}

describe('a story about two twin towns', { concurrency: 1 }, () => {
  for (const javaScriptEnabled of [true, false]) {
    const way = javaScriptEnabled ? 'with' : 'without'
    test(`is written, reviewed, published, translated and made stale, ${way} JavaScript`, async (t) => {
      await saveSetting(city.db, 'reviews', { kinds: ['story'] }, 'a test')
      const anna = await enterOffice(t, office, { name: `Anna-${way}`, roles: ['publisher'] }, { javaScriptEnabled })
      const bo = await enterOffice(t, office, { name: `Bo-${way}`, roles: ['publisher'] }, { javaScriptEnabled })
      await go(anna, '/office/entries')
      await anna.getByRole('link', { name: 'New entry' }).click()
      await anna.getByRole('link', { name: 'New story' }).click()
      await field(anna, 'title').fill(`Kongsberg och Køge ${way}`)
      await field(anna, 'originalLang').selectOption('sv')
      await anna.getByLabel('Culture').check()
      await field(anna, 'find').fill('Vänorter')
      if (javaScriptEnabled) {
        await anna.getByRole('option', { name: 'Vänorter (page)' }).waitFor()
        await field(anna, 'find').press('ArrowDown')
        await field(anna, 'find').press('Enter')
      } else {
        await press(anna, 'Find')
        await anna.getByLabel('Vänorter (page)').check()
      }
      assert.ok(await anna.getByLabel('Vänorter (page)').isChecked())
      await press(anna, 'Create and begin to write')

      await field(anna, 'lead').fill('Två vänorter möts i Esbo.')
      if (javaScriptEnabled) {
        const editor = anna.getByRole('textbox', { name: 'Text', exact: true })
        await editor.click()
        await anna.keyboard.type('De möts varje år.')
        await anna.keyboard.press('Enter')
        await anna.getByRole('button', { name: 'Heading', exact: true }).click()
        // The editor takes the focus back with the next frame.
        await anna.locator('.ProseMirror:focus').waitFor()
        await anna.keyboard.type('Nästa gång')
        await anna.getByText('Nothing is missing to publish.').waitFor()
      } else await field(anna, 'body').fill('De möts varje år.\n\n## Nästa gång')
      await press(anna, 'Save and go on')
      assert.match(await anna.getByRole('status').first().innerText(), /saved/)
      await field(anna, 'words').fill('Have a look, please')
      await press(anna, 'Send to review')
      const state = new URL(anna.url()).pathname

      await go(bo, state)
      await bo.getByText('Have a look, please').waitFor()
      await press(bo, 'Approve')
      await press(bo, 'Publish now')
      const path = `/sv/nyheter/kongsberg-och-koge-${way}`
      await readers(bo, path, 'De möts varje år.')
      assert.ok(await bo.getByRole('heading', { level: 2, name: 'Nästa gång' }).isVisible())

      await saveSetting(city.db, 'reviews', { kinds: [] }, 'a test')
      const text = state.replace('/state', '')
      const finnish = text.replace(/sv$/, 'fi')
      await go(anna, finnish)
      assert.ok(await anna.getByText('Två vänorter möts i Esbo.').isVisible(), 'the original stands beside it')
      await field(anna, 'title').fill(`Ystävät ${way}`)
      await field(anna, 'lead').fill('Kaksi kaupunkia.')
      if (javaScriptEnabled) await anna.getByRole('button', { name: 'Show Markdown' }).click()
      await field(anna, 'body').fill('He tapaavat.')
      await press(anna, 'Save and go on')
      await press(anna, 'Publish now')
      await readers(anna, `/fi/uutiset/ystavat-${way}`, 'He tapaavat.')

      await go(anna, text)
      await field(anna, 'lead').fill('Tre vänorter möts i Esbo.')
      await press(anna, 'Save and go on')
      await press(anna, 'Publish now')
      await readers(bo, `/fi/uutiset/ystavat-${way}`, 'vanhempi')
      await go(anna, finnish)
      assert.ok(await anna.getByText('The original has changed').isVisible())
    })
  }
})

describe('two people', () => {
  test('who write one text at once see each other, and choose where they changed the same', async (t) => {
    const path = `/office/entries/${await idOf('kulps-visit').catch(() => idOf('nordic-youth'))}/sv`
    const anna = await enterOffice(t, office, { name: 'Annika', roles: ['editor'] })
    const bo = await enterOffice(t, office, { name: 'Bosse', roles: ['editor'] }, { javaScriptEnabled: false })
    await go(anna, path)
    await go(bo, path)
    assert.ok(await bo.getByText('Annika has this text open too').isVisible())
    await field(anna, 'lead').fill('Annikas ingress.')
    await press(anna, 'Save draft')
    await field(bo, 'lead').fill('Bosses ingress.')
    await field(bo, 'title').fill('Bosses rubrik')
    await press(bo, 'Save draft')
    assert.ok(await bo.getByRole('alert').getByText('You both changed the same').isVisible())
    assert.deepEqual(await findBarriers(anna), [])
    await bo.getByLabel('Theirs').check()
    await press(bo, 'Save like this')
    assert.equal(await field(bo, 'lead').inputValue(), 'Annikas ingress.')
    assert.equal(await field(bo, 'title').inputValue(), 'Bosses rubrik')
  })
})

describe('a writer', () => {
  test('who leaves without saving is offered what they typed', async (t) => {
    const path = `/office/entries/${await idOf('networks')}/en`
    const page = await enterOffice(t, office, { name: 'Disa', roles: ['editor'] })
    await go(page, path)
    await field(page, 'lead').fill('Half a sentence that is not')
    await go(page, '/office/entries')
    await go(page, path)
    await page.getByRole('link', { name: 'Go on with it' }).click()
    assert.equal(await field(page, 'lead').inputValue(), 'Half a sentence that is not')
    await go(page, path)
    await press(page, 'Throw it away')
    assert.equal(await page.getByRole('link', { name: 'Go on with it' }).count(), 0)
  })

  test('links to an entry by searching, with the keyboard alone', async (t) => {
    const page = await enterOffice(t, office, { name: 'Edit', roles: ['editor'] })
    await go(page, `/office/entries/${await idOf('twin-towns')}/en`)
    const toolbar = page.getByRole('toolbar', { name: 'Format the text' })
    await toolbar.getByRole('button', { name: 'Bold' }).focus()
    for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Nätverk')
    const found = page.locator('.link-form .found button', { hasText: '(page)' }).first()
    await found.waitFor()
    await found.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show Markdown' }).click()
    assert.match(await field(page, 'body').inputValue(), /\]\(entry:pages\/networks\)/)
  })

  test('restores a revision after seeing what differs', async (t) => {
    const path = `/office/entries/${await idOf('visits')}/en`
    const page = await enterOffice(t, office, { name: 'Frida', roles: ['editor'] }, { javaScriptEnabled: false })
    await go(page, path)
    const before = await field(page, 'lead').inputValue()
    await field(page, 'lead').fill('Something else altogether.')
    await press(page, 'Save draft')
    await go(page, `${path}/revisions`)
    assert.match(await page.locator('ins').first().innerText(), /Something/)
    await press(page, 'Restore revision 1')
    await go(page, path)
    assert.equal(await field(page, 'lead').inputValue(), before)
  })

  test('schedules across the change to summer time by choosing what is meant', async (t) => {
    const path = `/office/entries/${await idOf('open-innovation').catch(() => idOf('privacy'))}/en`
    const page = await enterOffice(t, office, { name: 'Greta', roles: ['publisher'] }, { javaScriptEnabled: false })
    await go(page, path)
    await field(page, 'lead').fill('To be published in spring.')
    await press(page, 'Save and go on')
    await page.getByText('Publish later').click()
    await field(page, 'date').fill('2027-03-28')
    await field(page, 'time').fill('3.30')
    await press(page, 'Schedule')
    assert.ok(await page.getByText('That time does not exist').first().isVisible())
    await page.getByLabel('04.30 (UTC+03:00)').check()
    await press(page, 'Schedule')
    assert.ok(await page.getByText('Will be published on 28.3.2027 at 4.30 (Europe/Helsinki)').isVisible())
  })
})

describe('no barrier stands', () => {
  test('in the rooms where texts are written, on a desk and on a phone, in light and dark', async (t) => {
    const page = await enterOffice(t, office, { name: 'Hanna', roles: ['administrator'] })
    const entry = await idOf('opinmaki-award')
    for (const path of [
      '/office/entries?state=published',
      '/office/entries/new/story',
      `/office/entries/${entry}`,
      `/office/entries/${entry}/sv`,
      `/office/entries/${entry}/sv/state`,
      `/office/entries/${entry}/sv/revisions`,
      `/office/entries/${entry}/sv/preview`,
      '/office/media',
      '/office/media/new',
      '/office/audit',
      '/office/audit/check',
    ]) {
      await go(page, path)
      assert.deepEqual(await findBarriers(page), [], path)
      await page.setViewportSize({ width: 390, height: 800 })
      const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      assert.ok(overflow <= 1, `${path} scrolls sideways by ${overflow} px`)
    }
  })
})
