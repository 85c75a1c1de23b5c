import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { SERVICE_KEY, startTranslationService } from '#src/testing/translation-service.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const service = await startTranslationService({ after })
const city = await startSampleCity({ after }, { privateServices: [service.origin] })
const browser = await openBrowser({ after })
const office = { browser, city }

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`).first()
const go = (page: Page, path: string) => page.goto(city.origin + path)

async function press(page: Page, name: string | RegExp): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
}

/** Waits until readers are told that a text is old, or no longer are: caches hear of a change a moment later. */
async function readers(page: Page, path: string, see: { words: string; stale: boolean }): Promise<void> {
  for (;;) {
    await go(page, path)
    const text = await page.getByRole('main').innerText()
    if (text.includes(see.words) && text.includes('vanhempi') === see.stale) return
    await page.waitForTimeout(50)
  }
}

/** Somebody writes the Swedish text anew, and readers see it. */
async function publish(page: Page, path: string, body: string): Promise<void> {
  await go(page, path)
  await field(page, 'lead').fill('Tre städer möts.')
  await field(page, 'body').fill(body)
  await press(page, 'Save and go on')
  await press(page, 'Publish now')
}

describe('a story of two languages', { concurrency: 1 }, () => {
  test('is published in Swedish, translated, made stale, and settled: as it is, and by a change', async (t) => {
    const without = { javaScriptEnabled: false }
    const anna = await enterOffice(t, office, { name: 'Anna', roles: ['publisher'] }, without)
    const translator = { role: 'translator', langs: ['fi'] } as const
    const eero = await enterOffice(t, office, { name: 'Eero', roles: [translator] }, without)
    await go(anna, '/office/entries/new/story')
    await field(anna, 'title').fill('Ett möte i Esbo')
    await field(anna, 'originalLang').selectOption('sv')
    await press(anna, 'Create and begin to write')
    const swedish = new URL(anna.url()).pathname
    await publish(anna, swedish, 'De möts i maj.\n\nAlla är välkomna.')

    await go(eero, '/office/translations')
    await eero
      .getByRole('row', { name: /Ett möte i Esbo/ })
      .getByRole('link', { name: 'missing' })
      .first()
      .click()
    await eero.getByLabel('Suomi: Title').fill('Tapaaminen Espoossa')
    await eero.getByLabel('Suomi: Lead').fill('Kolme kaupunkia tapaa.')
    await eero.getByLabel('Suomi: Paragraph 1').fill('He tapaavat toukokuussa.')
    await eero.getByLabel('Suomi: Paragraph 2').fill('Kaikki ovat tervetulleita.')
    await press(eero, 'Save: all is translated')
    const finnish = swedish.replace(/sv$/, 'fi')
    await go(anna, `${finnish}/state`)
    await press(anna, 'Publish now')
    const path = '/fi/uutiset/tapaaminen-espoossa'
    await readers(anna, path, { words: 'toukokuussa', stale: false })

    await publish(anna, swedish, 'De möts i maj i år.\n\nAlla är välkomna.')
    await readers(anna, path, { words: 'toukokuussa', stale: true })
    await go(eero, '/office')
    await eero.getByRole('link', { name: 'Tapaaminen Espoossa' }).click()
    assert.equal(
      await eero
        .locator('ins')
        .innerText()
        .then((words) => words.includes('i år')),
      true,
    )
    await press(eero, 'Still right')
    await readers(anna, path, { words: 'toukokuussa', stale: false })

    await publish(anna, swedish, 'De möts i juni.\n\nAlla är välkomna.')
    await readers(anna, path, { words: 'toukokuussa', stale: true })
    await go(eero, `${finnish}/translate`)
    await eero.getByLabel('Suomi: Paragraph 1').fill('He tapaavat kesäkuussa.')
    await press(eero, 'Save: all is translated')
    await go(anna, `${finnish}/state`)
    await press(anna, 'Publish now')
    await readers(anna, path, { words: 'kesäkuussa', stale: false })
  })

  test('is drafted by a machine, and accepted by a person', async (t) => {
    const olga = await enterOffice(t, office, { name: 'Olga', roles: ['administrator'] })
    await go(olga, '/office/settings/translation')
    await field(olga, 'kind').selectOption('libretranslate')
    await field(olga, 'address').fill(service.origin)
    await field(olga, 'key').fill(SERVICE_KEY)
    await press(olga, 'Save')
    assert.deepEqual(await findBarriers(olga), [])

    await go(olga, '/office/translations?lang=ar&state=missing')
    assert.deepEqual(await findBarriers(olga), [])
    await olga.getByRole('row').getByRole('link', { name: 'missing' }).first().click()
    await olga.waitForURL(/translate$/)
    await press(olga, /Make a first draft/)
    assert.deepEqual(await findBarriers(olga), [])
    await go(olga, new URL(olga.url()).pathname.replace('/translate', '/state'))
    assert.ok(await olga.getByText('somebody who has read what the machine drafted').isVisible())
    await olga.goBack()
    await press(olga, 'I have read it and stand by it')
    assert.ok(await olga.getByText('holds as it is').isVisible())
    await go(olga, '/office/translations/exchange')
    assert.deepEqual(await findBarriers(olga), [])
    await field(olga, 'to').selectOption('ar')
    const download = olga.waitForEvent('download')
    await olga.getByRole('button', { name: 'Download the file' }).click()
    await field(olga, 'file').setInputFiles(await (await download).path())
    await press(olga, 'Read the file')
    assert.ok(await olga.getByText('Nothing is translated.').first().isVisible())
    assert.deepEqual(await findBarriers(olga), [])
  })
})
