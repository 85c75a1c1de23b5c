import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TableRefusal } from './refusal.ts'
import { openContent, readAll } from './testing.ts'

const refuses = (message: RegExp, row?: number) => (error: unknown) =>
  error instanceof TableRefusal && message.test(error.message) && (row === undefined || error.row === row)

describe('a JSON file', () => {
  test('is a table when it is a list', async (t) => {
    const records = [
      { id: 23, name: 'Boost "Nordic", [Biogas]', aktiv: true, budget: 1e21 },
      { id: 24, name: null, tags: [1, { a: ']' }] },
      'text',
      5,
      null,
      [],
    ]
    for (const text of [JSON.stringify(records), `\ufeff ${JSON.stringify(records, null, '\t')}\r\n`]) {
      const table = await openContent(t, text)
      assert.equal(table.format, 'json')
      assert.deepEqual(table.columns, ['id', 'name', 'aktiv', 'budget'])
      const rows = await readAll(table)
      assert.deepEqual(
        rows.map(({ value }) => value),
        records,
      )
      assert.deepEqual(
        rows.map(({ number }) => number),
        [1, 2, 3, 4, 5, 6],
      )
      assert.deepEqual(rows[0]?.cells, {
        id: '23',
        name: 'Boost "Nordic", [Biogas]',
        aktiv: 'true',
        budget: `1${'0'.repeat(21)}`,
      })
      assert.deepEqual(rows[1]?.cells, { id: '24', name: '' })
      assert.ok(rows.every(({ problems }) => problems.length === 0))
    }
  })

  test('is read wherever its chunks end', async (t) => {
    const records = Array.from({ length: 30_000 }, (_, id) => ({
      id,
      text: `ä\\"]}, ${'😀'.repeat(id % 7)}`,
      list: [[id]],
    }))
    const rows = await readAll(
      await openContent(t, JSON.stringify({ meta: { text: 'x]"\\', n: -1.5e3 }, data: records })),
    )
    assert.deepEqual(
      rows.map(({ value }) => value),
      records,
    )
  })

  test('is read from the list that is asked for, or the first below its top that is not empty', async (t) => {
    const text = JSON.stringify({
      'odata.metadata': 'x',
      errors: [],
      meta: { list: [{ n: 1 }] },
      value: [{ n: 2 }],
      rest: [{ n: 3 }],
    })
    const read = async (path?: string) => {
      const table = await openContent(t, text, { path })
      return [table.path, (await readAll(table)).map(({ cells }) => cells.n)]
    }
    assert.deepEqual(await read(), ['value', ['2']])
    assert.deepEqual(await read('rest'), ['rest', ['3']])
    assert.deepEqual(await read('meta.list'), ['meta.list', ['1']])
    assert.deepEqual(await read('errors'), ['errors', []])
    await assert.rejects(
      read('members'),
      refuses(/no list at “members”. There are lists at: errors, meta.list, value, rest/),
    )
    await assert.rejects(openContent(t, '{"a":{"b":1}}'), refuses(/no list/))
  })

  test('has a broken record named with its place, and the others read', async (t) => {
    const rows = await readAll(await openContent(t, '[{"ä":1},{"a":tru},{"a":2},{"a" 3}]'))
    assert.deepEqual(
      rows.map(({ value }) => value),
      [{ ä: 1 }, undefined, { a: 2 }, undefined],
    )
    assert.deepEqual(rows[1]?.problems, [{ message: 'This record, which starts at byte 10, is not valid JSON.' }])
    assert.equal(rows[3]?.problems.length, 1)
  })

  test('that is broken between its records stops there, with the row and the byte', async (t) => {
    const read = async (text: string) => readAll(await openContent(t, text))
    await assert.rejects(read('[{"a":1}{"a":2}]'), refuses(/Row 1 .* byte 8: a comma/, 1))
    await assert.rejects(read('[{"a":1},]'), refuses(/Row 2 .* byte 9/, 2))
    await assert.rejects(read('[{"a":[1}]'), refuses(/Row 1 .* byte 8: a bracket/, 1))
    await assert.rejects(read('[{"a":"x\n"}]'), refuses(/Row 1 .* byte 8: a text/, 1))
    await assert.rejects(read('[{"a":1},{"a":2'), refuses(/ends inside row 2, which starts at byte 9/, 2))
    await assert.rejects(read('{"meta":{,},"data":[1]}'), refuses(/byte 9 /))
    await assert.rejects(read('{"meta":nope,"data":[1]}'), refuses(/byte 12 /))
  })

  test('that is cut off behind its records does not pass for the whole', async (t) => {
    const read = async (text: string) => readAll(await openContent(t, text))
    await assert.rejects(read('{"data":[{"a":1}],"next":'), refuses(/ends too early/))
    await assert.rejects(read('{"data":[{"a":1}]'), refuses(/ends too early/))
    await assert.rejects(read('[{"a":1}] ['), refuses(/byte 10 /))
  })

  test('cannot fill the memory with a record or its nesting', async (t) => {
    const text = `[{"a":"${'x'.repeat(5000)}"},${'['.repeat(300)}${']'.repeat(300)},{"a":1}]`
    const rows = await readAll(await openContent(t, text, { limits: { record: 1000 } }))
    assert.deepEqual(
      rows.map(({ problems }) => problems[0]?.message),
      ['This record is larger than 1000 bytes.', 'This record is nested deeper than 64 levels.', undefined],
    )
    await assert.rejects(openContent(t, '{"a":'.repeat(100_000)), refuses(/nested deeper/))
    await assert.rejects(openContent(t, '['.repeat(100_000)), refuses(/ends inside row 1/))
    const table = await openContent(t, '[1,2,3]', { limits: { rows: 2 } })
    await assert.rejects(readAll(table), refuses(/more than 2 rows/, 3))
  })

  test('cannot set the prototype of a row', async (t) => {
    const [row] = await readAll(await openContent(t, '[{"__proto__":{"x":1},"a":"b\\u0000"}]'))
    assert.equal(Object.getPrototypeOf(row?.cells), Object.prototype)
    assert.equal(Object.getPrototypeOf(row?.value), Object.prototype)
    assert.equal(row?.cells.a, 'b')
    assert.match(row?.problems[0]?.message ?? '', /NUL/)
  })

  test('in another encoding than UTF-8 is named, not garbled', async (t) => {
    const rows = await readAll(await openContent(t, Buffer.from('[{"a":"ä"},{"a":"b"}]', 'latin1')))
    assert.match(rows[0]?.problems[0]?.message ?? '', /byte 1, is not UTF-8/)
    assert.equal(rows[1]?.cells.a, 'b')
    await assert.rejects(openContent(t, Buffer.from('\ufeff[{"a":1}]', 'utf16le')), refuses(/UTF-16/))
  })
})
