import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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
describe('a kept page', () => {
  test('cannot carry what belongs to one reader, or what the cache itself must say', async () => {
    const cache = createPageCache({ maxBytes: 1_000_000 })
    for (const name of ['Set-Cookie', 'content-length', 'ETag', 'Date', 'Transfer-Encoding', 'Connection']) {
      await assert.rejects(
        cache.fetch('/sv', async () => ({ ...prepare('text'), headers: { [name]: 'x' } })),
        TypeError,
      )
    }
  })

  test('has another tag when its text or what goes with it is another, and the same when it is rendered again', async () => {
    const tagOf = async (prepared: Prepared, headers: [string, string][] = []) => {
      const page = await createPageCache({ maxBytes: 0, headers }).fetch('/sv', async () => prepared)
      return (await page?.prepare(WISH))?.headers.find(([name]) => name === 'ETag')?.[1]
    }
    const tag = await tagOf(prepare('text'))
    assert.equal(await tagOf({ ...prepare('text', ['other']), modified: Temporal.Now.instant() }), tag)
    assert.notEqual(await tagOf(prepare('text.')), tag)
    assert.notEqual(await tagOf({ ...prepare('text'), type: 'text/html' }), tag)
    assert.notEqual(await tagOf(prepare('text'), [['Content-Security-Policy', "default-src 'none'"]]), tag)
  })

  test('is compressed only where that saves something', async () => {
    const cache = createPageCache({ maxBytes: 10_000_000 })
    const long = 'text '.repeat(1_000)
    const codings = async (prepared: Prepared) => {
      const page = await cache.fetch(`/${Math.random()}`, async () => prepared)
      const message = await page?.prepare({ ...WISH, acceptEncoding: 'gzip, br' })
      return message?.headers.find(([name]) => name === 'Content-Encoding')?.[1] ?? 'none'
    }
    for (const type of [
      'text/html; charset=utf-8',
      'text/css',
      'application/json',
      'application/feed+json',
      'application/atom+xml; charset=utf-8',
      'image/svg+xml',
      'text/calendar',
      'application/manifest+json',
    ]) {
      assert.equal(await codings({ ...prepare(long), type }), 'br', type)
    }
    for (const type of ['image/png', 'image/webp', 'font/woff2', 'application/zip', 'application/octet-stream']) {
      assert.equal(await codings({ ...prepare(long), type }), 'none', type)
    }
    assert.equal(await codings(prepare('short')), 'none')
  })

  test('sends the standing headers, and its own in place of one of the same name', async () => {
    const cache = createPageCache({
      maxBytes: 0,
      headers: [
        ['X-Frame-Options', 'DENY'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
      ],
    })
    const page = await cache.fetch('/sv', async () => ({
      ...prepare('text'),
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
      cacheControl: 'public, max-age=31536000, immutable',
    }))
    const headers = new Headers(
      (await page?.prepare(WISH))?.headers.map(([name, value]) => [name, value] as [string, string]),
    )
    assert.equal(headers.get('x-frame-options'), 'DENY')
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable')
  })
})
