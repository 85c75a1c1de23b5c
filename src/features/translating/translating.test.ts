import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { publishText, writeText } from '#src/features/entries/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'

const STORY = entryFiles('stories/towns', {
  facts: 'original: sv',
  title: { sv: 'Vänorter', fi: 'Ystävät' },
  body: 'Första stycket.\n\nAndra stycket.\n\nTredje stycket.',
})
type Translation = 'fi' | 'en' | 'ar'

const idOf = async (city: TestCity, key = 'towns') =>
  (await city.db.selectFrom('entries').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

const latest = (city: TestCity, id: string, lang: Translation | 'sv') =>
  city.db
    .selectFrom('revisions')
    .selectAll()
    .where('entry_id', '=', id)
    .where('lang', '=', lang)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()

/** The original changes in substance, and readers see it. */
async function change(city: TestCity, id: string, body: string): Promise<void> {
  const text = { title: 'Vänorter', lead: 'Vänorter, in short.', body }
  await writeText(city.db, {
    entryId: id,
    kind: 'story',
    lang: 'sv',
    text,
    slug: 'vanorter',
    madeFrom: null,
    ofSubstance: true,
    by: 'Anna',
  })
  await city.announced(() => publishText(city.db, { entryId: id, lang: 'sv', by: 'Anna' }))
}

const CHANGED = 'Första stycket.\n\nAndra stycket, med mer.\n\nTredje stycket.'
const staleNotice = /vanhempi/
const readFinnish = (city: TestCity) => city.read('/fi/uutiset/ystavat')

/** What a page carries hidden in its forms. */
const seen = (page: { text: string }) => ({
  base: /name="base" value="(\d+)"/.exec(page.text)?.[1] ?? '',
  original: /name="original" value="(\d+)"/.exec(page.text)?.[1] ?? '',
})

const translator = (city: TestCity, name: string, langs: Translation[]): Promise<TestStaff> =>
  enterOffice(city, { name, roles: [{ role: 'translator', langs }] })

describe('the grid of translations', () => {
  test('shows every entry in every language, with what is missing and stale first for whom it concerns', async (t) => {
    const city = await startCity(t, STORY)
    const id = await idOf(city)
    await change(city, id, CHANGED)
    const eero = await translator(city, 'Eero', ['fi'])
    const { text } = await eero.read('/office/translations')
    const heads = [...text.matchAll(/<th scope="col" lang="(\w\w)"/g)].map(([, lang]) => lang)
    assert.deepEqual(heads, ['fi', 'sv', 'en', 'ar'], 'their own language, then the required ones')
    assert.match(text, /href="\/office\/translations\?lang=fi&amp;state=stale">1 older than its original/)
    assert.match(text, /href="\/office\/translations\?lang=en&amp;state=missing">1 missing/)
    assert.match(text, new RegExp(`href="/office/entries/${id}/fi/translate"><span[^>]*data-state="stale"`))
    assert.match(text, new RegExp(`href="/office/entries/${id}/en/translate"><span[^>]*data-state="none"`))
    assert.match(text, new RegExp(`href="/office/entries/${id}/sv"><span[^>]*data-state="published"`))

    const rows = async (query: string) =>
      [...(await eero.read(`/office/translations?${query}`)).text.matchAll(/<th scope="row">/g)].length
    assert.equal(await rows(''), 2)
    assert.equal(await rows('lang=fi&state=stale'), 1)
    assert.equal(await rows('lang=en&state=missing'), 1)
    assert.equal(await rows('lang=ar&state=missing'), 2, 'also in a language that is not open')
    assert.equal(await rows('q=v%C3%A4nort'), 1)
    assert.equal(await rows('kind=page'), 1)
    assert.equal(await rows('state=withdrawn'), 0)
    assert.equal(
      await rows('kind=x&lang=xx&state=%00&q=%25&page=0'),
      0,
      'odd values narrow or nothing, and break nothing',
    )
    assert.equal((await eero.read('/office/translations?page=99')).status, 303)
  })
})

describe('a stale translation', () => {
  test('shows what changed in words, and holds as it is when somebody says so', async (t) => {
    const city = await startCity(t, STORY)
    const id = await idOf(city)
    await change(city, id, CHANGED)
    assert.match((await readFinnish(city)).text, staleNotice)
    const eero = await translator(city, 'Eero', ['fi'])
    const path = `/office/entries/${id}/fi/translate`
    const page = await eero.read(path)
    assert.match(page.text, /<ins>.*med mer<span/s)
    assert.match(page.text, /Your text so far/)
    assert.equal(page.text.match(/data-change="changed"/g)?.length, 1, 'one paragraph changed, the others did not')
    const before = await latest(city, id, 'fi')

    const olli = await translator(city, 'Olli', ['en'])
    assert.equal((await olli.submit(`${path}/settle`, seen(page))).status, 403)
    await city.announced(async () => {
      assert.equal((await eero.submit(`${path}/settle`, seen(page))).location, `${path}?done=settled`)
    })

    const public_ = await readFinnish(city)
    assert.doesNotMatch(public_.text, staleNotice)
    assert.match(public_.text, /Andra stycket\./, 'readers see the same words')
    const after = await latest(city, id, 'fi')
    assert.deepEqual([after.body, after.by, after.made_from], [before.body, 'Eero', (before.made_from ?? 0) + 1])
    assert.equal(after.of_substance, false)
    const line = await city.db
      .selectFrom('audit')
      .select(['action', 'by', 'lang'])
      .orderBy('id', 'desc')
      .executeTakeFirst()
    assert.deepEqual(line, { action: 'text.settled', by: 'Eero', lang: 'fi' })
    assert.match((await eero.submit(`${path}/settle`, seen(await eero.read(path)))).location, /already_settled/)
  })

  test('is not settled by who looked at an older original, or at other words', async (t) => {
    const city = await startCity(t, STORY)
    const id = await idOf(city)
    await change(city, id, CHANGED)
    const eero = await translator(city, 'Eero', ['fi'])
    const path = `/office/entries/${id}/fi/translate`
    const page = seen(await eero.read(path))
    await change(city, id, `${CHANGED}\n\nFjärde.`)
    const answer = await eero.submit(`${path}/settle`, page)
    assert.equal(answer.status, 422)
    assert.match(answer.text, /Somebody changed the original/)
    assert.match((await readFinnish(city)).text, staleNotice)
    for (const odd of [{}, { base: '-1', original: 'x' }, { base: '99999999999', original: '1' }])
      assert.equal((await eero.submit(`${path}/settle`, odd)).status, 422)
    assert.equal((await eero.read(`/office/entries/${id}/sv/translate`)).status, 404, 'an original is no translation')
  })

  test('is translated paragraph by paragraph, and published it is stale no more', async (t) => {
    const city = await startCity(t, STORY)
    const id = await idOf(city)
    await change(city, id, CHANGED)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const path = `/office/entries/${id}/fi`
    const fields = {
      ...seen(await anna.read(`${path}/translate`)),
      title: 'Ystävät',
      slug: 'ystavat',
      lead: 'Lyhyesti.',
      body: ['Ensimmäinen.', '\n\nToinen, ja lisää.\n', '', 'Kolmas.'],
      intent: 'settle',
    }
    assert.equal((await anna.submit(path, fields)).location, `${path}/state?done=saved`)
    const revision = await latest(city, id, 'fi')
    assert.equal(revision.body, 'Ensimmäinen.\n\nToinen, ja lisää.\n\nKolmas.')
    await city.announced(() => anna.submit(`${path}/state`, { intent: 'publish', revision: String(revision.number) }))
    const { text } = await readFinnish(city)
    assert.match(text, /Toinen, ja lisää\./)
    assert.doesNotMatch(text, staleNotice)
  })

  test('that was saved without a change is settled too', async (t) => {
    const city = await startCity(t, STORY)
    const id = await idOf(city)
    await change(city, id, CHANGED)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const path = `/office/entries/${id}/fi`
    const { title, lead, body } = await latest(city, id, 'fi')
    const fields = {
      ...seen(await anna.read(path)),
      title,
      slug: 'ystavat',
      lead,
      body,
      intent: 'save',
      upToDate: 'yes',
    }
    await city.announced(async () => assert.match((await anna.submit(path, fields)).location, /done=settled/))
    assert.doesNotMatch((await readFinnish(city)).text, staleNotice)
  })

  test('that a colleague settled is not approved by the one who wrote its words', async (t) => {
    const city = await startCity(t, STORY)
    const id = await idOf(city)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const path = `/office/entries/${id}/fi`
    await anna.submit(path, { base: '1', title: 'Uusi', slug: 'ystavat', lead: 'Uusi.', body: 'Uusi.', intent: 'save' })
    await anna.submit(`${path}/state`, { intent: 'send', words: '' })
    await change(city, id, CHANGED)
    const eero = await translator(city, 'Eero', ['fi'])
    await eero.submit(`${path}/translate/settle`, seen(await eero.read(`${path}/translate`)))
    assert.deepEqual([(await latest(city, id, 'fi')).number, (await latest(city, id, 'fi')).by], [3, 'Eero'])
    const own = await anna.submit(`${path}/state`, { intent: 'approve', revision: '3', words: '' })
    assert.equal(own.status, 422)
    const bo = await enterOffice(city, { name: 'Bo', roles: ['publisher'] })
    assert.equal((await bo.submit(`${path}/state`, { intent: 'approve', revision: '3', words: '' })).status, 303)
  })
})
