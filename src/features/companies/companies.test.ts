import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readOutbox } from '#src/platform/mail/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { companyFields, linkMailedTo, registerCompany } from '#src/testing/companies.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { Visitor } from '#src/testing/visitor.ts'

let city: TestCity
let officer: TestStaff
const ends: (() => unknown)[] = []
let nextPlace = 10
const guestOf = (address = `192.0.2.${nextPlace++}`) => new Visitor(city, address)
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault, 500)).filter(({ to }) => to === address)

before(async () => {
  city = await startCity(
    { after: (end) => ends.push(end as () => unknown) },
    entryFiles('pages/companies', {
      facts: 'original: sv\nshows: companies',
      title: { sv: 'Företag', en: 'Companies' },
    }),
  )
  officer = await enterOffice(city, { name: 'Olga', roles: ['publisher'] })
})
after(async () => {
  for (const end of ends.reverse()) await end()
})

const waitingPath = async (name: string) => {
  const { text } = await officer.read('/office/people/companies')
  const line = text.split('<li>').find((each) => each.includes(`<bdi>${name}</bdi>`)) ?? ''
  return /\/office\/people\/companies\/waiting\/[\da-f-]+/.exec(line)?.[0] ?? assert.fail(`${name} does not wait`)
}
const versionOn = async (path: string) =>
  /name="version" value="(\d+)"/.exec((await officer.read(path)).text)?.[1] ?? ''
const accept = async (name: string, more: Record<string, string> = {}) => {
  const path = await waitingPath(name)
  return officer.submit(`${path}/accept`, { version: await versionOn(path), ...more })
}

describe('a company that registers itself', () => {
  test('is seen by nobody before its address is proven and somebody has looked, then in the directory', async () => {
    const guest = guestOf()
    const own = await registerCompany(city, guest)
    assert.doesNotMatch((await city.read('/en/companies')).text, /Nordwind/)
    assert.match((await guest.get(own)).text, /waits for our look/)
    await city.announced(() => accept('Nordwind Energie GmbH'))
    assert.match((await city.read('/en/companies')).text, /Nordwind Energie GmbH/)
    const page = await city.read('/en/partners/nordwind-energie-gmbh')
    assert.equal(page.status, 200)
    assert.match(page.text, /Wind parks and their maintenance/)
    assert.doesNotMatch(page.text, /Anke|anke@/)
    assert.match((await guest.get(own)).text, /stands in the directory/)
  })
})
void companyFields
void linkMailedTo
void mailsTo
