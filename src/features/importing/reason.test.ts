import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { reasonIn } from './reason.ts'

const IMPORTS = fileURLToPath(new URL('../imports/', import.meta.url))

describe('why a row was refused', () => {
  test('is said in Swedish and Finnish, whatever the program says: a new sentence without words fails here', () => {
    // Every sentence in single quotes or backticks that a row is refused with.
    const sentence = /(?:refuse|refused|doubt)\(\s*(?:[^'`(]*,\s*)?(?:'[^'\n]*',\s*)?(?:'([^'\n]+\.)'|`([^`]+\.)`)/g
    const found = globSync('*.ts', { cwd: IMPORTS })
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(IMPORTS + file, 'utf8').matchAll(sentence)])
      .map(([, plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'x1'))
    assert.ok(found.length > 40, `${found.length} sentences were found`)
    const untranslated = found.filter((english) => !reasonIn('sv', english).isTranslated)
    assert.deepEqual(untranslated, [])
  })

  test('keeps what it names, and several reasons of one row', () => {
    assert.equal(
      reasonIn('sv', 'This cell must not be empty. country: “Atlantis” is no country that is known here.').text,
      'Cellen får inte vara tom. country: ”Atlantis” är inget land som är känt här.',
    )
    assert.equal(
      reasonIn(
        'fi',
        'The name is like that of a party of the register. It could be: Gatchina (gatchina). Decide: doubt 12.',
      ).text,
      'Nimi muistuttaa erään rekisterin tahon nimeä. Se voi olla: Gatchina (gatchina). Ratkaise: epävarma osuma 12.',
    )
    assert.deepEqual(reasonIn('fi', 'Something that nobody has words for.'), {
      text: 'Something that nobody has words for.',
      isTranslated: false,
    })
  })
})
