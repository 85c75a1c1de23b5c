import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { makeBeginLink } from '#src/features/staff/index.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { settingsOf, startIdentityProvider } from '#src/testing/identity-provider.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const provider = await startIdentityProvider({ after })
const mail = await startMailServer({ after })
const city = await startSampleCity({ after }, { smtpUrl: mail.url, oidc: settingsOf(provider) })
const browser = await openBrowser({ after })

const PASSWORD = 'korsord lampa vinter'
const ANNA = { name: 'Anna Borg', email: 'anna@city.example' }
const office = `${city.origin}/office`

// The others need somebody who can let them in.
const begin = await makeBeginLink(city.db)

async function begun(t: { after(end: () => unknown): void }): Promise<Page> {
  const page = await browser.newReader(t)
  await page.goto(`${office}/begin/${begin}`)
  await page.getByLabel('Name').fill(ANNA.name)
  await page.getByLabel('E-mail address').fill(ANNA.email)
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(office)
  return page
}

const admin = await begun({ after })

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto(`${office}/sign-in`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(office)
}

/** Invites somebody, and answers the link that comes by mail. */
async function invite(person: { name: string; email: string; role: string; langs?: string[] }): Promise<string> {
  await admin.goto(`${office}/staff`)
  await admin.getByRole('link', { name: 'Invite somebody' }).click()
  await admin.getByLabel('Name', { exact: true }).fill(person.name)
  await admin.getByLabel('E-mail address').fill(person.email)
  await admin.getByLabel(person.role).check()
  for (const lang of person.langs ?? []) await admin.getByLabel(lang, { exact: true }).check()
  await admin.getByRole('button', { name: 'Send the invitation' }).click()
  await admin.getByText('The invitation is on its way.').waitFor()
  const letter = await mail.next()
  assert.deepEqual(letter.to, [person.email])
  const link = /http:\S+\/office\/invitation\/\S+/.exec(letter.text)?.[0]
  assert.ok(link)
  return link
}

async function accept(t: TestContext, link: string): Promise<Page> {
  const page = await browser.newReader(t)
  await page.goto(link)
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Come in' }).click()
  await page.waitForURL(office)
  return page
}

describe('people who work here', () => {
  test('are invited as editor and as translator, come in by their mail, and have what their role gives', async (t) => {
    const editor = await accept(t, await invite({ name: 'Eero Salo', email: 'eero@city.example', role: 'editor' }))
    const translator = await accept(
      t,
      await invite({
        name: 'Tove Lind',
        email: 'tove@city.example',
        role: 'translator',
        langs: ['Finnish', 'Swedish'],
      }),
    )
    for (const page of [editor, translator]) {
      assert.equal(await page.getByRole('link', { name: 'Staff', exact: true }).count(), 0)
      assert.equal((await page.goto(`${office}/staff`))?.status(), 403)
      await page.getByText('Ask Anna Borg for help').waitFor()
    }
    await admin.goto(`${office}/staff`)
    const row = admin.getByRole('row', { name: /Tove Lind/ })
    assert.match((await row.textContent()) ?? '', /translator \((Swedish, Finnish|Finnish, Swedish)\)/)
  })

  test('lose a right in the middle of their work when a role is taken away', async (t) => {
    const page = await accept(t, await invite({ name: 'Bo Ek', email: 'bo@city.example', role: 'administrator' }))
    await page.goto(`${office}/staff/invite`)
    await admin.goto(`${office}/staff`)
    await admin.getByRole('link', { name: 'Bo Ek' }).click()
    await admin.getByLabel('administrator').uncheck()
    await admin.getByLabel('reader').check()
    await admin.getByRole('button', { name: 'Save the roles' }).click()
    await admin.getByText('The roles are changed').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('Mallory')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.getByRole('heading', { name: 'You may not do this' }).waitFor()
  })

  test('sign in with the city’s identity provider, on loopback, and are refused with a name to ask when unknown', async (t) => {
    await invite({ name: 'Siv Nord', email: 'siv@city.example', role: 'publisher' })
    const page = await browser.newReader(t)
    provider.says({ sub: 's-1', email: 'siv@city.example', email_verified: true })
    await page.goto(`${office}/account`)
    await page.getByRole('link', { name: 'Sign in with City ID' }).click()
    await page.waitForURL(`${office}/account`)
    await page.getByText('You sign in with siv@city.example.').waitFor()

    const stranger = await browser.newReader(t)
    provider.says({ sub: 's-2', email: 'stranger@city.example', email_verified: true })
    await stranger.goto(`${office}/sign-in`)
    await stranger.getByRole('link', { name: 'Sign in with City ID' }).click()
    await stranger.getByText('you are not invited to the office').waitFor()
    await stranger.getByText('Ask Anna Borg').waitFor()
  })

  test('sign in with a passkey that they made, and no longer when it is removed', async (t) => {
    const page = await accept(t, await invite({ name: 'Pia Key', email: 'pia@city.example', role: 'reader' }))
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto(`${office}/account`)
    await page.getByLabel('Name of the passkey').fill('My computer')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('The passkey is added.').waitFor()
    await page.getByText('My computer').waitFor()

    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL(office)
    await page.goto(`${office}/account`)
    assert.match((await page.getByRole('row', { name: /this one/ }).textContent()) ?? '', /passkey/)
    await page.getByRole('button', { name: 'Remove My computer' }).click()
    await page.getByText('The passkey is removed.').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByText('That did not work').first().waitFor()
  })

  test('find their form again after their session ended while they wrote', async (t) => {
    const page = await browser.newReader(t)
    await signIn(page, ANNA.email)
    await page.goto(`${office}/staff/invite`)
    await page.getByLabel('Name', { exact: true }).fill('Half written')
    await page.getByLabel('sender').check()
    await admin.goto(`${office}/account`)
    await admin.getByRole('button', { name: 'End all others' }).click()
    await admin.getByText('All other sessions have ended.').waitFor()

    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.getByText('What you typed is kept').waitFor()
    await page.getByLabel('E-mail address').fill(ANNA.email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('is here again, but not saved yet').waitFor()
    assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Half written')
    assert.ok(await page.getByLabel('sender').isChecked())
  })
})

describe('the pages of coming in', () => {
  test('can be worked with the keyboard alone, without JavaScript', async (t) => {
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    await page.goto(`${office}/sign-in`)
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    // Past the link over the menu, the name of the city, and the ways to the guide and the site.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab')
    await page.keyboard.type(ANNA.email)
    await press('Tab')
    await page.keyboard.type(PASSWORD)
    await Promise.all([page.waitForURL(office), press('Enter')])
    await page.goto(`${office}/account`)
    await page.getByText('To add one it takes JavaScript').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Add a passkey' }).isVisible(), false)
  })

  test('have no barrier that axe finds, on a desk and on a phone, by day and by night', async (t) => {
    const stranger = await browser.newReader(t)
    const pages: [Page, string, number][] = [
      [stranger, '/sign-in', 200],
      [stranger, '/forgotten', 200],
      [stranger, '/invitation/nothing', 410],
      [stranger, `/begin/${begin}`, 410],
      [admin, '/account', 200],
      [admin, '/account/codes', 200],
      [admin, '/staff', 200],
      [admin, '/staff/invite', 200],
      [admin, '/outbox', 200],
    ]
    for (const [page, path, status] of pages) {
      assert.equal((await page.goto(office + path))?.status(), status, path)
      assert.deepEqual(await findBarriers(page), [], path)
    }
    await admin.goto(`${office}/staff`)
    await admin.getByRole('link', { name: 'Eero Salo' }).click()
    assert.deepEqual(await findBarriers(admin), [], 'a member')
    await admin.goto(`${office}/staff/invite`)
    await admin.getByRole('button', { name: 'Send the invitation' }).click()
    assert.deepEqual(await findBarriers(admin), [], 'a form with mistakes')
  })

  test('fit on a phone', async (t) => {
    const page = await browser.newReader(t, { viewport: { width: 390, height: 800 } })
    await signIn(page, ANNA.email)
    for (const path of ['/sign-in?again=1', '/account', '/account/codes', '/staff', '/staff/invite', '/outbox']) {
      await page.goto(office + path)
      const width = await page.locator('html').evaluate((html) => html.scrollWidth)
      assert.ok(width <= 390, `${path} is ${width} wide`)
    }
  })
})
