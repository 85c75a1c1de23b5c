import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createJsonCutter } from './json-cut.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { openTable } from './open-table.ts'
import { makeFolder } from './testing.ts'

// Rows of half a kilobyte: the test runner watches every promise, so that many short ones would take it a minute.
const NOTE = 'Finnish, “kärki”, and what else there is to say. '.repeat(10)
// Sixty megabytes are read with room for a third of them: what grows with the file does not fit.
const SIZE = 60_000_000
const ROOM = 20_000_000

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heap(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// What a collection found is given back beside the program: only the next one is sure that it was.
async function buffers(): Promise<number> {
  collectGarbage()
  await setImmediate()
  collectGarbage()
  return process.memoryUsage().arrayBuffers
}

async function writeLarge(path: string, head: string, row: (count: number) => string, tail = ''): Promise<number> {
  const stream = createWriteStream(path)
  stream.write(head)
  let count = 0
  for (let size = 0; size < SIZE; ) {
    let rows = ''
    for (const last = count + 1000; count < last; ) {
      count += 1
      rows += row(count)
    }
    size += rows.length
    if (!stream.write(rows)) await once(stream, 'drain')
  }
  stream.end(tail)
  await once(stream, 'close')
  return count
}

async function readLarge(path: string, keep: string): Promise<{ rows: number; grown: number; kept: number }> {
  const table = await openTable(path)
  const before = heap()
  const kept: string[] = []
  let [rows, most] = [0, 0]
  for await (const row of table.rows()) {
    rows += 1
    // An importer remembers something of many rows, and must not pay for all the file with it.
    if (rows % 200 === 0) kept.push(row.cells[keep] ?? '')
    if (rows % 20_000 === 0) most = Math.max(most, heap())
  }
  return { rows, grown: most - before, kept: kept.length }
}

describe('memory stays flat, even for whoever keeps a cell of every 200 rows,', () => {
  test('in a CSV file of 60 MB', async (t) => {
    const path = join(makeFolder(t), 'large')
    const rows = await writeLarge(
      path,
      'id,town,note\n',
      (id) => `${id},"Gatchina, Leningrad oblast ${id}","${NOTE}"\n`,
    )
    const read = await readLarge(path, 'town')
    assert.equal(read.rows, rows)
    assert.ok(read.kept > 500)
    assert.ok(read.grown < ROOM, `grown by ${read.grown}`)
  })

  test('in a JSON file of 60 MB', async (t) => {
    const path = join(makeFolder(t), 'large')
    const record = (id: number) =>
      `${id === 1 ? '' : ','}{"town":"Gatchina, Leningrad oblast ${id}","more":[["${NOTE}"],{"a":${id}}]}`
    const rows = await writeLarge(path, '{"data":[', record, ']}')
    const read = await readLarge(path, 'town')
    assert.equal(read.rows, rows)
    assert.ok(read.grown < ROOM, `grown by ${read.grown}`)
  })

  test('in a JSON record of 60 MB', async () => {
    const cutter = createJsonCutter({ ...DEFAULT_LIMITS, record: 1_000_000 })
    const before = await buffers()
    cutter.cut(Buffer.from('"'), 0, 0)
    for (let count = 0; count < 60; count += 1) cutter.cut(Buffer.alloc(1_000_000, 'x'), 0, 0)
    assert.ok((await buffers()) - before < ROOM)
    const [piece] = cutter.cut(Buffer.from('",'), 0, 0).pieces
    assert.deepEqual(piece, { number: 1, start: 0, bytes: undefined, depth: 0 })
  })
})
