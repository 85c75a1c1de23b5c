import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseQuestion, rewriteQuestion } from './question.ts'

function parsed(text: string) {
  const question = parseQuestion(text)
  assert.notEqual(question, 'too_long')
  return question as Exclude<typeof question, 'too_long'>
}

const terms = (text: string) =>
  parsed(text).terms.map(
    ({ words, isPhrase, isRefused }) =>
      `${isRefused ? 'not ' : ''}${isPhrase ? 'phrase ' : ''}${words.map((word) => word.folded).join('+')}`,
  )

describe('a question', () => {
  test('is words, phrases in any quotation marks, and words that must not occur', () => {
    assert.deepEqual(terms('Köge "unga i Norden" -Esbo -"årets stad"'), [
      'koge',
      'phrase unga+i+norden',
      'not esbo',
      'not phrase arets+stad',
    ])
    assert.deepEqual(terms('”Itämeren kaupungit” „Visit us“'), ['phrase itameren+kaupungit', 'phrase visit+us'])
    assert.deepEqual(terms('EU-projekt well-being'), ['eu', 'projekt', 'well', 'being'])
  })

  test('may hold anything that a keyboard or a copied text brings', () => {
    for (const odd of ['', '   ', '\u0000', '"', '""', "'", '\\', '- -', ':*', '&|!()<->', '😀', '\u200f\u202e']) {
      assert.deepEqual(terms(odd), [], JSON.stringify(odd))
    }
    assert.deepEqual(terms('a\u0000b "unclosed'), ['a', 'b', 'unclosed'])
    assert.deepEqual(terms('\u200fمدينة\u202c 😀'), ['مدينه'])
  })

  test('of more than 200 characters is too long, of 200 it is not', () => {
    assert.equal(parseQuestion('x'.repeat(201)), 'too_long')
    assert.notEqual(parseQuestion('😀'.repeat(200)), 'too_long')
  })

  test('keeps all that was right when a word of it is corrected', () => {
    const question = parsed('Kongsbreg "unga möts" -esbo 2015')
    const better = rewriteQuestion(question, new Map([['kongsbreg', 'Kongsberg']]))
    assert.equal(better.written, 'Kongsberg "unga möts" -esbo 2015')
    assert.deepEqual(terms(better.written), terms('Kongsberg "unga möts" -esbo 2015'))
  })
})
