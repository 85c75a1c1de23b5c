import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'
import { fillSteps } from './study-visit.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })

test('a visit is asked for on a phone without JavaScript, offered, agreed on and confirmed', async (t) => {
  const phone = { viewport: { width: 390, height: 800 }, javaScriptEnabled: false }
  const guest = await browser.newReader(t, phone)
  await guest.goto(`${city.origin}/en/visits`)
  await guest.getByRole('link', { name: 'Ask for a visit' }).first().click()
  await fillSteps(guest)
  await guest.getByText('Your wish is within our rules.').waitFor()
  await guest.getByRole('button', { name: 'Send the request' }).click()
  await guest.getByRole('status').getByText('Thank you, your request has arrived.').waitFor()
  const number = /\d{4}-\d{3}/.exec(await guest.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''

  const officer = await enterOffice(t, { browser, city }, { name: 'Anna', roles: ['visits_officer'] })
  await officer
    .getByRole('link', { name: `${number} Culture for Cities and Regions` })
    .first()
    .click()
  await officer.getByText('The request was within the rules.').waitFor()
  await officer.getByLabel('Owner').selectOption('Anna')
  await officer.getByRole('button', { name: 'Save the plan' }).click()
  await officer.getByRole('status').getByText('The plan is saved.').waitFor()
  await officer.getByLabel('Kind of answer').selectOption('Offer days')
  await officer.getByRole('button', { name: 'Write the answer' }).click()
  assert.match(await officer.getByLabel('Text').inputValue(), /^Dear Julie Exemple,\n\nYou are welcome on /)
  await officer.getByRole('button', { name: 'Send the answer' }).click()
  await officer.getByRole('status').getByText('The answer is sent.').waitFor()

  await guest.reload()
  await guest.getByText('We have made you an offer for').waitFor()
  await guest.getByLabel('Your message').fill('That suits us, thank you!')
  await guest.getByRole('button', { name: 'Send the message' }).click()
  await guest.getByRole('status').getByText('Your message has been sent.').waitFor()

  await officer.goto(`${city.origin}/office`)
  await officer.getByRole('heading', { name: 'Visits whose guests wait for an answer' }).waitFor()
  await officer.getByRole('link', { name: `${number} Culture for Cities and Regions` }).click()
  await officer.getByRole('link', { name: 'Conversation' }).click()
  await officer.getByText('That suits us, thank you!').waitFor()
  await officer.getByLabel('Kind of answer').selectOption('Confirm the visit')
  await officer.getByRole('button', { name: 'Write the answer' }).click()
  await officer.getByRole('button', { name: 'Send the answer' }).click()
  await officer.getByRole('status').getByText('The answer is sent.').waitFor()
  await officer.goto(`${city.origin}/office/visits`)
  await officer.getByRole('region', { name: 'Confirmed (1)' }).getByText(number).waitFor()

  await guest.reload()
  await guest.getByText('Confirmed', { exact: true }).waitFor()
  await guest.getByText('You are welcome on').first().waitFor()
  assert.equal(await guest.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
})

test('a wish is typed, and mended, with the keyboard alone', async (t) => {
  const guest = await browser.newReader(t)
  await guest.goto(`${city.origin}/en/ask-for-a-visit`)
  await guest.getByLabel('Your organisation').focus()
  for (const words of ['Ghent', 'Belgium', 'Jan', 'jan@ghent.example']) {
    await guest.keyboard.type(words)
    await guest.keyboard.press('Tab')
  }
  await guest.keyboard.press('Enter')
  await guest.getByRole('heading', { name: 'What you want to know', level: 1 }).waitFor()
  await guest.getByRole('button', { name: 'Save and continue' }).press('Enter')
  await guest.getByRole('alert').getByRole('link', { name: 'Topics: Fill in this field.' }).press('Enter')
  assert.match(await guest.evaluate('document.activeElement.textContent'), /^Topics/)
  await guest.keyboard.press('Tab')
  await guest.keyboard.press('Space')
  assert.equal(await guest.locator('input[name=topics]').first().isChecked(), true)
})

// What is looked at is the page that a click leads to, not the one that it leaves.
async function arrive(page: Page, target: Locator): Promise<void> {
  const before = page.url()
  await target.click()
  await page.waitForURL((url) => url.href !== before)
}

test('the pages of asking and of the office hold axe, from left and from right', async (t) => {
  const guest = await browser.newReader(t)
  const look = async (page: Page, name: string) => assert.deepEqual(await findBarriers(page), [], name)
  await guest.goto(`${city.origin}/en/ask-for-a-visit`)
  await fillSteps(guest)
  const draft = guest.url().replace(/\/5$/, '')
  for (const step of [1, 2, 3, 5, 'later']) {
    await guest.goto(`${draft}/${step}`)
    await look(guest, `step ${step}`)
  }
  await guest.goto(`${draft}/3`)
  await guest.getByLabel('How many are you?').fill('many')
  await guest.getByRole('button', { name: 'Save and continue' }).click()
  await guest.getByRole('alert').waitFor()
  await look(guest, 'what is wrong')
  await guest.getByLabel('How many are you?').fill('80')
  await guest.getByRole('button', { name: 'Save and continue' }).click()
  await guest.goto(`${draft.replace('/en/ask-for-a-visit', `/ar/${encodeURIComponent('طلب-زيارة')}`)}/5`)
  await look(guest, 'from right to left')
  await guest.goto(`${draft}/5`)
  await guest.getByLabel('Why should it be possible').fill('We come as three groups.')
  await guest.getByRole('button', { name: 'Put forward anyway' }).click()
  await guest.getByLabel('Your message').fill('Hello')
  await arrive(guest, guest.getByRole('button', { name: 'Send the message' }))
  await look(guest, 'the page of the visit')

  const officer = await enterOffice(t, { browser, city }, { name: 'Bo', roles: ['administrator'] })
  await officer.goto(`${city.origin}/office/visits`)
  await look(officer, 'board')
  await arrive(officer, officer.getByRole('region', { name: /^New/ }).getByRole('link').first())
  await look(officer, 'visit')
  await arrive(officer, officer.getByRole('button', { name: 'Write the answer' }))
  await look(officer, 'answer')
  await arrive(officer, officer.getByRole('link', { name: 'Conversation' }))
  await look(officer, 'conversation')
  for (const path of ['/visits?view=list', '/settings/visits', '/settings/visits/answers']) {
    await officer.goto(`${city.origin}/office${path}`)
    await look(officer, path)
  }
})
