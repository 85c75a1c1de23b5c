import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mendTwiceEncoded, plainText } from './plain-text.ts'

describe('the text of others', () => {
  test('is one line without tags', () => {
    assert.equal(
      plainText('<p>Kaikki liput 15&nbsp;€</p>\n<p>Tule &amp; katso<br />nyt</p>'),
      'Kaikki liput 15 € Tule & katso nyt',
    )
    assert.equal(plainText('<script>alert(1)</script>A'), 'A')
  })

  test('is decoded where it was encoded twice, and nothing runs that comes to light', () => {
    assert.equal(plainText('L&amp;#8217;été'), 'L’été')
    assert.equal(plainText('&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;A').includes('<script'), false)
    assert.equal(mendTwiceEncoded('rÃ©vÃ©lÃ©es Ã\u00a0 lâ\u0080\u0099Ã©preuve'), 'révélées à l’épreuve')
    assert.equal(plainText('<b>rÃ©vÃ©lÃ©es</b> Ã\u00a0 lâ\u0080\u0099Ã©preuve '), 'révélées à l’épreuve')
    assert.equal(mendTwiceEncoded('Ã  lâ\u0080\u0099Ã©preuve'), 'à l’épreuve')
    assert.equal(mendTwiceEncoded('lâ€™Ã©preuve'), 'l’épreuve')
  })

  test('stays as it is where it is right', () => {
    for (const right of ['São Tomé', 'Âge', 'Ãbo', 'Göteborg – Å', 'Česká Â©', 'R&D'])
      assert.equal(mendTwiceEncoded(right), right)
  })
})
