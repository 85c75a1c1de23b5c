import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const mail = await startMailServer({ after })
const city = await startSampleCity({ after }, { smtpUrl: mail.url })
const browser = await openBrowser({ after })

const PHONE = { width: 390, height: 844 }

/** A page as it is met on a phone: nothing sticks out of it, and axe, which needs scripts, holds nothing against it. */
async function look(at: Page, reader: Page): Promise<void> {
  await at.goto(reader.url())
  assert.deepEqual(await findBarriers(at), [], at.url())
  await at.setViewportSize(PHONE)
  const over = await at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.ok(over <= 0, `${at.url()} is ${over} px too wide`)
}

test('an immigrant follows culture in Finnish every week, and leaves with one click', async (t) => {
  const eyes = await browser.newReader(t, { locale: 'fi-FI' })
  const reader = await browser.newReader(t, { javaScriptEnabled: false, viewport: PHONE, locale: 'fi-FI' })
  await reader.goto(`${city.origin}/fi/uutiset?teema=kulttuuri`)
  await reader.getByRole('link', { name: 'Seuraa tätä' }).click()
  await reader.getByRole('checkbox', { name: 'Maahanmuuttajat' }).check()
  assert.ok(await reader.getByRole('checkbox', { name: 'Kulttuuri' }).isChecked(), 'the list is the choice')
  await reader.getByRole('button', { name: 'Näytä valintani' }).click()
  await reader.getByText('Uutiset: teemana kulttuuri, kohderyhmänä maahanmuuttajat').first().waitFor()
  const feed = await reader.getByRole('link', { name: /^RSS/ }).getAttribute('href')
  assert.match(await (await fetch(city.origin + feed)).text(), /<rss[\s\S]*<title>Uutiset: teemana kulttuuri/)
  await reader.getByLabel('Etsi kumppania tai sivua').fill('Kongsberg')
  await reader.getByRole('button', { name: 'Etsi', exact: true }).click()
  await reader.getByRole('checkbox', { name: 'Kongsberg', exact: true }).waitFor()
  await look(eyes, reader)
  await reader.getByLabel('Sähköpostiosoite').fill('aamu@koti.example')
  await reader.getByRole('radio', { name: 'Koottuna joka viikko' }).check()
  await reader.getByRole('button', { name: 'Seuraa sähköpostilla' }).click()
  await reader.getByRole('heading', { name: 'Katso sähköpostiasi' }).waitFor()
  await look(eyes, reader)

  const asked = await mail.next()
  assert.deepEqual(asked.to, ['aamu@koti.example'])
  const link = /https?:\/\/\S+\/fi\/seuraa\/\S+/.exec(asked.text)?.[0] ?? assert.fail(asked.text)
  await reader.goto(link)
  await look(eyes, reader)
  await reader.getByRole('button', { name: 'Kyllä, haluan seurata' }).click()
  await reader.getByRole('status').getByText('Tervetuloa!').waitFor()
  await look(eyes, reader)

  await reader.getByRole('radio', { name: 'Koottuna joka kuukausi' }).check()
  await reader.getByRole('button', { name: 'Tallenna' }).click()
  await reader.getByRole('status').getByText('Tallennettu.').waitFor()
  await reader.getByRole('link', { name: 'Seuraa jotain muutakin' }).click()
  await look(eyes, reader)
  await reader.getByRole('checkbox', { name: 'Tunnustukset' }).check()
  await reader.getByRole('button', { name: 'Tallenna' }).click()
  await reader.getByRole('checkbox', { name: 'Tunnustukset', exact: true }).waitFor()
  await reader.getByRole('button', { name: 'Keskeytä' }).click()
  await reader.getByText('Keskeytetty: mitään ei tule, ennen kuin sanot.').waitFor()
  await reader.getByRole('button', { name: 'Lähettäkää taas viestejä' }).click()
  await reader.getByRole('status').getByText('Viestejä tulee taas.').waitFor()

  // The link of the mail program, without any page of ours.
  const leave = (await reader.getByRole('link', { name: 'Lopeta seuraaminen' }).getAttribute('href')) ?? ''
  await reader.goto(city.origin + leave)
  await look(eyes, reader)
  const clicked = await fetch(city.origin + leave, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  assert.equal(clicked.status, 200)
  await reader.goto(link)
  await reader.goto(city.origin + leave)
  await reader.getByRole('heading', { name: 'Et saa enää viestejä' }).waitFor()
  await look(eyes, reader)
  await reader.getByRole('button', { name: 'Haluan jatkaa seuraamista' }).click()
  await reader.getByRole('status').getByText('Olet taas mukana.').waitFor()
})
