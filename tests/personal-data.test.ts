import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { PERSONAL_ROOMS } from '#src/personal-rooms.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { NOT_PERSONAL } from './not-personal.ts'

const named = new Set(
  PERSONAL_ROOMS.flatMap(({ processing }) =>
    processing.fields.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
  ),
)
const known = new Set(
  Object.entries(NOT_PERSONAL).flatMap(([table, columns]) => columns.split(' ').map((column) => `${table}.${column}`)),
)

describe('the table of personal data', () => {
  test('names every column of the database, or it is known to hold nothing of a person', async (t) => {
    const { db } = await createTestDatabase(t)
    const { rows } = await sql<{ column: string }>`
      select table_name || '.' || column_name as column from information_schema.columns
       where table_schema = 'public' and table_name not like 'kysely%' order by table_name, ordinal_position`.execute(
      db,
    )
    const columns = rows.map(({ column }) => column)
    const forgotten = columns.filter((column) => !named.has(column) && !known.has(column))
    assert.deepEqual(
      forgotten,
      [],
      'put them into a PersonalRoom (src/personal-rooms.ts) or into tests/not-personal.ts',
    )
    const there = new Set(columns)
    const gone = [...named, ...known].filter((column) => !there.has(column))
    assert.deepEqual(gone, [], 'these are no columns any more')
    const both = [...known].filter((column) => named.has(column))
    assert.deepEqual(both, [], 'these are personal and not personal')
  })

  test('has one name for each processing, in every language', () => {
    const keys = PERSONAL_ROOMS.map(({ processing }) => processing.key)
    assert.equal(new Set(keys).size, keys.length)
    for (const { processing } of PERSONAL_ROOMS)
      for (const lang of LANGS)
        for (const words of [processing.name, processing.purpose, processing.whose])
          assert.notEqual(words[lang].trim(), '', `${processing.key} in ${lang}`)
  })
})
