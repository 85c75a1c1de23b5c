import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { knowPerson, readPersonByEmail } from '#src/features/people/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readOutbox } from '#src/platform/mail/index.ts'
import { PLANTED, tablesWith } from '#src/testing/personal.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })

test('somebody without scripts sees what is kept of them, takes it along and erases it', async (t) => {
  const word = 'nourmarker'
  const email = `${word}@away.example`
  await PLANTED.guests?.plant(city, word)
  await PLANTED.people?.plant(city, word)
  const reader = await browser.newReader(t, { javaScriptEnabled: false })
  await reader.goto(`${city.origin}/en/your-data`)
  await reader.getByLabel('Mail address').fill(email)
  await reader.getByRole('button', { name: 'Send the link' }).click()
  await reader.getByRole('status').getByText('A link is on its way').waitFor()
  const letter = (await readOutbox(city.db, city.vault)).find(({ to }) => to === email)?.text ?? ''
  await reader.goto(/https?:\/\/\S+/.exec(letter)?.[0] ?? assert.fail(letter))
  await reader.getByRole('heading', { name: 'Guests of visits' }).waitFor()
  await reader.getByText('Consent (GDPR art. 6(1)(a))').first().waitFor()
  await reader.getByLabel('Name', { exact: true }).fill('Nour')
  await reader.getByRole('button', { name: 'Save' }).click()
  await reader.getByRole('status').getByText('Your data has been changed.').waitFor()

  const download = reader.waitForEvent('download')
  await reader.getByRole('link', { name: 'Take everything along (JSON)' }).click()
  const taken = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  assert.equal(taken.address, email)
  assert.ok(taken.data.some(({ key }: { key: string }) => key === 'guests'))

  await reader.getByRole('link', { name: 'Erase everything' }).click()
  await reader.getByRole('heading', { name: 'What stays, and why' }).waitFor()
  await reader.getByRole('button', { name: 'Yes, erase everything' }).click()
  await reader.getByRole('heading', { name: 'Your data is erased' }).waitFor()
  assert.deepEqual(await tablesWith(city.db, word), [])
})

test('the pages of one’s own data hold up no one, also read from the right', async (t) => {
  const email = 'rtl@away.example'
  await inTransaction(city.db, (tx) => knowPerson(tx, { email, lang: 'ar', name: 'نور' }))
  const reader = await browser.newReader(t)
  await reader.goto(`${city.origin}/ar/${encodeURIComponent('بياناتك')}`)
  assert.equal(await reader.locator('html').getAttribute('dir'), 'rtl')
  assert.deepEqual(await findBarriers(reader), [])
  await reader.getByLabel('البريد الإلكتروني').fill(email)
  await reader.getByRole('button', { name: 'أرسل الرابط' }).click()
  await reader.getByRole('status').waitFor()
  const letter = (await readOutbox(city.db, city.vault)).find(({ to }) => to === email)?.text ?? ''
  const link = /https?:\/\/\S+/.exec(letter)?.[0] ?? assert.fail(letter)
  await reader.goto(link)
  assert.deepEqual(await findBarriers(reader), [])
  await reader.goto(`${link}/erase`)
  assert.deepEqual(await findBarriers(reader, 'the first look'), [])
})

test('staff merge two records of a person and undo it with a click', async (t) => {
  for (const [email, name] of [
    ['twice@home.example', 'Tess Twice'],
    ['twice@work.example', 'Tess Twice'],
  ] as const)
    await inTransaction(city.db, (tx) => knowPerson(tx, { email, lang: 'en', name }))
  const officer = await enterOffice(t, { browser, city }, { name: 'Vera', roles: ['administrator'] })
  await officer.goto(`${city.origin}/office/people`)
  assert.deepEqual(await findBarriers(officer, 'the first look'), [])
  await officer.getByRole('button', { name: /^Merge twice@/ }).click()
  await officer.getByRole('status').getByText('They are one now.').waitFor()
  assert.deepEqual(await findBarriers(officer, 'the first look'), [])
  await officer.getByRole('button', { name: /^Undo/ }).click()
  await officer.getByRole('status').getByText('They are two again.').waitFor()
  assert.equal((await readPersonByEmail(city.db, 'twice@work.example'))?.mergedInto, undefined)
  await officer.goto(`${city.origin}/office/settings/processing`)
  assert.deepEqual(await findBarriers(officer, 'the first look'), [])
})
