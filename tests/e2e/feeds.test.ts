import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseFeed } from '@rowanmanning/feed-parser'
import { soon } from '#src/testing/soon.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })

const LISTS = [
  ['/sv/nyheter', '', 7],
  ['/sv/nyheter', '?malgrupp=invandrare&tema=utbildning', 1],
  ['/sv/hojdpunkter', '', 5],
  ['/fi/uutiset', '', 7],
  ['/fi/uutiset', '?teema=koulutus', 3],
  ['/fi/sinulle/yritykset', '', undefined],
  ['/en/news', '', 7],
  ['/en/news', '?audience=immigrants', 1],
  ['/en/highlights', '?theme=environment', undefined],
] as const

const TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }

async function read(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(city.origin + path, { headers: { Accept: '*/*', ...headers } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** Links and pictures that would lead nowhere in a feed reader. */
const relativeLinks = (html: string) =>
  [...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, href = '']) => !/^(?:https?:|mailto:|tel:)/.test(href))

describe('a news reader', () => {
  for (const [path, query, count] of LISTS) {
    for (const format of ['rss', 'atom'] as const) {
      test(`follows ${path}.${format}${query}`, async () => {
        const { headers, text } = await read(`${path}.${format}${query}`)
        assert.match(headers.get('content-type') ?? '', new RegExp(`^${TYPES[format].replace('+', '\\+')}`))
        const feed = parseFeed(text)
        assert.equal(feed.self, `${city.origin}${path}.${format}${query}`)
        assert.equal(feed.url, `${city.origin}${path}${query}`)
        assert.ok(feed.title && feed.description && feed.updated)
        if (format === 'rss') assert.equal(feed.language, path.slice(1, 3))
        if (count) assert.equal(feed.items.length, count)
        assert.ok(feed.items.length > 0)

        for (const item of feed.items) {
          assert.match(item.id ?? '', /^urn:uuid:[0-9a-f-]{36}$/)
          assert.ok(item.url?.startsWith(`${city.origin}/${path.slice(1, 3)}/`), item.url ?? '')
          assert.ok(item.title && item.description && item.published && item.updated)
          assert.ok((item.content ?? '').length > (item.description ?? '').length, 'the whole text')
          assert.deepEqual(relativeLinks(item.content ?? ''), [])
        }
        const again = extractFromXml(text)
        assert.deepEqual(
          again.entries?.map((entry) => entry.link),
          feed.items.map((item) => item.url),
        )
      })
    }

    test(`follows ${path}.json${query}`, async () => {
      const { headers, text } = await read(`${path}.json${query}`)
      assert.match(headers.get('content-type') ?? '', /^application\/feed\+json/)
      const feed = JSON.parse(text)
      assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
      assert.equal(feed.feed_url, `${city.origin}${path}.json${query}`)
      assert.equal(feed.home_page_url, `${city.origin}${path}${query}`)
      if (count) assert.equal(feed.items.length, count)
      for (const item of feed.items) {
        assert.ok(item.content_html.length > item.summary.length, 'the whole text')
        assert.deepEqual(relativeLinks(item.content_html), [])
      }
      const rss = parseFeed((await read(`${path}.rss${query}`)).text)
      const { entries = [] } = extractFromJson(text)
      assert.deepEqual(
        entries.map(({ id, link, title, published }) => [id, link, title, Date.parse(published ?? '')]),
        rss.items.map(({ id, url, title, published }) => [id, url, title, published?.getTime()]),
      )
    })
  }

  test('follows every audience and theme together', async () => {
    const list = (await read('/en/news', { Accept: 'text/html' })).text
    const choicesOf = (name: string) =>
      [...(list.split(`name="${name}"`)[1]?.split('</select>')[0] ?? '').matchAll(/value="([^"]+)"/g)].map(
        ([, value]) => value,
      )
    const audiences = choicesOf('audience')
    const themes = choicesOf('theme')
    assert.deepEqual([audiences.length, themes.length], [6, 6])
    for (const audience of audiences) {
      for (const theme of themes) {
        const query = `?audience=${audience}&theme=${theme}`
        const onPage = (await read(`/en/news${query}`)).text.match(/<article /g) ?? []
        const { items } = parseFeed((await read(`/en/news.rss${query}`)).text)
        assert.equal(items.length, onPage.length, query)
      }
    }
  })

  test('is told that nothing is new, by ETag and by date', async () => {
    for (const format of ['rss', 'atom', 'json']) {
      const path = `/fi/uutiset.${format}?teema=koulutus`
      const { headers } = await read(path)
      const etag = headers.get('etag') ?? ''
      const modified = headers.get('last-modified') ?? ''
      assert.match(etag, /^"[^"]+"$/)
      assert.ok(Number.isFinite(Date.parse(modified)), modified)
      for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
        const { status, text } = await read(path, condition)
        assert.deepEqual([status, text], [304, ''], JSON.stringify(condition))
      }
      assert.equal((await read(path, { 'If-None-Match': '"another"' })).status, 200)
      assert.equal((await read(path, { 'If-Modified-Since': 'Thu, 01 Jan 2009 00:00:00 GMT' })).status, 200)
    }
  })

  test('gets the picture of a story as a file of the stated size', async () => {
    const { items } = parseFeed((await read('/sv/nyheter.rss')).text)
    const media = items.flatMap((item) => item.media)
    assert.ok(media.length > 0)
    for (const { url, length, mimeType } of media) {
      const answer = await fetch(url)
      const bytes = await answer.bytes()
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, mimeType])
      assert.equal(bytes.length, length)
    }
  })

  test('finds the same words in a feed as on the page', async (t) => {
    const { items } = parseFeed((await read('/en/news.atom')).text)
    const page = await browser.newReader(t, { javaScriptEnabled: false })
    for (const { url, content } of items) {
      await page.goto(url ?? '')
      const onPage = await page.locator('.prose').innerHTML()
      const plain = (html: string) =>
        html
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      assert.equal(plain(content ?? ''), plain(onPage), url ?? '')
    }
  })

  test('keeps a story as the same when its title and its address change', async () => {
    const idOf = async (title: RegExp) => {
      const { items } = parseFeed((await read('/en/news.rss')).text)
      return items.find((item) => title.test(item.title ?? ''))?.id
    }
    const before = await idOf(/^Ten cities/)
    assert.ok(before)
    await city.edit('stories/kulps-visit/en.md', (text) =>
      text.replace(/^title: .*$/m, 'title: Eleven cities came').replace(/^slug: .*$/m, 'slug: eleven-cities-came'),
    )
    const now = await soon(() => idOf(/^Eleven cities/), Boolean)
    assert.equal(now, before)
    assert.equal(
      (await fetch(`${city.origin}/en/news/ten-cities-come-to-study-kulps`)).url,
      `${city.origin}/en/news/eleven-cities-came`,
    )
  })
})

describe('a person who opens a feed in a browser', () => {
  for (const path of ['/sv/nyheter.rss', '/fi/sinulle/yritykset.atom', '/en/highlights.json?theme=environment']) {
    test(`reads at ${path} what it is and what is in it`, async (t) => {
      const page = await browser.newReader(t)
      const answer = await page.goto(city.origin + path)
      assert.match(answer?.headers()['content-type'] ?? '', /^text\/html/)
      assert.match(answer?.headers().vary ?? '', /accept\b/i)
      assert.equal(
        await page
          .getByRole('main')
          .getByText(city.origin + path, { exact: true })
          .count(),
        1,
      )
      assert.ok((await page.getByRole('main').getByRole('article').count()) > 0)
    })
  }
})
