import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chooseLang } from './negotiate.ts'

const open = ['sv', 'fi', 'en'] as const

describe('the language for a browser', () => {
  test('is the most wished for that is open', () => {
    assert.equal(chooseLang('fi-FI,fi;q=0.9,en;q=0.8', open), 'fi')
    assert.equal(chooseLang('de, en;q=0.3, sv-FI;q=0.7', open), 'sv')
    assert.equal(chooseLang('ar, en;q=0.5', open), 'en')
  })

  test('is the first one for whoever takes any, but not one they refuse', () => {
    assert.equal(chooseLang('*', open), 'sv')
    assert.equal(chooseLang('sv;q=0, *;q=0.5', open), 'fi')
  })

  test('is left to the city when the header says nothing that makes sense', () => {
    for (const header of [undefined, '', ';;;', 'q=1', 'xx', 'fi;q=much', 'fi;q=-1', '\u0000', 'fi,'.repeat(1000)]) {
      assert.equal(chooseLang(header, open), undefined, String(header).slice(0, 20))
    }
  })
})
