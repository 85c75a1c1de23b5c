import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { pagesIn, withdrawStory } from './pages.ts'

const city = await startSampleCity({ after }, { arabic: true })
await withdrawStory(city)
const browser = await openBrowser({ after })

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Each spelling means the same to every parser: a matter of style.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // How long a title should be is for those who write it.
    'long-title': 'off',
    // Where a number may break over two lines is a matter of typography.
    'tel-non-breaking': 'off',
    // Boxes of one group share their name, as round buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Our own files come from where the page came from; whoever changed them could change the page too.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

for (const lang of LANGS) {
  test(`whatever reads a page in ${nameOfLang(lang)} is given valid HTML`, async () => {
    for (const { path, status } of await pagesIn(city, lang)) {
      const answer = await fetch(city.origin + path, { headers: { Accept: 'text/html' } })
      assert.equal(answer.status, status, path)
      assert.deepEqual(await faultsOf(await answer.text()), [], path)
    }
  })
}

test('a reader without JavaScript has the same pages as one with it', async (t) => {
  const withScripts = await browser.newReader(t)
  const without = await browser.newReader(t, { javaScriptEnabled: false })
  for (const { path } of await pagesIn(city, 'sv')) {
    for (const page of [withScripts, without]) await page.goto(city.origin + path)
    const text = await without.getByRole('main').innerText()
    assert.ok(text.length > 100, path)
    assert.equal(text, await withScripts.getByRole('main').innerText(), path)
    // The document itself, too: what axe finds in the one holds for the other, where axe cannot run.
    assert.equal(await without.content(), await withScripts.content(), path)
  }
})
