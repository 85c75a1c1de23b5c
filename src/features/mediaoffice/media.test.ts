import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { entryFiles, startCity } from '#src/testing/city.ts'
import { enterOffice } from '#src/testing/staff.ts'

async function open(t: TestContext) {
  const city = await startCity(t, entryFiles('stories/towns', { title: { sv: 'Vänorter' } }))
  const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
  const upload = (
    bytes: Uint8Array | string,
    name: string,
    fields: Record<string, string> = {},
    path = '/office/media/new',
  ) => {
    const form = new FormData()
    form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    return anna.submit(path, form)
  }
  return { city, anna, upload }
}

const photo = (colour: string, width = 1200) =>
  sharp({ create: { width, height: Math.round(width / 2), channels: 3, background: colour } })

/** A PNG whose head promises far more pixels than its few bytes: what unpacks it drowns. */
function bomb(): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    let crc = 0xffffffff
    for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(30_000, 0)
  head.writeUInt32BE(30_000, 4)
  head[8] = 1
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture', () => {
  test('is uploaded without place and camera, described in each language, and shown to readers', async (t) => {
    const { city, anna, upload } = await open(t)
    const bytes = await photo('#447799')
      .withExif({ IFD3: { GPSLatitude: '60/1 12/1 0/1' } })
      .jpeg()
      .toBuffer()
    const added = await upload(bytes, 'Strand och skog.jpg', { alt_sv: 'En strand', credit: 'B. Berg', focus: '17-83' })
    assert.equal(added.status, 303, added.text)
    const id = added.location.split('/')[3]?.split('?')[0] ?? ''
    const media = await city.db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(
      [media.key, media.alts, media.focus_x, media.focus_y],
      ['strand-och-skog', { sv: 'En strand' }, 17, 83],
    )
    const sizes = await city.db.selectFrom('media_sizes').select('bytes').where('media_id', '=', id).execute()
    for (const size of sizes) assert.equal((await sharp(size.bytes).metadata()).exif, undefined)
    assert.match((await anna.read('/office/media?q=strand')).text, /Not described yet: Suomi, English/)

    await city.db.updateTable('entries').set({ picture_id: id }).where('key', '=', 'towns').execute()
    assert.match((await city.read('/sv/nyheter/vanorter')).text, /alt="En strand"/)
    const other = await photo('#aa3322').png().toBuffer()
    assert.equal((await upload(other, 'x.png', { alt_sv: 'Ett berg' }, `/office/media/${id}`)).status, 303)
    const replaced = await city.db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.notEqual(replaced.hash, media.hash)
    assert.equal(replaced.key, media.key)
  })

  test('that is no picture, too large, too small or a bomb is refused in words, and nothing is kept', async (t) => {
    const { city, upload } = await open(t)
    for (const [what, bytes, words] of [
      ['a bomb', bomb(), /too many pixels/],
      ['a program', Buffer.from('#!/bin/sh\nrm -rf /'), /no picture/],
      ['a page', '<html><script>alert(1)</script></html>', /no picture/],
      ['half a picture', (await photo('#000').jpeg().toBuffer()).subarray(0, 900), /could not be read|no picture/],
      ['a stamp', await photo('#000', 20).png().toBuffer(), /too small/],
    ] as const) {
      const answer = await upload(bytes, 'picture.jpg', { alt_sv: 'Kept words' })
      assert.equal(answer.status, 422, what)
      assert.match(answer.text, words, what)
      assert.match(answer.text, /Kept words/)
    }
    assert.equal((await upload(Buffer.alloc(50 * 1024 * 1024), 'huge.jpg')).status, 413)
    assert.equal((await upload(Buffer.alloc(26 * 1024 * 1024), 'large.jpg')).status, 422)
    assert.equal((await city.db.selectFrom('media').selectAll().execute()).length, 0)
  })

  test('drawn as SVG with a script and a file of the server in it becomes nothing but pixels', async (t) => {
    const { city, upload } = await open(t)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="800" height="400">
      <script>alert(1)</script><image xlink:href="file:///etc/passwd" width="9" height="9"/>
      <rect width="800" height="400" fill="#123456" onload="alert(2)"/></svg>`
    const added = await upload(svg, 'drawing.svg')
    assert.equal(added.status, 303, added.text)
    const sizes = await city.db.selectFrom('media_sizes').select(['type', 'bytes']).execute()
    assert.ok(sizes.length > 0)
    for (const { type, bytes } of sizes) {
      assert.match(type, /^image\/(webp|jpeg)$/)
      assert.ok(!bytes.toString('latin1').includes('alert'))
    }
  })

  test('is changed by those who may alone', async (t) => {
    const { city, upload } = await open(t)
    const id = (await upload(await photo('#456').png().toBuffer(), 'a.png')).location.split('/')[3]?.split('?')[0]
    const reader = await enterOffice(city, { name: 'Reader', roles: ['reader'] })
    assert.equal((await reader.read(`/office/media/${id}`)).status, 200)
    assert.equal((await reader.submit(`/office/media/${id}`, { alt_sv: 'No' })).status, 403)
    assert.equal((await reader.submit('/office/media/new', {})).status, 403)
  })
})
