import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DescribedParty, type KnownParty, matchParty } from './party-match.ts'

const known = (key: string, country: string, names: string[], more: Partial<KnownParty> = {}): KnownParty => ({
  id: key,
  key,
  kind: 'city',
  country,
  place: undefined,
  wikidata: undefined,
  isOwn: false,
  names,
  ...more,
})
const described = (name: string, country: string | undefined, more: Partial<DescribedParty> = {}): DescribedParty => ({
  kind: 'city',
  names: [{ lang: 'und', name, kind: 'name' }],
  country,
  column: 'city',
  ...more,
})
const outcome = (party: DescribedParty, register: KnownParty[]) => {
  const match = matchParty(party, register)
  return match.found === 'known' ? match.party.key : match.found
}

describe('a described party is a party of the register', () => {
  const gatchina = known('gatchina', 'RU', ['Gatchina'])

  test('by a name or a variant that stands there, whatever its accents and capitals', () => {
    const withVariant = known('gatchina', 'RU', ['Gatchina', 'Hatsina'])
    assert.equal(outcome(described('HATSINA', 'RU'), [withVariant]), 'gatchina')
    assert.equal(outcome(described('Skagafjordur', 'IS'), [known('s', 'IS', ['Skagafjörður'])]), 's')
  })

  test('by Wikidata, whatever its name', () => {
    const party = known('gatchina', 'RU', ['Gatchina'], { wikidata: 'Q1' })
    assert.equal(outcome(described('Krasnogvardeysk', 'RU', { wikidata: 'Q1' }), [party]), 'gatchina')
  })

  test('never by a name that is only like it: Hatsina, Sotši', () => {
    assert.equal(outcome(described('Hatsina', 'RU'), [gatchina]), 'doubt')
    assert.equal(outcome(described('Sotši', 'RU'), [known('sochi', 'RU', ['Sochi'])]), 'doubt')
    assert.equal(outcome(described('Halle (Saale)', 'DE'), [known('halle', 'DE', ['Halle'])]), 'doubt')
    assert.equal(outcome(described('Halle', 'DE'), [known('halle', 'DE', ['Halle (Saale)'])]), 'doubt')
  })

  test('never when it could be the town or its municipality', () => {
    const town = known('kristianstad', 'SE', ['Kristianstad'])
    assert.equal(outcome(described('Kristianstads kommun', 'SE'), [town]), 'doubt')
    const names = ['Kristianstad', 'Kristianstad Municipality'].map((name) => ({
      lang: 'und',
      name,
      kind: 'name' as const,
    }))
    assert.equal(outcome(described('', 'SE', { names }), [town]), 'doubt')
    assert.equal(outcome(described('Kristianstad', 'SE'), [town, known('k', 'SE', ['Kristianstad'])]), 'doubt')
  })

  test('never when the ids, the places or the countries do not agree', () => {
    const here = { latitude: 51.5, longitude: 12 }
    const there = { latitude: 52.1, longitude: 8.4 }
    assert.equal(
      outcome(described('Halle', 'DE', { place: here }), [known('h', 'DE', ['Halle'], { place: there })]),
      'doubt',
    )
    assert.equal(
      outcome(described('Halle', 'DE', { wikidata: 'Q1' }), [known('h', 'DE', ['Halle'], { wikidata: 'Q2' })]),
      'doubt',
    )
    assert.equal(outcome(described('Halle', 'BE'), [known('h', 'DE', ['Halle'])]), 'none')
    assert.equal(outcome(described('Halle', undefined), [known('h', 'DE', ['Halle'])]), 'doubt')
  })

  test('not when nothing of it is like that', () => {
    assert.equal(outcome(described('Moscow', 'RU'), [gatchina]), 'none')
    assert.equal(outcome(described('Gatchina', 'RU', { kind: 'company' }), [gatchina]), 'none')
  })
})
