import assert from 'node:assert/strict'
import { readOutbox } from '#src/platform/mail/index.ts'
import type { TestCity } from './city.ts'
import type { Visitor } from './visitor.ts'

type Fields = Record<string, string | string[]>

/** What a company types; what is given replaces some of it. */
export const companyFields = (other: Fields = {}): Fields => ({
  name: 'Nordwind Energie GmbH',
  country: 'DE',
  field: 'D',
  year: '2019',
  employees: '24',
  website: 'nordwind.example',
  'description.en': 'Wind parks and their maintenance.',
  contact: 'Anke Muster',
  role: 'Managing director',
  email: 'anke@nordwind.example',
  phone: '+49 30 000000',
  lang: 'en',
  langs: ['de', 'en'],
  wants: ['visits'],
  consents: 'yes',
  ...other,
})

/** The path of the newest link in the mails to an address, of those that contain some words. */
export async function linkMailedTo(city: Pick<TestCity, 'db' | 'vault'>, to: string, within: string): Promise<string> {
  const mails = (await readOutbox(city.db, city.vault)).filter((mail) => mail.to === to)
  const links = mails.flatMap(({ text }) =>
    [...(text ?? '').matchAll(/https?:\/\/[^\s/]+(\/\S+)/g)].map((found) => found[1] ?? ''),
  )
  return links.find((path) => path.includes(within)) ?? assert.fail(`no link with ${within} to ${to}`)
}

/** Registers a company and proves its address; answers the path of its own page. */
export async function registerCompany(city: TestCity, guest: Visitor, other: Fields = {}): Promise<string> {
  const fields = companyFields(other)
  const sent = await guest.post('/en/register-a-company', fields)
  assert.equal(sent.to, '/en/register-a-company?done=mailed', sent.text)
  const proven = await guest.post(await linkMailedTo(city, String(fields.email), '/prove/'))
  assert.match(proven.to ?? '', /\?done=proven$/)
  return (proven.to ?? '').replace(/\?.*/, '')
}
