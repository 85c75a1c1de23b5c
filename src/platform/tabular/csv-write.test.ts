import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CSV_START, writeCsvRow } from './csv-write.ts'
import { openContent, readAll } from './testing.ts'

describe('a CSV file that is given away', () => {
  test('does not run in a spreadsheet', () => {
    const runnable = [
      '=1+1',
      '=cmd|"/c calc"!A1',
      '+358 9 123',
      '-2+3',
      '- an item',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '\u00a0=1',
      '\0=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠x',
    ]
    for (const text of runnable) assert.match(writeCsvRow([text]), /^"?'/, JSON.stringify(text))
  })

  test('keeps numbers and plain texts as they are', () => {
    const cells = [
      -12.5,
      '-12.5',
      '-12,5',
      '-1e5',
      1e21,
      0,
      true,
      null,
      undefined,
      Number.NaN,
      'a=b',
      'Turku-Åbo',
      '2026-11-24',
    ]
    assert.equal(
      writeCsvRow(cells),
      '-12.5,-12.5,"-12,5",-1e5,1000000000000000000000,0,true,,,,a=b,Turku-Åbo,2026-11-24\r\n',
    )
  })

  test('does not start a cell in a program that is set to another separator', () => {
    assert.equal(writeCsvRow(['a;=1+1', 'a\t=1', 'a|=1']), '"a;=1+1","a\t=1","a|=1"\r\n')
    assert.equal(writeCsvRow(['a,b', 'c'], ';'), '"a,b";c\r\n')
  })

  test('is read by our own reader as it was written', async (t) => {
    const rows = [
      ['a', 'b'],
      ['x "y", z', 'two\r\nlines'],
      [' blank ', 'ä€😀'],
      ['"', '1;2'],
    ]
    const table = await openContent(t, CSV_START + rows.map((row) => writeCsvRow(row)).join(''))
    assert.equal(table.encoding, 'utf-8')
    assert.deepEqual([table.columns, ...(await readAll(table)).map(({ cells }) => Object.values(cells))], rows)
  })
})
