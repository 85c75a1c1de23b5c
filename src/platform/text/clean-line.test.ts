import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanLine, cleanLines } from './clean-line.ts'

describe('what somebody from outside typed', () => {
  test('becomes one line that says what it looks like', () => {
    assert.equal(cleanLine('  Anna\u202e gnihtemos\u2066 \r\n\tBcc: x@y \u0000'), 'Anna gnihtemos Bcc: x@y')
    assert.equal(cleanLine('A\u200bnna\ufeff \u{e0041}'), 'Anna')
  })

  test('keeps what a language needs: accents, Arabic, joiners, other planes', () => {
    for (const name of ['Skagafjörður', 'مدينة القاهرة', 'می\u200cخواهم', '上海市', '𐌰𐌱'])
      assert.equal(cleanLine(name), name)
    assert.equal(cleanLine('e\u0301'), 'é')
  })

  test('is cut where it is too long, and never within a character', () => {
    assert.equal(cleanLine('x'.repeat(10_000)).length, 200)
    assert.equal(cleanLine('ab𐌰', 3), 'ab')
  })

  test('keeps its paragraphs where there are several lines', () => {
    assert.equal(cleanLines('One\r\nline  \n\n\n\nTwo\u202e\u0007\n'), 'One\nline\n\nTwo')
    assert.equal(cleanLines('x'.repeat(10_000)).length, 4_000)
  })
})
