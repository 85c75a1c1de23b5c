import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type ActivityFacts, saveActivity } from '#src/features/activities/index.ts'
import { publishText, saveEntry, withdrawText, writeText } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { entryFiles, startCity } from '#src/testing/city.ts'
import { enterOffice } from '#src/testing/staff.ts'

const BY = 'a test'
const today = () => Temporal.Now.plainDateISO()

async function open(t: TestContext): Promise<Db> {
  const { db } = await createTestDatabase(t)
  const rows = (['sv', 'fi', 'en'] as const).map((code, position) => ({ code, position, required: true, open: true }))
  await db.insertInto('languages').values(rows).execute()
  return db
}

async function addStory(db: Db) {
  const { id } = await saveEntry(db, { kind: 'story', key: 'award', originalLang: 'sv', termIds: [] }, BY)
  const write = (lang: Lang, title: string, more: { ofSubstance?: boolean; correction?: string } = {}) =>
    writeText(db, {
      entryId: id,
      kind: 'story',
      lang,
      text: { title, lead: title, body: title },
      slug: `award-${lang}`,
      madeFrom: lang === 'sv' ? null : 1,
      ofSubstance: true,
      by: BY,
      ...more,
    })
  const publish = (lang: Lang, publishedAt?: Temporal.Instant) =>
    publishText(db, { entryId: id, lang, by: BY, ...(publishedAt && { publishedAt }) })
  return { id, write, publish }
}

const newsIn = async (db: Db) =>
  (await db.selectFrom('news').select(['what', 'lang', 'revision']).orderBy('at').execute()).map(
    ({ what, lang, revision }) => [what, lang, revision],
  )

describe('what is told of a text', () => {
  test('is that it is there, once for all languages', async (t) => {
    const db = await open(t)
    const { write, publish } = await addStory(db)
    await write('sv', 'Pris')
    await write('fi', 'Palkinto')
    assert.deepEqual(await newsIn(db), [], 'a draft is nobody’s business')
    await publish('sv')
    await publish('fi')
    assert.deepEqual(await newsIn(db), [['new', null, null]])
  })

  test('is a change of substance, a correction and a withdrawal, and nothing small', async (t) => {
    const db = await open(t)
    const { id, write, publish } = await addStory(db)
    await write('sv', 'Pris')
    await publish('sv')
    await write('sv', 'Priset', { ofSubstance: false })
    await publish('sv')
    await write('sv', 'Två priser')
    await publish('sv')
    await write('sv', 'Tre priser', { ofSubstance: false, correction: 'Priserna är tre, inte två.' })
    await publish('sv')
    await withdrawText(db, { entryId: id, lang: 'sv', by: BY })
    assert.deepEqual(await newsIn(db), [
      ['new', null, null],
      ['changed', 'sv', 3],
      ['corrected', 'sv', 4],
      ['withdrawn', 'sv', null],
    ])
  })

  test('is nothing when it has a past elsewhere', async (t) => {
    const db = await open(t)
    const { write, publish } = await addStory(db)
    await write('sv', 'Pris')
    await publish('sv', Temporal.Now.instant().subtract({ hours: 24 * 8 }))
    assert.deepEqual(await newsIn(db), [])
  })
})

describe('what is told of an event', () => {
  const event = (more: Partial<ActivityFacts> = {}): ActivityFacts => ({
    key: 'evening',
    kind: 'event',
    names: [{ lang: 'und', name: 'An Evening', kind: 'name' }],
    roles: [],
    when: { from: { date: today().add({ days: 20 }), precision: 'day' } },
    ...more,
  })

  test('is that it will be, is on another day, and is off', async (t) => {
    const db = await open(t)
    const save = (facts: ActivityFacts) => saveActivity(db, facts, BY)
    await save(event({ isPublic: false }))
    assert.deepEqual(await newsIn(db), [], 'what is not public is told to nobody')
    await save(event({ isPublic: true }))
    await save(event({ website: 'https://city.example/evening' }))
    await save(event({ when: { from: { date: today().add({ days: 21 }), precision: 'day' } } }))
    await save(event({ when: { from: { date: today().add({ days: 21 }), precision: 'day' } }, status: 'cancelled' }))
    assert.deepEqual(
      (await newsIn(db)).map(([what]) => what),
      ['new', 'changed', 'cancelled'],
    )
  })

  test('is nothing when it is over, or a visit', async (t) => {
    const db = await open(t)
    await saveActivity(db, event({ when: { from: { date: today().subtract({ days: 30 }), precision: 'day' } } }), BY)
    await saveActivity(db, event({ key: 'delegation', kind: 'visit' }), BY)
    assert.deepEqual(await newsIn(db), [])
  })
})

describe('a correction', () => {
  test('goes from the form to the page and the feed, as words and never as markup', async (t) => {
    const city = await startCity(
      t,
      entryFiles('stories/towns', { facts: 'original: sv', title: { sv: 'Vänorter' }, body: 'Ett.' }),
    )
    const { id } = await city.db.selectFrom('entries').select('id').where('key', '=', 'towns').executeTakeFirstOrThrow()
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const path = `/office/entries/${id}/sv`
    assert.match((await anna.read(path)).text, /name="correction"/)
    const saved = await anna.submit(path, {
      base: '1',
      title: 'Vänorter',
      slug: 'vanorter',
      lead: 'Kort.',
      body: 'Två.',
      change: 'small',
      correction: 'De är två,\r\n<b>inte</b> en.',
      intent: 'save',
    })
    assert.equal(saved.status, 303, saved.text)
    await publishText(city.db, { entryId: id, lang: 'sv', by: BY })
    for (const address of ['/sv/nyheter/vanorter', '/sv/nyheter.rss']) {
      const text = await (await city.send(address, {})).text()
      assert.match(
        text,
        /Rättad .*(De är två, &lt;b&gt;inte&lt;\/b&gt; en\.|De är två, &amp;lt;b&amp;gt;inte)/s,
        address,
      )
    }
  })
})
