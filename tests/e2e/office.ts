import type { BrowserContextOptions, Page } from 'playwright-core'
import { addStaff, type HeldRole, type OfficeLang, type StaffRole } from '#src/features/staff/index.ts'
import type { Life, TestBrowser } from './browser.ts'
import type { SampleCity } from './city.ts'

const PASSWORD = 'correct horse battery staple'

/** Somebody of the office at their own browser, signed in. */
export async function enterOffice(
  t: Life,
  { browser, city }: { browser: TestBrowser; city: SampleCity },
  member: { name: string; roles: readonly (StaffRole | HeldRole)[]; lang?: OfficeLang },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { name, lang = 'en' } = member
  const email = `${name.toLowerCase()}@city.example`
  const roles = member.roles.map((role) => (typeof role === 'string' ? { role, langs: [] } : role))
  await addStaff(city.db, { name, email, lang, roles, password: PASSWORD }, 'a test')
  const page = await browser.newReader(t, options)
  await page.goto(`${city.origin}/office/sign-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await Promise.all([page.waitForURL(`${city.origin}/office`), page.locator('input[name=password]').press('Enter')])
  return page
}
