import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { differenceBetween } from './difference.ts'

describe('what the log keeps of a changed setting', () => {
  test('is what is different, and nothing else', () => {
    assert.deepEqual(
      differenceBetween(
        { names: { sv: 'A', en: 'B' }, contact: 'x' },
        { names: { sv: 'A', en: 'C', fi: 'D' }, contact: 'x' },
      ),
      { was: { names: { en: 'B', fi: null } }, became: { names: { en: 'C', fi: 'D' } } },
    )
    const [main, none] = [
      { id: '1', place: 'main' },
      { id: '2', place: null },
    ]
    assert.deepEqual(differenceBetween([main, none], [main, { id: '2', place: 'footer' }]), {
      was: [none],
      became: [{ id: '2', place: 'footer' }],
    })
    assert.deepEqual(differenceBetween([{ key: 'a' }, { key: 'b' }], [{ key: 'b' }, { key: 'a' }]), {
      was: ['a', 'b'],
      became: ['b', 'a'],
    })
    assert.deepEqual(differenceBetween({ key: 'a' }, null), { was: { key: 'a' }, became: null })
  })
})
