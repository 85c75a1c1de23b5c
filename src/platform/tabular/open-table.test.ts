import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openTable } from './open-table.ts'
import { TableRefusal } from './refusal.ts'
import { makeFolder, makeWorkbook, makeZip, openContent, rowOfTexts } from './testing.ts'

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
