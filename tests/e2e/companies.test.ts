import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

const mails = await startMailServer({ after })
const city = await startSampleCity({ after }, { smtpUrl: mails.url })
const browser = await openBrowser({ after })
const without = { javaScriptEnabled: false }

// The pages can be looked at afterwards: set a folder.
const shots = process.env.PROXENY_SHOTS

// Pages of people from outside are looked at in every look, those of the office in one: their parts are looked at elsewhere.
const check = async (page: Page, name: string) => {
  assert.deepEqual(await findBarriers(page, name.startsWith('office') ? 'the first look' : 'every look'), [], name)
  if (!shots) return
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
  }
}

/** The link of the next mail to an address whose subject says something. */
async function linkOf(to: string, subject: RegExp): Promise<string> {
  for (;;) {
    const mail = await mails.next()
    if (mail.to.includes(to) && subject.test(mail.subject))
      return /https?:\/\/\S+/.exec(mail.text)?.[0] ?? assert.fail(mail.text)
  }
}

test('a company registers, proves its address, is accepted, stands in the directory, erases itself and is gone', async (t) => {
  const guest = await browser.newReader(t, without)
  await guest.goto(`${city.origin}/en/residents-and-companies`)
  await guest.getByRole('link', { name: 'Register your company' }).click()
  await guest.getByLabel('Name of the company').fill('Nordwind Energie GmbH')
  await guest.getByLabel('Country that it comes from').selectOption({ label: 'Germany' })
  await guest.getByLabel('Field').selectOption('D')
  await guest.getByLabel('Year in which it came here').fill('2019')
  await guest.getByLabel('Short description: English').fill('Wind parks and their maintenance.')
  await guest.getByLabel('Your name').fill('Anke Muster')
  await guest.getByLabel('Mail address').fill('anke@nordwind.example')
  await guest.getByLabel('Receive visitors').check()
  await guest.getByLabel('Yes, the company may stand in the public directory').check()
  await guest.getByRole('button', { name: 'Send', exact: true }).click()
  await guest.getByRole('heading', { name: 'Look into your mail' }).waitFor()
  await guest.goto(await linkOf('anke@nordwind.example', /^Confirm/))
  await guest.getByRole('button', { name: 'Yes, this is my address' }).click()
  await guest.getByText('This waits for our look.').waitFor()

  const officer = await enterOffice(t, { browser, city }, { name: 'Olga', roles: ['publisher'] })
  await officer.getByRole('link', { name: 'Nordwind Energie GmbH' }).click()
  await check(officer, 'office-look')
  await officer.getByRole('button', { name: 'Accept', exact: true }).click()
  await officer.getByRole('status').getByText('It is accepted').waitFor()
  await check(officer, 'office-companies')
  await officer.getByRole('link', { name: 'Nordwind Energie GmbH' }).click()
  await officer.getByLabel('New note').fill('Wants to show its wind park.')
  await officer.getByRole('button', { name: 'Add the note' }).click()
  await check(officer, 'office-company')

  const own = await linkOf('anke@nordwind.example', /accepted$/)
  const reader = await browser.newReader(t)
  await reader.goto(own)
  await reader.getByRole('heading', { level: 1, name: 'Nordwind Energie GmbH' }).waitFor()
  await reader.getByText('Wind parks and their maintenance.').first().waitFor()

  await guest.reload()
  await guest.getByText('The company stands in the directory.').waitFor()
  const ownPage = guest.url()
  await reader.goto(ownPage)
  await check(reader, 'own-company')
  await guest.getByRole('link', { name: 'Erase everything' }).click()
  await guest.getByRole('button', { name: 'Yes, erase for good' }).click()
  await guest.getByRole('heading', { name: 'Everything is erased' }).waitFor()
  for (const path of ['/en/partners', '/en/search?q=Nordwind', '/api/v1/parties.csv?kind=company', '/sitemap.xml'])
    assert.doesNotMatch(await (await fetch(city.origin + path)).text(), /Nordwind Energie|nordwind-energie/, path)
  for (const address of [own, ownPage]) assert.equal((await fetch(address)).status, 404)
  await officer.goto(`${city.origin}/office/people/companies?q=Nordwind`)
  await officer.getByText('No company is like that.').waitFor()
})

test('a resident puts themselves down, is invited, and answers by link', async (t) => {
  const guest = await browser.newReader(t, without)
  await guest.goto(`${city.origin}/fi/osallistu`)
  await guest.getByLabel('Nimesi').fill('Aisha Esimerkki')
  await guest.getByLabel('Sähköpostiosoite').fill('aisha@asukas.example')
  await guest.getByLabel('Opas: näytän kaupunkia vieraille').check()
  await guest.getByLabel('Kieli 1', { exact: false }).first().selectOption('ar')
  await guest.getByLabel('Miten hyvin puhut kieltä 1').selectOption('native')
  await guest.getByLabel('Kyllä, kaupunki saa tallentaa nämä tiedot').check()
  await guest.getByRole('button', { name: 'Ilmoittaudu' }).click()
  await guest.goto(await linkOf('aisha@asukas.example', /^Vahvista/))
  await guest.getByRole('button', { name: 'Kyllä, osoite on minun' }).click()
  await guest.getByText('Olet mukana.').first().waitFor()

  const officer = await enterOffice(t, { browser, city }, { name: 'Vera', roles: ['visits_officer'] }, without)
  await officer.goto(`${city.origin}/office/people/participants?part=guide&lang=ar`)
  await officer.getByLabel('Aisha Esimerkki').check()
  await officer.getByRole('button', { name: 'Invite those chosen' }).click()
  await officer.getByLabel('A question to residents').check()
  const finnish = officer.getByRole('group', { name: 'In the language: Suomi' })
  await finnish.getByLabel('Title').fill('Oppaaksi joulukuussa?')
  await finnish.getByLabel('Text').fill('Kymmenen vierasta Gentistä haluaa nähdä Tapiolan.')
  await finnish.getByLabel('Questions').fill('Sopiiko ilta?\nVoitko tulkata arabiaksi?')
  await officer.getByRole('button', { name: 'Send the invitation' }).click()
  await officer.getByText('1 invited, 0 answered, 0 yes').waitFor()

  const link = await linkOf('aisha@asukas.example', /^Oppaaksi joulukuussa/)
  const reader = await browser.newReader(t)
  await reader.goto(link)
  await check(reader, 'invitation')
  await guest.goto(link)
  await guest.getByRole('group', { name: 'Vastauksesi' }).getByLabel('Kyllä').check()
  await guest.getByRole('group', { name: 'Sopiiko ilta?' }).getByLabel('Ehkä').check()
  await guest.getByLabel('Omin sanoin').fill('Mielelläni!')
  await guest.getByRole('button', { name: 'Lähetä vastaus' }).click()
  await guest.getByText('Kiitos, saimme vastauksesi.').waitFor()
  await officer.reload()
  await officer.getByText('1 invited, 1 answered, 1 yes').waitFor()
  await officer.getByText('Mielelläni!').waitFor()

  await reader.goto(`${city.origin}/sv/delta`)
  await check(reader, 'take-part')
  await reader.goto(`${city.origin}/sv/anmal-foretag`)
  await reader.getByRole('button', { name: 'Skicka anmälan' }).click()
  await reader.getByRole('alert').waitFor()
  await check(reader, 'register-company')
  const lead = await enterOffice(t, { browser, city }, { name: 'Petra', roles: ['publisher'] })
  await lead.goto(officer.url().replace(/\?.*/, ''))
  await check(lead, 'office-invitation')
  await lead.goto(`${city.origin}/office/people/participants`)
  await check(lead, 'office-participants')
})
