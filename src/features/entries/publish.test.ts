import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { nextDueTime, publishDueTexts, publishText, readAddress, saveEntry, withdrawText, writeText } from './index.ts'

const BY = 'a test'

async function openLanguages(db: Db): Promise<void> {
  const rows = (['sv', 'fi', 'en'] as const).map((code, position) => ({ code, position, required: true, open: true }))
  await db.insertInto('languages').values(rows).execute()
}

async function addStory(db: Db, originalLang: Lang = 'sv') {
  const { id } = await saveEntry(db, { kind: 'story', key: 'award', originalLang, termIds: [] }, BY)
  const write = (lang: Lang, title: string, more: { ofSubstance?: boolean; madeFrom?: number; slug?: string } = {}) =>
    writeText(db, {
      entryId: id,
      kind: 'story',
      lang,
      text: { title, lead: title, body: title },
      slug: more.slug ?? `award-${lang}`,
      madeFrom: lang === originalLang ? null : (more.madeFrom ?? 1),
      ofSubstance: more.ofSubstance ?? true,
      by: BY,
    })
  const publish = (lang: Lang, at?: Temporal.Instant) =>
    publishText(db, { entryId: id, lang, by: BY, ...(at && { at }) })
  const read = async (lang: Lang, slug = `award-${lang}`) => {
    const found = await readAddress(db, { kind: 'story', slug, lang })
    return found?.found === 'text' ? found.entry : undefined
  }
  return { id, write, publish, read }
}

describe('publishing', () => {
  test('shows nothing of a draft, and one language at a time', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish, read } = await addStory(db)
    await write('sv', 'Pris')
    await write('fi', 'Palkinto')
    assert.equal(await read('sv'), undefined)
    assert.equal(await publish('sv'), 'published')
    assert.equal((await read('sv'))?.title, 'Pris')
    assert.equal((await read('fi', 'award-sv'))?.lang, 'sv', 'the Finnish reader gets the original')
    assert.deepEqual((await read('sv'))?.alternates, [{ lang: 'sv', slug: 'award-sv' }])
  })

  test('keeps the public text while a newer draft is written', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish, read } = await addStory(db)
    await write('sv', 'First')
    await publish('sv')
    await write('sv', 'Second')
    assert.equal((await read('sv'))?.title, 'First')
    assert.equal(await publish('sv'), 'published')
    assert.equal((await read('sv'))?.title, 'Second')
    assert.equal(await publish('sv'), 'already_published')
  })

  test('moves "updated" for a change of substance and not for a small one', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish, read } = await addStory(db)
    await write('sv', 'First')
    await publish('sv')
    await write('sv', 'Frist', { ofSubstance: false })
    await publish('sv')
    assert.equal((await read('sv'))?.updatedAt, undefined)
    await write('sv', 'Other')
    await publish('sv')
    assert.ok((await read('sv'))?.updatedAt)
  })

  test('makes a translation stale when its original changed in substance, until it is made anew', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish, read } = await addStory(db)
    await write('sv', 'Pris')
    await publish('sv')
    await write('fi', 'Palkinto')
    await publish('fi')
    await write('sv', 'Prit', { ofSubstance: false })
    await publish('sv')
    assert.equal((await read('fi'))?.stale, false)
    await write('sv', 'Ett annat pris')
    assert.equal((await read('fi'))?.stale, false, 'a draft of the original is nothing yet')
    await publish('sv')
    assert.equal((await read('fi'))?.stale, true)
    await write('fi', 'Toinen palkinto', { madeFrom: 3 })
    await publish('fi')
    assert.equal((await read('fi'))?.stale, false)
  })

  test('at a time to come happens then, once, however many wait for it', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { id, write, publish, read } = await addStory(db)
    await write('sv', 'Pris')
    const soon = Temporal.Now.instant().add({ milliseconds: 300 })
    assert.equal(await publish('sv', soon), 'scheduled')
    assert.equal(await publishDueTexts(db), 0)
    assert.equal((await nextDueTime(db))?.epochMilliseconds, soon.epochMilliseconds)
    await new Promise((resolve) => setTimeout(resolve, 350))
    const counts = await Promise.all([publishDueTexts(db), publishDueTexts(db), publishDueTexts(db)])
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      1,
    )
    assert.equal((await read('sv'))?.publishedAt.epochMilliseconds, soon.epochMilliseconds)
    const lines = await db
      .selectFrom('audit')
      .select('id')
      .where('action', '=', 'text.published')
      .where('entry_id', '=', id)
      .execute()
    assert.equal(lines.length, 1)
  })

  test('taken back before its time leaves a draft and no notice', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { id, write, publish } = await addStory(db)
    await write('sv', 'Pris')
    await publish('sv', Temporal.Now.instant().add({ hours: 1 }))
    assert.equal(await withdrawText(db, { entryId: id, lang: 'sv', by: BY }), 'unscheduled')
    assert.equal(await nextDueTime(db), undefined)
    assert.equal(await readAddress(db, { kind: 'story', slug: 'award-sv', lang: 'sv' }), undefined)
  })

  test('two at once leave one publication and one audit line', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish } = await addStory(db)
    await write('sv', 'Pris')
    const results = await Promise.all([publish('sv'), publish('sv')])
    assert.deepEqual(results.sort(), ['already_published', 'published'])
  })
})

describe('an address', () => {
  test('leads on for ever after it changed, also from other languages', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish } = await addStory(db)
    await write('sv', 'Pris', { slug: 'pris' })
    await publish('sv')
    await write('sv', 'Priset', { slug: 'priset' })
    await publish('sv')
    const old = await readAddress(db, { kind: 'story', slug: 'pris', lang: 'sv' })
    assert.equal(old?.found === 'moved' && old.slug, 'priset')
    await write('fi', 'Palkinto', { slug: 'palkinto' })
    await publish('fi')
    const other = await readAddress(db, { kind: 'story', slug: 'pris', lang: 'fi' })
    assert.equal(other?.found === 'moved' && other.slug, 'palkinto')
  })

  test('is never given to another entry', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write } = await addStory(db)
    await write('sv', 'Pris', { slug: 'pris' })
    await write('sv', 'Priset', { slug: 'priset' })
    const other = await saveEntry(db, { kind: 'story', key: 'other', originalLang: 'sv', termIds: [] }, BY)
    const text = { title: 'Pris', lead: 'Pris', body: 'Pris' }
    const taken = {
      entryId: other.id,
      kind: 'story',
      lang: 'fi',
      text,
      slug: 'pris',
      madeFrom: null,
      ofSubstance: true,
      by: BY,
    } as const
    assert.equal(await writeText(db, taken), 'slug_taken')
  })
})

describe('a withdrawn text', () => {
  test('leaves its notice, and does not return in the words of another language', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { id, write, publish, read } = await addStory(db)
    await write('sv', 'Pris')
    await write('fi', 'Palkinto')
    await publish('sv')
    await publish('fi')
    assert.equal(
      await withdrawText(db, { entryId: id, lang: 'fi', by: BY, notice: 'Ei pitänyt paikkaansa.' }),
      'withdrawn',
    )
    const gone = await readAddress(db, { kind: 'story', slug: 'award-fi', lang: 'fi' })
    assert.equal(gone?.found === 'withdrawn' && gone.notice, 'Ei pitänyt paikkaansa.')
    assert.equal((await read('sv'))?.title, 'Pris', 'the other language stays')
    assert.equal(await withdrawText(db, { entryId: id, lang: 'fi', by: BY }), 'not_public')
  })

  test('of a language that is closed is as unknown as its text was', async (t) => {
    const { db } = await createTestDatabase(t)
    await openLanguages(db)
    const { write, publish, read } = await addStory(db)
    await write('sv', 'Pris')
    await publish('sv')
    await db.updateTable('languages').set({ open: false }).where('code', '=', 'sv').execute()
    assert.equal(await read('fi', 'award-sv'), undefined)
  })
})
