import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { importFile, openSource, recognizeMapping } from '#src/features/imports/index.ts'
import { removeOldDrafts } from '#src/features/retention/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { countsOf } from '#src/testing/import.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { EXPORT_TABLES } from './export.model.ts'

const REGISTER = {
  'register/sources.csv': 'key,name:en,url,said_on\nnews,The news,https://news.example/,2020-10',
  'register/parties.csv': [
    'key,kind,name,name:fi,variants,country,latitude,longitude,own,population,population_on,arrived,part_of,source',
    'home,city,The City,,,FI,60.2,24.65,yes,300000,2023,,,news',
    'gatchina,city,Gatchina,Hatsina,sv=Gattjina,RU,59.57,30.12,,,,,,',
    'centre,region,Centre,,,FI,,,,,,,home,',
    'acme,company,Acme,,,SE,,,,,,2001-05,,',
  ].join('\n'),
  'register/ties.csv': [
    'key,kind,parties,signed,officer,fee,currency,fee_due,note:sv,document,document_url',
    'twin-gatchina,twin_town,gatchina,1968-05,Officer Olsson,120.5,EUR,01-31,En anmärkning,Avtal,https://city.example/a.pdf',
  ].join('\n'),
  'register/tie-states.csv':
    'tie,state,since,decision,certain,note:fi\ntwin-gatchina,in_force,1968-05-02,Board § 1,no,Huomautus',
  'register/activities.csv': [
    'key,kind,name,from,to,start,end,zone,programme,roles,place:sv,status',
    'fair,event,Fair,2022-06-08,2022-06-09,2022-06-08T09:00,2022-06-08T17:30,Europe/Helsinki,,host=home; partner=gatchina 1300.5 EUR,Torget,confirmed',
  ].join('\n'),
  'register/claims.csv':
    'subject,attribute,value,claimant,source,said_on,chosen,reason:sv\nties/twin-gatchina,signed,1969,Gatchina,news,2019,yes,Närmast',
}

describe('an export in the office', () => {
  let city: TestCity
  let admin: TestStaff
  let publisher: TestStaff
  const ends: (() => unknown)[] = []
  before(async () => {
    city = await startCity({ after: (end) => ends.push(end as () => unknown) }, REGISTER)
    admin = await enterOffice(city, { name: 'Adm', roles: ['administrator'] })
    publisher = await enterOffice(city, { name: 'Pub', roles: ['publisher'] })
  })
  after(async () => {
    for (const end of ends.reverse()) await end()
  })

  async function make(staff: TestStaff, path: string, fields: Record<string, string>) {
    assert.equal((await staff.submit(path, fields)).status, 303)
    for (;;) {
      const page = await staff.read('/office/exports')
      if (!page.text.includes('data-work=')) return /\/office\/exports\/(\d+)\/file/.exec(page.text)?.[0] ?? page.text
      await sleep(20)
    }
  }
  const bytesOf = async (staff: TestStaff, path: string) =>
    Buffer.from(await (await city.send(path, { headers: { cookie: staff.cookie } })).arrayBuffer())

  for (const form of ['csv', 'xlsx'] as const) {
    test(`of every table (${form}) can be imported again, and changes nothing`, async () => {
      for (const what of EXPORT_TABLES) {
        const path = join(city.folder, `${what}.${form}`)
        writeFileSync(path, await bytesOf(admin, await make(admin, '/office/exports', { what, form })))
        const source = await openSource(path)
        const mapping = recognizeMapping(source)
        assert.equal(mapping?.name, what)
        const counts = countsOf(await importFile(city.db, { mapping, file: path, sources: [source], apply: true }))
        assert.deepEqual(Object.keys(counts), ['matched'], `${what}: ${JSON.stringify(counts)}`)
      }
    })
  }

  test('of a publisher has what is not public, but not who of the office looks after a tie', async () => {
    const ties = (
      await bytesOf(publisher, await make(publisher, '/office/exports', { what: 'ties', form: 'csv' }))
    ).toString()
    assert.match(ties, /120\.5,EUR/)
    assert.doesNotMatch(ties, /Olsson/)
    const whole = await make(admin, '/office/exports', { what: 'ties', form: 'csv' })
    assert.match((await bytesOf(admin, whole)).toString(), /Officer Olsson/)
    assert.equal((await publisher.read(whole)).status, 403)
  })

  test('of the whole city is for administrators alone who have just signed in, and is noted', async () => {
    assert.equal((await publisher.submit('/office/exports/city', {})).status, 403)
    const archive = await make(admin, '/office/exports/city', {})
    assert.equal((await publisher.read(archive)).status, 403)
    const bytes = await bytesOf(admin, archive)
    assert.equal(bytes.subarray(0, 2).toString('hex'), '1f8b')
    await city.db
      .updateTable('staff_sessions')
      .set({ created_at: Temporal.Now.instant().subtract({ hours: 3 }) })
      .execute()
    assert.match((await admin.read(archive)).location, /sign-in\?again=1/)
    assert.match((await admin.submit('/office/exports/city', {})).location, /sign-in\?again=1/)
    const lines = await city.db.selectFrom('audit').select('by').where('action', '=', 'export.downloaded').execute()
    assert.ok(lines.length > 0)
  })

  test('is removed after the days that the city set, and so are imported files', async () => {
    await removeOldDrafts(city.db, Temporal.Now.instant().add({ hours: 24 * 6 }))
    assert.match((await admin.read('/office/exports')).text, /Download/)
    await removeOldDrafts(city.db, Temporal.Now.instant().add({ hours: 24 * 8 }))
    assert.doesNotMatch((await admin.read('/office/exports')).text, /Download/)
    assert.deepEqual(await city.db.selectFrom('stored_files').select('id').execute(), [])
  })
})
