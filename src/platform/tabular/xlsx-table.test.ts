import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TableRefusal } from './refusal.ts'
import { makeWorkbook, makeZip, openContent, readAll, readPlain, rowOfTexts } from './testing.ts'

const heading = rowOfTexts(1, ['a', 'b'])
const refuses = (message: RegExp) => (error: unknown) => error instanceof TableRefusal && message.test(error.message)

describe('a workbook', () => {
  test('gives its texts, shared, inline, in several fonts or with readings', async (t) => {
    const strings = [
      '<si><t>town</t></si>',
      '<si><r><t xml:space="preserve">Hämeen</t></r><r><rPr><b/></rPr><t>linna &amp; co</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '<si><t>two_x000D_lines_x0041_</t></si>',
    ].join('')
    const row = (number: number, index: number) =>
      `<row r="${number}"><c r="A${number}" t="s"><v>${index}</v></c></row>`
    const sheet = `${row(1, 0)}${row(2, 1)}${row(3, 2)}${row(4, 3)}${rowOfTexts(5, ['<![CDATA[<b>]]>'])}${row(6, 99)}`
    const table = await openContent(t, makeWorkbook({ sheets: { Towns: sheet }, strings }))
    assert.equal(table.format, 'xlsx')
    assert.deepEqual(table.columns, ['town'])
    const rows = await readPlain(table)
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['Hämeenlinna & co', '東京', 'two\rlinesA', '<b>', ''],
    )
    assert.match(rows[4]?.problems[0] ?? '', /missing/)
  })

  test('gives numbers as plain text, truth values, errors and formulas with their last result', async (t) => {
    const sheet = `${rowOfTexts(1, ['n', 'b', 'e', 'f', 'g'])}
      <row r="2"><c r="A2"><v>38.409999999999997</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>
        <c r="D2"><f>A2*2</f><v>76.819999999999993</v></c><c r="E2" t="str"><f>""</f><v></v></c></row>
      <row r="3"><c r="A3"><v>1E+22</v></c><c r="B3" t="b"><v>0</v></c><c r="D3"><f>A3</f></c></row>
      <row r="4"><c r="A4"><v>1.5E-7</v></c><c r="B4"><v>many</v></c></row>`
    const [first, second, third] = await readAll(await openContent(t, makeWorkbook({ sheets: { S: sheet } })))
    assert.deepEqual(first?.cells, { n: '38.41', b: 'true', e: '#N/A', f: '76.82', g: '' })
    assert.deepEqual(first?.formulas, ['f'])
    assert.deepEqual(first?.problems, [{ column: 'e', message: 'This cell holds the error #N/A.' }])
    assert.equal(second?.cells.n, `1${'0'.repeat(22)}`)
    assert.equal(second?.cells.b, 'false')
    assert.deepEqual(
      second?.problems.map(({ column }) => column),
      ['f'],
    )
    assert.equal(third?.cells.n, '0.00000015')
    assert.deepEqual(
      third?.problems.map(({ column }) => column),
      ['b'],
    )
  })

  for (const from1904 of [false, true]) {
    test(`gives dates as ISO text, counted from ${from1904 ? 1904 : 1900}`, async (t) => {
      const days = from1904 ? 1462 : 0
      const styles = [0, 14, 'd.m.yyyy h:mm', '0.00 "days"', '[h]:mm', '[$-40B]mmmm yy;@', 20]
      const cell = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`
      const values: [style: number, serial: number, text: string, problems?: number][] = [
        [0, 46350, '46350'],
        [1, 46350 - days, '2026-11-24'],
        [2, 46350.395833333336 - days, '2026-11-24T09:30:00'],
        [3, 46350, '46350'],
        [4, 1.5, '1.5'],
        [5, 46350 - days, '2026-11-24'],
        [6, 0.395833333333333, '09:30:00'],
        [1, 59, from1904 ? '1904-02-29' : '1900-02-28'],
        [1, 61, from1904 ? '1904-03-02' : '1900-03-01'],
        // Only the older way to count has a day that never was.
        from1904 ? [1, 60, '1904-03-01'] : [1, 60, '60', 1],
        [1, -3, '-3', 1],
        [1, 3e9, '3000000000', 1],
      ]
      const rows = values.map(([style, value], index) => `<row r="${index + 2}">${cell(style, value)}</row>`)
      const sheet = `${rowOfTexts(1, ['when'])}${rows.join('')}`
      const table = await openContent(t, makeWorkbook({ sheets: { S: sheet }, styles, from1904 }))
      const read = await readPlain(table)
      assert.deepEqual(
        read.map(({ cells, problems }) => [cells[0], problems.length]),
        values.map(([, , text, problems = 0]) => [text, problems]),
      )
    })
  }

  test('has rows and columns where they stand, also hidden, merged, styled or left out', async (t) => {
    const sheet = `<row r="3"><c r="A3" t="inlineStr"><is><t>a</t></is></c><c r="C3" t="inlineStr"><is><t>c</t></is></c></row>
      <row r="4"><c r="A4" s="0"/></row>
      <row r="9" hidden="1"><c r="C9"><v>3</v></c><c r="AB9"><v>7</v></c></row>`
    const table = await openContent(t, makeWorkbook({ sheets: { S: sheet }, styles: [0] }))
    assert.deepEqual(table.columns, ['a', 'Column B', 'c'])
    assert.deepEqual(await readPlain(table), [
      { number: 9, cells: ['', '', '3'], problems: ['Column AB: There is no heading above “7” in column AB.'] },
    ])
  })

  test('is read from its first sheet that can be seen, or from the one that is named', async (t) => {
    const bytes = makeWorkbook({
      sheets: { Old: rowOfTexts(1, ['old']), New: rowOfTexts(1, ['new']) },
      sheetAttributes: { Old: 'state="hidden"' },
    })
    const table = await openContent(t, bytes)
    assert.deepEqual([table.sheet, table.columns, table.sheets], ['New', ['new'], ['Old', 'New']])
    assert.deepEqual((await openContent(t, bytes, { sheet: 'Old' })).columns, ['old'])
    await assert.rejects(
      openContent(t, bytes, { sheet: 'Other' }),
      refuses(/no sheet “Other”. There are: “Old”, “New”/),
    )
  })

  test('may have prefixes on all its elements', async (t) => {
    const sheet = heading.replace(/<(\/?)(row|c|is|t)\b/g, '<$1x:$2')
    assert.deepEqual((await openContent(t, makeWorkbook({ sheets: { S: sheet } }))).columns, ['a', 'b'])
  })
})

describe('a hostile workbook', () => {
  const open = async (t: Parameters<typeof openContent>[0], bytes: Buffer, limits = {}) =>
    readAll(await openContent(t, bytes, { limits }))

  test('that unpacks to far more than its size is refused before it is unpacked', async (t) => {
    const bomb = makeWorkbook({ sheets: { S: `${heading}<row>${' '.repeat(50_000_000)}</row>` } })
    assert.ok(bomb.length < 100_000)
    await assert.rejects(open(t, bomb), refuses(/more than 200 times its size/))
    await assert.rejects(open(t, bomb, { ratio: 1e6, inflated: 10_000_000 }), refuses(/more than 10000000 bytes/))
  })

  test('that lies about its size is stopped where the lie shows', async (t) => {
    const big = `<worksheet><sheetData>${' '.repeat(50_000_000)}`
    const zip = makeZip([
      { name: 'xl/workbook.xml', content: big, size: 1000 },
      { name: 'xl/_rels/workbook.xml.rels', content: '<Relationships/>' },
    ])
    const before = process.memoryUsage().rss
    await assert.rejects(open(t, zip), refuses(/damaged: .*too many bytes/))
    assert.ok(process.memoryUsage().rss - before < 40_000_000)
  })

  test('that defines entities is refused, whether they grow or fetch', async (t) => {
    for (const entity of ['<!ENTITY a "&b;&b;">', '<!ENTITY a SYSTEM "file:///etc/passwd">']) {
      const content = `<!DOCTYPE x [${entity}]><x>&a;</x>`
      const zip = makeZip([
        { name: 'xl/workbook.xml', content },
        { name: 'xl/_rels/workbook.xml.rels', content },
      ])
      await assert.rejects(open(t, zip), refuses(/entities/))
    }
    await assert.rejects(open(t, makeWorkbook({ sheets: { S: '<row><c><v>&a;</v></c></row>' } })), refuses(/damaged/))
  })

  test('cannot fill the memory with nesting, long texts, shared texts or parts', async (t) => {
    const sheet = (inside: string) => makeWorkbook({ sheets: { S: heading + inside } })
    await assert.rejects(open(t, sheet('<x>'.repeat(100_000))), refuses(/nested/))
    const long = { record: 100_000, cell: 1000 }
    await assert.rejects(
      open(t, sheet(`<row><c><v>${'1'.repeat(500_000)}</v></c></row>`), long),
      refuses(/longer|text of/),
    )
    await assert.rejects(open(t, sheet(`<row r="${'1'.repeat(500_000)}">`), long), refuses(/text of/))
    const strings = '<si/>'.repeat(10_000)
    const shared = makeWorkbook({ sheets: { S: heading }, strings })
    await assert.rejects(open(t, shared, { sharedText: 100_000 }), refuses(/more text than can be held/))
    await assert.rejects(open(t, sheet(''), { parts: 2 }), refuses(/more than 2 parts/))
  })

  test('with cells or rows out of place is refused', async (t) => {
    for (const inside of [
      '<row r="1"/>',
      '<row r="9999999"/>',
      '<row r="2.5"/>',
      '<row><c r="ZZZ3"/></row>',
      '<row><c r="B2"/><c r="A2"/></row>',
      '<row><c r="Ä2"/></row>',
    ]) {
      await assert.rejects(open(t, makeWorkbook({ sheets: { S: heading + inside } })), refuses(/damaged/), inside)
    }
  })

  test('with a part twice, without a part, or cut off is refused', async (t) => {
    const part = { name: 'xl/workbook.xml', content: '<workbook/>' }
    await assert.rejects(open(t, makeZip([part, part])), refuses(/twice/))
    await assert.rejects(open(t, makeZip([part])), refuses(/missing/))
    const whole = makeWorkbook({ sheets: { S: heading } })
    await assert.rejects(open(t, whole.subarray(0, whole.length - 30)), refuses(/damaged/))
  })
})
