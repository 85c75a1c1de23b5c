import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { moveVisit, readVisit } from '#src/features/visits/index.ts'
import { confirmVisit } from '#src/testing/confirmed-visit.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })
const PHONE = { viewport: { width: 390, height: 844 } }

// The pages can be looked at afterwards: set a folder.
const shots = process.env.PROXENY_SHOTS

test('a delegation gathers on phones, and is ticked off while the network is gone', async (t) => {
  const visit = await confirmVisit(city.db)
  const officer = await enterOffice(t, { browser, city }, { name: 'Vera', roles: ['visits_officer'] })
  const look = async (page: typeof officer, name: string) => {
    const size = page.viewportSize()
    assert.deepEqual(await findBarriers(page), [], name)
    if (size) await page.setViewportSize(size)
    if (name.endsWith('dark')) await page.emulateMedia({ colorScheme: 'dark' })
    const [wide, room] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
    assert.ok(wide <= room, `${name} is ${wide} wide and has ${room}`)
    if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  }
  const base = `${city.origin}/office/visits/${visit.id}`

  // The leader was invited when the visit was confirmed, without anybody doing anything.
  await officer.goto(`${base}/delegation`)
  for (let tries = 0; tries < 50 && (await officer.getByText('Lea Lind').count()) === 0; tries += 1) {
    await officer.waitForTimeout(100)
    await officer.reload()
  }
  const outbox = await enterOffice(t, { browser, city }, { name: 'Adam', roles: ['administrator'] })
  await outbox.goto(`${city.origin}/office/outbox`)
  const link = /\/guest\/[\w-]{43}/.exec(await outbox.content())?.[0] ?? assert.fail('a link in the mail')

  const leader = await browser.newReader(t, { ...PHONE, javaScriptEnabled: true })
  await leader.goto(city.origin + link)
  await leader.getByLabel('Title or task').fill('Head of culture')
  await leader.getByLabel('Vegan').check()
  await leader.getByLabel('French').check()
  await leader.getByLabel('Day of arrival').fill('2027-03-28')
  await leader.getByLabel('Time of arrival').fill('03:30')
  await leader.getByRole('button', { name: 'Save' }).click()
  await leader.getByRole('alert').getByText('it does not exist').waitFor()
  await look(leader, 'guest-asked-back-390')
  await leader.getByRole('radio', { name: /04:30/ }).check()
  await leader.getByRole('button', { name: 'Save' }).click()
  await leader.getByRole('status').getByText('Your answers are saved').waitFor()
  await look(leader, 'guest-390')
  await leader.getByRole('link', { name: /who comes along/ }).click()
  for (const [name, language] of [
    ['نور الهدى', 'العربية'],
    ['Anna-Kaisa Väisänen-Lindqvist', 'Suomi'],
  ] as const) {
    await leader.getByLabel('Name', { exact: true }).fill(name)
    await leader.getByLabel('Language to write in').selectOption(language)
    await leader.getByRole('button', { name: 'Add' }).click()
    await leader.getByRole('status').waitFor()
  }
  await look(leader, 'people-390')
  await leader.goto(city.origin + link)
  await leader.getByRole('button', { name: 'العربية' }).click()
  await leader.getByRole('status').getByText('تغيرت اللغة').waitFor()
  await look(leader, 'guest-ar-390')
  await leader.getByRole('button', { name: 'English' }).click()

  await officer.goto(`${base}/delegation`)
  await look(officer, 'delegation-1280')
  await officer.goto(`${base}/badges`)
  await officer.getByText('نور الهدى').waitFor()
  await look(officer, 'badges-1280')
  if (shots) {
    await officer.emulateMedia({ media: 'print' })
    await officer.setViewportSize({ width: 643, height: 970 })
    await officer.screenshot({ path: `${shots}/badges-print.png` })
    await officer.emulateMedia({ media: 'screen' })
    await officer.setViewportSize({ width: 1280, height: 900 })
  }

  // A letter, read over by somebody else.
  await leader.getByRole('link', { name: /letter of invitation needs/ }).click()
  await leader.getByLabel('Name as in your passport').fill('Lea Maria Lind')
  await leader.getByLabel('Date of birth').fill('1980-02-29')
  await leader.getByRole('button', { name: 'Save' }).click()
  await leader.getByRole('status').waitFor()
  await officer.goto(`${base}/letters`)
  await officer.getByRole('button', { name: 'Draft a letter for Lea Lind' }).click()
  await officer.getByText('Somebody else reads it over').first().waitFor()
  await look(officer, 'letter-1280')
  await outbox.goto(officer.url())
  await outbox.getByRole('button', { name: 'Approve' }).click()
  await outbox.getByRole('button', { name: 'Send the letter' }).click()
  await outbox.getByRole('status').getByText('on its way').waitFor()
  await leader.goto(city.origin + link)
  await leader.getByRole('link', { name: 'Your letter of invitation', exact: true }).click()
  await leader.getByText('Lea Maria Lind, born 29 February 1980').waitFor()
  await look(leader, 'letter-guest-390')
  if (shots) {
    await leader.emulateMedia({ media: 'print' })
    await leader.setViewportSize({ width: 643, height: 970 })
    await leader.screenshot({ path: `${shots}/letter-print.png` })
    await leader.emulateMedia({ media: 'screen' })
  }

  // At the door, with the network gone for a while.
  await officer.setViewportSize(PHONE.viewport)
  await officer.goto(`${base}/arrival`)
  await officer.getByText('0 of 3 are here').waitFor()
  await look(officer, 'arrival-390')
  await officer.route('**/arrival/ticks', (route) => route.abort('aborted'))
  await officer.getByLabel('Name, organisation or code of the badge').fill('lea')
  await officer.getByRole('button', { name: 'Lea Lind is here', exact: true }).press('Enter')
  await officer.getByText('Waiting to be sent: 1').waitFor()
  await officer.getByRole('button', { name: 'Lea Lind is not here after all' }).waitFor()
  await officer.unroute('**/arrival/ticks')
  await officer.evaluate("dispatchEvent(new Event('online'))")
  await officer.getByText('1 of 3 are here').waitFor()
  await officer.getByText('Everything is sent.').waitFor()
  await officer.setViewportSize({ width: 1280, height: 900 })

  // Afterwards.
  await sql`update visits set starts_on = '2026-03-14', ends_on = '2026-03-15' where id = ${visit.id}`.execute(city.db)
  const now = await readVisit(city.db, visit.id)
  await moveVisit(city.db, visit.id, { stage: 'done', version: now?.version ?? 0, by: 'a test' })
  await officer.goto(`${base}/outcomes`)
  await officer.getByText('Add the cost', { exact: true }).first().click()
  await officer.getByLabel('Amount').fill('1250,50')
  await officer.getByRole('button', { name: 'Add the cost' }).click()
  await officer.getByText('Sum: €1,250.50').waitFor()
  await officer.getByText('Add the journey', { exact: true }).first().click()
  await officer.getByLabel('Kilometres for each person').fill('2000')
  await officer.getByRole('button', { name: 'Add the journey' }).click()
  await officer.getByRole('status').waitFor()
  await officer.getByText('How emissions are reckoned').click()
  await look(officer, 'outcomes-1280')
  await officer.getByRole('link', { name: 'Commitments' }).click()
  await officer.getByLabel('What was promised').fill('Send the KULPS handbook')
  await officer.getByRole('button', { name: 'Save the commitment' }).click()
  await officer.getByRole('status').waitFor()
  await look(officer, 'commitments-1280')
  await officer.goto(`${base}/outcomes/public`)
  await look(officer, 'public-1280')
  await officer.goto(`${city.origin}/office/visits/figures?year=2026`)
  await officer.getByText('As a table').first().click()
  await look(officer, 'figures-1280')
  await officer.setViewportSize(PHONE.viewport)
  await look(officer, 'figures-390-dark')
  for (const part of ['delegation', 'letters', 'outcomes']) {
    await officer.goto(`${base}/${part}`)
    await look(officer, `${part}-390-dark`)
  }
})
