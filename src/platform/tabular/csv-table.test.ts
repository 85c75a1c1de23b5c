import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TableRefusal } from './refusal.ts'
import { openContent, readAll, readPlain } from './testing.ts'

describe('a CSV file', () => {
  const towns = 'nimi,maa\nHämeenlinna,Suomi\nKøge,Danmark\n'
  const encodings: [string, string, Buffer][] = [
    ['UTF-8', 'utf-8', Buffer.from(towns)],
    ['UTF-8 with a byte-order mark', 'utf-8', Buffer.from(`\ufeff${towns}`)],
    ['UTF-16, little end first', 'utf-16le', Buffer.from(`\ufeff${towns}`, 'utf16le')],
    ['UTF-16, big end first', 'utf-16be', Buffer.from(`\ufeff${towns}`, 'utf16le').swap16()],
    ['Latin-1', 'windows-1252', Buffer.from(towns, 'latin1')],
  ]
  for (const [name, encoding, bytes] of encodings) {
    test(`is read letter by letter in ${name}`, async (t) => {
      const table = await openContent(t, bytes)
      assert.equal(table.encoding, encoding)
      assert.deepEqual(table.columns, ['nimi', 'maa'])
      assert.deepEqual(await readPlain(table), [
        { number: 2, cells: ['Hämeenlinna', 'Suomi'], problems: [] },
        { number: 3, cells: ['Køge', 'Danmark'], problems: [] },
      ])
    })
  }

  test('keeps the quotes and dashes of Windows', async (t) => {
    const table = await openContent(t, Buffer.from([0x61, 0x0a, 0x93, 0x96, 0x94, 0x80]))
    assert.deepEqual((await readPlain(table))[0]?.cells, ['“–”€'])
  })

  test('is not taken for UTF-8 because its first 300,000 letters could be', async (t) => {
    const bytes = Buffer.concat([Buffer.from(`name\n${'Espoo\n'.repeat(50_000)}`), Buffer.from('Malmö', 'latin1')])
    const table = await openContent(t, bytes)
    assert.equal(table.encoding, 'windows-1252')
    assert.equal((await readAll(table)).at(-1)?.cells.name, 'Malmö')
  })

  test('is UTF-8 also where chunks end in the middle of letters', async (t) => {
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const table = await openContent(t, `${shift}name\n${'ä€😀\n'.repeat(60_000)}`)
      assert.equal(table.encoding, 'utf-8')
      const rows = await readAll(table)
      assert.equal(rows.length, 60_000)
      assert.ok(rows.every(({ cells }) => cells[`${shift}name`] === 'ä€😀'))
    }
  })

  test('is read in another encoding when somebody says so', async (t) => {
    const table = await openContent(t, Buffer.from([0x61, 0x0a, 0xb3]), { encoding: 'windows-1250' })
    assert.deepEqual((await readPlain(table))[0]?.cells, ['ł'])
    await assert.rejects(openContent(t, 'a\nb', { encoding: 'klingon' }), TableRefusal)
  })

  for (const lineEnd of ['\n', '\r\n', '\r']) {
    test(`has rows that end with ${JSON.stringify(lineEnd)}`, async (t) => {
      const table = await openContent(t, ['header1,header2', '0,20', '', '1,"19"', '2,18'].join(lineEnd))
      assert.equal(table.lineEnd, lineEnd)
      assert.deepEqual(await readPlain(table), [
        { number: 2, cells: ['0', '20'], problems: [] },
        { number: 4, cells: ['1', '19'], problems: [] },
        { number: 5, cells: ['2', '18'], problems: [] },
      ])
    })
  }

  for (const separator of [',', ';', '\t', '|']) {
    test(`has cells between ${JSON.stringify(separator)}`, async (t) => {
      const text = `town${separator}note\n"Espoo${separator} Esbo"${separator}x\nTurku${separator}1.5\n`
      const table = await openContent(t, text)
      assert.equal(table.separator, separator)
      assert.deepEqual((await readPlain(table))[0]?.cells, [`Espoo${separator} Esbo`, 'x'])
    })
  }

  test('between semicolons may have as many commas in its texts', async (t) => {
    const table = await openContent(t, 'Name;Town, country\nA;Espoo, Finland\nB;Malmö, Sweden\n')
    assert.deepEqual(table.columns, ['Name', 'Town, country'])
  })

  test('may name its separator as Excel does, without changing the numbers of rows', async (t) => {
    const table = await openContent(t, 'sep=;\r\na;b\r\n1;2,5\r\n')
    assert.deepEqual(table.columns, ['a', 'b'])
    assert.deepEqual(await readPlain(table), [{ number: 2, cells: ['1', '2,5'], problems: [] }])
  })

  test('of one column and of one row is a table', async (t) => {
    assert.deepEqual((await openContent(t, 'town\nEspoo\n')).columns, ['town'])
    const table = await openContent(t, 'town;year')
    assert.deepEqual(table.columns, ['town', 'year'])
    assert.deepEqual(await readAll(table), [])
  })

  test('can be read twice, and left in the middle', async (t) => {
    const table = await openContent(t, 'a\n1\n2\n')
    for await (const row of table.rows()) {
      assert.equal(row.number, 2)
      break
    }
    assert.equal((await readAll(table)).length, 2)
  })
})

describe('the headings of a CSV file', () => {
  test('are made different from each other, and what was done is named', async (t) => {
    const table = await openContent(t, 'town,,town,__proto__,town (2)\nEspoo,1,Esbo,x,y\n')
    assert.deepEqual(table.columns, ['town', 'Column B', 'town (2)', 'Column D', 'town (2) (2)'])
    assert.deepEqual(
      table.problems.map(({ column }) => column),
      ['Column B', 'town (2)', 'Column D', 'town (2) (2)'],
    )
    const [row] = await readAll(table)
    assert.equal(row?.cells['town (2)'], 'Esbo')
    assert.equal(Object.getPrototypeOf(row?.cells), Object.prototype)
  })

  test('end where the last one stands', async (t) => {
    const table = await openContent(t, 'a,b,,,\n1,2,,,\n1,2,,x,\n')
    assert.deepEqual(table.columns, ['a', 'b'])
    assert.deepEqual(table.problems, [])
    assert.deepEqual(await readPlain(table), [
      { number: 2, cells: ['1', '2'], problems: [] },
      { number: 3, cells: ['1', '2'], problems: ['Column D: There is no heading above “x” in column D.'] },
    ])
  })
})

describe('a row of a CSV file', () => {
  test('that is too short says so', async (t) => {
    const rows = await readPlain(await openContent(t, 'a,b,c\n1,2\n1,2,3\n'))
    assert.deepEqual(rows[0], {
      number: 2,
      cells: ['1', '2', ''],
      problems: ['This row has 2 cells, the heading has 3.'],
    })
    assert.deepEqual(rows[1]?.problems, [])
  })

  test('may hold quotes, separators and line breaks in a cell', async (t) => {
    const rows = await readPlain(await openContent(t, 'a,b\n"x ""y"", z","1\r\n2"\n3,4\n'))
    assert.deepEqual(rows, [
      { number: 2, cells: ['x "y", z', '1\r\n2'], problems: [] },
      { number: 3, cells: ['3', '4'], problems: [] },
    ])
  })

  test('with a quote that nobody closes does not swallow the rows after it', async (t) => {
    const rows = await readPlain(await openContent(t, `a,b\n1,"open\n${'2,x\n'.repeat(3)}`))
    assert.deepEqual(rows[0], {
      number: 2,
      cells: ['1', '"open'],
      problems: ['b: The quote that opens this cell is not closed.'],
    })
    assert.deepEqual(
      rows.slice(1).map(({ number, cells }) => [number, ...cells]),
      [
        [3, '2', 'x'],
        [4, '2', 'x'],
        [5, '2', 'x'],
      ],
    )
  })

  test('with an open quote ends there also when another quote follows below', async (t) => {
    const rows = await readPlain(await openContent(t, 'a,b\n1,"open\n2,"closed"\n3,x\n'))
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['1', '"open'],
        ['2', 'closed'],
        ['3', 'x'],
      ],
    )
    assert.match(rows[0]?.problems[0] ?? '', /^b: The quote that opens this cell is not closed/)
  })

  test('with an open quote is found within the length of a cell, not at the end of the file', async (t) => {
    const text = `a,b\n1,"open\n${'2,x\n'.repeat(100_000)}`
    const rows = await readPlain(await openContent(t, text, { limits: { cell: 1000, record: 300_000 } }))
    assert.equal(rows.length, 100_001)
    assert.deepEqual(rows[0]?.problems, ['b: The quote that opens this cell is not closed within 1000 characters.'])
    assert.ok(rows.slice(1).every(({ problems }) => problems.length === 0))
  })

  test('with quotes that are not doubled is read as it was meant, and named', async (t) => {
    const rows = await readPlain(await openContent(t, 'a,b\n"He said "hello" to us",2\n"5" pipe,3\n'))
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['He said "hello" to us', '2'],
        ['"5" pipe', '3'],
      ],
    )
    assert.deepEqual(
      rows.map(({ problems }) => problems.length),
      [1, 1],
    )
  })

  test('of a million broken quotes does not take a million times as long', async (t) => {
    const text = `a\n${'"a"b,'.repeat(200_000)}\n`
    const [row] = await readAll(await openContent(t, text, { separator: ',', limits: { columns: 300_000 } }))
    assert.equal(row?.problems.length, 200_001)
  })

  test('never has a NUL byte, half a character or an endless text in a cell', async (t) => {
    const rows = await readPlain(
      await openContent(t, `a,b\nx\0y,1\nlost \ufffd,2\n${'z'.repeat(50)},3\n`, { limits: { cell: 40 } }),
    )
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['xy', 'lost \ufffd', 'z'.repeat(40)],
    )
    assert.match(rows[0]?.problems[0] ?? '', /NUL/)
    assert.match(rows[1]?.problems[0] ?? '', /lost/)
    assert.match(rows[2]?.problems[0] ?? '', /longer than 40/)
  })

  test('of nothing but separators stops the reading, with its number', async (t) => {
    const table = await openContent(t, `a,b\n1,2\n${','.repeat(3_000_000)}\n`)
    await assert.rejects(readAll(table), (error) => error instanceof TableRefusal && error.row === 3)
  })

  test('that never ends stops the reading, with its number', async (t) => {
    const table = await openContent(t, `a\n1\n${'z'.repeat(3_000_000)}\n`, { limits: { record: 1_000_000 } })
    await assert.rejects(readAll(table), (error) => error instanceof TableRefusal && error.row === 3)
  })

  test('beyond the last that may be read stops the reading, with its number', async (t) => {
    const table = await openContent(t, 'a\n1\n2\n3\n', { limits: { rows: 2 } })
    await assert.rejects(readAll(table), (error) => error instanceof TableRefusal && error.row === 4)
  })
})
