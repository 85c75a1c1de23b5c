import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markWords } from './excerpt.ts'
import { nearestWord, slipsBetween } from './spelling.ts'
import { foldText, foldWord } from './word.ts'

describe('words are compared', () => {
  test('without the accents that a foreign keyboard lacks', () => {
    assert.equal(foldText('Österbotten, Køge & Nõmme: Skagafjörður!'), 'osterbotten koge nomme skagafjordur')
    assert.equal(foldWord('İstanbul'), foldWord('ıstanbul'))
    assert.equal(foldWord('Гатчина'), 'гатчина')
  })

  test('in Arabic without vowel signs, stretched letters and the seats of the hamza', () => {
    assert.equal(foldWord('مُدُن'), 'مدن')
    assert.equal(foldWord('إســــبو'), foldWord('اسبو'))
    assert.equal(foldWord('مدينة'), foldWord('مدينه'))
  })
})

describe('slips of the pen', () => {
  test('are counted as people make them', () => {
    assert.equal(slipsBetween('kongsbreg', 'kongsberg'), 1)
    assert.equal(slipsBetween('gatchna', 'gatchina'), 1)
    assert.equal(slipsBetween('', 'abc'), 3)
    assert.equal(slipsBetween('espoo', 'espoo'), 0)
  })

  test('are forgiven the more, the longer the word, and never make another word of a short one', () => {
    const known = ['kongsberg', 'kristianstad', 'oslo', 'eu'].map((folded) => ({ folded }))
    assert.equal(nearestWord('kongsbreg', known)?.folded, 'kongsberg')
    assert.equal(nearestWord('cristianstaad', known)?.folded, 'kristianstad')
    assert.equal(nearestWord('uno', known), undefined)
    assert.equal(nearestWord('karlstad', known), undefined)
  })
})

test('words are marked as they are written, and everything between them stays', () => {
  const pieces = markWords('Från Køge till <b>Köge</b>, Kögevägen', new Set(['koge']))
  assert.equal(pieces.map((piece) => piece.text).join(''), 'Från Køge till <b>Köge</b>, Kögevägen')
  assert.deepEqual(
    pieces.filter((piece) => piece.isMarked).map((piece) => piece.text),
    ['Køge', 'Köge'],
  )
})
