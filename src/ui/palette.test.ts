import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { colourFrom, contrastOf, parseColour } from '#src/platform/colour/colour.ts'
import { coloursFrom, darkColourFor, faultOfColour, nearestColour, tokensOf, writeColours } from './palette.ts'

const HUES = Array.from({ length: 36 }, (_, step) => (step * Math.PI) / 18)
const wheel = HUES.flatMap((hue) =>
  [0.03, 0.12, 0.25].flatMap((chroma) =>
    [0.15, 0.4, 0.65, 0.9].map((lightness) => colourFrom({ lightness, chroma, hue })),
  ),
)

describe('the colour of a city', () => {
  test('is measured as WCAG 2.2 says', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21)
    assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48')
    assert.equal(parseColour('06C'), '#0066cc')
    for (const wrong of ['', 'red', '#12345', '#0b567a;}', 'url(x)']) assert.equal(parseColour(wrong), undefined)
  })

  test('that is too weak is answered with one of its own hue that passes', () => {
    for (const colour of wheel) {
      for (const scheme of ['light', 'dark'] as const) {
        assert.equal(faultOfColour(scheme, nearestColour(scheme, colour)), undefined, `${colour} ${scheme}`)
      }
    }
    assert.equal(faultOfColour('light', '#0b567a'), undefined)
    assert.ok((faultOfColour('light', '#ffcc00')?.ratio ?? 9) < 1.6)
  })

  test('leaves every text and every edge on the pages readable, whatever its hue', () => {
    const grounds = {
      light: { neutral: ['#fdfdfc', '#f1f5f6', '#ffffff', '#e6edef'], text: '#10242e', onButton: '#ffffff' },
      dark: { neutral: ['#0c171d', '#122129', '#14252e', '#1b313c'], text: '#e9f1f4', onButton: '#06202c' },
    }
    for (const chosen of wheel) {
      const light = nearestColour('light', chosen)
      const colours = { light, dark: darkColourFor(light) }
      for (const scheme of ['light', 'dark'] as const) {
        const { neutral, text, onButton } = grounds[scheme]
        const token = tokensOf(scheme, colours)
        const atLeast = (least: number, name: string, against: readonly string[]) => {
          for (const ground of against) {
            const ratio = contrastOf(token[name] ?? '', ground)
            assert.ok(ratio >= least, `${scheme} ${light}: ${name} ${token[name]} on ${ground} has ${ratio.toFixed(2)}`)
          }
        }
        const tinted = token['--ds-color-surface-tinted'] ?? ''
        atLeast(4.5, '--ds-color-text-subtle', [...neutral, tinted])
        atLeast(4.5, '--ds-color-text-default', [...neutral, tinted, token['--ds-color-surface-active'] ?? ''])
        for (const button of ['default', 'hover', 'active']) atLeast(4.5, `--ds-color-base-${button}`, [onButton])
        atLeast(3, '--ds-color-border-default', neutral)
        for (const deep of ['--city-sea', '--city-sea-light']) atLeast(4.5, deep, ['#ffffff', '#f5b63f'])
        atLeast(4.5, '--ds-color-surface-tinted', [text])
      }
    }
  })

  test('comes from an address only when it may stand on a page, and never breaks out of its stylesheet', () => {
    assert.equal(coloursFrom({ light: 'ffcc00', dark: '85c7f0' }), undefined)
    const colours = coloursFrom({ light: '0b567a', dark: '85c7f0' })
    assert.ok(colours)
    assert.match(writeColours(colours), /^@media screen and \(forced-colors: none\)\{:root\{--[-\w:#;]+\}\}@media/)
  })
})
