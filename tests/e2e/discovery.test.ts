import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { mappedPaths, pagesIn } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })

async function readPage(address: string) {
  const answer = await fetch(address, { redirect: 'manual', headers: { Accept: 'text/html' } })
  return { status: answer.status, html: await answer.text() }
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** The values of an attribute of the elements that match the rest. */
function valuesIn(html: string, element: RegExp, attribute: string): string[] {
  const tags = (html.match(/<[a-z][^>]*>/g) ?? []).filter((tag) => element.test(tag))
  return tags.flatMap((tag) => {
    const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1]
    return value === undefined ? [] : [unescaped(value)]
  })
}

const canonicalIn = (html: string) => valuesIn(html, /^<link .*rel="canonical"/, 'href')
const alternatesIn = (html: string) => valuesIn(html, /^<link .*hreflang=/, 'href').sort()

describe('a search engine', () => {
  test('finds every page of the maps answered under its own address, and each naming the others', async () => {
    const paths = await mappedPaths(city)
    assert.ok(paths.length > 80, String(paths.length))
    const alternates = new Map<string, string[]>()
    for (const path of paths) {
      const address = new URL(path, city.origin).href
      const { status, html } = await readPage(address)
      assert.equal(status, 200, path)
      assert.deepEqual(canonicalIn(html), [address])
      alternates.set(address, alternatesIn(html))
    }
    for (const [address, others] of alternates) {
      assert.ok(others.includes(address), `${address} is among its own languages`)
      for (const other of others) assert.deepEqual(alternates.get(other), others, `${other} of ${address}`)
    }
  })

  test('finds in the maps the same languages as on the pages', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en`)
    for (const map of ['/sitemap.xml', '/sitemaps/lists.xml', '/sitemaps/entries-1.xml']) {
      const xml = await (await fetch(city.origin + map)).text()
      const read = (await page.evaluate(
        `(() => {
          const map = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml')
          return {
            broken: map.querySelectorAll('parsererror').length,
            urls: [...map.querySelectorAll('url')].map((url) => ({
              address: url.querySelector('loc').textContent,
              others: [...url.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href')).sort(),
            })),
          }
        })()`,
      )) as { broken: number; urls: { address: string; others: string[] }[] }
      assert.equal(read.broken, 0, map)
      for (const { address, others } of read.urls) {
        assert.deepEqual(others, alternatesIn((await readPage(address)).html), address)
      }
    }
  })

  test('is shown the way by robots.txt, and kept from the links that only set a language', async () => {
    const answer = await fetch(`${city.origin}/robots.txt`)
    const lines = (await answer.text()).split('\n').filter(Boolean)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/)
    for (const line of lines) assert.match(line, /^(?:User-agent|Disallow|Allow|Sitemap): \S+$/)
    assert.ok(lines.includes(`Sitemap: ${city.origin}/sitemap.xml`))
    assert.ok(lines.includes('Disallow: /language/'))
  })

  test('is led to the original by a page that only shows another language', async () => {
    const { html } = await readPage(`${city.origin}/ar/أخبار/unga-fran-nordiska-vanorter`)
    assert.deepEqual(canonicalIn(html), [`${city.origin}/sv/nyheter/unga-fran-nordiska-vanorter`])
    assert.ok(!alternatesIn(html).some((address) => address.startsWith(`${city.origin}/ar/`)))
  })
})

test('no link of the site leads nowhere', async () => {
  const links = new Map<string, string>()
  for (const path of await mappedPaths(city)) {
    const { html } = await readPage(city.origin + path)
    for (const href of valuesIn(html, /^<(?:a|link) /, 'href')) {
      const address = new URL(href, city.origin + path)
      address.hash = ''
      if (address.origin === city.origin) links.set(address.href, path)
    }
  }
  assert.ok(links.size > 300, String(links.size))
  const broken: string[] = []
  for (const [address, from] of links) {
    const { status } = await fetch(address)
    if (status !== 200) broken.push(`${decodeURI(address)} on ${from}: ${status}`)
  }
  assert.deepEqual(broken, [])
})

describe('whoever shares a page', () => {
  for (const lang of ['sv', 'fi', 'en', 'ar'] as const) {
    test(`in ${lang} shows it with a picture of 1200 by 630`, async () => {
      const pages = await pagesIn(city, lang)
      const pictures = new Set<string>()
      for (const { path } of pages) {
        const { html } = await readPage(city.origin + path)
        const [title, type, picture, alt] = ['title', 'type', 'image', 'image:alt'].map(
          (name) => valuesIn(html, new RegExp(`^<meta .*property="og:${name}"`), 'content')[0],
        )
        assert.ok(title && type && picture && alt, path)
        pictures.add(picture)
      }
      assert.ok(pictures.size > 5, 'each text has its own')
      for (const picture of pictures) {
        const answer = await fetch(picture)
        const { format, width, height } = await sharp(await answer.bytes()).metadata()
        assert.deepEqual([answer.status, format, width, height], [200, 'png', 1200, 630], picture)
      }
    })
  }
})

describe('a phone that keeps the site on its home screen', () => {
  for (const lang of ['sv', 'fi', 'en', 'ar'] as const) {
    test(`finds its name in ${lang} and its icons`, async () => {
      const { html } = await readPage(`${city.origin}/${lang}`)
      const [address] = valuesIn(html, /^<link .*rel="manifest"/, 'href')
      const answer = await fetch(city.origin + address)
      assert.match(answer.headers.get('content-type') ?? '', /^application\/manifest\+json/)
      const manifest = (await answer.json()) as {
        name: string
        lang: string
        start_url: string
        icons: { src: string; type: string; sizes: string }[]
      }
      assert.ok(manifest.name)
      assert.deepEqual([manifest.lang, manifest.start_url], [lang, `/${lang}`])
      const touch = {
        src: valuesIn(html, /^<link .*rel="apple-touch-icon"/, 'href')[0] ?? '',
        type: 'image/png',
        sizes: '180x180',
      }
      for (const { src, type, sizes } of [...manifest.icons, touch]) {
        const icon = await fetch(city.origin + src)
        const { format, width, height } = await sharp(await icon.bytes()).metadata()
        assert.match(icon.headers.get('content-type') ?? '', new RegExp(`^${type.replace('+', '\\+')}`))
        assert.equal(`image/${format}`, type.replace('+xml', ''))
        if (sizes !== 'any') assert.equal(`${width}x${height}`, sizes)
      }
    })
  }

  test('finds the icon where old browsers look for it', async () => {
    const answer = await fetch(`${city.origin}/favicon.ico`)
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/svg+xml'])
  })
})
