import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { namedLinks, renderMarkdown, resolveNamedLinks } from './render.ts'

describe('a text in Markdown', () => {
  test('never becomes script, style or a picture from elsewhere', async () => {
    const tricks = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[click](javascript:alert(1))',
      '[click](JaVaScRiPt:alert(1))',
      '[click](data:text/html,<script>alert(1)</script>)',
      '![tracker](https://elsewhere.example/pixel.png)',
      '[a](https://a.example" onclick="alert(1))',
      '<style>body{display:none}</style>',
      '[x](//elsewhere.example)',
    ]
    for (const trick of tricks) {
      const html = await renderMarkdown(trick)
      assert.doesNotMatch(html, /<(script|style|img|iframe)/i, trick)
      assert.doesNotMatch(html, /<[^>]+\son\w+=/i, trick)
      assert.doesNotMatch(html, /href="(javascript|data|\/\/)/i, trick)
    }
  })

  test('starts its headings below the one of the page', async () => {
    assert.equal(await renderMarkdown('# One\n\n## Two'), '<h2>One</h2>\n<h2>Two</h2>')
  })

  test('has tables that say what their columns are and scroll on a phone', async () => {
    const html = await renderMarkdown('| Town | Since |\n|---|---|\n| Gatchina | 1968 |')
    assert.match(html, /<div class="table-scroll" tabindex="0"><table class="ds-table">/)
    assert.match(html, /<th scope="col">Town<\/th>/)
  })

  test('links to entries by name, and shows plain words where the reader may not go', async () => {
    const html = await renderMarkdown('[Towns](entry:pages/twin-towns) and [*drafts*](entry:pages/secret)')
    assert.deepEqual(
      namedLinks(html).map((link) => link.name),
      ['pages/twin-towns', 'pages/secret'],
    )
    const shown = resolveNamedLinks(html, ({ name }) => (name === 'pages/twin-towns' ? '/sv/vanorter' : undefined))
    assert.equal(shown, '<p><a href="/sv/vanorter">Towns</a> and <em>drafts</em></p>')
  })
})
