import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { colourFrom, contrastOf } from '#src/platform/colour/colour.ts'
import { darkColourFor, nearestColour } from '../palette.ts'
import { writeMail } from './index.ts'
import { MAIL_EXAMPLES } from './mail.examples.ts'
import { shadesOfMail } from './mail.look.ts'
import { faultsOfMail } from './testing.ts'

describe('a mail', () => {
  for (const [name, mail] of Object.entries(MAIL_EXAMPLES)) {
    const { html, text } = writeMail(mail)

    test(`in ${name} is valid HTML with its headings in order`, async () => {
      assert.deepEqual(await faultsOfMail(html), [])
    })

    test(`in ${name} loads nothing that could tell it was read`, () => {
      assert.doesNotMatch(html, /<(?:link|script|iframe|form|object)\b|@import|url\(|@font-face/)
      const sources = [...html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)
      assert.deepEqual(sources, name === 'swedish' ? ['https://esbo.example/media/1.webp'] : [])
    })

    test(`in ${name} says the same as plain text`, () => {
      for (const block of mail.blocks) {
        if ('text' in block) assert.ok(text.includes(block.text))
        if ('title' in block) assert.ok(text.includes(`${block.title}\n`))
        if ('href' in block) assert.ok(text.includes(`${block.href}\n`))
      }
      for (const { label, href } of mail.footer.links) assert.ok(text.includes(`${label}: ${href}`))
      assert.doesNotMatch(text, /<\w|&amp;|undefined/)
    })
  }

  test('says its language and its direction also where a program takes the head away', () => {
    const body = writeMail(MAIL_EXAMPLES.arabic).html.split('<body')[1] ?? ''
    assert.match(body, /<table role="presentation" lang="ar" dir="rtl"/)
    assert.match(body, /<h2 lang="sv" dir="ltr"/)
  })

  test('can be read whatever the colour of the city is, in light and in dark', () => {
    const cities = Array.from({ length: 24 }, (_, step) => {
      const light = nearestColour('light', colourFrom({ lightness: 0.6, chroma: 0.2, hue: (step * Math.PI) / 12 }))
      return { light, dark: darkColourFor(light) }
    })
    for (const colours of [undefined, ...cities]) {
      for (const scheme of ['light', 'dark'] as const) {
        const { band, button, link, notice, onBand, onButton, page, quiet, sheet, text, title } = shadesOfMail(
          scheme,
          colours,
        )
        for (const [words, ground] of [
          [text, sheet],
          [text, page],
          [text, notice],
          [title, sheet],
          [quiet, sheet],
          [link, sheet],
          [onBand, band],
          [onButton, button],
        ] as const)
          assert.ok(contrastOf(words, ground) >= 4.5, `${scheme} ${colours?.light}: ${words} on ${ground}`)
      }
    }
  })
})
