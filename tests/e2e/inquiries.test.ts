import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { keepSite } from '#src/features/site/index.ts'
import { createInboxHandlers } from '#src/inbox-handlers.ts'
import { keepInbox } from '#src/platform/mail/inbox/index.ts'
import { createMailRoom } from '#src/platform/mail/index.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { pdfOf } from '#src/testing/attachments.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const server = await startMailServer({ after })
const city = await startSampleCity({ after }, { smtpUrl: server.url, arabic: true })
const browser = await openBrowser({ after })

const look = async (page: Page, name: string) => assert.deepEqual(await findBarriers(page), [], name)

/** Drops a mail where those that come in are read, and reads it. */
async function dropMail(lines: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-drop-'))
  writeFileSync(join(folder, 'reply.eml'), lines.join('\r\n'))
  const { db, vault, origin } = city
  const mail = createMailRoom({ db, vault, from: 'city@city.example', smtpUrl: server.url })
  const means = { vault, mail, site: keepSite(db), origin }
  const inbox = keepInbox({
    db,
    place: async () => ({ folder, saidBy: 'environment' }),
    handlers: async () => createInboxHandlers(means),
  })
  const found = await inbox.look()
  assert.equal(found.outcome === 'read' && found.found.taken, 1)
  await inbox.stop()
  await mail.stop()
  rmSync(folder, { recursive: true })
}

test('an inquiry is asked on a phone without JavaScript, answered, answered back by mail, and closed', async (t) => {
  const asker = await browser.newReader(t, { viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
  await asker.goto(`${city.origin}/en`)
  await asker.getByRole('contentinfo').getByRole('link', { name: 'Contact us' }).click()
  await asker.getByRole('heading', { name: 'Common questions' }).waitFor()
  await asker.getByRole('link', { name: 'Moving to Espoo' }).click()
  await asker.getByLabel('Your name').fill('Leila Example')
  await asker.getByLabel('Mail address').fill('leila@newcomers.example')
  await asker.getByLabel('Which country are you moving from?').fill('Iran')
  await asker
    .getByLabel('Files')
    .setInputFiles({ name: 'contract.pdf', mimeType: 'application/pdf', buffer: pdfOf('') })
  await asker.getByRole('button', { name: 'Send the question' }).click()
  await asker.getByRole('alert').getByText('Your question: Fill in this field.').waitFor()
  await asker.getByText('Choose the files again').waitFor()
  await asker.getByLabel('Your question').fill('When does school begin?')
  await asker
    .getByLabel('Files')
    .setInputFiles({ name: 'contract.pdf', mimeType: 'application/pdf', buffer: pdfOf('') })
  await asker.getByRole('button', { name: 'Send the question' }).click()
  await asker.getByRole('heading', { name: 'Thank you, your question has arrived' }).waitFor()
  assert.equal(await asker.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
  const confirmed = await server.next()
  assert.deepEqual(confirmed.to, ['leila@newcomers.example'])
  const link = /http\S+\/en\/contact-us\/\S+/.exec(confirmed.text)?.[0] ?? ''

  const officer = await enterOffice(t, { browser, city }, { name: 'Anna', roles: ['editor'] })
  await officer.getByRole('heading', { name: 'Inquiries that wait for an answer' }).waitFor()
  await officer.getByRole('link', { name: 'Inquiries', exact: true }).click()
  await officer.getByRole('link', { name: /Leila Example/ }).click()
  await officer.getByRole('link', { name: 'contract.pdf' }).waitFor()
  await look(officer, 'inquiry')
  await officer.getByLabel('Text', { exact: true }).fill('School begins on 11 August.')
  await officer.getByRole('button', { name: 'Send the answer' }).click()
  await officer.getByRole('status').getByText('The answer is sent.').waitFor()
  const answered = await server.next()
  assert.match(answered.text, /School begins on 11 August\./)
  const tag = /\[(k[\w-]+)\]$/.exec(answered.subject)?.[1]
  assert.ok(tag)
  // Programs that read mail keep it with the first one, and answer to the thread.
  assert.match(answered.raw.toString(), new RegExp(`^In-Reply-To: ${confirmed.messageId}`, 'im'))
  assert.match(answered.raw.toString(), new RegExp(`^Reply-To: <?[^@]+\\+${tag}@`, 'im'))

  await dropMail([
    'From: Leila Example <leila@newcomers.example>',
    `To: no-reply+${tag}@localhost`,
    `Subject: Re: ${answered.subject}`,
    'Message-ID: <one@mail.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Thank you, that helps!',
    '',
    'On Wed, 25 Nov 2026 at 10:00, The City <no-reply@localhost> wrote:',
    '> School begins on 11 August.',
  ])
  await officer.reload()
  await officer.getByText('Thank you, that helps!').first().waitFor()
  await officer.getByText('Waits for us').waitFor()
  await asker.goto(link)
  await asker.getByText('Thank you, that helps!').waitFor()
  await look(await openWithScript(t, link), 'the page of the inquiry')

  await officer.getByLabel('Outcome').selectOption('Answered')
  await officer.getByRole('button', { name: 'Close the inquiry' }).click()
  await officer.getByRole('status').getByText('The inquiry is closed.').waitFor()
  await asker.reload()
  await asker.getByText('Closed (answered)').waitFor()
})

const openWithScript = async (t: Parameters<typeof browser.newReader>[0], path: string) => {
  const page = await browser.newReader(t)
  await page.goto(path)
  return page
}

test('its pages hold axe, from left and from right, with mistakes and without', async (t) => {
  const reader = await browser.newReader(t)
  for (const path of ['/en/contact-us', `/ar/${encodeURIComponent('اتصل-بنا')}`, '/fi/ota-yhteytta/muutto-espooseen']) {
    await reader.goto(city.origin + path)
    await look(reader, path)
  }
  await reader.getByRole('button', { name: 'Lähetä kysymys' }).click()
  await reader.getByRole('alert').waitFor()
  await look(reader, 'mistakes')

  const chief = await enterOffice(t, { browser, city }, { name: 'Chief', roles: ['administrator'] })
  for (const path of [
    'inquiries',
    'inquiries/figures',
    'inquiries/prepared/new',
    'settings/inquiry-topics',
    'settings/inquiry-topics/new',
  ]) {
    await chief.goto(`${city.origin}/office/${path}`)
    await look(chief, path)
  }
  await chief.goto(`${city.origin}/office/inquiries`)
  await chief.getByRole('link', { name: /Amina Exempel/ }).click()
  await chief.getByRole('link', { name: 'Make a page of it' }).click()
  await look(chief, 'making a page')
})
