import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { paragraphsOf } from '#src/features/editing/index.ts'
import { renderMarkdown } from '#src/platform/markdown/render.ts'
import { piecesOf, writePieces } from './inline.ts'
import { foreignPieces, rebuild } from './rebuild.ts'

const words = (markdown: string) => piecesOf(markdown).flatMap((piece) => (piece.what === 'words' ? [piece.words] : []))
const codes = (markdown: string) =>
  piecesOf(markdown).flatMap((piece) => (piece.what === 'words' || piece.what === 'close' ? [] : [piece.code.type]))
const flat = (html: string) => html.replaceAll(/\s+/g, ' ')

describe('Markdown on its way through translations', () => {
  test('comes back with the same meaning, every text of the sample city', async () => {
    for (const file of globSync('samples/espoo/**/*.md')) {
      const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      for (const paragraph of paragraphsOf(body)) {
        const pieces = piecesOf(paragraph)
        const again = writePieces(pieces)
        assert.equal(flat(await renderMarkdown(again)), flat(await renderMarkdown(paragraph)), file)
        const rebuilt = rebuild(pieces, foreignPieces(pieces, pieces))
        assert.ok('markdown' in rebuilt, `${file}: ${paragraph}`)
        assert.equal(flat(await renderMarkdown(rebuilt.markdown)), flat(await renderMarkdown(paragraph)), file)
      }
    }
  })

  test('shows translators words, and keeps the rest as codes', () => {
    assert.deepEqual(words('See **our [twin towns](entry:pages/twin-towns "all") now**.'), [
      'See ',
      'our ',
      'twin towns',
      ' now',
      '.',
    ])
    assert.deepEqual(codes('- one `code`\n- two\n  going on'), ['line', 'code', 'line'])
    assert.deepEqual(words('- one\n- two\n  going on'), ['one', 'two going on'])
    assert.deepEqual(words('| a | b |\n|---|:-:|\n| c | d |'), ['a', 'b', 'c', 'd'])
    assert.deepEqual(words('snake_case_name 2 * 3 * 4 [no link] \\*no\\*'), [
      'snake_case_name 2 * 3 * 4 [no link] \\*no\\*',
    ])
    assert.deepEqual(codes('```\nlet a = 1\n\nb\n```'), ['line'])
    assert.deepEqual(codes('***both*** and __bold__ and _it_'), ['bold', 'italic', 'bold', 'italic'])
  })

  test('ends in time, whatever is written', () => {
    for (const mark of ['\\', '*', '_ ', '[', '`', '**a ', '](', '<a@', '| '])
      assert.ok(piecesOf(mark.repeat(6_000 / mark.length)).length > 0)
    for (const mark of ['\\', '*', '[', '[a](', '**a']) piecesOf(mark.repeat(4_900 / mark.length))
  })
})

describe('a translated paragraph from outside', () => {
  const source = piecesOf('See [the towns](entry:pages/towns) and `code`.')
  const put = (...foreign: Parameters<typeof rebuild>[1]) => rebuild(source, foreign)
  const link = [
    { what: 'open', id: 'c1' },
    { what: 'words', words: 'kaupungit' },
    { what: 'close', id: 'c1' },
  ] as const
  const code = { what: 'alone', id: 'c2' } as const

  test('is put together with our own links, wherever they stand', () => {
    assert.deepEqual(put(code, { what: 'words', words: ' ja ' }, ...link), {
      markdown: '`code` ja [kaupungit](entry:pages/towns)',
    })
  })

  test('is refused when a link is lost, doubled, crossed, made up or added', () => {
    const what = (result: ReturnType<typeof rebuild>) => 'damage' in result && result.damage.what
    assert.equal(what(put({ what: 'words', words: 'ei linkkiä' }, code)), 'missing')
    assert.equal(what(put(...link, code, code)), 'doubled')
    assert.equal(what(put({ what: 'close', id: 'c1' }, code)), 'crossed')
    assert.equal(what(put(...link, code, { what: 'alone', id: 'c9' })), 'unknown')
    assert.equal(what(put(...link, code, { what: 'words', words: ' [x](https://evil.example)' })), 'new_link')
    assert.equal(what(put(...link, code, { what: 'words', words: ' <https://evil.example>' })), 'new_link')
  })

  test('begins no list by a date, and no paragraph by a line break', async () => {
    const plain = piecesOf('On 1 May.')
    const rebuilt = rebuild(plain, [{ what: 'words', words: '1. toukokuuta\n\n# ei otsikko' }])
    assert.deepEqual(rebuilt, { markdown: '1\\. toukokuuta # ei otsikko' })
    assert.equal(await renderMarkdown('1\\. toukokuuta'), '<p>1. toukokuuta</p>')
  })
})
