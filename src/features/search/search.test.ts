import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type EntryName, withdrawText } from '#src/features/entries/index.ts'
import { type PartyFacts, saveParty } from '#src/features/parties/index.ts'
import { setLanguageOpen } from '#src/features/site/index.ts'
import { entryFiles, type Files, startCity, type TestCity } from '#src/testing/city.ts'
import { indexChanges, prepareSpelling } from './index.ts'

/** A city whose search is up to date. */
async function startSearch(t: TestContext, files: Files = {}): Promise<TestCity> {
  const city = await startCity(t, files)
  await prepareSpelling(city.db)
  await index(city)
  return city
}

async function index({ db }: TestCity): Promise<void> {
  while ((await indexChanges(db)) !== 0);
}

const ADDRESS = { sv: '/sv/sok', fi: '/fi/haku', en: '/en/search', ar: '/ar/بحث' }

async function search(city: TestCity, lang: keyof typeof ADDRESS, q: string, filters: Record<string, string> = {}) {
  const answer = await city.read(`${ADDRESS[lang]}?${new URLSearchParams({ q, ...filters })}`)
  assert.equal(answer.status, 200, `${q}: ${answer.text.slice(0, 300)}`)
  const titles = [...answer.text.matchAll(/<h3 class="entry-title"[^>]*><a[^>]*>(.*?)<\/a>/gs)]
  return { ...answer, titles: titles.map(([, title = '']) => title.replace(/<\/?mark>/g, '')) }
}

const gatchina = (more: Partial<PartyFacts> = {}): PartyFacts => ({
  key: 'gatchina',
  kind: 'city',
  country: 'RU',
  names: [
    name('en', 'Gatchina'),
    name('sv', 'Gattjina'),
    name('fi', 'Hatsina'),
    name('ru', 'Гатчина'),
    { lang: 'und', name: 'Krasnogvardeisk', kind: 'former' },
  ],
  ...more,
})

const name = (lang: string, written: string): EntryName => ({ lang, name: written, kind: 'name' })

const STORIES: Files = {
  ...entryFiles('stories/bothnia', {
    facts: 'original: sv\naudiences: [immigrants]\nthemes: [culture]',
    title: { sv: 'Vänortsarbete i Österbotten', fi: 'Ystävyyskaupunki Pohjanmaalla', en: 'Schools of Ostrobothnia' },
    body: 'Besöket gällde Skagafjörður, Køge och Nõmme.',
    published: '2015-05-05T09:00',
  }),
  ...entryFiles('stories/plain', {
    title: { sv: 'Annat', fi: 'Muuta', en: 'Other things' },
    body: 'Text utan samband. The young meet in Esbo.',
    published: '2016-05-05T09:00',
  }),
}

describe('a reader finds', () => {
  test('a word in all its forms, in each language by its own rules', async (t) => {
    const city = await startSearch(t, STORIES)
    assert.deepEqual((await search(city, 'sv', 'besök')).titles, ['Vänortsarbete i Österbotten'])
    assert.deepEqual((await search(city, 'fi', 'ystävyyskaupungissa')).titles, ['Ystävyyskaupunki Pohjanmaalla'])
    assert.deepEqual((await search(city, 'en', 'school')).titles, ['Schools of Ostrobothnia'])
  })

  test('a word within a longer one, where the language writes them together', async (t) => {
    const city = await startSearch(t, STORIES)
    assert.deepEqual((await search(city, 'sv', 'vänort')).titles, ['Vänortsarbete i Österbotten'])
    assert.deepEqual((await search(city, 'sv', 'arbete')).titles, ['Vänortsarbete i Österbotten'])
    assert.deepEqual((await search(city, 'fi', 'kaupunki')).titles, ['Ystävyyskaupunki Pohjanmaalla'])
    assert.deepEqual((await search(city, 'fi', 'kaupungit')).titles, ['Ystävyyskaupunki Pohjanmaalla'])
  })

  test('what they can only write without accents', async (t) => {
    const city = await startSearch(t, STORIES)
    for (const word of ['osterbotten', 'Koge', 'NOMME', 'skagafjordur', 'vanort']) {
      assert.deepEqual((await search(city, 'sv', word)).titles, ['Vänortsarbete i Österbotten'], word)
    }
  })

  test('a town by its name in any language, and by one that it had', async (t) => {
    const city = await startSearch(t)
    await saveParty(city.db, gatchina(), 'test')
    await index(city)
    for (const word of ['Hatsina', 'Gattjina', 'gatchina', 'Гатчина', 'Krasnogvardeisk', 'hatsinan']) {
      assert.deepEqual((await search(city, 'en', word)).titles, ['Gatchina'], word)
      assert.deepEqual((await search(city, 'fi', word)).titles, ['Hatsina'], word)
    }
    assert.match((await search(city, 'en', 'hatsina')).text, /Also: <mark>Hatsina<\/mark>/)
    assert.deepEqual((await search(city, 'sv', 'Ryssland')).titles, ['Gattjina'])
  })

  test('what they meant, and is told so, when they wrote it wrong', async (t) => {
    const city = await startSearch(t, STORIES)
    await saveParty(city.db, gatchina(), 'test')
    await index(city)
    const { titles, text } = await search(city, 'en', 'Gatchna')
    assert.deepEqual(titles, ['Gatchina'])
    assert.match(text, /Nothing was found for “Gatchna”. Showing results for “Gatchina”./)
    assert.deepEqual((await search(city, 'sv', 'Österbtten')).titles, ['Vänortsarbete i Österbotten'])
  })

  test('first what is called so, then titles, then leads, then texts', async (t) => {
    const title = { sv: 'x', fi: 'x', en: 'x' }
    const city = await startSearch(t, {
      ...entryFiles('stories/body', { title: { en: 'In a text' }, facts: 'original: en', body: 'Culture '.repeat(9) }),
      ...entryFiles('stories/lead', { title, facts: 'original: en' }),
      'stories/lead/en.md':
        '---\ntitle: In a lead\nlead: Of culture.\nstate: published\npublished: 2016-03-14T09:00\n---\nText.\n',
      ...entryFiles('stories/title', { title: { en: 'Our culture on stage' }, facts: 'original: en' }),
      ...entryFiles('pages/culture', { title: { en: 'Culture' }, facts: 'original: en' }),
    })
    const { titles } = await search(city, 'en', 'culture')
    assert.deepEqual(titles, ['Culture', 'Our culture on stage', 'In a lead', 'In a text'])
  })

  test('words that stand together, and not what they refuse', async (t) => {
    const city = await startSearch(t, STORIES)
    assert.deepEqual((await search(city, 'sv', '"young meet in esbo"')).titles, ['Annat'])
    assert.deepEqual((await search(city, 'sv', '"esbo meet"')).titles, [])
    assert.deepEqual((await search(city, 'sv', 'samband -text')).titles, [])
    assert.deepEqual((await search(city, 'en', 'schools -other')).titles, ['Schools of Ostrobothnia'])
  })

  test('in their words what is only written in another language, marked as such', async (t) => {
    const city = await startSearch(t, entryFiles('stories/only', { title: { sv: 'Bara på svenska' } }))
    const { titles, text } = await search(city, 'en', 'svenska')
    assert.deepEqual(titles, ['Bara på svenska'])
    assert.match(text, /<h3 class="entry-title" lang="sv" dir="ltr">/)
  })

  test('some of their words when no entry has all, and is told so', async (t) => {
    const city = await startSearch(t, STORIES)
    const { titles, text } = await search(city, 'en', 'schools things')
    assert.equal(titles.length, 2)
    assert.match(text, /Nothing has all of your words/)
  })

  test('nothing, but the way to the languages in which there is something', async (t) => {
    const city = await startSearch(t, STORIES)
    const { titles, text } = await search(city, 'en', 'Pohjanmaalla')
    assert.deepEqual(titles, [])
    assert.match(text, /<a href="\/fi\/haku\?q=Pohjanmaalla" hreflang="fi">There are results in Finnish/)
    assert.doesNotMatch(text, /results in Swedish/)
  })
})

describe('the filters', () => {
  test('narrow by kind, audience, theme and year, and keep the question', async (t) => {
    const city = await startSearch(t, {
      ...STORIES,
      ...entryFiles('pages/text', { title: { en: 'A text that lasts' }, facts: 'original: en' }),
    })
    const titlesOf = async (filters: Record<string, string>) => (await search(city, 'en', 'text', filters)).titles
    assert.deepEqual((await titlesOf({})).toSorted(), ['A text that lasts', 'Other things', 'The world'])
    assert.deepEqual(await titlesOf({ kind: 'news' }), ['Other things'])
    assert.deepEqual((await titlesOf({ kind: 'pages' })).toSorted(), ['A text that lasts', 'The world'])
    assert.deepEqual(await titlesOf({ year: '2015' }), [])
    const inSchools = async (filters: Record<string, string>) => (await search(city, 'en', 'schools', filters)).titles
    assert.deepEqual(await inSchools({ audience: 'immigrants' }), ['Schools of Ostrobothnia'])
    assert.deepEqual(await inSchools({ audience: 'tourists' }), [])
    assert.deepEqual(await inSchools({ theme: 'culture', year: '2015' }), ['Schools of Ostrobothnia'])
    const { text } = await search(city, 'en', 'schools', { theme: 'culture' })
    assert.match(text, /<option value="culture" selected/)
    assert.match(text, /value="schools"/)
  })

  test('that do not exist answer 404', async (t) => {
    const city = await startSearch(t)
    for (const query of ['kind=nothing', 'theme=nothing', 'year=x', 'page=0', 'page=26', 'page=9999999']) {
      assert.equal((await city.read(`/en/search?q=text&${query}`)).status, 404, query)
    }
  })

  test('lead on to more pages of what was found', async (t) => {
    const many = Array.from({ length: 23 }, (_, number) =>
      entryFiles(`stories/visit-${number}`, { title: { en: `Visit ${number}` }, facts: 'original: en' }),
    )
    const city = await startSearch(t, Object.assign({}, ...many))
    const first = await search(city, 'en', 'visit')
    assert.equal(first.titles.length, 20)
    assert.match(first.text, /23 results/)
    const second = await search(city, 'en', 'visit', { page: '2' })
    assert.equal(second.titles.length, 3)
    assert.equal(new Set([...first.titles, ...second.titles]).size, 23)
    assert.equal((await city.read('/en/search?q=visit&page=3')).status, 404)
  })
})

describe('what the public may not see is not found, even while the index is behind', () => {
  test('a text that was withdrawn, and afterwards not a word of it is left', async (t) => {
    const city = await startSearch(
      t,
      entryFiles('stories/secret', { title: { en: 'Zanzibar' }, facts: 'original: en' }),
    )
    const { id } = await city.db
      .selectFrom('entries')
      .select('id')
      .where('key', '=', 'secret')
      .executeTakeFirstOrThrow()
    assert.deepEqual((await search(city, 'en', 'zanzibar')).titles, ['Zanzibar'])
    await withdrawText(city.db, { entryId: id, lang: 'en', by: 'test' })
    for (const step of ['before', 'after'] as const) {
      if (step === 'after') await index(city)
      assert.deepEqual((await search(city, 'en', 'zanzibar')).titles, [], step)
      assert.doesNotMatch((await search(city, 'en', 'zanzibra')).text, /Zanzibar/, step)
      assert.deepEqual(JSON.parse((await city.read('/en/search/suggest?q=zanz')).text).items, [], step)
    }
    const left = await city.db.selectFrom('search_words').select('folded').where('folded', '=', 'zanzibar').execute()
    assert.deepEqual(left, [])
  })

  test('the words of a revision that was replaced', async (t) => {
    const city = await startSearch(t, entryFiles('stories/a', { title: { en: 'Mistaken' }, facts: 'original: en' }))
    await city.load(entryFiles('stories/a', { title: { en: 'Right' }, facts: 'original: en' }))
    assert.deepEqual((await search(city, 'en', 'mistaken')).titles, [])
    await index(city)
    assert.deepEqual((await search(city, 'en', 'mistaken')).titles, [])
    assert.deepEqual((await search(city, 'en', 'right')).titles, ['Right'])
  })

  test('drafts, texts whose time has not come, and languages that are closed', async (t) => {
    const city = await startSearch(t, {
      ...entryFiles('stories/a', {
        title: { en: 'Drafted', fi: 'Luonnos' },
        facts: 'original: en',
        front: { en: 'state: draft', fi: 'state: draft' },
      }),
      ...entryFiles('stories/b', { title: { en: 'Awaited' }, facts: 'original: en', published: '2999-01-01T09:00' }),
      ...entryFiles('stories/c', { title: { ar: 'زنجبار' }, facts: 'original: ar' }),
    })
    assert.deepEqual((await search(city, 'en', 'drafted')).titles, [])
    assert.deepEqual((await search(city, 'en', 'awaited')).titles, [])
    assert.deepEqual((await search(city, 'en', 'زنجبار')).titles, [])

    await setLanguageOpen(city.db, { lang: 'ar', open: true })
    await index(city)
    assert.deepEqual((await search(city, 'en', 'زنجبار')).titles, ['زنجبار'])
    await setLanguageOpen(city.db, { lang: 'ar', open: false })
    assert.deepEqual((await search(city, 'en', 'زنجبار')).titles, [])
    await index(city)
    const left = await city.db.selectFrom('search_words').select('folded').where('folded', '=', 'زنجبار').execute()
    assert.deepEqual(left, [])
  })

  test('a company that does not agree, or no longer does', async (t) => {
    const city = await startSearch(t)
    const company = { ...gatchina({ key: 'acme', kind: 'company' }), names: [name('und', 'Quandong Oy')] }
    await saveParty(city.db, company, 'test')
    await index(city)
    assert.deepEqual((await search(city, 'en', 'quandong')).titles, [])
    await saveParty(city.db, { ...company, consentedOn: Temporal.PlainDate.from('2026-01-02') }, 'test')
    await index(city)
    assert.deepEqual((await search(city, 'en', 'quandong')).titles, ['Quandong Oy'])
    await saveParty(city.db, company, 'test')
    assert.deepEqual((await search(city, 'en', 'quandong')).titles, [])
  })
})

describe('the page of the search', () => {
  test('answers whatever is asked without an error, and shows nothing of it as markup', async (t) => {
    const city = await startSearch(t, STORIES)
    const odd = ['', ' ', '\u0000', "'", '"', '\\', '%', '_', ':*', 'a:*', '& | !', '(((', '<->', '-x', '-"a b"', '😀']
    const more = ['the', 'och i', '\u200f\u202eمدينة', 'x'.repeat(200), "it's", '{}', '$1', '../..', 'ﬁ', '٣', '上海']
    for (const q of [...odd, ...more]) await search(city, 'sv', q)
    const { text } = await search(city, 'en', '<script>alert(1)</script>"><b>')
    assert.doesNotMatch(text, /<script>|<b>"/)
    assert.match((await search(city, 'en', 'the of')).text, /Very common words/)
  })

  test('tells who asks too much at once how long a question may be', async (t) => {
    const city = await startSearch(t)
    const answer = await city.read(`/en/search?q=${'x'.repeat(201)}`)
    assert.equal(answer.status, 400)
    assert.match(answer.text, /at most 200 characters/)
  })

  test('is for people alone: no machine lists it, and no cache keeps answers', async (t) => {
    const city = await startSearch(t, STORIES)
    const { headers, text } = await search(city, 'en', 'schools')
    assert.match(text, /<meta name="robots" content="noindex"/)
    assert.equal(headers.get('cache-control'), 'private, no-cache')
  })

  test('shows its form and a hint to who has not asked yet', async (t) => {
    const city = await startSearch(t)
    const { text } = await city.read('/fi/haku')
    assert.match(text, /Kirjoita yksi tai useampi sana/)
    assert.doesNotMatch(text, /ei löytynyt/)
  })

  test('is reached from every page, and from the address bar of a browser', async (t) => {
    const city = await startSearch(t)
    for (const path of ['/en', '/en/news', '/en/nowhere']) {
      const { text } = await city.read(path)
      assert.match(text, /<form class="site-search" role="search" method="get" action="\/en\/search"/, path)
      assert.match(text, /href="\/en\/opensearch.xml"/, path)
    }
    const { text, headers } = await city.read('/en/opensearch.xml')
    assert.match(headers.get('content-type') ?? '', /^application\/opensearchdescription\+xml/)
    assert.match(text, /template="https:\/\/world.city.example\/en\/search\?q={searchTerms}"/)
  })
})

describe('suggestions', () => {
  test('are entries by the beginnings of their names and titles, and say how many', async (t) => {
    const city = await startSearch(t, STORIES)
    await saveParty(city.db, gatchina(), 'test')
    await index(city)
    const answer = await city.read('/en/search/suggest?q=hat')
    assert.deepEqual(JSON.parse(answer.text), {
      items: [{ title: 'Gatchina', kind: 'Partner', href: '/en/partners/gatchina' }],
      said: '1 suggestion',
    })
    assert.match(answer.headers.get('etag') ?? '', /^"/)
    assert.match(answer.headers.get('cache-control') ?? '', /^private, max-age=/)
    const [school] = JSON.parse((await city.read('/en/search/suggest?q=the+scho')).text).items
    assert.equal(school.title, 'Schools of Ostrobothnia')
    for (const q of ['', 'x', 'text', 'x'.repeat(300), '%00', "'", '%F0%9F%98%80']) {
      const { status, text } = await city.read(`/en/search/suggest?q=${q}`)
      assert.deepEqual([status, JSON.parse(text).items], [200, []], q)
    }
  })
})
