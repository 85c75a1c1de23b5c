import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { importFile, listDoubts, openSource, recognizeMapping } from '#src/features/imports/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { countsOf } from '#src/testing/import.ts'
import { enterOffice } from '#src/testing/staff.ts'

const REGISTER = {
  'register/parties.csv': [
    'key,kind,name,variants,country,latitude,longitude,own',
    'home,city,The City,,FI,60.2,24.65,yes',
    'gatchina,city,Gatchina,,RU,59.57,30.12,',
    'kristianstad,city,Kristianstad,,SE,56.03,14.16,',
  ].join('\n'),
  'register/ties.csv': [
    'key,kind,parties,signed',
    'twin-gatchina,twin_town,gatchina,1968',
    'twin-k,twin_town,kristianstad,1969',
  ].join('\n'),
}

const CLAIMS = [
  'claimant,partner_as_written,partner_country,year_claimed,source_url,source_date,source_kind',
  'The City,Hatsina,Russia,1968,https://news.example/1,2020-10,newspaper',
  'The City,Kristianstads kommun,Sweden,1969,https://news.example/2,2020-10,newspaper',
].join('\n')

async function importClaims(city: TestCity) {
  const path = join(city.folder, 'claims.csv')
  writeFileSync(path, CLAIMS)
  const source = await openSource(path)
  const mapping = recognizeMapping(source)
  assert.ok(mapping)
  return countsOf(await importFile(city.db, { mapping, file: 'claims.csv', sources: [source], apply: true }))
}

describe('a doubtful match in the office', () => {
  test('is shown with its row and with what speaks for and against, and decided; two never overwrite each other', async (t) => {
    const city = await startCity(t, REGISTER)
    assert.deepEqual(await importClaims(city), { doubted: 2 })
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'], lang: 'fi' })
    const bo = await enterOffice(city, { name: 'Bo', roles: ['publisher'] })
    assert.match((await bo.read('/office')).text, /<a href="\/office\/doubts\/\d+"[^>]*>Hatsina/)

    const [first] = await listDoubts(city.db)
    const page = await anna.read(`/office/doubts/${first?.number}`)
    assert.match(page.text, /<dt>partner_as_written<\/dt><dd>Hatsina<\/dd>/)
    assert.match(page.text, /sama maa/)
    assert.match(page.text, /sen nimi on Gatchina, ei ”Hatsina”/)
    assert.match(page.text, /meillä on siihen side/)

    const wrong = await anna.submit(`/office/doubts/${first?.number}`, { as: 'other', other: 'Nobody' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /value="Nobody"/)
    const [one, other] = await Promise.all([
      anna.submit(`/office/doubts/${first?.number}`, { as: 'is:gatchina' }),
      bo.submit(`/office/doubts/${first?.number}`, { as: 'skip' }),
    ])
    assert.deepEqual([one.status, other.status].sort(), [303, 409])
    const audit = await city.db.selectFrom('audit').select('by').where('action', '=', 'doubt.decided').execute()
    assert.equal(audit.length, 1)
  })

  test('that are alike are decided at once, each as its only candidate', async (t) => {
    const city = await startCity(t, REGISTER)
    await importClaims(city)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    const numbers = (await listDoubts(city.db)).map(({ number }) => String(number))
    assert.equal((await anna.submit('/office/doubts', { intent: 'only' })).status, 422)
    const done = await anna.submit('/office/doubts', { intent: 'only', number: [...numbers, '999999'] })
    assert.match((await anna.read(done.location)).text, /Those you chose are decided. One could not be decided/)
    assert.deepEqual(await importClaims(city), { added: 2 })
  })
})
