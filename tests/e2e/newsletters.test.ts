import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readSetting, writeSetting } from '#src/features/settings/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { addReader } from '#src/testing/newsletters.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const mails = await startMailServer({ after })
const city = await startSampleCity({ after }, { smtpUrl: mails.url })
const browser = await openBrowser({ after })

// The pages can be looked at afterwards: set a folder.
const shots = process.env.PROXENY_SHOTS
const READERS = 24

/** How many mails go to the readers in a minute. */
async function setPace(perMinute: number) {
  await inTransaction(city.db, async (tx) => {
    const sending = await readSetting(tx, 'sending')
    await writeSetting(tx, 'sending', { ...sending, perDomain: { 'mailbox.example': perMinute } })
  })
}

const look = async (page: Page, name: string) => {
  assert.deepEqual(await findBarriers(page), [], name)
  const [wide, room] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
  assert.ok(wide <= room, `${name} is ${wide} wide and has ${room}`)
  if (!shots) return
  await page.screenshot({ path: `${shots}/${name}-390.png`, fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

test('a newsletter is written, seen, tested, approved, stopped in the middle and resumed', async (t) => {
  const addresses = Array.from({ length: READERS }, (_, at) => `reader-${at}@mailbox.example`)
  for (const [at, email] of addresses.entries())
    await addReader(city.db, { email, lang: (['sv', 'fi', 'en'] as const)[at % 3] ?? 'sv' })

  // Whoever writes has no scripts.
  const writer = await enterOffice(
    t,
    { browser, city },
    { name: 'Wera', roles: ['editor'] },
    { javaScriptEnabled: false },
  )
  await writer.getByRole('link', { name: 'Newsletters', exact: true }).click()
  await writer.getByLabel('Name', { exact: true }).fill('Winter 2026')
  await writer.getByRole('button', { name: 'Begin an issue' }).click()
  for (const [language, subject] of [
    ['Svenska', 'Vinterns nyheter'],
    ['Suomi', 'Talven uutiset'],
    ['English', 'News of the winter'],
  ])
    await writer.getByLabel(`Subject (${language})`, { exact: true }).fill(subject ?? '')
  await writer.getByRole('button', { name: 'Save' }).click()
  await writer.getByRole('status').getByText('Saved.').waitFor()
  await writer.getByRole('searchbox', { name: 'Search' }).fill('opinm')
  await writer.getByRole('button', { name: 'Search' }).click()
  await writer
    .getByRole('button', { name: /^Add: .*Opinmäki/ })
    .first()
    .click()
  await writer.getByRole('button', { name: 'Add own text' }).click()
  for (const [language, title] of [
    ['Svenska', 'Kom och besök oss'],
    ['Suomi', 'Tervetuloa käymään'],
  ]) {
    await writer.getByLabel(`Heading (${language})`, { exact: true }).fill(title ?? '')
    await writer.getByLabel(`Text (${language})`, { exact: true }).fill(`**${title}**: 24.12.`)
  }
  await writer.getByRole('button', { name: 'Save' }).click()
  await writer.getByRole('button', { name: 'Up: Kom och besök oss' }).click()
  await writer.getByRole('status').getByText('Moved.').waitFor()
  const issue = new URL(writer.url()).pathname

  // Seen in dark, and tested to oneself.
  await writer.getByRole('link', { name: 'Preview', exact: true }).click()
  await writer.getByLabel('Look').selectOption('Dark')
  await writer.getByRole('button', { name: 'Show' }).click()
  const letter = writer.frameLocator('iframe')
  await letter.getByRole('heading', { name: 'Vinterns nyheter' }).waitFor()
  await letter.getByRole('link', { name: /Opinmäki/ }).waitFor()
  await writer.getByRole('button', { name: 'Send a test to me' }).click()
  await writer.getByRole('status').getByText('on its way to wera@city.example').waitFor()
  const tested = await mails.next()
  assert.deepEqual([tested.to, tested.subject], [['wera@city.example'], 'Prov: Vinterns nyheter'])
  await writer.getByRole('link', { name: 'Send', exact: true }).click()
  await writer.getByText('The own text “Kom och besök oss” is missing in English.').waitFor()
  await writer.getByLabel('Send the original, with a notice').check()
  await writer.getByRole('button', { name: 'Save the recipients' }).click()
  await writer.getByRole('button', { name: 'Ask for approval' }).click()
  await writer.getByText('Approved by somebody who may send').waitFor()

  // Approved by somebody else, who looks at all of it.
  const sender = await enterOffice(t, { browser, city }, { name: 'Sanna', roles: ['sender'] })
  for (const [path, name] of [
    ['', 'newsletter-write'],
    ['/preview?lang=fi&look=dark', 'newsletter-preview'],
  ]) {
    await sender.goto(`${city.origin}${issue}${path}`)
    await look(sender, name ?? '')
  }
  await sender.goto(`${city.origin}${issue}`)
  await sender.getByRole('link', { name: 'Edit: Kom och besök oss' }).click()
  await sender.locator('[contenteditable]').first().waitFor()
  await look(sender, 'newsletter-own-text')
  await sender.goto(`${city.origin}${issue}/sending`)
  await sender.getByText('24 recipients').waitFor()
  await look(sender, 'newsletter-sending')
  await setPace(60)
  await sender.getByRole('button', { name: 'Approve' }).click()
  await sender.getByRole('button', { name: 'Send now' }).click()

  // Stopped in the middle, which one mail a second leaves time for.
  const count = () => mails.arrived.length - 1
  for (let tries = 0; tries < 200 && count() < 2; tries += 1) await sender.waitForTimeout(25)
  await sender.reload()
  await sender.getByRole('button', { name: 'Stop' }).click()
  await sender.getByText('The sending is stopped.').waitFor()
  await look(sender, 'newsletter-stopped')
  const gone = count()
  assert.ok(gone >= 2 && gone < READERS, `${gone} had gone`)
  const held = await city.db.selectFrom('outbox').select('id').where('state', '=', 'held').execute()
  assert.equal(held.length, READERS - gone)

  // Resumed: each gets it once.
  await setPace(60_000)
  await sender.getByRole('button', { name: 'Go on' }).click()
  for (let tries = 0; tries < 400 && count() < READERS; tries += 1) await sender.waitForTimeout(25)
  const received = mails.arrived.slice(1)
  assert.deepEqual(received.flatMap(({ to }) => to).sort(), addresses.toSorted())
  const finnish = received.find(({ to }) => to[0] === 'reader-1@mailbox.example')
  assert.equal(finnish?.subject, 'Talven uutiset')
  assert.ok(finnish?.headers.includes('list'), 'one click leaves')
  for (let tries = 0; tries < 100; tries += 1) {
    await sender.goto(`${city.origin}${issue}/sending`)
    if ((await sender.getByText('Being sent').count()) === 0) break
    await sender.waitForTimeout(100)
  }
  await sender.getByText('Sent', { exact: true }).first().waitFor()
  await sender.goto(`${city.origin}/office/newsletters`)
  await look(sender, 'newsletters')

  // Read on the web, by anybody.
  const reader = await browser.newReader(t)
  await reader.goto(/https?:\/\/\S+\/uutiskirjeet\/1/.exec(finnish?.text ?? '')?.[0] ?? '')
  await reader.getByRole('heading', { name: 'Talven uutiset', level: 1 }).waitFor()
  await look(reader, 'newsletter-archived')
  await reader.getByRole('link', { name: 'Kaikki uutiskirjeet' }).click()
  await reader.getByRole('link', { name: 'Talven uutiset' }).waitFor()
  await look(reader, 'newsletter-archive')
})
