import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })

const FILE = {
  name: 'partners.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Kommun;Land;Webb\nKristianstads kommun;Sverige;https://kristianstad.example/\nAtlantis;Nowhere;\n',
  ),
}

test('a list of others is uploaded, read as somebody says, tried, doubted, decided, and stands on the public page', async (t) => {
  const page = await enterOffice(t, { browser, city }, { name: 'Anna', roles: ['administrator'] })
  await page.getByRole('link', { name: 'Imports' }).click()
  await page.getByLabel('File', { exact: true }).setInputFiles(FILE)
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.getByLabel('What the file is (required)').selectOption('a list of parties of your own')
  await page.getByRole('button', { name: 'Try it' }).click()
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Kommun')
  await page.getByLabel('Kind', { exact: true }).last().selectOption('city')
  await page.getByLabel('Where the facts come from').fill('A list of partners')
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByRole('heading', { name: 'What would happen' }).waitFor()
  await page.getByText('“Nowhere” is no country that is known here.').waitFor()
  assert.deepEqual(await findBarriers(page), [])
  await page.getByRole('button', { name: 'Carry it out' }).click()
  await page.getByRole('link', { name: 'Decide the doubtful matches' }).click()
  assert.deepEqual(await findBarriers(page), [])

  await page.getByRole('link', { name: 'Kristianstads kommun' }).click()
  await page.getByText('https://kristianstad.example/').waitFor()
  assert.deepEqual(await findBarriers(page), [])
  await page.getByLabel('Someone new').check()
  await page.getByRole('button', { name: 'Decide' }).click()
  await page.getByRole('link', { name: 'partners.csv' }).click()
  await page.getByRole('button', { name: 'Import once more' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Added: 1' }).waitFor()

  const reader = await browser.newReader(t)
  await reader.goto(`${city.origin}/en/partners/kristianstads-kommun`)
  await reader.getByRole('heading', { name: 'Kristianstads kommun', level: 1 }).waitFor()

  for (const path of ['imports', 'exports', 'doubts', 'settings/retention', 'settings/mail', 'settings/sign-on']) {
    await page.goto(`${city.origin}/office/${path}`)
    assert.deepEqual(await findBarriers(page), [], path)
  }
})
