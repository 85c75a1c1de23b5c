import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { JOB_LOCK } from '#src/platform/jobs/index.ts'
import { makeZip } from '#src/platform/tabular/testing.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { LARGEST_TABLE } from './run.model.ts'

const REGISTER = {
  'register/parties.csv': [
    'key,kind,name,country,latitude,longitude,own',
    'home,city,The City,FI,60.2,24.65,yes',
    'gatchina,city,Gatchina,RU,59.57,30.12,',
  ].join('\n'),
}

/** The page of an import when nothing of it goes on any more. */
async function settled(staff: TestStaff, path: string) {
  for (;;) {
    const page = await staff.read(path)
    if (!page.text.includes('data-work=')) return page
    await sleep(20)
  }
}

async function upload(staff: TestStaff, name: string, content: string | Buffer) {
  const form = new FormData()
  form.append('file', new File([content as string], name))
  const sent = await staff.submit('/office/imports/file', form)
  return { ...sent, page: sent.status === 303 ? await settled(staff, sent.location) : sent }
}

async function act(staff: TestStaff, path: string, fields: Record<string, string> = {}) {
  const sent = await staff.submit(path, fields)
  assert.equal(sent.status, 303, sent.text.slice(0, 2000))
  return settled(staff, sent.location)
}

const PARTIES = ['key,kind,name,country', 'kongsberg,city,Kongsberg,NO', 'odd,town,Odd,NO', 'gatchina,city,Gatchina,RU']

describe('an import in the office', () => {
  let city: TestCity
  let editor: TestStaff
  const ends: (() => unknown)[] = []
  before(async () => {
    city = await startCity({ after: (end) => ends.push(end as () => unknown) }, REGISTER)
    editor = await enterOffice(city, { name: 'Edit', roles: ['editor'], lang: 'sv' })
  })
  after(async () => {
    for (const end of ends.reverse()) await end()
  })
  const keys = async () =>
    (await city.db.selectFrom('entries').select('key').where('kind', '=', 'party').execute()).map(({ key }) => key)

  test('is tried first and told row by row in the language of the office; nothing changes before it is carried out', async () => {
    const { location, page } = await upload(editor, 'parter.csv', PARTIES.join('\n'))
    assert.match(page.text, /Rubrikerna säger: registrets tabell över parter/)
    const tried = await act(editor, `${location}/try`, { mapping: 'parties' })
    assert.match(tried.text, /Det här skulle hända/)
    assert.match(tried.text, /Skulle avvisas<b>: 1<\/b>/)
    assert.match(tried.text, /”town” måste vara ett av city, region/)
    assert.ok(!(await keys()).includes('kongsberg'))

    const done = await act(editor, `${location}/run`)
    assert.match(done.text, /Edit genomförde importen/)
    assert.ok((await keys()).includes('kongsberg'))
    const refused = await editor.read(`${location}/refused`)
    assert.match(refused.headers.get('content-disposition') ?? '', /attachment/)
    assert.match(refused.text, /odd,town,Odd,NO,"kind: “town” must be one of/)
    const line = await city.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'import.carried_out')
      .executeTakeFirstOrThrow()
    assert.equal(line.by, 'Edit')
  })

  test('of a file that nobody knows is read as somebody says which column is what', async () => {
    const text = 'Företag;Land;Webb;Org.nr\nNordisk Teknik Ab;Sverige;https://nt.example/;55-1\n'
    const { location, page } = await upload(editor, 'foretag.csv', text)
    assert.doesNotMatch(page.text, /Rubrikerna säger/)
    const asked = await editor.submit(`${location}/try`, { mapping: 'own:parties' })
    const form = await editor.read(asked.location.replace(/#.*/, ''))
    assert.match(form.text, /<select[^>]*name="column\.name"[\s\S]*?<option value="Företag" selected/)
    const wrong = await editor.submit(`${location}/try`, {
      mapping: 'own:parties',
      columns: 'parties',
      'column.country': 'Land',
    })
    assert.equal(wrong.status, 422)
    const choice = {
      mapping: 'own:parties',
      columns: 'parties',
      'column.name': 'Företag',
      'column.country': 'Land',
      'column.website': 'Webb',
      kind: 'company',
      source: 'Registret 2026',
      id: 'Org.nr',
      dates: 'day.month.year',
    }
    await act(editor, `${location}/try`, choice)
    const done = await act(editor, `${location}/run`)
    assert.match(done.text, /Tillagda<b>: 1<\/b>/)
    const key = await city.db
      .selectFrom('import_keys')
      .selectAll()
      .where('source', '=', 'Registret 2026')
      .executeTakeFirstOrThrow()
    assert.equal(key.foreign_key, '55-1')
  })

  test('of what is no table is refused with a sentence: a picture, a bomb of zeros, an empty file', async () => {
    const picture = await upload(
      editor,
      'x.csv',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000000000000', 'hex'),
    )
    assert.match(picture.page.text, /varken text eller en arbetsbok/)
    const bomb = makeZip([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(40_000_000) },
    ])
    assert.match((await upload(editor, 'bomb.xlsx', bomb)).page.text, /Uppackad blir filen mer än 200 gånger så stor/)
    const empty = await upload(editor, 'empty.csv', '')
    assert.equal(empty.status, 422)
    assert.equal((await editor.submit('/office/imports/file', { file: 'no file' })).status, 422)
  })

  test('takes a table of 50 MB while it comes in, and stops what is larger than it takes', async () => {
    const table = Buffer.from(`heading\n${`${'x'.repeat(10_000)}\n`.repeat(5_243)}`)
    assert.ok(table.length > 50 * 1024 * 1024)
    const sent = await upload(editor, 'large.csv', table)
    assert.equal(sent.status, 303)
    assert.match(sent.page.text, /5\s243 rader/u)

    const more = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(LARGEST_TABLE * 2) }
    const headers = { cookie: editor.cookie, origin: 'https://world.city.example', ...more }
    const refused = await city.send('/office/imports/file', { method: 'POST', headers, body: '--b--' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /större än 100 MB/)
  })

  test('from an address never reaches into a network of our own', async () => {
    const sent = await editor.submit('/office/imports/address', { address: 'https://127.0.0.1/register.csv' })
    assert.match((await settled(editor, sent.location)).text, /är en adress i det egna nätet/)
    assert.equal((await editor.submit('/office/imports/address', { address: 'file:///etc/passwd' })).status, 422)
  })

  test('from an address is fetched by itself, with the pages after it', async (t) => {
    const server = createServer((request, response) => {
      const isSecond = request.url === '/two'
      const event = {
        id: `city:${isSecond ? 2 : 1}`,
        name: { en: `Event ${isSecond ? 2 : 1}` },
        start_time: '2021-07-10T13:00:00Z',
      }
      response.end(JSON.stringify({ meta: { next: isSecond ? null : '/two' }, data: [event] }))
    })
    server.listen(0, 'localhost')
    await once(server, 'listening')
    t.after(() => server.close())
    const outside = await startCity(t, REGISTER, { outside: { allowPrivate: true } })
    const staff = await enterOffice(outside, { name: 'Edit', roles: ['editor'] })
    const address = `http://localhost:${(server.address() as AddressInfo).port}/one`
    const { location } = await staff.submit('/office/imports/address', { address, follows: 'yes' })
    assert.match((await settled(staff, location)).text, /Its headings say: events of Linked Events|2 rows/)
    await act(staff, `${location}/try`, { mapping: 'linked-events' })
    assert.match((await act(staff, `${location}/run`)).text, /Added<b>: 2<\/b>/)
  })

  test('is for who may import, and decisions on ties for who may decide', async () => {
    const reader = await enterOffice(city, { name: 'Read', roles: ['reader'] })
    for (const path of [
      '/office/imports',
      '/office/imports/1',
      '/office/doubts',
      '/office/exports',
      '/office/settings/mail',
    ]) {
      assert.equal((await reader.read(path)).status, 403, path)
    }
    const form = new FormData()
    form.append('file', new File(['key\n'], 'x.csv'))
    assert.equal((await reader.submit('/office/imports/file', form)).status, 403)
    const states = 'tie,state\ntwin-x,ended\n'
    const { location } = await upload(editor, 'states.csv', states)
    await act(editor, `${location}/try`, { mapping: 'tie-states' })
    assert.equal((await editor.submit(`${location}/run`, {})).status, 403)
  })

  test('is not begun twice at once: the second click is told that it goes on', async () => {
    const { location } = await upload(editor, 'twice.csv', PARTIES.join('\n'))
    await act(editor, `${location}/try`, { mapping: 'parties' })
    const [one, other] = await Promise.all([editor.submit(`${location}/run`, {}), editor.submit(`${location}/run`, {})])
    assert.deepEqual([one.status, other.status].sort(), [303, 409])
    await settled(editor, location)
    const jobs = await city.db.selectFrom('jobs').select('state').where('kind', '=', 'import.run').execute()
    assert.ok(jobs.every(({ state }) => state === 'done'))
  })

  test('that nobody does any more says so on its page, and can be done again', async () => {
    const { location } = await upload(editor, 'again.csv', PARTIES.join('\n'))
    await act(editor, `${location}/try`, { mapping: 'parties' })
    await act(editor, `${location}/run`)
    // What a process that was killed leaves behind, when nobody does jobs.
    const isFree = sql<{
      free: boolean
    }>`select pg_try_advisory_xact_lock(${sql.lit(JOB_LOCK.space)}, ${sql.lit(JOB_LOCK.number)}) as free`
    while (!(await isFree.execute(city.db)).rows[0]?.free) await sleep(20)
    await city.db.updateTable('jobs').set({ state: 'running' }).where('kind', '=', 'import.run').execute()
    const page = await editor.read(location)
    assert.match(page.text, /<h2>Avbrutet<\/h2>/)
    assert.match((await act(editor, `${location}/run`)).text, /Edit genomförde importen/)
  })
})
