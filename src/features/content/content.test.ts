import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { publishText, withdrawText, writeText } from '#src/features/entries/index.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { entryFiles, type Files, rewriteFolder, SMALL_CITY, writeFolder } from '#src/testing/city.ts'
import { ContentRefusal, loadContent } from './index.ts'

const story = entryFiles('stories/award', {
  facts: 'original: fi\naudiences: [immigrants]\nthemes: [culture]',
  title: { sv: 'Pris', fi: 'Palkinto', en: 'Award' },
})

async function refusalOf(t: Parameters<typeof writeFolder>[0], files: Files): Promise<ContentRefusal> {
  const { db } = await createTestDatabase(t)
  const folder = writeFolder(t, { ...SMALL_CITY, ...files })
  const refusal = await loadContent(db, folder).then(
    () => assert.fail('It was loaded.'),
    (error) => error,
  )
  assert.ok(refusal instanceof ContentRefusal, String(refusal))
  assert.equal((await db.selectFrom('entries').selectAll().execute()).length, 0, 'nothing is half loaded')
  return refusal
}

describe('loading a content folder', () => {
  test('twice changes nothing the second time', async (t) => {
    const { db } = await createTestDatabase(t)
    const folder = writeFolder(t, { ...SMALL_CITY, ...story })
    assert.equal((await loadContent(db, folder)).changed, 9)
    const before = await db.selectFrom('audit').selectAll().execute()
    assert.equal((await loadContent(db, folder)).changed, 0)
    assert.deepEqual(await db.selectFrom('audit').selectAll().execute(), before)
    assert.equal((await db.selectFrom('revisions').selectAll().execute()).length, 6)
  })

  test('takes a change of one file as one revision, small or of substance as its "updated" says', async (t) => {
    const { db } = await createTestDatabase(t)
    const folder = writeFolder(t, { ...SMALL_CITY, ...story })
    await loadContent(db, folder)
    rewriteFolder(folder, entryFiles('stories/award', { title: { sv: 'Priset' } }))
    assert.equal((await loadContent(db, folder)).changed, 2)
    rewriteFolder(
      folder,
      entryFiles('stories/award', { title: { sv: 'Priset' }, front: { sv: 'updated: 2016-04-18T14:01' } }),
    )
    await loadContent(db, folder)
    const revisions = await db
      .selectFrom('revisions')
      .select(['number', 'of_substance'])
      .where('lang', '=', 'sv')
      .where('title', 'like', 'Pris%')
      .orderBy('number')
      .execute()
    assert.deepEqual(
      revisions.map((revision) => revision.of_substance),
      [true, false, true],
    )
  })

  test('leaves a text alone that somebody changed elsewhere, and says so', async (t) => {
    const { db } = await createTestDatabase(t)
    const folder = writeFolder(t, { ...SMALL_CITY, ...story })
    await loadContent(db, folder)
    const { id } = await db.selectFrom('entries').select('id').where('key', '=', 'award').executeTakeFirstOrThrow()
    const text = { title: 'By hand', lead: 'By hand', body: 'By hand' }
    await writeText(db, {
      entryId: id,
      kind: 'story',
      lang: 'en',
      text,
      slug: 'award',
      madeFrom: 1,
      ofSubstance: true,
      by: 'an officer',
    })
    rewriteFolder(
      folder,
      entryFiles('stories/award', { facts: story['stories/award/entry.yaml'] ?? '', title: { en: 'From the file' } }),
    )
    await assert.rejects(loadContent(db, folder), /stories\/award\/en\.md.*an officer/s)
  })

  test('does not bring back what was withdrawn by hand', async (t) => {
    const { db } = await createTestDatabase(t)
    const folder = writeFolder(t, { ...SMALL_CITY, ...story })
    await loadContent(db, folder)
    const { id } = await db.selectFrom('entries').select('id').where('key', '=', 'award').executeTakeFirstOrThrow()
    assert.equal(
      await withdrawText(db, { entryId: id, lang: 'en', by: 'an officer', notice: 'It was not true.' }),
      'withdrawn',
    )
    rewriteFolder(
      folder,
      entryFiles('stories/award', { facts: story['stories/award/entry.yaml'] ?? '', title: { en: 'Award again' } }),
    )
    await assert.rejects(loadContent(db, folder), /proxeny entry publish stories\/award en/)
    assert.equal(await publishText(db, { entryId: id, lang: 'en', by: 'an officer' }), 'published')
  })

  test('says which required translation is missing, and loads the rest', async (t) => {
    const { db } = await createTestDatabase(t)
    const folder = writeFolder(t, {
      ...SMALL_CITY,
      ...entryFiles('stories/award', { title: { sv: 'Pris', en: 'Award' } }),
    })
    const { notes } = await loadContent(db, folder)
    assert.deepEqual(
      notes.map((note) => [note.file, /fi\.md/.test(note.message)]),
      [['stories/award/entry.yaml', true]],
    )
  })
})

describe('a content folder with mistakes is refused as a whole, with file and line', () => {
  const bad: Record<string, [files: Files, file: string, line: number, message: RegExp]> = {
    'broken YAML': [{ 'city.yaml': 'country: FI\nplace: {latitude: [' }, 'city.yaml', 2, /not valid YAML/],
    'a day that does not exist': [
      entryFiles('stories/a', { title: { sv: 'A' }, published: '2016-02-30T09:00' }),
      'stories/a/sv.md',
      5,
      /time that exists/,
    ],
    'an unknown state': [
      entryFiles('stories/a', { title: { sv: 'A' }, front: { sv: 'state: live' } }),
      'stories/a/sv.md',
      4,
      /must be draft, published or withdrawn/,
    ],
    'an audience that is not there': [
      entryFiles('stories/a', { facts: 'original: sv\naudiences: [dogs]', title: { sv: 'A' } }),
      'stories/a/entry.yaml',
      0,
      /no audience "dogs"/,
    ],
    'no original': [
      entryFiles('stories/a', { facts: 'original: fi', title: { sv: 'A' } }),
      'stories/a/entry.yaml',
      0,
      /original, fi\.md, is missing/,
    ],
    'two entries with one address': [
      {
        ...entryFiles('stories/a', { title: { sv: 'Samma' } }),
        ...entryFiles('stories/b', { title: { sv: 'Samma' } }),
      },
      'stories/b/sv.md',
      1,
      /same address as stories\/a\/sv\.md/,
    ],
    'a page in the place of a list': [
      entryFiles('pages/a', { title: { en: 'News' }, facts: 'original: en' }),
      'pages/a/en.md',
      1,
      /belongs to a list/,
    ],
    'a link that leads nowhere': [
      entryFiles('stories/a', { title: { sv: 'A' }, body: 'One.\n\n[Two](entry:pages/nowhere)' }),
      'stories/a/sv.md',
      9,
      /pages\/nowhere/,
    ],
    'an unknown field': [
      entryFiles('stories/a', { title: { sv: 'A' }, front: { sv: 'colour: red' } }),
      'stories/a/sv.md',
      2,
      /colour/,
    ],
    'an address that is no link': [
      entryFiles('stories/a', {
        title: { sv: 'A' },
        front: { sv: 'call: { label: Go, href: "javascript:alert(1)" }' },
      }),
      'stories/a/sv.md',
      6,
      /https:\/\//,
    ],
    'a NUL byte': [
      entryFiles('stories/a', { title: { sv: 'A' }, body: 'One.\n\nTwo\u0000.' }),
      'stories/a/sv.md',
      9,
      /NUL/,
    ],
    'a language that is none': [
      { ...entryFiles('stories/a', { title: { sv: 'A' } }), 'stories/a/xx.md': 'x' },
      'stories/a/xx.md',
      0,
      /"xx"/,
    ],
    'no front matter': [
      { ...entryFiles('stories/a', { title: { sv: 'A' } }), 'stories/a/fi.md': 'Only words.' },
      'stories/a/fi.md',
      1,
      /front matter/,
    ],
    'a folder with a strange name': [entryFiles('stories/Ä b', { title: { sv: 'A' } }), 'stories/Ä b', 0, /lower-case/],
  }
  for (const [name, [files, file, line, message]] of Object.entries(bad)) {
    test(name, async (t) => {
      const { problems } = await refusalOf(t, files)
      const found = problems.find((problem) => problem.file === file && message.test(problem.message))
      assert.ok(found, JSON.stringify(problems, null, 1))
      assert.equal(found.line, line)
    })
  }

  test('a file in another encoding is named', async (t) => {
    const { db } = await createTestDatabase(t)
    const folder = writeFolder(t, { ...SMALL_CITY, ...story })
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${folder}/stories/award/sv.md`, Buffer.from('---\ntitle: V\xe4nort\n---\n', 'latin1'))
    await assert.rejects(loadContent(db, folder), /stories\/award\/sv\.md +This file is not UTF-8/)
  })
})
