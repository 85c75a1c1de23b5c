import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ContentRefusal, loadContent } from '#src/features/content/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import { readTies } from '#src/features/ties/index.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { entryFiles, type Files, rewriteFolder, SMALL_CITY, writeFolder } from '#src/testing/city.ts'

const REGISTER: Files = {
  'register/sources.csv': 'key,name:en,url,said_on\nlist,the list,https://city.example/list,2020-10\n',
  'register/parties.csv': [
    'key,kind,name,name:fi,variants,former,country,latitude,longitude,population,population_on,audiences,themes,part_of',
    'gatchina,city,Gatchina,Hatsina,ru=Гатчина;Gatšina,Krasnogvardeysk,Russia,59.57,30.12,94377,2021,immigrants,culture,',
    'paritsy,city,Paritsy,,,,RU,,,,,,,gatchina',
    'omnia,local_actor,Omnia,,,,FI,,,,,,,',
  ].join('\n'),
  'register/ties.csv':
    'key,kind,parties,signed,fee,currency,fee_due,note:en\ntwin-gatchina,twin_town,gatchina,1968,900,EUR,01-31,Told by a newspaper\n',
  'register/tie-states.csv':
    'tie,state,since,certain\ntwin-gatchina,in_force,1968,no\ntwin-gatchina,ended,2022-03-14,yes\n',
  'register/activities.csv': [
    'key,kind,name,from,start,end,zone,roles',
    'egypt,project,Vocational education,2013,,,,lead=omnia; partner=gatchina 1300000 EUR',
    'evening,event,An evening,,2027-02-11T17:30,2027-02-11T19:30,Europe/Helsinki,host=omnia',
  ].join('\n'),
  'register/claims.csv': [
    'subject,attribute,value,claimant,source,said_on,chosen,reason:en',
    'ties/twin-gatchina,signed,1968,A newspaper,list,2020-10,yes,Nobody says otherwise',
    'ties/twin-gatchina,signed,1971,Somebody,list,,,',
  ].join('\n'),
}

const revisionsIn = async (db: Awaited<ReturnType<typeof createTestDatabase>>['db']) =>
  (await db.selectFrom('fact_revisions').selectAll().execute()).length

describe('the register of a content folder', () => {
  test('is loaded before the entries, and a second time changes nothing', async (t) => {
    const { db } = await createTestDatabase(t)
    const story = entryFiles('stories/egypt', {
      facts: 'original: sv\nabout: [activities/egypt, parties/omnia]',
      title: { sv: 'Egypten' },
      body: 'Med [Hatsina](entry:parties/gatchina).',
    })
    const folder = writeFolder(t, { ...SMALL_CITY, ...REGISTER, ...story })
    assert.equal((await loadContent(db, folder)).changed, 13)

    const [gatchina] = await readParties(db, { kinds: ['city'] })
    assert.deepEqual(gatchina?.place, { latitude: 59.57, longitude: 30.12 })
    assert.equal(gatchina?.country, 'RU')
    assert.deepEqual(
      gatchina?.names.map(({ lang, name, kind }) => `${kind} ${lang} ${name}`),
      [
        'name und Gatchina',
        'name fi Hatsina',
        'variant ru Гатчина',
        'variant und Gatšina',
        'former und Krasnogvardeysk',
      ],
    )
    const { fee_due } = await db.selectFrom('ties').select('fee_due').executeTakeFirstOrThrow()
    assert.equal(fee_due, '01-31')
    const [tie] = await readTies(db, {})
    assert.deepEqual(
      tie?.states.map(({ state, isCertain }) => [state, isCertain]),
      [
        ['in_force', false],
        ['ended', true],
      ],
    )
    assert.equal((await db.selectFrom('entry_links').selectAll().execute()).length, 2)

    const before = await revisionsIn(db)
    assert.equal((await loadContent(db, folder)).changed, 0)
    // A new file that says the same: each row is compared.
    rewriteFolder(folder, { 'register/ties.csv': `${REGISTER['register/ties.csv']}\n` })
    assert.equal((await loadContent(db, folder)).changed, 1)
    assert.equal(await revisionsIn(db), before)
  })

  test('has texts about its parties and activities, which leave the facts alone', async (t) => {
    const { db } = await createTestDatabase(t)
    const text = entryFiles('parties/omnia', { title: { sv: 'Omnia' } })
    const folder = writeFolder(t, { ...SMALL_CITY, ...REGISTER, ...text })
    await loadContent(db, folder)
    rewriteFolder(folder, {
      'register/parties.csv':
        REGISTER['register/parties.csv']?.replace('Omnia,,,,FI,,,,,,,', 'Omnia,,,,FI,,,,,tourists,culture,') ?? '',
    })
    await loadContent(db, folder)
    rewriteFolder(folder, entryFiles('parties/omnia', { title: { sv: 'Omnia igen' } }))
    await loadContent(db, folder)
    const [omnia] = await readParties(db, { kinds: ['local_actor'] })
    assert.equal(omnia?.termIds.length, 2)
  })
})

describe('a register with mistakes is refused as a whole, with file, row and column', () => {
  const bad: Record<string, [files: Files, file: string, row: number, message: RegExp]> = {
    'an unknown country': [
      { 'register/parties.csv': 'key,kind,name,country\na,city,A,FI\nb,city,B,Atlantis' },
      'register/parties.csv',
      3,
      /country: “Atlantis” is no country/,
    ],
    'coordinates outside the world': [
      { 'register/parties.csv': 'key,kind,name,country,latitude,longitude\na,city,A,FI,91,20' },
      'register/parties.csv',
      2,
      /latitude: “91” must be a number from -90 to 90/,
    ],
    'a year of five digits': [
      { ...REGISTER, 'register/ties.csv': 'key,kind,parties,signed\nt,twin_town,gatchina,20211' },
      'register/ties.csv',
      2,
      /signed: “20211” is no day, month or year/,
    ],
    'a column that is not known': [
      { 'register/parties.csv': 'key,kind,name,country,mayor\na,city,A,FI,M' },
      'register/parties.csv',
      1,
      /no column “mayor”/,
    ],
    'one key twice': [
      { 'register/parties.csv': 'key,kind,name,country\na,city,A,FI\na,city,B,FI' },
      'register/parties.csv',
      3,
      /key: “a” stands in row 2 already/,
    ],
    'a party that is not there': [
      { ...REGISTER, 'register/ties.csv': 'key,kind,parties\nt,twin_town,atlantis' },
      'register/ties.csv',
      2,
      /parties: .*atlantis/,
    ],
    'a claim about nothing': [
      { ...REGISTER, 'register/claims.csv': 'subject,attribute,value,claimant,source\nties/x,signed,1968,A,B' },
      'register/claims.csv',
      2,
      /subject: There is no ties\/x/,
    ],
    'an audience that the city does not have': [
      { 'register/parties.csv': 'key,kind,name,country,audiences\na,city,A,FI,dogs' },
      'register/parties.csv',
      2,
      /audiences: “dogs” is none/,
    ],
    'a quote that is not closed': [
      { 'register/parties.csv': 'key,kind,name,country\na,city,"A,FI\nb,city,B,FI' },
      'register/parties.csv',
      2,
      /quote/,
    ],
    'a story about a party that is not there': [
      entryFiles('stories/a', { facts: 'original: sv\nabout: [parties/atlantis]', title: { sv: 'A' } }),
      'stories/a/entry.yaml',
      0,
      /about "parties\/atlantis", which is not there/,
    ],
    'a text of a party that is not there': [
      entryFiles('parties/atlantis', { title: { sv: 'A' } }),
      'parties/atlantis/entry.yaml',
      0,
      /no parties\/atlantis in the register/,
    ],
    'facts in the folder of a text': [
      { ...REGISTER, ...entryFiles('parties/omnia', { facts: 'original: sv\nthemes: [culture]', title: { sv: 'A' } }) },
      'parties/omnia/entry.yaml',
      0,
      /themes: This stands in the register/,
    ],
  }
  for (const [name, [files, file, row, message]] of Object.entries(bad)) {
    test(name, async (t) => {
      const { db } = await createTestDatabase(t)
      const folder = writeFolder(t, { ...SMALL_CITY, ...files })
      const refusal = await loadContent(db, folder).catch((error) => error)
      assert.ok(refusal instanceof ContentRefusal, String(refusal))
      const [problem] = refusal.problems
      assert.deepEqual([problem?.file, problem?.line], [file, row], refusal.message)
      assert.match(problem?.message ?? '', message)
      assert.equal((await db.selectFrom('entries').selectAll().execute()).length, 0, 'nothing is half loaded')
    })
  }
})
