import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { startCity } from '#src/testing/city.ts'
import { enterOffice } from '#src/testing/staff.ts'

const city = await startCity({ after })
const anna = await enterOffice(city, { name: 'Anna', roles: ['administrator'] })

async function wear(fields: { light?: string; dark?: string; mark?: string | Buffer; remove_mark?: string }) {
  const page = await anna.read('/office/settings/look')
  const form = new FormData()
  form.set('version', /name="version" value="([^"]*)"/.exec(page.text)?.[1] ?? '')
  const { mark, ...words } = fields
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  if (mark !== undefined) {
    const bytes = typeof mark === 'string' ? Buffer.from(mark) : mark
    form.set('mark', new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }), 'mark.svg')
  }
  return anna.submit('/office/settings/look', form)
}

const square = (inner = '', attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" ${attributes}>
     <rect width="40" height="20" fill="#c00"/>${inner}</svg>`

describe('the colour of a city', () => {
  test('with too little contrast is explained with what was measured and the nearest that passes', async () => {
    const answer = await wear({ light: '#ffcc00' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /#ffcc00 has a contrast of 1\.2:1 against #\w{6}\. Text needs 4\.5:1/)
    const nearest = /The nearest colour that passes is (#\w{6})/.exec(answer.text)?.[1] ?? ''
    assert.match(answer.text, /value="#ffcc00"/)
    assert.match((await wear({ light: nearest, dark: '#222222' })).text, /#222222 has a contrast of/)
    await city.announced(async () => assert.equal((await wear({ light: nearest })).status, 303))
    const sheet =
      /<link rel="stylesheet" href="(\/assets\/colours\/[^"]+)"/.exec((await city.read('/sv')).text)?.[1] ?? ''
    const css = await city.read(sheet)
    assert.equal(css.status, 200)
    assert.equal(css.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.ok(css.text.includes(`--ds-color-base-default:${nearest}`))
    assert.match((await anna.read('/office/settings/look')).text, /at least 4\.\d:1/)
    await city.announced(() => wear({ light: '' }))
    assert.doesNotMatch((await city.read('/sv')).text, /assets\/colours/)
  })

  test('cannot be made up in an address', async () => {
    for (const file of ['ffcc00-ffcc00.00000000.css', '0b567a-85c7f0.00000000.css', '..-x.css', '0b567a.css']) {
      assert.equal((await city.read(`/assets/colours/${file}`)).status, 404, file)
    }
  })
})

describe('the mark of a city', () => {
  test('as a hostile SVG becomes pixels, and nothing of the file is ever sent', async () => {
    const hostile = square(
      `<script>alert(1)</script><style>@import url(https://evil.example/x.css)</style>
       <image xlink:href="file:///etc/passwd" width="9" height="9"/><foreignObject><body onload="alert(2)"/></foreignObject>
       <a xlink:href="javascript:alert(3)"><circle r="3" onclick="alert(4)"/></a>`,
      'onload="alert(5)"',
    )
    await city.announced(async () => assert.equal((await wear({ mark: hostile })).status, 303))
    const { text } = await city.read('/en')
    const src = /<img class="city-mark" src="([^"]+)" width="72" height="36" alt="">?/.exec(text)?.[1] ?? ''
    assert.match(src, /^\/assets\/mark\/[\da-f]{16}-header\.png$/)
    const marks = await city.db.selectFrom('marks').selectAll().execute()
    assert.deepEqual(marks.map(({ part }) => part).sort(), ['header', 'large', 'tab', 'touch'])
    for (const { bytes } of marks) {
      assert.equal((await sharp(bytes).metadata()).format, 'png')
      assert.doesNotMatch(bytes.toString('latin1'), /alert|root:|evil/)
    }
    const sent = await city.send(src, {})
    assert.deepEqual([sent.status, sent.headers.get('content-type')], [200, 'image/png'])
    const icon = await city.read('/favicon.ico')
    assert.match(icon.headers.get('location') ?? '', /-tab\.png$/)
    await city.announced(() => wear({ remove_mark: 'yes' }))
    assert.match((await city.read('/en')).text, /class="mark-host"/)
    assert.equal((await city.db.selectFrom('marks').selectAll().execute()).length, 0)
  })

  test('that is none is refused in words, and what was typed stays', async () => {
    const entities = Array.from({ length: 12 }, (_, level) =>
      level === 0 ? '<!ENTITY e0 "xxxxxxxxxx">' : `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
    ).join('')
    const wide = await sharp({ create: { width: 5000, height: 200, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    const small = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    for (const [what, mark, words] of [
      ['a page', '<html><script>alert(1)</script></html>', /neither an SVG nor a PNG/],
      ['a bomb of words', `<!DOCTYPE svg [${entities}]>${square('<text>&e11;</text>')}`, /neither an SVG nor a PNG/],
      ['a bomb of pixels', square('', 'width="1000000" height="1000000"'), /too many pixels/],
      ['a giant', wide, /too many pixels/],
      ['a stamp', small, /too small/],
      ['nothing to see', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', /transparent all over/],
      ['a large file', Buffer.alloc(1024 * 1024 + 1), /at most 1 MB/],
    ] as const) {
      const answer = await wear({ light: '#0b567a', mark })
      assert.equal(answer.status, 422, what)
      assert.match(answer.text, words, what)
      assert.match(answer.text, /value="#0b567a"/)
    }
    assert.equal((await city.db.selectFrom('marks').selectAll().execute()).length, 0)
  })
})
