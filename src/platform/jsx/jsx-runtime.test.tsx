import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { raw } from 'hono/html'

const written = (markup: { toString(): string | Promise<string> }) => markup.toString()

describe('the markup of a view', () => {
  test('escapes every text and attribute, and nothing that is markup already', () => {
    const title = `<script>"Tom" & 'Jerry'</script>`
    assert.equal(
      written(<p title={title}>{[title, <b>{raw('<i>kept</i>')}</b>]}</p>),
      '<p title="&lt;script&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/script&gt;">' +
        '&lt;script&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/script&gt;<b><i>kept</i></b></p>',
    )
  })

  test('leaves out what there is not, and writes a nought', () => {
    const none = undefined
    assert.equal(
      written(
        <p lang={none} id="x">
          {none}
          {null}
          {false}
          {0}
        </p>,
      ),
      '<p id="x">0</p>',
    )
  })

  test('writes attributes that are there or not as HTML wants it, and those of ARIA as words', () => {
    assert.equal(written(<option selected={true} disabled={false} />), '<option selected=""></option>')
    assert.equal(written(<p aria-hidden={true} />), '<p aria-hidden="true"></p>')
  })

  test('closes no element that has no content', () => {
    assert.equal(written(<br />), '<br/>')
  })

  test('escapes what a component answers as a text', () => {
    const Name = ({ name }: { name: string }) => <>{name}</>
    assert.equal(
      written(
        <p>
          <Name name="<b>" />
        </p>,
      ),
      '<p>&lt;b&gt;</p>',
    )
  })
})
