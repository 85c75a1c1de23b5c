import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { openTable } from '#src/platform/tabular/open-table.ts'
import { startCity } from '#src/testing/city.ts'
import { REGISTER } from '#src/testing/open-data.ts'
import { columnsOf } from './columns.ts'
import { partyResource } from './party.resource.ts'
import { partsOf } from './resource.ts'

/** The rows of a list as our own reader of tables finds them. */
async function readRows(city: Awaited<ReturnType<typeof startCity>>, list: string) {
  const { status, text } = await city.read(`/api/v1/${list}`)
  assert.equal(status, 200, text)
  const path = join(city.folder, 'list.csv')
  // The mark at the start is read away by whoever reads a text: it is put back.
  writeFileSync(path, `\ufeff${text}`)
  const table = await openTable(path)
  assert.deepEqual(table.problems, [])
  const rows = []
  for await (const row of table.rows()) rows.push(row.cells)
  return { columns: table.columns, rows }
}

describe('a spreadsheet that opens a list', () => {
  test('runs nothing that somebody wrote into a name', async (t) => {
    const city = await startCity(t, REGISTER)
    const { text } = await city.read('/api/v1/parties.csv?kind=company&fields=key,name&lang=en')
    assert.equal(text, `key,name\r\nlisted,"'=cmd|'/c calc'!A1"\r\n`)
    for (const list of ['parties', 'ties', 'activities', 'stories', 'claims']) {
      const { rows } = await readRows(city, `${list}.csv?lang=en`)
      for (const cell of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(String(cell), /^\s*[=+@]/)
    }
  })

  test('finds a column for each field, and one for each part of a thing', async (t) => {
    const city = await startCity(t, REGISTER)
    const { columns, rows } = await readRows(city, 'parties.csv?lang=fi')
    assert.deepEqual(columns, columnsOf('Party'))
    const gatchina = rows.find((row) => row.key === 'gatchina')
    assert.equal(gatchina?.name, 'Hatsina')
    assert.equal(gatchina?.latitude, '59.57')
    assert.equal(gatchina?.themes, 'culture')
    assert.equal(gatchina?.['source.url'], 'https://city.example/list')
    assert.equal(rows.find((row) => row.key === 'paritsy')?.part_of, 'gatchina')
    assert.deepEqual(JSON.parse(String(gatchina?.figures))[0].value, 94377)
    const ties = await readRows(city, 'ties.csv?lang=en&fields=parties,state')
    assert.deepEqual(ties.columns.slice(0, 3), ['parties', 'state.state', 'state.since'])
    assert.equal(ties.rows[0]?.['state.state'], 'ended')
  })

  test('gets every row once, however long the list is, while a part of it is in memory', async (t) => {
    const city = await startCity(t)
    await sql`
      with added as (
        insert into entries (kind, key, original_lang, facts_public)
        select 'party', 'town-' || number, 'sv', true from generate_series(1, 1201) number returning id)
      insert into parties (id, kind) select id, 'city' from added`.execute(city.db)
    const { rows } = await readRows(city, 'parties.csv')
    assert.equal(rows.length, 1201)
    assert.equal(new Set(rows.map((row) => row.key)).size, 1201)

    const asOf = Temporal.PlainDate.from('2026-11-25')
    const site = { languages: ['sv'], audiences: [], themes: [] } as never
    const asking = {
      deps: { db: city.db, origin: 'https://world.city.example' },
      site,
      lang: 'sv',
      filters: {},
      asOf,
    } as const
    const parts: number[] = []
    for await (const part of partsOf(partyResource, asking)) parts.push(part.length)
    assert.deepEqual(parts, [500, 500, 201])
  })

  test('gets every text once, the newest first, in parts too', async (t) => {
    const city = await startCity(t)
    await sql`
      with added as (
        insert into entries (kind, key, original_lang, listed_at)
        select 'story', 'story-' || number, 'sv', timestamptz '2016-01-01' + (number / 3) * interval '1 day'
          from generate_series(1, 451) number returning id, key, listed_at),
      texts as (
        insert into revisions (entry_id, lang, number, title, lead, body, html, renderer, mentions, of_substance, by)
        select id, 'sv', 1, key, '', '', '', 1, '{}', true, 'test' from added)
      insert into translations (entry_id, lang, state, slug, latest, live, substance, published_at)
      select id, 'sv', 'published', key, 1, 1, 1, listed_at from added`.execute(city.db)
    const { rows } = await readRows(city, 'stories.csv?fields=key,published')
    assert.equal(new Set(rows.map((row) => row.key)).size, 451)
    const days = rows.map((row) => String(row.published))
    assert.deepEqual(days, days.toSorted().reverse())
  })

  test('may take it packed, and is told of its form', async (t) => {
    const city = await startCity(t, REGISTER)
    const answer = await city.send('/api/v1/parties.csv?lang=en', { headers: { 'Accept-Encoding': 'gzip' } })
    assert.equal(answer.headers.get('content-encoding'), 'gzip')
    const bytes = gunzipSync(Buffer.from(await answer.arrayBuffer()))
    assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf', 'the mark by which Excel knows UTF-8')
    assert.match(answer.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/)
    const head = await city.send('/api/v1/parties.csv?lang=en', { method: 'HEAD' })
    assert.equal(await head.text(), '')
    assert.equal(head.headers.get('etag'), answer.headers.get('etag'))
  })
})

describe('a map that takes a list', () => {
  test('gets what has a place, longitude first (RFC 7946)', async (t) => {
    const city = await startCity(t, REGISTER)
    const { text, headers } = await city.read('/api/v1/parties.geojson?lang=fi')
    assert.match(headers.get('content-type') ?? '', /^application\/geo\+json/)
    const { type, features } = JSON.parse(text)
    assert.equal(type, 'FeatureCollection')
    assert.deepEqual(
      features.map((feature: { properties: { name: string }; geometry: unknown }) => [
        feature.properties.name,
        feature.geometry,
      ]),
      [
        ['Hatsina', { type: 'Point', coordinates: [30.12, 59.57] }],
        ['Home', { type: 'Point', coordinates: [24.65, 60.2] }],
      ],
    )
    assert.deepEqual(JSON.parse((await city.read('/api/v1/parties.geojson?kind=network')).text).features, [])
  })
})
