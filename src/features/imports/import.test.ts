import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readClaims } from '#src/features/claims/index.ts'
import { readTies } from '#src/features/ties/index.ts'
import { TableRefusal } from '#src/platform/tabular/refusal.ts'
import { createXlsxWriter } from '#src/platform/tabular/xlsx-write.ts'
import { countsOf, startImport } from '#src/testing/import.ts'
import { decideDoubt, listDoubts } from './doubt.store.ts'
import { openSource } from './source.read.ts'

const REGISTER = {
  'register/parties.csv': [
    'key,kind,name,variants,country,latitude,longitude,own',
    'home,city,The City,Staden,FI,60.2,24.65,yes',
    'gatchina,city,Gatchina,,RU,59.57,30.12,',
    'esztergom,city,Esztergom,Gran,HU,47.79,18.74,',
    'kristianstad,city,Kristianstad,,SE,56.03,14.16,',
  ].join('\n'),
  'register/ties.csv': [
    'key,kind,parties,signed',
    'twin-gatchina,twin_town,gatchina,1968',
    'twin-esztergom,twin_town,esztergom,1971',
    'twin-kristianstad,twin_town,kristianstad,1969',
  ].join('\n'),
}

const CLAIMS = 'claimant,partner_as_written,partner_country,year_claimed,source_url,source_date,source_kind'
const claims = (...rows: string[]) => ({ name: 'claims.csv', text: [CLAIMS, ...rows].join('\n') })

describe('claims on our twin towns', () => {
  test('find the tie by name and variant; a second time changes nothing', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const file = claims(
      'The City,Gran,Hungary,1971,https://news.example/1,2020-10,newspaper',
      'Esztergom,Staden,Finnország,1974,https://hu.example/2,2019-07-30,local news',
    )
    assert.deepEqual(countsOf(await run(file)), { added: 2 })
    assert.deepEqual(countsOf(await run(file)), { matched: 2 })
    const [tie] = (await readTies(db, {})).filter((one) => one.key === 'twin-esztergom')
    assert.deepEqual(
      (await readClaims(db, [tie?.id ?? ''])).get(tie?.id ?? '')?.map(({ claimant, value }) => `${claimant} ${value}`),
      ['Esztergom 1974', 'The City 1971'],
    )
  })

  test('leave a name that is only alike to a person, whose decision holds for every later file', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const file = claims('The City,Hatsina,Russia,1968,https://news.example/1,2020-10,newspaper')
    const { log } = await run(file)
    assert.equal(log.counts.doubted, 1)
    const [doubt] = await listDoubts(db)
    assert.deepEqual(
      doubt?.candidates.map(({ key }) => key),
      ['gatchina'],
    )
    assert.equal((await db.selectFrom('claims').selectAll().execute()).length, 0)

    assert.equal(
      await decideDoubt(db, { number: doubt?.number ?? 0, as: { key: 'atlantis' }, by: 'x' }),
      'unknown_party',
    )
    assert.equal(
      await decideDoubt(db, { number: doubt?.number ?? 0, as: { key: 'gatchina' }, by: 'an officer' }),
      'decided',
    )
    assert.deepEqual(countsOf(await run(file)), { added: 1 })
    const other = claims('The City,HATSINA,RU,1969,https://other.example/1,2021,newspaper')
    assert.deepEqual(countsOf(await run({ ...other, name: 'other.csv' })), { added: 1 })
    assert.deepEqual(await listDoubts(db), [])
  })

  test('are left out for ever once that was decided', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const file = claims('The City,Kristianstads kommun,Sweden,1969,https://news.example/1,,newspaper')
    await run(file)
    const [doubt] = await listDoubts(db)
    await decideDoubt(db, { number: doubt?.number ?? 0, as: 'skip', by: 'an officer' })
    assert.deepEqual(countsOf(await run(file)), { passed_over: 1 })
  })

  test('are refused row by row, with the column and the reason, into a file that can be mended', async (t) => {
    const { run, folder } = await startImport(t, REGISTER)
    const refused = join(folder, 'refused.csv')
    const file = claims(
      'The City,Esztergom,Hungary,20211,https://news.example/1,,newspaper',
      'The City,Esztergom,Atlantis,1971,https://news.example/1,,newspaper',
      'The City,"(prose only: Nordic countries, China and Hungary)",,,https://news.example/1,,website',
      'The City,=cmd|calc!A1,Hungary,1971,https://news.example/1,,newspaper',
      'The City,Esztergom,Hungary,1971,javascript:alert(1),,newspaper',
      'Esztergom,Paris,France,1971,https://news.example/1,,newspaper',
    )
    const { log } = await run(file, { refused })
    assert.deepEqual(
      log.shown.refused.map(({ row, column }) => [row, column]),
      [
        [2, 'year_claimed'],
        [3, 'partner_country'],
        [4, 'partner_as_written'],
        [5, 'partner_as_written'],
        [6, 'source_url'],
      ],
    )
    assert.equal(log.counts.passed_over, 1)
    const text = readFileSync(refused, 'utf8')
    assert.match(text.split('\r\n')[0] ?? '', /source_kind,reason$/)
    assert.match(text, /'=cmd\|calc!A1/, 'what a spreadsheet would run is harmless')
    const mended = text.replace('20211', '1971').replace('Atlantis', 'Hungary')
    assert.equal((await run({ name: 'mended.csv', text: mended })).log.counts.added, 1)
  })
})

describe('an import', () => {
  const file = claims('The City,Esztergom,Hungary,1971,https://news.example/1,,newspaper')

  test('shows what it would do without doing it', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const before = await db.selectFrom('audit').selectAll().execute()
    assert.deepEqual(countsOf(await run(file, { apply: false })), { added: 1 })
    assert.deepEqual(await db.selectFrom('audit').selectAll().execute(), before)
    assert.equal((await db.selectFrom('claims').selectAll().execute()).length, 0)
  })

  test('is the same in windows-1252, with semicolons and with carriage returns', async (t) => {
    const { run } = await startImport(t, REGISTER)
    const text = [CLAIMS, 'The City,Esztergom,Finnország,1971,https://news.example/1,,Népszava'].join('\r')
    const latin = Buffer.from(text.replaceAll(',', ';').replace('Finnország', 'Ungarn'), 'latin1')
    assert.deepEqual(countsOf(await run({ name: 'latin.csv', text: latin })), { added: 1 })
  })

  test('reads a workbook, and writes its refused rows into one', async (t) => {
    const { run, folder } = await startImport(t, REGISTER)
    const [path, refused] = [join(folder, 'claims.xlsx'), join(folder, 'refused.xlsx')]
    const workbook = createXlsxWriter(path)
    await workbook.row(CLAIMS.split(','))
    await workbook.row(['The City', 'Esztergom', 'Hungary', '1971', 'https://news.example/1', '', 'a & b <c>'])
    await workbook.row(['The City', 'Esztergom', 'Atlantis', '1971', 'https://news.example/1', '', '=1+1'])
    await workbook.close()
    assert.deepEqual(countsOf(await run(path, { refused })), { added: 1, refused: 1 })
    const again = await openSource(refused)
    assert.equal(again.format, 'xlsx')
    const rows = await Array.fromAsync(again.rows())
    assert.deepEqual([rows[0]?.cells.source_kind, /Atlantis/.test(rows[0]?.cells.reason ?? '')], ['=1+1', true])
  })

  test('leaves nothing behind when the file breaks off', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const member = { name_on_website: 'Ghent', wikidata_id: 'Q1296', wikidata_name: 'Ghent', country_name: 'Belgium' }
    const text = JSON.stringify({ members: [member, member] }).slice(0, -30)
    await assert.rejects(run({ name: 'members.json', text }), TableRefusal)
    assert.equal((await db.selectFrom('network_members').selectAll().execute()).length, 0)
    assert.equal((await db.selectFrom('world_towns').selectAll().execute()).length, 0)
  })
})
