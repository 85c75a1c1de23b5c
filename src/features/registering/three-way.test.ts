import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { differencesOf, mergeRecords, type Shape } from './three-way.ts'

const SHAPE: Shape = {
  notes: 'labels',
  names: (name: { lang: string; kind: string }) => `${name.kind}:${name.lang}`,
  themes: (theme: string) => theme,
}

const base = {
  kind: 'city',
  website: 'https://old.example',
  notes: { sv: 'Gammalt', fi: 'Vanha' },
  names: [
    { lang: 'und', kind: 'name', name: 'Gatchina' },
    { lang: 'fi', kind: 'name', name: 'Hatsina' },
  ],
  themes: ['culture', 'science'],
}

describe('two people on one fact', () => {
  test('keep both their work when they changed different fields', () => {
    const mine = { ...base, website: 'https://new.example', notes: { ...base.notes, sv: 'Nytt' } }
    const theirs = { ...base, kind: 'region', notes: { ...base.notes, fi: 'Uusi' }, themes: ['culture', 'economy'] }
    const { record, conflicts, taken } = mergeRecords({ base, mine, theirs }, SHAPE)
    assert.deepEqual(conflicts, [])
    assert.deepEqual(record, {
      kind: 'region',
      website: 'https://new.example',
      notes: { sv: 'Nytt', fi: 'Uusi' },
      names: base.names,
      themes: ['culture', 'economy'],
    })
    assert.deepEqual(taken, ['kind', 'notes/fi', 'themes/science', 'themes/economy'])
  })

  test('are asked when they changed one field in two ways, and nothing is chosen for them', () => {
    const mine = { ...base, website: 'https://mine.example' }
    const theirs = { ...base, website: 'https://theirs.example', names: [base.names[0]] }
    const merged = mergeRecords({ base, mine, theirs }, SHAPE)
    assert.deepEqual(
      merged.open.map(({ path, mine: ours, theirs: other }) => [path, ours, other]),
      [['website', 'https://mine.example', 'https://theirs.example']],
    )
    const chosen = mergeRecords({ base, mine, theirs }, SHAPE, () => 'theirs')
    assert.deepEqual(chosen.open, [])
    assert.deepEqual(chosen.record, { ...base, website: 'https://theirs.example', names: [base.names[0]] })
  })

  test('are not asked about what both changed alike, nor about the order of keys', () => {
    const mine = { ...base, place: { latitude: 60, longitude: 24 } }
    const theirs = { ...base, place: { longitude: 24, latitude: 60 } }
    assert.deepEqual(mergeRecords({ base, mine, theirs }, SHAPE).conflicts, [])
  })

  test('are asked when one took away what the other changed', () => {
    const mine = { ...base, notes: { fi: 'Vanha' } }
    const theirs = { ...base, notes: { sv: 'Ändrat', fi: 'Vanha' } }
    const { open } = mergeRecords({ base, mine, theirs }, SHAPE)
    assert.deepEqual(open, [{ path: 'notes/sv', base: 'Gammalt', mine: undefined, theirs: 'Ändrat' }])
    const kept = mergeRecords({ base, mine, theirs }, SHAPE, () => 'mine')
    assert.deepEqual(kept.record.notes, { fi: 'Vanha' })
  })
})

test('what differs between two revisions is told field by field, whatever says nothing left aside', () => {
  const after = { ...base, website: undefined, notes: { ...base.notes, sv: 'Nytt' }, documents: [], officer: '' }
  assert.deepEqual(differencesOf(base, after, SHAPE), [
    { path: 'website', before: 'https://old.example', after: undefined },
    { path: 'notes/sv', before: 'Gammalt', after: 'Nytt' },
  ])
})
