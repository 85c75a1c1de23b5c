import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { renderMarkdown } from '#src/platform/markdown/render.ts'
// @ts-expect-error: a script for browsers, without types.
import { canKeep, parse, rememberSource, serialize } from './markdown.js'

const SAMPLE = fileURLToPath(new URL('../../../../samples/espoo', import.meta.url))

const bodyOf = (file: string) => readFileSync(file, 'utf8').split('\n---\n').slice(1).join('\n---\n').trim()

describe('a text that goes through the editor', () => {
  test('means the same afterwards, every text of the sample city', async () => {
    const files = globSync(`${SAMPLE}/{pages,stories,highlights}/*/*.md`)
    assert.ok(files.length > 60)
    for (const file of files) {
      const body = bodyOf(file)
      assert.ok(canKeep(body), file)
      assert.equal(await renderMarkdown(serialize(parse(body))), await renderMarkdown(body), file)
    }
  })

  test('stays as it was written where nobody touched it', () => {
    const body = '## A *heading*\n\nSome _words_ & more.\n\n| a | b |\n|---|---|\n| 1 | 311 900 |\n\n* one\n* two'
    const document = parse(body)
    const source = rememberSource(body, document)
    assert.equal(serialize(document, source), body)
    document.content[1] = { type: 'paragraph', content: [{ type: 'text', text: 'Other words.' }] }
    assert.equal(serialize(document, source), body.replace('Some _words_ & more.', 'Other words.'))
  })

  test('keeps links by name, no-break spaces and signs that mean something elsewhere', () => {
    for (const body of [
      '[x](entry:stories/a) and [y](audience:immigrants)',
      '| a |\n|---|\n| 1 000 |',
      'a < b & c * d',
      '<b>shown</b>',
    ])
      assert.ok(canKeep(body), body)
  })

  test('is left to the plain field when the editor does not know all that is in it', () => {
    for (const body of ['![a picture](x.png)', '~~gone~~', 'See &copy; here', '- [ ] to do'])
      assert.ok(!canKeep(body), body)
  })
})
