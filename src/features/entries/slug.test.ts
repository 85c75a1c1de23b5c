import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isSlug, SLUG_LENGTH, slugFrom } from './slug.ts'

describe('the readable part of an address', () => {
  test('is made from a title in any language', () => {
    assert.equal(slugFrom('Opinmäki belönas – för välbefinnande!'), 'opinmaki-belonas-for-valbefinnande')
    assert.equal(slugFrom('Køge, Skagafjörður & Nõmme'), 'koge-skagafjordur-nomme')
    assert.equal(slugFrom('العلاقات الدولية'), 'العلاقات-الدولية')
  })

  test('ends at a whole word when the title is very long', () => {
    const slug = slugFrom('kansainvälinen '.repeat(40))
    assert.ok(slug.length <= SLUG_LENGTH)
    assert.match(slug, /-kansainvalinen$/)
    assert.ok(isSlug(slugFrom('x'.repeat(5000))))
  })

  test('takes no capitals, slashes, dots, spaces or empty words', () => {
    for (const bad of ['', 'Opinmäki', 'a/b', '..', 'a--b', '-a', 'a b', 'a%20b', 'a\u0000', 'x'.repeat(200)]) {
      assert.equal(isSlug(bad), false, bad)
    }
    assert.ok(isSlug('vänorter'))
  })
})
