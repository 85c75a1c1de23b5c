import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findCountry } from './countries.ts'

describe('a country is understood', () => {
  const written: Record<string, string> = {
    FI: 'FI',
    no: 'NO',
    Finland: 'FI',
    Suomi: 'FI',
    Finnország: 'FI',
    Finnland: 'FI',
    Rußland: 'RU',
    Ryssland: 'RU',
    Österreich: 'AT',
    'Tschech. Republik': 'CZ',
    'Slow. Republik': 'SK',
    'England, United Kingdom': 'GB',
    'Brandenburg, Germany': 'DE',
    'United Kingdom of Great Britain and Northern Ireland': 'GB',
    'Venezuela (Bolivarian Republic of)': 'VE',
    'Georgia (country)': 'GE',
    "Côte d'Ivoire": 'CI',
    Kazakhstah: 'KZ',
    Japa: 'JP',
    Grece: 'GR',
    USA: 'US',
    Turkey: 'TR',
    Türkiye: 'TR',
    Kosovo: 'XK',
    Island: 'IS',
    'Kingdom of Morocco': 'MA',
    'Bosnia and Herzegovina': 'BA',
    Großbritannien: 'GB',
  }
  for (const [name, code] of Object.entries(written)) {
    test(`as ${code} when ${name} is written`, () => assert.equal(findCountry(name), code))
  }

  test('never by a guess', () => {
    for (const name of ['', 'Atlantis', 'Kongo', 'Congo', 'EU', 'ZZ', 'DD', 'Köln']) {
      assert.equal(findCountry(name), undefined, name)
    }
  })
})
