import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readHosts } from '#src/features/hosts/index.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import { confirmVisit } from '#src/testing/confirmed-visit.ts'
import { planSession } from '#src/testing/planning.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })
const PHONE = { viewport: { width: 390, height: 844 } }

// The pages can be looked at afterwards: set a folder.
const shots = process.env.PROXENY_SHOTS

async function look(page: Page, name: string) {
  const size = page.viewportSize()
  assert.deepEqual(await findBarriers(page), [], name)
  if (size) await page.setViewportSize(size)
  if (name.endsWith('dark')) await page.emulateMedia({ colorScheme: 'dark' })
  const [wide, room] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
  assert.ok(wide <= room, `${name} is ${wide} wide and has ${room}`)
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

test('a programme is planned by keyboard, without JavaScript and by dragging, and handed over', async (t) => {
  const visit = await confirmVisit(city.db, { wish: { langs: ['en', 'sv'] } })
  const means = { db: city.db } as Parameters<typeof planSession>[0]
  const hosts = await readHosts(city.db)
  const hostOf = (name: string) => hosts.find(({ names }) => names.en?.startsWith(name))?.id
  await planSession(means, visit, {
    from: '09:00',
    to: '10:30',
    titles: { sv: 'KULPS, så började det', fi: 'KULPS, näin se alkoi', en: 'KULPS, how it began' },
    purposes: { en: 'Who decided, who pays, and what pupils say of it.' },
    hostId: hostOf('Growth'),
  })
  await planSession(means, visit, {
    from: '12:00',
    to: '13:00',
    kind: 'meal',
    titles: { sv: 'Lunch', fi: 'Lounas', en: 'Lunch' },
    hostId: hostOf('Omnia'),
  })
  await planSession(means, visit, {
    on: 1,
    from: '11:00',
    to: '12:00',
    kind: 'tour',
    titles: { en: 'A class in an exhibition' },
    hostId: hostOf('EMMA'),
  })
  const base = `${city.origin}/office/visits/${visit.id}/programme`

  const plain = await enterOffice(
    t,
    { browser, city },
    { name: 'Nora', roles: ['visits_officer'] },
    { javaScriptEnabled: false },
  )
  await plain.goto(base)
  await plain
    .getByRole('form', { name: /Move “Lunch”/ })
    .getByRole('button', { name: 'A day later' })
    .click()
  await plain.getByRole('status').getByText('The session was moved').waitFor()

  // High enough that both sessions are in sight: nothing scrolls while one is dragged.
  const officer = await enterOffice(
    t,
    { browser, city },
    { name: 'Vera', roles: ['visits_officer'] },
    { viewport: { width: 1280, height: 1600 } },
  )
  await officer.goto(base)
  const days = officer.locator('.plan-day')
  const titlesOf = (at: number) => days.nth(at).locator('h3').allInnerTexts()
  assert.deepEqual(await titlesOf(1), ['A class in an exhibition', 'Lunch'])
  await look(officer, 'board-1280')
  // With the keyboard alone.
  await officer
    .getByRole('form', { name: /Move “Lunch”/ })
    .getByRole('button', { name: 'A day earlier' })
    .focus()
  await officer.keyboard.press('Enter')
  await officer.getByRole('status').getByText('The session was moved').waitFor()
  assert.deepEqual(await titlesOf(0), ['KULPS, how it began', 'Lunch'])
  const exhibition = officer.locator('.plan-item', { hasText: 'A class in an exhibition' })
  const lunch = officer.locator('.plan-item', { hasText: 'Lunch' })
  const below = (await lunch.boundingBox())?.height ?? 0
  await exhibition.dragTo(lunch, { targetPosition: { x: 20, y: below - 4 } })
  // The page says of the move before that it was moved: what tells of this one is where the session stands.
  await days.nth(0).getByRole('heading', { name: 'A class in an exhibition' }).waitFor()
  assert.deepEqual(await titlesOf(0), ['KULPS, how it began', 'Lunch', 'A class in an exhibition'])
  await look(officer, 'board-moved-dark')
  await officer.emulateMedia({ colorScheme: 'light' })
  await officer.goto(`${base}/sessions/new?day=2027-03-15`)
  await look(officer, 'session-1280')
  await officer.goto(`${base}/hosts`)
  await look(officer, 'hosts-of-visit-1280')
  await officer.goto(`${city.origin}/office/hosts`)
  await look(officer, 'catalogue-1280')
  await officer
    .getByRole('link', { name: /Opinmäki/ })
    .first()
    .click()
  await look(officer, 'host-1280')

  const secret = randomBytes(32).toString('base64url')
  await city.db
    .insertInto('guests')
    .values({
      visit_id: visit.id,
      position: 1,
      secret_hash: hashSecret(secret),
      lang: 'en',
      name: 'Lea Lind',
      email: 'lea@guests.example',
      badge: randomBytes(6).toString('hex'),
    } as never)
    .execute()
  await officer.goto(`${base}/tell`)
  await look(officer, 'tell-1280')
  const guest = await browser.newReader(t, { ...PHONE, javaScriptEnabled: true })
  await guest.goto(`${city.origin}/guest/${secret}/today`)
  await guest.getByRole('heading', { name: 'KULPS, how it began' }).waitFor()
  await look(guest, 'today-390')
  await guest.getByRole('link', { name: 'The whole programme' }).click()
  await look(guest, 'programme-390')
  await guest.goto(`${city.origin}/guest/${secret}/programme?lang=ar`)
  await look(guest, 'programme-ar-390')
  await plain.goto(base)
  await plain
    .getByRole('form', { name: /Move “Lunch”/ })
    .getByRole('button', { name: 'A day later' })
    .click()
  await plain.getByRole('status').getByText('The session was moved').waitFor()
  await officer.goto(`${base}/sheet?for=guests&lang=en`)
  await look(officer, 'sheet-1280')
  await officer.emulateMedia({ media: 'print' })
  await officer.setViewportSize({ width: 720, height: 1000 })
  if (shots) await officer.screenshot({ path: `${shots}/sheet-print.png`, fullPage: true })
  // A day on a sheet.
  const breaks = await officer.evaluate<string[]>(
    "[...document.querySelectorAll('.programme-day')].map((day) => getComputedStyle(day).breakBefore)",
  )
  assert.deepEqual(breaks, ['auto', 'page'])
})
