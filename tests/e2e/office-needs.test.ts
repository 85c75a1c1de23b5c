import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { collectLinks } from '#src/features/links/index.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })
const office = { browser, city }

before(async () => {
  const { db } = city
  await addParty(db, 'a-network', { names: { und: 'A Network' }, kind: 'network' })
  await addTie(db, 'a-network', {
    kind: 'membership',
    parties: ['a-network'],
    reviewOn: Temporal.Now.plainDateISO().add({ days: 3 }),
    officer: 'Anna',
    fee: { amount: 16300, currency: 'EUR' },
    states: [{ state: 'in_force', since: dateOf('2012') }],
  })
  await collectLinks(db)
  // As nights have found them, without a test that leads out of this machine.
  const links = await db.selectFrom('links').select('address').where('address', 'like', 'http%').limit(3).execute()
  const found = [
    { state: 'broken', reason: 'no_name', failed_since: Temporal.PlainDate.from('2026-11-20') },
    { state: 'moved', status: 301, moved_to: 'https://elsewhere.example/' },
    { state: 'unclear', reason: 'closed', status: 403 },
  ] as const
  for (const [at, { address }] of links.entries()) {
    await db
      .updateTable('links')
      .set(found[at] ?? {})
      .where('address', '=', address)
      .execute()
  }
})

describe('what needs an officer', () => {
  test('is found on a phone: a tie to review, its page, and the day on which its fee falls due', async (t) => {
    const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }
    const page = await enterOffice(t, office, { name: 'Anna', roles: ['administrator'] }, phone)
    const reviews = page.getByRole('region', { name: 'Ties to review' })
    assert.match(await reviews.innerText(), /you are its officer/)
    await reviews.getByRole('link', { name: 'A Network' }).click()
    await page.getByRole('link', { name: 'Change', exact: true }).first().click()
    await page.getByLabel('The fee falls due').fill('soon')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Type a day and a month, like 31.1.' }).waitFor()
    await page.getByLabel('The fee falls due').fill('31.1.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').waitFor()
    assert.match(await page.getByRole('main').innerText(), /The fee falls due\s*31 January/)
  })

  test('stands in no one’s way, wide or narrow, light or dark', async (t) => {
    const page = await enterOffice(t, office, { name: 'Bo', roles: ['administrator'] })
    for (const path of [
      '',
      '/needs/quiet',
      '/links',
      '/links?state=broken',
      '/figures',
      '/settings/reminders',
      '/account',
    ]) {
      await page.goto(`${city.origin}/office${path}`)
      // What is folded is looked at as well.
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
      assert.deepEqual(await findBarriers(page), [], path)
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      assert.equal(overflow, 0, `${path} is wider than a phone`)
    }
  })
})
