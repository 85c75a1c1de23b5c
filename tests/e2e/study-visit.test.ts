import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { addGuest, pathOfGuest, readGuests, type SpokenLang } from '#src/features/delegation/index.ts'
import { askForFeedback } from '#src/features/outcomes/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'
import { fillSteps } from './study-visit.ts'

// The study visit of Culture for Cities and Regions: ten cities, 24 people, five languages, two days. The people are
// invented, and so is what happens.
const CITIES = ['Ghent', 'Lyon', 'Porto', 'Gdańsk', 'Turin', 'Malmö', 'Bilbao', 'Leipzig', 'Cork', 'Brno'] as const
const SPEAKS: readonly SpokenLang[] = ['en', 'fr', 'de', 'es', 'it']

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })
const mails = async () => readOutbox(city.db, city.vault, 500)

test('a study visit, from the first form to what came of it', async (t) => {
  const guest = await browser.newReader(t)
  await guest.goto(`${city.origin}/en/ask-for-a-visit`)
  await fillSteps(guest)
  await guest.getByRole('button', { name: 'Send the request' }).click()
  const number = /\d{4}-\d{3}/.exec(await guest.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''

  const officer = await enterOffice(t, { browser, city }, { name: 'Vera', roles: ['visits_officer'] })
  await officer.goto(`${city.origin}/office/visits`)
  await officer
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .click()
  const base = officer.url()
  for (const answer of ['Offer days', 'Confirm the visit']) {
    await officer.goto(base)
    await officer.getByLabel('Kind of answer').selectOption(answer)
    await officer.getByRole('button', { name: 'Write the answer' }).click()
    await officer.getByRole('button', { name: 'Send the answer' }).click()
    await officer.getByRole('status').getByText('The answer is sent.').waitFor()
  }
  const visitId = base.split('/').at(-1) ?? ''
  await gather(visitId)

  // Four hosts: one declines, and one has received as many as it wants to this term.
  await sql`update hosts set quota = 0 where names->>'en' = 'Omnia'`.execute(city.db)
  const programme = `${base}/programme`
  for (const host of ['Growth and learning sector', 'Opinmäki learning centre', 'Mattliden school', 'Omnia']) {
    await officer.goto(`${programme}/hosts`)
    await officer.getByRole('link', { name: `Ask ${host}` }).click()
    await officer.getByRole('button', { name: 'Send the question' }).click()
    await officer.getByRole('status').waitFor()
  }
  const host = await browser.newReader(t)
  for (const [address, answer] of [
    ['kaarina.testila@espoo.example', 'yes'],
    ['aino.esimerkki@opinmaki.example', 'yes'],
    ['sven.exempel@mattliden.example', 'no'],
  ] as const) {
    const letter = (await mails()).find(({ to }) => to === address)?.text ?? ''
    await host.goto(new RegExp(`https?://\\S+answer=${answer}`).exec(letter)?.[0] ?? assert.fail(letter))
    await host.getByRole('button', { name: /^(Skicka svaret|Lähetä vastaus)$/ }).click()
    await host
      .getByText(/^(Tack|Kiitos)/)
      .first()
      .waitFor()
  }
  await officer.goto(`${programme}/hosts`)
  await officer.getByText('No', { exact: true }).waitFor()

  // Two days; four of the guests see a workshop by themselves.
  const plan = async (session: {
    title: string
    from: string
    to: string
    host: string
    guests?: readonly string[]
  }) => {
    await officer.goto(programme)
    await officer
      .getByRole('link', { name: /^Add a session on/ })
      .first()
      .click()
    await officer.getByLabel('From', { exact: true }).fill(session.from)
    await officer.getByLabel('To', { exact: true }).fill(session.to)
    await officer.getByLabel('Title: English').fill(session.title)
    await officer.getByLabel('Host', { exact: true }).selectOption({ label: session.host })
    for (const name of session.guests ?? []) await officer.getByRole('checkbox', { name, exact: true }).check()
    await officer.getByRole('button', { name: 'Save', exact: true }).click()
    await officer.getByRole('status').waitFor()
  }
  const few = ['Guest 2', 'Guest 3', 'Guest 4', 'Guest 5']
  await plan({ title: 'How KULPS began', from: '09:00', to: '11:00', host: 'Growth and learning sector' })
  await plan({ title: 'A look at the workshops', from: '13:00', to: '14:00', host: 'Omnia', guests: few })
  await officer
    .getByText(/Omnia.*(term|quota)/)
    .first()
    .waitFor()
  await officer.goto(`${programme}/tell`)
  await officer.getByRole('button', { name: /^Send to \d+ people$/ }).click()
  await officer.getByRole('status').waitFor()

  // The workshop moves to the next day: its four guests and its host are told, and nobody else.
  const before = (await mails()).length
  await officer.goto(programme)
  const workshop = officer.getByRole('form', { name: /A look at the workshops/ })
  await workshop.getByRole('button', { name: 'A day later' }).press('Enter')
  await officer.getByRole('status').getByText('The session was moved.').waitFor()
  await officer.getByRole('link', { name: 'Tell 5 people what changed' }).click()
  await officer.getByRole('button', { name: 'Send to 5 people' }).click()
  await officer.getByRole('status').waitFor()
  const told = (await mails()).slice(0, (await mails()).length - before).map(({ to }) => to)
  assert.deepEqual(
    told.filter((to) => to.startsWith('guest')).sort(),
    [2, 3, 4, 5].map((at) => `guest${at}@cities.example`),
  )
  assert.equal(told.length, 5)

  await atTheDoor(officer, base)
  await sql`update visits set starts_on = current_date - 2, ends_on = current_date - 1 where id = ${visitId}`.execute(
    city.db,
  )
  await officer.goto(base)
  await finish(officer)
  await afterwards(officer, base)
  await thankful(t, visitId)
})

/** 23 people come with the leader, from ten cities and with five languages between them. */
async function gather(visitId: string): Promise<void> {
  for (let at = 2; at <= 24; at += 1) {
    const organisation = `City of ${CITIES[at % CITIES.length]}`
    const person = {
      visitId,
      name: `Guest ${at}`,
      email: `guest${at}@cities.example`,
      lang: 'en',
      organisation,
    } as const
    const added = await addGuest(city.db, city.vault, person, 'a test')
    if (typeof added === 'string') assert.fail(added)
    const speaks: SpokenLang[] = [SPEAKS[at % SPEAKS.length] ?? 'en', 'en']
    await city.db.updateTable('guests').set({ speaks }).where('id', '=', added.guest.id).execute()
  }
}

async function atTheDoor(officer: Page, base: string): Promise<void> {
  await officer.goto(`${base}/badges`)
  await officer.getByText('Guest 24').waitFor()
  await officer.goto(`${base}/arrival`)
  await officer.getByRole('button', { name: 'Guest 2 is here', exact: true }).click()
  await officer.getByText(/^1 of 2[34] are here/).waitFor()
}

async function finish(officer: Page): Promise<void> {
  await officer.getByLabel('New stage').selectOption('Done')
  await officer.getByRole('button', { name: 'Move', exact: true }).click()
  await officer.getByRole('status').waitFor()
}

async function afterwards(officer: Page, base: string): Promise<void> {
  await officer.goto(`${base}/outcomes`)
  await officer.getByText('Add the cost', { exact: true }).first().click()
  await officer.getByLabel('Amount').fill('640')
  await officer.getByRole('button', { name: 'Add the cost' }).click()
  await officer.getByText(/^Sum: €640/).waitFor()
  await officer.goto(`${city.origin}/office/commitments`)
  await officer.getByLabel('What was promised').fill('Send the KULPS handbook')
  await officer.getByRole('button', { name: 'Save the commitment' }).click()
  await officer.getByText('Send the KULPS handbook').first().waitFor()
  await officer.goto(`${base}/outcomes/public`)
  for (const [lang, name] of [
    ['sv', 'Tio städer studerade KULPS'],
    ['fi', 'Kymmenen kaupunkia tutustui KULPSiin'],
    ['en', 'Ten cities studied KULPS'],
  ]) {
    await officer.locator(`input[name=name_${lang}]`).fill(name ?? '')
  }
  await officer.getByRole('button', { name: 'Make public' }).click()
  await officer.getByRole('status').waitFor()
  await officer.goto(`${city.origin}/en/activities`)
  await officer.getByRole('link', { name: 'Ten cities studied KULPS' }).first().waitFor()
  assert.doesNotMatch(await officer.content(), /Guest 2|Julie/)
}

/** The day after, each guest is asked three questions, and answers without a name. */
async function thankful(t: Parameters<typeof browser.newReader>[0], visitId: string): Promise<void> {
  const [someone] = await readGuests(city.db, visitId)
  assert.ok(someone && pathOfGuest(city.vault, someone))
  const mail = createMailRoom({ db: city.db, vault: city.vault, smtpUrl: undefined, from: 'city@city.example' })
  t.after(() => mail.stop())
  await askForFeedback({ db: city.db, vault: city.vault, mail, site: keepSite(city.db), origin: city.origin })
  const letter = (await mails()).find(({ text }) => text?.includes('/guest/feedback/'))?.text ?? ''
  const guest = await browser.newReader(t)
  await guest.goto(/https?:\/\/\S+\/guest\/feedback\/\S+/.exec(letter)?.[0] ?? assert.fail(letter))
  for (const question of [/useful/, /looked after/]) {
    await guest.getByRole('group', { name: question }).getByLabel('5, very').check()
  }
  await guest.getByRole('button', { name: 'Send the answers' }).click()
  await guest.getByText('Thank you!').first().waitFor()
}
