import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FormRefusal, readParts } from './multipart.ts'

const TYPE = 'multipart/form-data; boundary=----edge'

async function* inChunks(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readAll(text: string, { size = 7, type = TYPE, limit = 100_000 } = {}) {
  const parts: { name: string; fileName: string | undefined; text: string }[] = []
  for await (const { name, fileName, bytes } of readParts(inChunks(text, size), type, limit)) {
    parts.push({ name, fileName, text: Buffer.concat(await Array.fromAsync(bytes)).toString() })
  }
  return parts
}

const part = (head: string, text: string) => `------edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`

describe('a form with files', () => {
  const form = `${part('name="a"', 'ä\r\n--')}${part('name="file"; filename="å%22b.csv"\r\nContent-Type: text/csv', 'x\r\n------edgy\r\n')}${part('name="none"; filename=""', '')}------edge--\r\n`

  test('reads the same however it is cut into pieces, with what only looks like an edge', async () => {
    for (const size of [1, 2, 3, 11, 64, 100_000]) {
      assert.deepEqual(
        await readAll(form, { size }),
        [
          { name: 'a', fileName: undefined, text: 'ä\r\n--' },
          { name: 'file', fileName: 'å"b.csv', text: 'x\r\n------edgy\r\n' },
          { name: 'none', fileName: '', text: '' },
        ],
        String(size),
      )
    }
  })

  test('passes over what nobody reads', async () => {
    const names: string[] = []
    for await (const { name } of readParts(inChunks(form, 5), TYPE, 100_000)) names.push(name)
    assert.deepEqual(names, ['a', 'file', 'none'])
  })

  test('is refused when it is none, broken off, or larger than it may be', async () => {
    const refused = (why: FormRefusal['why']) => (error: unknown) => error instanceof FormRefusal && error.why === why
    await assert.rejects(readAll(form, { type: 'text/plain' }), refused('no_form'))
    await assert.rejects(readAll(form.slice(0, 100)), refused('no_form'))
    await assert.rejects(readAll(`nothing ${form}`), refused('no_form'))
    await assert.rejects(readAll(`------edge\r\n${'x'.repeat(20_000)}`), refused('no_form'))
    await assert.rejects(readAll('------edge\r\nX: y\r\n\r\n\r\n------edge--'), refused('no_form'))
    await assert.rejects(readAll(part('name="a"', '').repeat(60)), refused('no_form'))
    await assert.rejects(readAll(part('name="a"', 'x'.repeat(2_000)), { limit: 1_000 }), refused('too_large'))
  })
})
