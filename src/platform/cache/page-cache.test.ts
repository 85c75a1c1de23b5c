import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from './page.ts'
import { createPageCache } from './page-cache.ts'
import type { Prepared } from './prepared.ts'

const WISH = {
  head: false,
  accept: undefined,
  acceptEncoding: undefined,
  ifNoneMatch: undefined,
  ifModifiedSince: undefined,
}

const prepare = (body: string, tags: readonly string[] = ['site']): Prepared => ({ type: 'text/plain', body, tags })
const read = async (page: Page | undefined): Promise<string | undefined> =>
  (await page?.prepare(WISH))?.body().toString()
const away = () => Promise.reject(new Error('the database is away'))

describe('a page that many ask for', () => {
  test('is rendered once, however many ask at the same time', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    let renderings = 0
    const render = async () => {
      renderings += 1
      await new Promise(setImmediate)
      return prepare('text')
    }
    const pages = await Promise.all(Array.from({ length: 50 }, () => cache.fetch('/sv', render)))
    assert.equal(renderings, 1)
    assert.deepEqual(new Set(await Promise.all(pages.map(read))), new Set(['text']))
    await cache.fetch('/sv', render)
    assert.equal(renderings, 1)
    assert.equal(await read(cache.lookup('/sv')), 'text')
  })

  test('is rendered for each address', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    for (const target of ['/sv', '/fi', '/sv?sida=2']) await cache.fetch(target, async () => prepare(target))
    assert.equal(await read(cache.lookup('/fi')), '/fi')
    assert.equal(await read(cache.lookup('/sv?sida=2')), '/sv?sida=2')
    assert.equal(cache.lookup('/sv?sida=3'), undefined)
  })

  test('is rendered at most once at a time also when nothing may be kept', async () => {
    const cache = createPageCache({ maxBytes: 0 })
    let renderings = 0
    const render = async () => {
      renderings += 1
      return prepare(`text ${renderings}`)
    }
    const [first, second] = await Promise.all([cache.fetch('/sv', render), cache.fetch('/sv', render)])
    assert.deepEqual([await read(first), await read(second)], ['text 1', 'text 1'])
    assert.equal(await read(await cache.fetch('/sv', render)), 'text 2')
    assert.deepEqual(cache.usage(), { pages: 0, bytes: 0 })
  })
})

describe('an address without a page', () => {
  test('has one as soon as there is one', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    assert.equal(await cache.fetch('/sv/ny', async () => undefined), undefined)
    assert.equal(await read(await cache.fetch('/sv/ny', async () => prepare('new'))), 'new')
  })

  test('whose rendering failed is tried again', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    await assert.rejects(cache.fetch('/sv', away), /away/)
    assert.equal(await read(await cache.fetch('/sv', async () => prepare('text'))), 'text')
  })
})

describe('a change', () => {
  test('drops every page that shows what changed, and no other', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    await cache.fetch('/a', async () => prepare('a', ['entry:1', 'kind:story']))
    await cache.fetch('/b', async () => prepare('b', ['entry:2', 'kind:story']))
    await cache.fetch('/c', async () => prepare('c', ['entry:1']))
    cache.drop(['entry:1', 'entry:99'])
    assert.deepEqual(
      ['/a', '/b', '/c'].map((target) => cache.lookup(target) !== undefined),
      [false, true, false],
    )
    cache.drop(['kind:story'])
    assert.deepEqual(cache.usage(), { pages: 0, bytes: 0 })
  })

  test('that comes while a page is rendered keeps the old text from being kept', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    const reading = Promise.withResolvers<void>()
    const old = cache.fetch('/sv', async () => {
      await reading.promise
      return prepare('withdrawn text', ['entry:1'])
    })
    cache.drop(['entry:1'])
    reading.resolve()
    assert.equal(await read(await old), 'withdrawn text')
    assert.equal(cache.lookup('/sv'), undefined)
  })

  test('is seen by everyone who asks after it, also while an older rendering runs', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    const reading = Promise.withResolvers<void>()
    const old = cache.fetch('/sv', async () => {
      await reading.promise
      return prepare('old', ['entry:1'])
    })
    cache.drop(['entry:1'])
    assert.equal(await read(await cache.fetch('/sv', async () => prepare('new', ['entry:1']))), 'new')
    reading.resolve()
    await old
    assert.equal(await read(cache.lookup('/sv')), 'new')
  })

  test('of something else does not keep a page from being kept', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    const reading = Promise.withResolvers<void>()
    const page = cache.fetch('/sv', async () => {
      await reading.promise
      return prepare('text', ['entry:1'])
    })
    cache.drop(['entry:2'])
    reading.resolve()
    await page
    assert.equal(await read(cache.lookup('/sv')), 'text')
  })

  test('from before the rendering began is forgotten, so that the memory of changes stays small', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    const endless = cache.fetch('/slow', () => new Promise(() => {}))
    cache.drop(['entry:1'])
    assert.equal(await read(await cache.fetch('/sv', async () => prepare('text', ['entry:1']))), 'text')
    assert.equal(await read(cache.lookup('/sv')), 'text')
    assert.ok(endless)
  })
})

describe('when announcements may have been missed', () => {
  test('every page is rendered again before it counts as true', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    await cache.fetch('/sv', async () => prepare('old'))
    cache.doubtAll()
    assert.equal(cache.lookup('/sv'), undefined)
    assert.equal(await read(await cache.fetch('/sv', async () => prepare('new'))), 'new')
    assert.equal(await read(cache.lookup('/sv')), 'new')
  })

  test('a doubted page is better than an error, and stays in doubt', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    await cache.fetch('/sv', async () => prepare('old'))
    cache.doubtAll()
    assert.equal(await read(await cache.fetch('/sv', away)), 'old')
    assert.equal(cache.lookup('/sv'), undefined)
    assert.equal(await read(await cache.fetch('/sv', async () => prepare('new'))), 'new')
  })

  test('a doubted page that is no more is gone', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    await cache.fetch('/sv', async () => prepare('old'))
    cache.doubtAll()
    assert.equal(await cache.fetch('/sv', async () => undefined), undefined)
    await assert.rejects(cache.fetch('/sv', away))
  })

  test('a page that was dropped never comes back in place of an error', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    await cache.fetch('/sv', async () => prepare('withdrawn', ['entry:1']))
    cache.doubtAll()
    cache.drop(['entry:1'])
    await assert.rejects(cache.fetch('/sv', away))
  })

  test('a page whose rendering began before is doubted too', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    const reading = Promise.withResolvers<void>()
    const page = cache.fetch('/sv', async () => {
      await reading.promise
      return prepare('old')
    })
    cache.doubtAll()
    reading.resolve()
    await page
    assert.equal(cache.lookup('/sv'), undefined)
    assert.equal(await read(await cache.fetch('/sv', away)), 'old')
  })
})

describe('the memory that pages take', () => {
  const compressible = (seed: number) =>
    `${seed} ${Array.from({ length: 3_000 }, (_, index) => (index * seed) % 97).join(' ')}`

  test('never passes its bound, all forms counted', async () => {
    const cache = createPageCache({ maxBytes: 500_000 })
    for (let count = 1; count <= 200; count += 1) {
      const page = await cache.fetch(`/${count}`, async () => prepare(compressible(count), [`entry:${count}`, 'site']))
      for (const acceptEncoding of ['gzip', 'br']) await page?.prepare({ ...WISH, acceptEncoding })
      assert.ok(cache.usage().bytes <= 500_000)
    }
    assert.ok(cache.usage().pages > 10)
    assert.ok(cache.lookup('/200'))
    assert.equal(cache.lookup('/1'), undefined)
    cache.drop(['site'])
    assert.deepEqual(cache.usage(), { pages: 0, bytes: 0 })
  })

  test('grows by what is compressed', async () => {
    const cache = createPageCache({ maxBytes: 500_000 })
    const page = await cache.fetch('/sv', async () => prepare(compressible(3)))
    const before = cache.usage().bytes
    const zipped = await page?.prepare({ ...WISH, acceptEncoding: 'gzip' })
    assert.equal(cache.usage().bytes, before + (zipped?.size ?? 0))
  })

  test('goes to the pages that are asked for, not to a wave of pages asked for once', async () => {
    const cache = createPageCache({ maxBytes: 500_000 })
    await cache.fetch('/loved', async () => prepare(compressible(1)))
    for (let count = 0; count < 500; count += 1) {
      await cache.fetch(`/${count}`, async () => prepare(compressible(count)))
      assert.ok(cache.lookup('/loved'), `gone after ${count} others`)
    }
  })

  test('is not emptied for a page that would not fit', async () => {
    const cache = createPageCache({ maxBytes: 100_000 })
    await cache.fetch('/small', async () => prepare('small'))
    assert.equal((await read(await cache.fetch('/huge', async () => prepare('x'.repeat(200_000)))))?.length, 200_000)
    assert.ok(cache.lookup('/small'))
    assert.equal(cache.lookup('/huge'), undefined)
  })
})
