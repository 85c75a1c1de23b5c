import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mergeTexts } from './merge.ts'
import { EMPTY_TEXT, type TypedText } from './text.model.ts'

const text = (change: Partial<TypedText>): TypedText => ({ ...EMPTY_TEXT, ...change })
const BASE = text({ title: 'Title', lead: 'Lead', body: 'One.\n\nTwo.\n\nThree.' })

describe('two people who change one text', () => {
  test('both keep their work when they changed other fields and other paragraphs', () => {
    const mine = { ...BASE, title: 'My title', body: 'One, by me.\n\nTwo.\n\nThree.' }
    const theirs = { ...BASE, lead: 'Their lead', body: 'One.\n\nTwo.\n\nThree, by them.\n\nFour.' }
    const { text: merged, conflicts } = mergeTexts(BASE, mine, theirs)
    assert.deepEqual(conflicts, [])
    assert.equal(merged.title, 'My title')
    assert.equal(merged.lead, 'Their lead')
    assert.equal(merged.body, 'One, by me.\n\nTwo.\n\nThree, by them.\n\nFour.')
  })

  test('are asked only where both changed the same, and get what they choose', () => {
    const mine = { ...BASE, title: 'Mine', body: 'One.\n\nTwo, mine.\n\nThree.' }
    const theirs = {
      ...BASE,
      title: 'Theirs',
      body: 'One, theirs.\n\nTwo.\n\nThree.\n\nFour.'.replace('Two.', 'Two, theirs.'),
    }
    const { conflicts } = mergeTexts(BASE, mine, theirs)
    assert.deepEqual(
      conflicts.map(({ field }) => field),
      ['title', 'body'],
    )
    const { text: chosen } = mergeTexts(BASE, mine, theirs, ({ field }) => (field === 'title' ? 'theirs' : 'both'))
    assert.equal(chosen.title, 'Theirs')
    for (const words of ['Two, mine.', 'Two, theirs.', 'Four.']) assert.ok(chosen.body.includes(words), words)
  })

  test('who did the same did not disagree', () => {
    const same = { ...BASE, body: 'One.\n\nSecond.\n\nThree.' }
    assert.deepEqual(mergeTexts(BASE, same, same), { text: same, conflicts: [] })
  })

  test('a paragraph that one took out and the other mended is asked about', () => {
    const { conflicts } = mergeTexts(
      BASE,
      { ...BASE, body: 'One.\n\nThree.' },
      { ...BASE, body: 'One.\n\nTwo!\n\nThree.' },
    )
    assert.equal(conflicts.length, 1)
    assert.deepEqual([conflicts[0]?.mine, conflicts[0]?.theirs], ['', 'Two!'])
  })

  test('a fenced block with empty lines in it stays one piece', () => {
    const base = { ...BASE, body: 'One.\n\n```\na\n\nb\n```\n\nEnd.' }
    const { text: merged } = mergeTexts(
      base,
      { ...base, body: base.body.replace('One', 'Uno') },
      { ...base, body: `${base.body}\n\nMore.` },
    )
    assert.equal(merged.body, 'Uno.\n\n```\na\n\nb\n```\n\nEnd.\n\nMore.')
  })
})
