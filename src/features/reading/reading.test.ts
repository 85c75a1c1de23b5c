import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findEntry, publishText, withdrawText } from '#src/features/entries/index.ts'
import { setLanguageOpen } from '#src/features/site/index.ts'
import { entryFiles, startCity } from '#src/testing/city.ts'

const award = entryFiles('stories/award', {
  facts: 'original: fi\naudiences: [immigrants]\nthemes: [culture]\nwhen: 2016-06-04',
  title: { sv: 'Ett pris', fi: 'Palkinto', en: 'An award' },
  published: '2013-01-21T08:34',
  front: { sv: 'updated: 2016-04-18T14:01', fi: 'updated: 2016-04-18T14:01', en: 'updated: 2016-04-18T14:01' },
})

describe('the way in', () => {
  test('leads to the language that the browser asks for', async (t) => {
    const city = await startCity(t)
    const asks = async (header: string) => (await city.read('/', { 'accept-language': header })).headers.get('location')
    assert.equal(await asks('fi-FI,fi;q=0.9'), '/fi')
    assert.equal(await asks('de,en;q=0.1'), '/en')
    assert.equal(await asks('ar'), '/sv', 'a closed language is not offered')
    assert.equal(await asks('\u00ff;;;q=,,'), '/sv')
  })

  test('remembers a choice made by hand, and leads nowhere else', async (t) => {
    const city = await startCity(t)
    const chosen = await city.read('/language/en/news')
    assert.equal(chosen.status, 303)
    assert.equal(chosen.headers.get('location'), '/en/news')
    const cookie = chosen.headers.get('set-cookie') ?? ''
    assert.match(cookie, /^language=en; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const home = await city.read('/', { cookie: 'language=en', 'accept-language': 'fi' })
    assert.equal(home.headers.get('location'), '/en')
    assert.equal(
      (await city.read('/language/en//elsewhere.example/x')).headers.get('location'),
      '/en//elsewhere.example/x',
    )
    assert.equal((await city.read('/language/ar/x')).status, 404)
    assert.equal((await city.read('/language/xx')).status, 404)
  })
})

describe('a story', () => {
  test('has its stamps as each language writes them', async (t) => {
    const city = await startCity(t, award)
    const plain = async (path: string) => (await city.read(path)).text.replace(/<[^>]+>/g, '')
    assert.match(
      await plain('/sv/nyheter/ett-pris'),
      /Publicerad 21\.1\.2013 kl\. 8\.34, uppdaterad 18\.4\.2016 kl\. 14\.01/,
    )
    assert.match(
      await plain('/fi/uutiset/palkinto'),
      /Julkaistu 21\.1\.2013 klo 8\.34, päivitetty 18\.4\.2016 klo 14\.01/,
    )
    assert.match(await plain('/en/news/an-award'), /Published 21\.1\.2013 at 8\.34, updated 18\.4\.2016 at 14\.01/)
    assert.match((await city.read('/en/news/an-award')).text, /<time datetime="2013-01-21T08:34\+02:00">/)
  })

  test('at an address of another language is shown the way', async (t) => {
    const city = await startCity(t, award)
    const answer = await city.read('/en/news/ett-pris')
    assert.equal(answer.status, 301)
    assert.equal(answer.headers.get('location'), '/en/news/an-award')
  })

  test('that is not translated is the original, marked and said to be so', async (t) => {
    const city = await startCity(t, entryFiles('stories/only', { title: { sv: 'Bara på svenska' } }))
    const { status, text } = await city.read('/en/news/bara-pa-svenska')
    assert.equal(status, 200)
    assert.match(text, /This text is not available in English\. You are reading it in Swedish\./)
    assert.match(text, /lang="sv" dir="ltr"><h1>Bara på svenska/)
    assert.match(text, /<link rel="canonical" href="https:\/\/world\.city\.example\/sv\/nyheter\/bara-pa-svenska"/)
    assert.doesNotMatch(text, /hreflang="en" href="https:/)
    const list = await city.read('/en/news')
    assert.match(list.text, /<h2 class="entry-title" lang="sv" dir="ltr">/)
    assert.match(list.text, /In Swedish/)
  })

  test('that is older than its original says so, with the way to it', async (t) => {
    const city = await startCity(
      t,
      entryFiles('stories/old', { title: { sv: 'Nytt', en: 'Old' }, front: { en: 'outdated: true' } }),
    )
    const { text } = await city.read('/en/news/old')
    assert.match(text, /This translation is older than the original in Swedish/)
    assert.match(text, /<a href="\/sv\/nyheter\/nytt" hreflang="sv">Read the original/)
  })

  test('that was withdrawn answers 410 with the notice, at once', async (t) => {
    const city = await startCity(t, award)
    assert.equal((await city.read('/en/news/an-award')).status, 200)
    const entry = await findEntry(city.db, 'stories/award')
    assert.ok(entry)
    await withdrawText(city.db, {
      entryId: entry.id,
      lang: 'en',
      by: 'a test',
      notice: 'The award was somebody else’s.',
    })
    await untilStatus(410)
    const gone = await city.read('/en/news/an-award')
    assert.match(gone.text, /The award was somebody else’s\./)
    assert.match(gone.text, /href="\/sv\/nyheter\/ett-pris"/)
    assert.doesNotMatch((await city.read('/en/news')).text, /An award/)
    assert.doesNotMatch((await city.read('/en/news.rss')).text, /An award/)
    assert.doesNotMatch((await city.read('/sitemaps/entries-1.xml')).text, /an-award/)
    await publishText(city.db, { entryId: entry.id, lang: 'en', by: 'a test' })
    await untilStatus(200)

    async function untilStatus(wanted: number) {
      while ((await city.read('/en/news/an-award')).status !== wanted) await new Promise((done) => setTimeout(done, 10))
    }
  })
})

describe('a list', () => {
  const many = Object.assign(
    {},
    ...Array.from({ length: 25 }, (_, index) =>
      entryFiles(`stories/story-${index}`, {
        facts: `original: sv\naudiences: [${index % 2 ? 'immigrants' : 'tourists'}]\nthemes: [culture]`,
        title: { sv: `Nummer ${index}`, en: `Number ${index}` },
        published: `${2010 + (index % 3)}-05-${String(index + 1).padStart(2, '0')}T09:00`,
      }),
    ),
  )

  test('has pages, and is narrowed by audience, theme and year', async (t) => {
    const city = await startCity(t, many)
    const titles = async (path: string) =>
      [...(await city.read(path)).text.matchAll(/>Number (\d+)</g)].map(([, n]) => Number(n))
    assert.equal((await titles('/en/news')).length, 20)
    assert.equal((await titles('/en/news?page=2')).length, 5)
    assert.deepEqual(
      (await titles('/en/news?audience=tourists')).filter((n) => n % 2),
      [],
    )
    assert.equal((await titles('/en/news?audience=immigrants&theme=culture')).length, 12)
    assert.deepEqual([...new Set((await titles('/en/news?year=2011')).map((n) => n % 3))], [1])
    assert.match((await city.read('/en/news?year=2011')).text, /<option value="2011" selected/)
    assert.match(
      (await city.read('/en/news')).text,
      /<option value="2012">2012<\/option><option value="2011">2011<\/option><option value="2010">/,
    )
  })

  test('of an audience gathers what concerns it, and can be followed', async (t) => {
    const city = await startCity(t, {
      ...many,
      ...entryFiles('pages/guide', {
        facts: 'original: sv\naudiences: [immigrants]',
        title: { en: 'A guide', sv: 'En guide' },
      }),
    })
    const { text } = await city.read('/en/for-you/immigrants')
    assert.match(text, /A guide/)
    assert.match(text, /Number 1</)
    assert.doesNotMatch(text, /Number 2</)
    assert.match(text, /href="\/en\/for-you\/immigrants\.rss"/)
    assert.equal((await city.read('/en/for-you/invandrare')).headers.get('location'), '/en/for-you/immigrants')
  })
})

describe('a language that is not open', () => {
  test('has no addresses, until somebody opens it', async (t) => {
    const city = await startCity(t, entryFiles('stories/a', { title: { sv: 'A', ar: 'خبر' } }))
    assert.equal((await city.read('/ar')).status, 404)
    assert.doesNotMatch((await city.read('/sv')).text, /hreflang="ar"/)
    assert.equal(await setLanguageOpen(city.db, { lang: 'ar', open: true }), 'opened')
    while ((await city.read('/ar')).status !== 200) await new Promise((done) => setTimeout(done, 10))
    const start = await city.read('/ar')
    assert.match(start.text, /<html lang="ar" dir="rtl">/)
    assert.match(start.text, /لا|هذا النص غير متوفر بالعربية/)
    assert.equal((await city.read(`/ar/${encodeURIComponent('أخبار')}/${encodeURIComponent('خبر')}`)).status, 200)
    assert.equal(await setLanguageOpen(city.db, { lang: 'sv', open: false }), 'required')
  })
})

describe('whatever is asked', () => {
  test('is answered without a stack, a 500 or anybody else’s page', async (t) => {
    const city = await startCity(t, award)
    const paths = [
      '/xx',
      '/sv/nope',
      '/sv/nyheter/nope',
      '/sv/nyheter/',
      '/SV',
      '/sv//',
      '//sv',
      '/sv/../../etc/passwd',
      '/sv/%2e%2e/%2e%2e/etc/passwd',
      '/sv/%',
      '/sv/%zz',
      '/sv/%00',
      '/sv/nyheter/%00',
      '/sv/%ff%fe',
      `/sv/${'x'.repeat(5000)}`,
      '/sv/nyheter?sida=-1',
      '/sv/nyheter?sida=0',
      '/sv/nyheter?sida=1e9',
      '/sv/nyheter?sida=999999999999999999999',
      '/sv/nyheter?sida=400000',
      '/sv/nyheter?ar=20211',
      '/sv/nyheter?malgrupp=nobody',
      '/sv/nyheter?tema=%00',
      '/sv/nyheter.rss?malgrupp=nobody',
      '/sv/nyheter.exe',
      '/sv/for-dig/nobody',
      '/sv/for-dig/nobody.rss',
      '/media/nope',
      '/media/00000000-0000-0000-0000-000000000000.000000000000.480.webp',
      '/og/sv/nope.png',
      '/og/xx/site.png',
      '/og/sv/00000000-0000-0000-0000-000000000000.png',
      '/sitemaps/entries-0.xml',
      '/sitemaps/entries-99999.xml',
      '/assets/nope.css',
      '/language/',
      '/.env',
      '/wp-login.php',
    ]
    for (const path of paths) {
      const { status, text } = await city.read(path)
      assert.ok([301, 302, 404].includes(status), `${path.slice(0, 60)}: ${status}`)
      assert.doesNotMatch(text, /\bat .*\.tsx?:\d+|node_modules|root:/, path)
    }
    for (const path of [
      '/sv?utm_source=x',
      '/sv/nyheter?fbclid=1&sida=1',
      '/sv/nyheter?malgrupp=&tema=&ar=',
      '/sv/nyheter?tema[]=x',
    ]) {
      assert.equal((await city.read(path)).status, 200, path)
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND']) {
      const refused = await city.send('/sv', { method })
      assert.equal(refused.status, 405, method)
      assert.equal(refused.headers.get('allow'), 'GET, HEAD')
    }
  })

  test('a page that is not there helps on, in the language of its address', async (t) => {
    const city = await startCity(t)
    const { text, status } = await city.read('/fi/ei-ole')
    assert.equal(status, 404)
    assert.match(text, /<html lang="fi"/)
    assert.match(text, /Sivua ei ole/)
    assert.match(text, /world@city\.example/)
  })
})
