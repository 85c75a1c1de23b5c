import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { makeBeginLink } from '#src/features/staff/index.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const city = await startSampleCity({ after }, { empty: true })
const browser = await openBrowser({ after })
const office = `${city.origin}/office`

describe('an empty city', () => {
  test('is set up without JavaScript, and the site is there', async (t) => {
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    const next = () => page.getByRole('button', { name: 'Save and go on' }).click()
    await page.goto(`${office}/begin/${await makeBeginLink(city.db)}`)
    await page.getByLabel('Name').fill('Anna Borg')
    await page.getByLabel('E-mail address').fill('anna@city.example')
    await page.getByLabel('New password').fill('korsord lampa vinter')
    await page.getByRole('button', { name: 'Begin' }).click()

    await page.getByRole('heading', { name: 'Languages', level: 1 }).waitFor()
    const required = page.getByRole('group', { name: 'Required languages' })
    await page.getByLabel('First language').selectOption('Suomi')
    await page.getByRole('group', { name: 'Languages of the site' }).getByLabel('English').check()
    await required.getByLabel('Suomi').check()
    await required.getByLabel('English').check()
    await next()
    const names = page.getByRole('group', { name: 'Name of the city' })
    await names.getByLabel('Suomi').fill('Pikkukaupunki')
    await next()
    await page.getByRole('link', { name: 'Name of the city: English: Fill in this field.' }).waitFor()
    await names.getByLabel('English').fill('Little Town')
    const titles = page.getByRole('group', { name: 'Name of the site' })
    await titles.getByLabel('Suomi').fill('Kansainväliset suhteet')
    await titles.getByLabel('English').fill('Little Town and the world')
    await next()
    await page.getByLabel('Country').selectOption('Finland')
    await page.getByLabel('Time zone').selectOption('Europe/Helsinki')
    await page.getByLabel('Latitude').fill('60.2')
    await page.getByLabel('Longitude').fill('24.65')
    await page.getByLabel('Mail for international matters').fill('world@city.example')
    await next()
    await page.getByLabel('On light pages').fill('#ffcc00')
    await next()
    const advice = await page.getByRole('link', { name: /The nearest colour that passes/ }).textContent()
    await page.getByLabel('On light pages').fill(/passes is (#\w{6})/.exec(advice ?? '')?.[1] ?? '')
    await next()
    await page.getByRole('group', { name: 'Audiences' }).getByLabel('Companies').uncheck()
    await next()
    await page.getByRole('button', { name: 'Make the site' }).click()
    await page.getByRole('main').getByRole('link', { name: 'To the site' }).click()

    await page.getByRole('heading', { name: 'Little Town and the world', level: 1 }).waitFor()
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Twin towns' }).click()
    await page.getByRole('heading', { name: 'Twin towns', level: 1 }).waitFor()
  })

  test('has settings and pages without barriers', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${office}/sign-in`)
    await page.getByLabel('E-mail address').fill('anna@city.example')
    await page.getByLabel('Password', { exact: true }).fill('korsord lampa vinter')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL(office)
    const audience = await city.db.selectFrom('terms').select('id').limit(1).executeTakeFirstOrThrow()
    for (const path of [
      'setup/done',
      'settings',
      'settings/city',
      'settings/languages',
      'settings/languages/fi',
      'settings/audiences',
      `settings/audiences/${audience.id}`,
      'settings/figures/new',
      'settings/look',
      'settings/menus',
      'settings/footer',
    ]) {
      await page.goto(`${office}/${path}`)
      assert.deepEqual(await findBarriers(page), [], path)
    }
    await page.goto(`${office}/settings/city`)
    await page.getByLabel('Latitude').fill('north')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').waitFor()
    assert.deepEqual(await findBarriers(page), [], 'a form with a mistake')
    for (const path of ['/en', '/fi/ystavyyskaupungit']) {
      await page.goto(city.origin + path)
      assert.deepEqual(await findBarriers(page), [], path)
    }
  })
})
