import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decideDoubt, listDoubts } from '#src/features/imports/index.ts'
import { countsOf, startImport } from '#src/testing/import.ts'
import { findCandidates, readOtherSide, readWorldNeighbours } from './index.ts'

const REGISTER = {
  'register/parties.csv': [
    'key,kind,name,country,latitude,longitude,own,part_of',
    'home,city,Espoo,FI,60.2,24.65,yes,',
    'kongsberg,city,Kongsberg,NO,59.67,9.65,,',
    'koge,city,Køge,DK,55.46,12.18,,',
    'tallinn,city,Tallinn,EE,59.44,24.75,,',
    'nomme,city,Nõmme,EE,59.38,24.68,,tallinn',
  ].join('\n'),
  'register/ties.csv': [
    'key,kind,parties,signed',
    'twin-kongsberg,twin_town,kongsberg,1980',
    'twin-koge,twin_town,koge,1970',
    'twin-nomme,twin_town,nomme,1993',
  ].join('\n'),
}

const HEAD = 'city1,country1,lat1,lng1,city2,country2,lat2,lng2'
const pairs = (...rows: string[]) => ({ name: 'pairs.csv', text: [HEAD, ...rows].join('\n') })
const GERMAN =
  'municipality,latitude,longitude,partnergemeinde,land,country,seit,form,partner_latitude,partner_longitude'
const german = (...rows: string[]) => ({ name: 'german.csv', text: [GERMAN, ...rows].join('\n') })

describe('the world directory', () => {
  test('takes one town under several spellings for one, names pairs that stand there twice, and changes nothing again', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const file = pairs(
      'Espoo,Finland,60.2056,24.6556,Køge,Denmark,55.4561,12.1797',
      'KOGE,Denmark,55.456,12.18,ESPOO,Finland,60.2056,24.6556',
      'Suginami (Tokyo),Japan,35.7,139.63,Køge,Denmark,55.4561,12.1797',
      '"Tokyo, Suginami",Japan,35.7,139.63,Køge,Denmark,55.4561,12.1797',
    )
    const { log } = await run(file)
    assert.deepEqual([log.counts.added, log.counts.matched, log.duplicates], [2, 2, 2])
    assert.match(log.shown.matched[0]?.reason ?? '', /stands in row 2/)
    assert.equal((await db.selectFrom('world_towns').selectAll().execute()).length, 3)
    assert.deepEqual(countsOf(await run(file)), { matched: 4 })
  })

  test('refuses what is no pair of towns, with row and column', async (t) => {
    const { run } = await startImport(t, REGISTER)
    const { log } = await run(
      pairs(
        'Nienburg,Germany,52.6,9.2,Nienburg,Germany,51.8,11.7',
        'Varna,,43.2,27.9,Køge,Denmark,55.4,12.1',
        'Varna,Atlantis,43.2,27.9,Køge,Denmark,55.4,12.1',
        'Varna,Bulgaria,143.2,27.9,Køge,Denmark,55.4,12.1',
        ',Bulgaria,43.2,27.9,Køge,Denmark,55.4,12.1',
      ),
    )
    assert.deepEqual(
      log.shown.refused.map(({ row, column }) => [row, column]),
      [
        [2, undefined],
        [3, 'country1'],
        [4, 'country1'],
        [5, 'lat1'],
        [6, 'city1'],
      ],
    )
  })

  test('never merges namesakes: a person says whether they are one, and that holds', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const file = pairs(
      'Halle,Germany,51.48,11.97,Køge,Denmark,55.4561,12.1797',
      'Halle,Germany,51.48,11.97,Kongsberg,Norway,59.67,9.65',
      'Halle,Germany,52.06,8.36,Espoo,Finland,60.2056,24.6556',
      'Perth,Scotland,-31.95,115.86,Espoo,Finland,60.2056,24.6556',
    )
    assert.deepEqual(countsOf(await run(file)), { added: 2, doubted: 2 })
    const candidatesOfTwo = async () =>
      (await findCandidates(db, { partyIds: await idsOf(db, ['koge', 'kongsberg']) })).map((town) => town.name)
    assert.deepEqual(await candidatesOfTwo(), ['Halle'], 'what is in doubt counts for nothing')

    const [halle, perth] = (await listDoubts(db)).sort((a, b) => (a.written < b.written ? -1 : 1))
    assert.match(halle?.why ?? '', /lies \d+ km away/)
    assert.match(perth?.why ?? '', /outside the country/)
    const key = halle?.candidates[0]?.key ?? ''
    await decideDoubt(db, { number: halle?.number ?? 0, as: { key }, by: 'an officer' })
    assert.deepEqual(await candidatesOfTwo(), [], 'it is tied to us as well')
    await decideDoubt(db, { number: perth?.number ?? 0, as: 'new', by: 'an officer' })
    assert.deepEqual(countsOf(await run(file)), { matched: 4 })
    assert.deepEqual(await listDoubts(db), [])
  })

  test('shows whom our twin towns are tied to, and who could be one', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    await run(
      pairs(
        'Vänersborg,Sweden,58.38,12.32,Køge,Denmark,55.4561,12.1797',
        'Vänersborg,Sweden,58.38,12.32,Kongsberg,Norway,59.6694,9.6502',
        'Haverfordwest,Wales,51.8,-4.97,Køge,Denmark,55.4561,12.1797',
        'Espoo,Finland,60.2056,24.6556,Kongsberg,Norway,59.6694,9.6502',
        'Nõmme (Tallinn),Estonia,59.3785,24.68,Vänersborg,Sweden,58.38,12.32',
      ),
    )
    const [koge, kongsberg, nomme] = await idsOf(db, ['koge', 'kongsberg', 'nomme'])
    const neighbours = await readWorldNeighbours(db, koge ?? '')
    assert.deepEqual(
      neighbours.map(({ name, country }) => `${name} ${country}`),
      ['Haverfordwest GB', 'Vänersborg SE'],
    )
    const found = await findCandidates(db, { partyIds: [koge, kongsberg, nomme].map((id) => id ?? '') })
    assert.deepEqual(
      found.map(({ name, throughIds }) => [name, throughIds.length]),
      [['Vänersborg', 3]],
    )

    const sides = new Map((await readOtherSide(db)).map((side) => [side.partyId, side.finding]))
    assert.equal(sides.get(kongsberg ?? ''), 'names_us')
    assert.equal(sides.get(koge ?? ''), 'omits_us')
  })

  test('keeps the year and form that a list tells, and says where it tells another year than we do', async (t) => {
    const { db, run } = await startImport(t, {
      'register/parties.csv':
        'key,kind,name,country,own\nhome,city,Espoo,FI,yes\nkoln,city,Köln,DE,\nbonn,city,Bonn,DE,',
      'register/ties.csv': 'key,kind,parties,signed\na,twin_town,koln,1967\nb,twin_town,bonn,1990',
    })
    const file = german(
      'Köln,50.94,6.96,Espoo,Finnland,Finland,1968,p,60.2,24.65',
      'Bonn,50.73,7.1,Espoo,Finnland,Finland,2000,k,60.2,24.65',
    )
    assert.deepEqual(countsOf(await run(file)), { added: 2 })
    const [koln, bonn] = await idsOf(db, ['koln', 'bonn'])
    const sides = await readOtherSide(db)
    const of = (id: string | undefined) => sides.find((side) => side.partyId === id)
    assert.deepEqual([of(koln)?.finding, of(koln)?.theirYear, of(koln)?.isTheirOwn], ['other_year', 1968, true])
    // 2000 is what the list writes where it knows no year.
    assert.deepEqual([of(bonn)?.finding, of(bonn)?.theirYear], ['names_us', undefined])
  })

  test('takes the ties of one city of a list into its register when it is our own', async (t) => {
    const { db, run } = await startImport(t, {
      'register/parties.csv': 'key,kind,name,country,own\nhome,city,Köln,DE,yes\nlille,city,Lille,FR,',
    })
    const file = german(
      'Köln,50.94,6.96,Katowice (Kattowitz),Polen,Poland,1991,p,50.26,19.02',
      'Köln,50.94,6.96,Lille,Frankreich,France,1958,p,50.63,3.07',
      'Köln,50.94,6.96,Benfleet,Großbritannien,United Kingdom,1970,,51.5,0.5',
      'Bonn,50.73,7.1,Espoo,Finnland,Finland,1990,k,60.2,24.65',
    )
    assert.deepEqual(countsOf(await run(file, { city: 'Köln' })), { added: 2, passed_over: 1, refused: 1 })
    assert.deepEqual(countsOf(await run(file, { city: 'Köln' })), { matched: 2, passed_over: 1, refused: 1 })
    const ties = await db.selectFrom('ties').select(['key', 'kind', 'signed_on']).orderBy('key').execute()
    assert.deepEqual(
      ties.map(({ key, signed_on }) => [key, String(signed_on)]),
      [
        ['twin-town-katowice', '1991-01-01'],
        ['twin-town-lille', '1958-01-01'],
      ],
    )
    assert.equal((await db.selectFrom('world_pairs').selectAll().execute()).length, 0)
  })
})

async function idsOf(db: Parameters<typeof listDoubts>[0], keys: string[]): Promise<string[]> {
  const rows = await db.selectFrom('entries').select(['id', 'key']).where('kind', '=', 'party').execute()
  return keys.map((key) => rows.find((row) => row.key === key)?.id ?? '')
}
