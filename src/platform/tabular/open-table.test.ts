import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { openTable } from './open-table.ts'
import { TableRefusal } from './refusal.ts'
import { makeFolder, makeWorkbook, makeZip, openContent, readAll, rowOfTexts } from './testing.ts'

const refuses = (message: RegExp) => (error: unknown) => error instanceof TableRefusal && message.test(error.message)

describe('what a file is', () => {
  test('is found in it, whatever its name', async (t) => {
    const formats = async (content: string | Buffer) => (await openContent(t, content)).format
    assert.equal(await formats(makeWorkbook({ sheets: { S: rowOfTexts(1, ['a']) } })), 'xlsx')
    assert.equal(await formats('\ufeff\n [{"a":1}]'), 'json')
    assert.equal(await formats('{"data":["a"]}'), 'json')
    assert.equal(await formats('["a","b"]'), 'json')
    assert.equal(await formats('[]'), 'json')
    assert.equal(await formats('[id],[name]\n1,x\n'), 'csv')
    assert.equal(await formats('PK,town\n1,Espoo\n'), 'csv')
  })

  test('is said when it is no table', async (t) => {
    const cases: [string | Buffer, RegExp][] = [
      ['', /empty/],
      ['\n\r\n,,\n', /nothing in this file/],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old \(\.xls\) or locked/],
      ['%PDF-1.7', /PDF/],
      [Buffer.from('1f8b0800', 'hex'), /compressed/],
      [Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0', 'latin1'), /neither text nor/],
      [makeZip([{ name: 'mimetype', content: 'x' }]), /not an Excel workbook/],
      [makeWorkbook({ sheets: { S: '' } }), /nothing in the sheet “S”/],
    ]
    for (const [content, message] of cases) await assert.rejects(openContent(t, content), refuses(message))
  })

  test('is not asked of folders, devices, missing or too large files', async (t) => {
    await assert.rejects(openTable(makeFolder(t)), refuses(/not a file/))
    await assert.rejects(openTable('/dev/zero'), refuses(/not a file/))
    await assert.rejects(openTable('/nowhere/at-all.csv'), refuses(/no such file/))
    await assert.rejects(openContent(t, 'a,b\n1,2\n', { limits: { file: 5 } }), refuses(/larger than 5 bytes/))
  })
})

describe('a file that is damaged anywhere', () => {
  const records = Array.from({ length: 20 }, (_, id) => ({ id, town: `Kärki "${id}"`, list: [1, { a: null }] }))
  const sheet = [rowOfTexts(1, ['a', 'b']), ...records.map(({ id, town }) => rowOfTexts(id + 2, [town, 'x']))]
  const whole: [name: string, bytes: Buffer][] = [
    ['csv', Buffer.from(`id;town\r\n${records.map(({ id }) => `${id};"Kärki ""${id}"""`).join('\r\n')}`)],
    ['json', Buffer.from(JSON.stringify({ meta: { n: 1.5 }, data: records }))],
    ['xlsx', makeWorkbook({ sheets: { S: sheet.join('') }, strings: '<si><t>x</t></si>', styles: [14] })],
  ]
  for (const [name, bytes] of whole) {
    test(`gives rows or a sentence, never another error: ${name}`, async (t) => {
      const path = join(makeFolder(t), 'damaged')
      const random = seededRandom(2026)
      let refused = 0
      for (let round = 0; round < 400; round += 1) {
        const damaged = Buffer.from(bytes.subarray(0, round % 4 === 0 ? random(bytes.length) + 1 : bytes.length))
        for (let count = random(4); count >= 0; count -= 1) damaged[random(damaged.length)] = random(256)
        writeFileSync(path, damaged)
        try {
          await readAll(await openTable(path))
        } catch (error) {
          assert.ok(error instanceof TableRefusal, `round ${round}: ${error instanceof Error ? error.stack : error}`)
          refused += 1
        }
      }
      assert.ok(refused < 400, 'some are read')
    })
  }
})

// The same numbers each time (mulberry32), so that what is found once can be found again.
function seededRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
