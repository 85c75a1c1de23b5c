import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { prefersHtml, prefersJsonLd, rankEncodings } from './accept.ts'

describe('the codings that a client takes', () => {
  const cases: [string | undefined, string[]][] = [
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gzip', 'identity']],
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['GZIP,Br', ['br', 'gzip', 'identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
    ['br; q=0.9 , gzip ;Q=1.000', ['gzip', 'br', 'identity']],
    ['gzip;q=0', ['identity']],
    ['gzip;q=0.000, br', ['br', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['gzip, *;q=0', ['gzip']],
    ['*;q=0', []],
    ['identity;q=0', []],
    ['identity;q=0, *', ['br', 'gzip']],
    ['identity, gzip;q=0.5', ['identity', 'gzip']],
    ['br;q=0, *;q=0.1', ['gzip', 'identity']],
    ['gzip;q=2, br;q=-1, deflate;q=', ['identity']],
    ['gzip;q=0.1234', ['identity']],
    [', ,;q=1,,', ['identity']],
    ['gzipped, brr', ['identity']],
  ]
  for (const [header, ranked] of cases) {
    test(`are ranked as it says: ${JSON.stringify(header)}`, () => {
      assert.deepEqual(rankEncodings(header), ranked)
      assert.deepEqual(rankEncodings(header), ranked)
    })
  }

  test('are read rightly from ever new wordings, without remembering them all', () => {
    const before = process.memoryUsage().heapUsed
    for (let count = 0; count < 20_000; count += 1) {
      assert.deepEqual(rankEncodings(`gzip, x${count}${'y'.repeat(150)}`), ['gzip', 'identity'])
    }
    assert.ok(process.memoryUsage().heapUsed - before < 50_000_000)
  })
})

describe('at the address of a feed', () => {
  test('browsers get a page to read', () => {
    for (const accept of [
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
      'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'TEXT/HTML, */*;q=0.1',
    ]) {
      assert.equal(prefersHtml(accept), true, accept)
    }
  })

  test('feed readers, scripts and command lines get the feed', () => {
    for (const accept of [
      undefined,
      '',
      '*/*',
      'application/atom+xml',
      'application/feed+json, */*',
      'application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, application/xml;q=0.4, text/xml;q=0.4',
      'application/xml, application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, text/html, */*;q=0.9',
      'text/html;q=0.5, application/atom+xml',
      'text/html;q=0',
    ]) {
      assert.equal(prefersHtml(accept), false, String(accept))
    }
  })
})

describe('who wishes for JSON-LD', () => {
  const cases: [string | undefined, boolean][] = [
    [undefined, false],
    ['*/*', false],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', false],
    ['application/ld+json', true],
    ['application/ld+json, application/json;q=0.9, */*;q=0.1', true],
    ['text/html;q=0.5, application/ld+json', true],
    ['text/html, application/ld+json', false],
    ['application/ld+json;q=0', false],
    // The fediverse asks for something else by the same media type.
    ['application/ld+json; profile="https://www.w3.org/ns/activitystreams"', false],
    ['application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"', false],
  ]
  for (const [header, wished] of cases) {
    test(`is known by what is sent: ${JSON.stringify(header)}`, () => assert.equal(prefersJsonLd(header), wished))
  }
})
