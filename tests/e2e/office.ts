import type { BrowserContextOptions, Page } from 'playwright-core'
import { addStaff, type HeldRole, type OfficeLang, type StaffRole } from '#src/features/staff/index.ts'
import { TEST_PASSWORD } from '#src/testing/password.ts'
import type { Life, TestBrowser } from './browser.ts'
import type { SampleCity } from './city.ts'

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
  const added = await addStaff(city.db, { name, email, lang, roles }, 'a test')
  if (added === 'email_taken') throw new Error(`${name} is there already`)
  await city.db
    .updateTable('staff')
    .set({ password_hash: TEST_PASSWORD.hash, state: 'active' })
    .where('id', '=', added.id)
    .execute()
  const page = await browser.newReader(t, options)
  await page.goto(`${city.origin}/office/sign-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(TEST_PASSWORD.words)
  await Promise.all([page.waitForURL(`${city.origin}/office`), page.locator('input[name=password]').press('Enter')])
  return page
}
