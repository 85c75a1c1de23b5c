import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { addStaff } from '#src/features/staff/index.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const PASSWORD = 'korsord lampa vinter'
const city = await startSampleCity({ after })
const browser = await openBrowser({ after })
await addStaff(
  city.db,
  {
    name: 'Anna Berg',
    email: 'anna@city.example',
    lang: 'en',
    roles: [{ role: 'publisher', langs: [] }],
    password: PASSWORD,
  },
  'test',
)

async function signIn(page: Page): Promise<void> {
  await page.goto(`${city.origin}/office/sign-in`)
  await page.getByLabel('E-mail address').fill('anna@city.example')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('an officer ends an agreement by a decision, and a reader sees it at once, without JavaScript', async (t) => {
  const [officer, reader] = await Promise.all([
    browser.newReader(t, { javaScriptEnabled: false }),
    browser.newReader(t, { javaScriptEnabled: false }),
  ])
  await reader.goto(`${city.origin}/en/twin-towns`)
  await signIn(officer)
  await officer.getByRole('link', { name: 'Register' }).click()
  await officer.getByRole('link', { name: 'Ties', exact: true }).click()
  await officer.getByLabel('Search the names').fill('gatchina')
  await officer.getByRole('button', { name: 'Show' }).click()
  await officer.getByRole('link', { name: 'Gatchina', exact: true }).click()

  await officer.getByLabel('State (required)').selectOption('Ended')
  await officer.getByLabel('Since').fill('31.2.2022')
  await officer.getByLabel('Decision').fill('City board 14.3.2022 § 91')
  await officer.getByRole('button', { name: 'Record a state' }).click()
  await officer.getByRole('link', { name: /a month or a year that exists/ }).waitFor()
  assert.equal(await officer.getByLabel('Decision').inputValue(), 'City board 14.3.2022 § 91')
  await officer.getByLabel('Since').fill('14.3.2022')
  await officer.getByRole('button', { name: 'Record a state' }).click()
  await officer.getByRole('status').getByText('The state stands in the history.').waitFor()

  for (const path of ['/en/twin-towns', '/en/partners/gatchina']) {
    await reader.goto(`${city.origin}${path}`)
    const tie = reader.locator('#tie-twin-gatchina')
    await tie.getByText('14 March 2022').first().waitFor()
    assert.match(await tie.innerText(), /Ended/)
    assert.match(await tie.innerText(), /Decision: City board 14\.3\.2022 § 91/)
  }
})

test('a party is chosen with the keyboard while one types its name', async (t) => {
  const page = await browser.newReader(t)
  await signIn(page)
  await page.goto(`${city.origin}/office/register/activities/new`)
  await page.getByLabel('Kind (required)').selectOption('Event')
  await page.getByLabel('Name', { exact: true }).fill('An evening')
  const search = page.getByRole('combobox', { name: 'Search: who takes part' })
  await search.pressSequentially('koge')
  await page.getByRole('option', { name: /Køge/ }).waitFor()
  await search.press('ArrowDown')
  await search.press('Enter')
  const row = page.getByRole('group', { name: /^Køge/ })
  await row.getByLabel('Role').selectOption('Guest')
  await page.getByRole('button', { name: 'Add a row for a name' }).click()
  assert.equal(await page.getByLabel('Name', { exact: true }).count(), 2)
  assert.equal(await page.getByRole('group', { name: /^Køge/ }).getByLabel('Role').inputValue(), 'guest')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').getByText('Added to the register.').waitFor()
  assert.match(await page.locator('.told').innerText(), /Guest: Køge/)
})

test('nothing in the register of the office is a barrier, wide or narrow, light or dark', async (t) => {
  const page = await browser.newReader(t)
  await signIn(page)
  const idOf = async (table: 'ties' | 'parties') =>
    (await city.db.selectFrom(table).select('id').limit(1).executeTakeFirstOrThrow()).id
  const [tie, party] = [await idOf('ties'), await idOf('parties')]
  for (const path of [
    '',
    '/ties',
    '/disputes',
    '/activities/new',
    '/ties/new',
    `/parties/${party}`,
    `/parties/${party}/change`,
    `/parties/${party}/join`,
    `/ties/${tie}`,
    `/ties/${tie}/claims/new`,
  ]) {
    await page.goto(`${city.origin}/office/register${path}`)
    assert.deepEqual(await findBarriers(page), [], path)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    assert.equal(overflow, 0, `${path} is wider than a phone`)
  }
})
