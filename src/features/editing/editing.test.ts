import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { removeOldDrafts } from '#src/features/retention/index.ts'
import { saveSetting } from '#src/features/settings/index.ts'
import { changeRoles } from '#src/features/staff/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { enterOffice, type Fields, type TestStaff } from '#src/testing/staff.ts'
import { publishFromOffice } from './index.ts'

const STORY = entryFiles('stories/towns', {
  facts: 'original: sv',
  title: { sv: 'Vänorter', fi: 'Ystävät' },
  body: 'Ett.\n\nTvå.\n\nTre.',
})
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

async function open(t: TestContext): Promise<{ city: TestCity; id: string; path: string }> {
  const city = await startCity(t, STORY)
  const { id } = await city.db.selectFrom('entries').select('id').where('key', '=', 'towns').executeTakeFirstOrThrow()
  return { city, id, path: `/office/entries/${id}/sv` }
}

const WHOLE: Fields = { title: 'Vänorter', slug: '', lead: 'Kort.', body: 'Ett.\n\nTvå.\n\nTre.', intent: 'save' }
const save = (staff: TestStaff, path: string, fields: Fields) =>
  staff.submit(path, { ...WHOLE, slug: 'vanorter', change: 'substance', ...fields })

const latest = (city: TestCity, id: string, lang = 'sv') =>
  city.db
    .selectFrom('revisions')
    .selectAll()
    .where('entry_id', '=', id)
    .where('lang', '=', lang as 'sv')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()

const actions = async (city: TestCity) =>
  (await city.db.selectFrom('audit').select(['action', 'by', 'by_id', 'detail']).orderBy('number').execute()).filter(
    ({ by_id }) => by_id !== null,
  )

describe('writing', () => {
  test('a story from its first title to readers, with every step in the log under its writer’s name', async (t) => {
    const { city } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const made = await anna.submit('/office/entries/new/story', {
      title: 'Två vänorter',
      originalLang: 'sv',
      intent: 'save',
    })
    assert.equal(made.status, 303, made.text)
    const id = made.location.split('/')[3] ?? ''
    const path = `/office/entries/${id}/sv`
    assert.match((await anna.read(path)).text, /To publish, there is missing/)
    assert.match((await anna.submit(`${path}/state`, { intent: 'publish', revision: '1' })).text, /a lead, a text/)
    assert.equal((await city.read('/sv/nyheter/tva-vanorter')).status, 404)

    assert.equal((await save(anna, path, { base: '1', title: 'Två vänorter', slug: 'tva-vanorter' })).status, 303)
    assert.equal((await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })).status, 303)
    assert.match((await city.read('/sv/nyheter/tva-vanorter')).text, /Tre\./)
    const log = await actions(city)
    assert.deepEqual(
      log.map(({ action }) => action),
      ['entry.added', 'text.written', 'text.written', 'text.published'],
    )
    assert.ok(log.every(({ by, by_id }) => by === 'Anna' && by_id === anna.id))
  })

  test('a draft needs nothing, and shows readers nothing', async (t) => {
    const { city, id, path } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    assert.equal((await save(anna, path, { base: '1', title: '', lead: '', body: '' })).status, 303)
    assert.equal((await latest(city, id)).title, '')
    assert.match((await city.read('/sv/nyheter/vanorter')).text, /Tre\./)
  })

  test('an address is checked in words, and what was typed stays', async (t) => {
    const { city, path } = await open(t)
    await city.load(entryFiles('stories/other', { title: { sv: 'Annan' } }))
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    for (const [slug, words] of [
      ['annan', /belongs to another entry/],
      ['Not An Address', /small letters/],
    ] as const) {
      const answer = await save(anna, path, { base: '1', slug, lead: 'My long lead' })
      assert.equal(answer.status, 422)
      assert.match(answer.text, words)
      assert.match(answer.text, /My long lead/)
    }
  })

  test('a call to act that is a script is not even kept', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    const answer = await save(anna, path, { base: '1', callLabel: 'Click', callHref: 'javascript:alert(1)' })
    assert.equal(answer.status, 422)
    assert.equal((await latest(city, id)).number, 1)
  })

  test('Markdown that tries to break out reaches readers, the office and previews as words', async (t) => {
    const { city, path } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const body = '</textarea><script>alert(1)</script>\n\n[x](javascript:alert(2))\n\n<img src=x onerror=alert(3)>'
    await save(anna, path, { base: '1', body, title: '<script>alert(4)</script>' })
    assert.equal((await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })).status, 303)
    const pages = await Promise.all(
      [path, `${path}/state`, `${path}/revisions`, '/office/entries', '/office/audit'].map((page) => anna.read(page)),
    )
    for (const { text } of [...pages, await city.read('/sv/nyheter/vanorter')]) {
      assert.doesNotMatch(text, /<script>alert|<img src=x|href="javascript/)
    }
  })

  test('with changed ids or odd values answers without a stack', async (t) => {
    const { city, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['administrator'] })
    for (const path of [
      `/office/entries/${UNKNOWN}`,
      `/office/entries/${UNKNOWN}/sv`,
      '/office/entries/x/sv',
      `/office/entries/${id}/xx`,
      `/office/entries/${id}/en/state`,
      `/office/entries/${id}/en/revisions`,
      `/office/preview/${id}/en`,
      `/office/preview/${id}/sv?revision=99`,
      '/office/entries/new/party',
      `/office/media/${UNKNOWN}`,
      '/preview/x',
    ])
      assert.equal((await anna.read(path)).status, 404, path)
    for (const path of [
      '/office/entries?kind=x&state=constructor&lang=zz&audience=1&page=99999&sort=__proto__&q=%00%25',
      `/office/entries/${id}?done=constructor`,
      `/office/entries/${id}/sv?done=__proto__&draft=kept`,
      `/office/entries/${id}/sv/revisions?from=abc&to=-1`,
      '/office/audit?before=x&who=%25&entry=%27',
    ])
      assert.equal((await anna.read(path)).status, path.includes('page=') ? 303 : 200, path)
    assert.equal((await anna.read('/office/audit?from=2026-02-31')).status, 422)
    for (const [path, fields] of [
      [`/office/entries/${UNKNOWN}/sv`, { intent: 'save' }],
      [`/office/entries/${id}/en/state`, { intent: 'publish' }],
      [`/office/entries/${id}/sv/revisions`, { restore: '9', latest: '9' }],
    ] as const)
      assert.equal((await anna.submit(path, fields)).status, 404, path)
    const bulk = await anna.submit('/office/entries/bulk', {
      entry: ["1' or '1'='1", UNKNOWN],
      action: 'publish:sv',
      intent: 'confirm',
    })
    assert.equal(bulk.status, 200)
  })
})

describe('two people at one text', () => {
  test('who changed other things both keep their work', async (t) => {
    const { city, id, path } = await open(t)
    const [anna, bo] = [
      await enterOffice(city, { name: 'Anna', roles: ['editor'] }),
      await enterOffice(city, { name: 'Bo', roles: ['editor'] }),
    ]
    await anna.read(path)
    assert.match((await bo.read(path)).text, /Anna has this text open too/)
    const lead0 = 'Vänorter, in short.'
    await save(anna, path, { base: '1', lead: lead0, body: 'Ett!\n\nTvå.\n\nTre.' })
    const merged = await save(bo, path, { base: '1', lead: 'Bos ingress', body: 'Ett.\n\nTvå.\n\nTre!' })
    assert.match(merged.location, /done=merged/)
    const { body, lead } = await latest(city, id)
    assert.equal(body, 'Ett!\n\nTvå.\n\nTre!')
    assert.equal(lead, 'Bos ingress')
  })

  test('who changed the same are asked, and nothing is overwritten before they answer', async (t) => {
    const { city, id, path } = await open(t)
    const [anna, bo] = [
      await enterOffice(city, { name: 'Anna', roles: ['editor'] }),
      await enterOffice(city, { name: 'Bo', roles: ['editor'] }),
    ]
    await save(anna, path, { base: '1', title: 'Annas rubrik', body: 'Ett, Anna.\n\nTvå.\n\nTre.' })
    const mine = { base: '1', title: 'Bos rubrik', body: 'Ett, Bo.\n\nTvå.\n\nTre.' }
    const asked = await save(bo, path, mine)
    assert.equal(asked.status, 409)
    for (const words of ['Annas rubrik', 'Bos rubrik', 'Ett, Anna.', 'Ett, Bo.'])
      assert.ok(asked.text.includes(words), words)
    assert.equal((await latest(city, id)).title, 'Annas rubrik')

    const choices = { against: '2', 'choose-title-0': 'theirs', 'choose-body-0': 'both' }
    // Somebody saves once more while Bo chooses: a choice made before that does not count.
    await save(anna, path, { base: '2', title: 'Annas andra rubrik', body: 'Ett, Anna.\n\nTvå.\n\nTre.' })
    assert.equal((await save(bo, path, { ...mine, ...choices })).status, 409)
    assert.equal((await save(bo, path, { ...mine, ...choices, against: '3' })).status, 303)
    const { title, body } = await latest(city, id)
    assert.equal(title, 'Annas andra rubrik')
    assert.equal(body, 'Ett, Anna.\n\nEtt, Bo.\n\nTvå.\n\nTre.')
  })

  test('who change the facts of an entry at once keep both changes, or are told of the other’s', async (t) => {
    const { city, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    const terms = await city.db.selectFrom('terms').select(['id', 'key']).execute()
    const term = (key: string) => terms.find((one) => one.key === key)?.id ?? ''
    const base = JSON.stringify({ originalLang: 'sv' })
    const facts = (fields: Fields) =>
      anna.submit(`/office/entries/${id}`, { originalLang: 'sv', base, intent: 'save', ...fields })
    assert.equal((await facts({ audiences: term('tourists'), from: '2016' })).status, 303)
    assert.equal((await facts({ themes: term('culture') })).status, 303)
    const kept = await city.db.selectFrom('entry_terms').selectAll().where('entry_id', '=', id).execute()
    assert.equal(kept.length, 2)
    const told = await facts({ from: '2017-02' })
    assert.equal(told.status, 422)
    assert.match(told.text, /2016/)
    assert.match(told.text, /value="2017-02"/)
  })
})

describe('what is typed', () => {
  test('is kept for its writer alone, offered when they come back, and let go of when saved', async (t) => {
    const { city, path, id } = await open(t)
    const [anna, bo] = [
      await enterOffice(city, { name: 'Anna', roles: ['editor'] }),
      await enterOffice(city, { name: 'Bo', roles: ['editor'] }),
    ]
    const kept = await anna.submit(`${path}/draft`, { ...WHOLE, base: '1', lead: 'Half a lea', keep: 'yes' })
    assert.equal(JSON.parse(kept.text).latest, 1)
    assert.match((await anna.read(path)).text, /text that is not saved/)
    assert.doesNotMatch((await bo.read(path)).text, /text that is not saved/)
    assert.match((await anna.read(`${path}?draft=kept`)).text, /Half a lea/)
    await save(anna, path, { base: '1', lead: 'Half a lead' })
    assert.equal((await city.db.selectFrom('text_drafts').selectAll().where('entry_id', '=', id).execute()).length, 0)
  })

  test('is let go of after thirty days', async (t) => {
    const { city, path } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    await anna.submit(`${path}/draft`, { ...WHOLE, base: '1', keep: 'yes' })
    await removeOldDrafts(city.db, Temporal.Now.instant().add({ hours: 29 * 24 }))
    assert.equal((await city.db.selectFrom('text_drafts').selectAll().execute()).length, 1)
    await removeOldDrafts(city.db, Temporal.Now.instant().add({ hours: 31 * 24 }))
    assert.equal((await city.db.selectFrom('text_drafts').selectAll().execute()).length, 0)
  })

  test('is there again after the session ended and its writer signed in anew, and for nobody else', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    const bo = await enterOffice(city, { name: 'Bo', roles: ['editor'] })
    await city.db
      .updateTable('staff_sessions')
      .set({ expires_at: Temporal.Now.instant() })
      .where('staff_id', '=', anna.id)
      .execute()
    const ended = await save(anna, path, { base: '1', lead: 'Before the end' })
    assert.equal(ended.status, 303)
    const kept = `/office/kept/${ended.location.split('kept=')[1]}`
    assert.equal((await latest(city, id)).number, 1, 'nothing is done in the name of who is gone')
    assert.equal((await bo.read(kept)).location, '/office')
    await city.db
      .updateTable('staff_sessions')
      .set({ expires_at: Temporal.Now.instant().add({ hours: 1 }) })
      .where('staff_id', '=', anna.id)
      .execute()
    const back = (await anna.read(kept)).location
    assert.ok(back.startsWith(path))
    assert.match((await anna.read(back)).text, /Before the end/)
  })

  test('by somebody whose role was taken away is refused, but not lost', async (t) => {
    const { city, path } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    await changeRoles(city.db, { staffId: anna.id, roles: [{ role: 'reader', langs: [] }] }, 'a test')
    const answer = await save(anna, path, { base: '1', lead: 'Written before' })
    assert.equal(answer.status, 403)
    const drafts = await city.db.selectFrom('text_drafts').select('fields').execute()
    assert.equal(drafts[0]?.fields.lead, 'Written before')
  })

  test('in a language that its writer does not write is refused', async (t) => {
    const { city, id, path } = await open(t)
    const translator = await enterOffice(city, { name: 'Tiina', roles: [{ role: 'translator', langs: ['fi'] }] })
    assert.equal((await save(translator, `/office/entries/${id}/fi`, { base: '1', title: 'Ystävät!' })).status, 303)
    for (const other of [path, `/office/entries/${id}/en`]) {
      assert.equal((await save(translator, other, { base: '1', title: 'No' })).status, 403)
      assert.equal((await translator.submit(`${other}/draft`, { keep: 'yes' })).status, 403)
    }
    for (const intent of ['publish', 'withdraw', 'approve', 'schedule'])
      assert.equal((await translator.submit(`/office/entries/${id}/fi/state`, { intent })).status, 403, intent)
    assert.equal((await translator.submit(`/office/entries/${id}`, { intent: 'save' })).status, 403)
    const bulk = await translator.submit('/office/entries/bulk', { entry: id, action: 'publish:fi', intent: 'confirm' })
    assert.equal(bulk.status, 403)
    assert.equal((await translator.read('/office/audit')).status, 403)
  })
})

describe('a second person', () => {
  test('is needed where the city wants one: not oneself, and for these very words', async (t) => {
    const { city, id, path } = await open(t)
    await saveSetting(city.db, 'reviews', { kinds: ['story'] }, 'a test')
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const bo = await enterOffice(city, { name: 'Bo', roles: ['publisher'] })
    await save(anna, path, { base: '1', lead: 'Ny ingress' })
    const state = `${path}/state`
    assert.match((await anna.submit(state, { intent: 'publish', revision: '2' })).text, /Another person has to approve/)
    assert.equal((await anna.submit(state, { intent: 'send', words: 'Please look', askedOf: bo.id })).status, 303)
    assert.match(
      (await anna.submit(state, { intent: 'approve', revision: '2' })).text,
      /You wrote this revision yourself/,
    )
    assert.match((await bo.read(state)).text, /Please look/)
    assert.equal((await bo.submit(state, { intent: 'approve', revision: '2', words: 'Fine' })).status, 303)
    // Other words than those that were approved wait again.
    await save(anna, path, { base: '2', lead: 'Ännu nyare' })
    assert.equal((await anna.submit(state, { intent: 'publish', revision: '3' })).status, 422)
    assert.match((await bo.submit(state, { intent: 'approve', revision: '2' })).text, /newer revision/)
    assert.equal((await bo.submit(state, { intent: 'send_back', words: '' })).status, 422)
    assert.equal((await bo.submit(state, { intent: 'approve', revision: '3' })).status, 303)
    assert.equal((await anna.submit(state, { intent: 'publish', revision: '3' })).status, 303)
    assert.match((await city.read('/sv/nyheter/vanorter')).text, /Ännu nyare/)
    assert.equal(
      (
        await city.db
          .selectFrom('translations')
          .select('review')
          .where('entry_id', '=', id)
          .where('lang', '=', 'sv')
          .executeTakeFirstOrThrow()
      ).review,
      null,
    )
  })

  test('is gone without by those who may, and the log says why', async (t) => {
    const { city, path } = await open(t)
    await saveSetting(city.db, 'reviews', { kinds: ['story'] }, 'a test')
    const anna = await enterOffice(city, { name: 'Anna', roles: ['administrator'] })
    await save(anna, path, { base: '1', lead: 'Bråttom' })
    assert.equal((await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })).status, 422)
    const without = 'Everybody is ill'
    assert.equal((await anna.submit(`${path}/state`, { intent: 'publish', revision: '2', without })).status, 303)
    const line = (await actions(city)).at(-1)
    assert.deepEqual(line?.detail, { revision: 2, without_review: without })
  })
})

describe('publishing from the office', () => {
  test('never publishes what nobody looked at: a revision that came meanwhile', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    await save(anna, path, { base: '1', lead: 'Sett' })
    await save(anna, path, { base: '2', lead: 'Osett' })
    const answer = await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /newer revision/)
    assert.equal(
      (
        await city.db
          .selectFrom('translations')
          .select('live')
          .where('entry_id', '=', id)
          .where('lang', '=', 'sv')
          .executeTakeFirstOrThrow()
      ).live,
      1,
    )
  })

  test('is refused in words while the picture is not described in the language', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const picture = await city.db
      .insertInto('media')
      .values({ key: 'p', hash: 'x', alts: JSON.stringify({ sv: 'En strand' }), credit: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await city.db.updateTable('entries').set({ picture_id: picture.id }).where('id', '=', id).execute()
    await save(anna, path, { base: '1', lead: 'Nytt' })
    assert.equal((await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })).status, 303)
    const fi = `/office/entries/${id}/fi`
    await save(anna, fi, { base: '1', title: 'Uusi' })
    const refused = await anna.submit(`${fi}/state`, { intent: 'publish', revision: '2' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /description of the picture/)
    assert.deepEqual(
      await publishFromOffice(city.db, { entryId: id, lang: 'fi', by: { ...anna, email: '', lang: 'en', roles: [] } }),
      { lacks: ['alt'] },
    )
  })

  test('at a time publishes what was scheduled, not what was written since', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    await save(anna, path, { base: '1', lead: 'Schemalagd' })
    const twice = await anna.submit(`${path}/state`, {
      intent: 'schedule',
      revision: '2',
      date: '2027-10-31',
      time: '03.30',
    })
    assert.equal(twice.status, 422)
    assert.match(twice.text, /comes twice/)
    assert.match(twice.text, /03\.30 \(UTC\+03:00\)/)
    const chosen = { intent: 'schedule', revision: '2', date: '2027-10-31', time: '03.30', offset: '+03:00' }
    assert.equal((await anna.submit(`${path}/state`, chosen)).status, 303)
    await save(anna, path, { base: '2', lead: 'Efteråt' })
    const due = await city.db
      .selectFrom('translations')
      .select(['due', 'publish_at'])
      .where('entry_id', '=', id)
      .where('lang', '=', 'sv')
      .executeTakeFirstOrThrow()
    assert.deepEqual([due.due, due.publish_at?.toString()], [2, '2027-10-31T00:30:00Z'])
    const past = { intent: 'schedule', revision: '3', date: '2020-01-01', time: '9.00' }
    assert.match((await anna.submit(`${path}/state`, past)).text, /has been/)
  })

  test('several at once gives each its own result, and withdrawing asks what readers are told', async (t) => {
    const { city, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    const made = await anna.submit('/office/entries/new/story', { title: 'Utkast', originalLang: 'sv', intent: 'save' })
    const draft = { id: made.location.split('/')[3] ?? '' }
    await save(anna, made.location, { base: '1', title: 'Utkast', slug: 'utkast' })
    const several = { entry: [id, draft.id], query: '' }
    const asked = await anna.submit('/office/entries/bulk', { ...several, action: 'publish:sv' })
    assert.equal(asked.status, 200)
    assert.equal((await city.read('/sv/nyheter/utkast')).status, 404, 'nothing happens before it is confirmed')
    const report = await anna.submit('/office/entries/bulk', { ...several, action: 'publish:sv', intent: 'confirm' })
    assert.match(report.text, /was published already/)
    assert.equal((await city.read('/sv/nyheter/utkast')).status, 200)
    const silent = await anna.submit('/office/entries/bulk', { ...several, action: 'withdraw:sv', intent: 'confirm' })
    assert.equal(silent.status, 422)
    await anna.submit('/office/entries/bulk', {
      ...several,
      action: 'withdraw:sv',
      intent: 'confirm',
      notice: 'Fel siffror',
    })
    assert.match((await city.read('/sv/nyheter/vanorter')).text, /Fel siffror/)
  })
})

describe('a preview', () => {
  test('is the page that readers will get, and changes nothing', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    await save(anna, path, { base: '1', lead: 'Kommer snart' })
    const before = await city.db.selectFrom('audit').select('id').execute()
    const preview = await anna.read(`/office/preview/${id}/sv`)
    assert.equal(preview.status, 200)
    assert.match(preview.text, /Kommer snart/)
    assert.equal(preview.headers.get('cache-control'), 'no-store')
    assert.match(preview.headers.get('x-robots-tag') ?? '', /noindex/)
    assert.match(preview.headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/)
    assert.doesNotMatch((await city.read('/sv/nyheter/vanorter')).text, /Kommer snart/)
    assert.equal((await city.db.selectFrom('audit').select('id').execute()).length, before.length)
    await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })
    const stamped = /<p class="stamps">.*?<\/p>/s
    const withoutTimes = (page: string) => page.replace(stamped, '').replace(/"dateModified":"[^"]*"/, '')
    let page = ''
    // The page cache hears of it a moment later.
    while (!page.includes('Kommer snart')) {
      await setTimeout(10)
      page = (await city.read('/sv/nyheter/vanorter')).text
    }
    assert.equal(withoutTimes(preview.text), withoutTimes(page))
    assert.match((await anna.read(`/office/preview/${id}/sv?revision=1`)).text, /Vänorter, in short/)
  })

  test('by its link opens one text to an outsider, until it is revoked or its time is over', async (t) => {
    const { city, path } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    await save(anna, path, { base: '1', lead: 'Hemligt' })
    const share = async () => {
      const made = await anna.submit(`${path}/preview`, { intent: 'share', which: 'latest' })
      return /\/preview\/([\w-]{43})"/.exec(made.text)?.[1] ?? ''
    }
    const [first, second] = [await share(), await share()]
    assert.match((await city.read(`/preview/${first}`)).text, /Hemligt/)
    assert.equal((await city.read(`/preview/${first.slice(0, -1)}x`)).status, 404)
    assert.doesNotMatch((await city.read('/sv/nyheter/vanorter')).text, /Hemligt/)

    const list = (await anna.read(`${path}/preview`)).text
    assert.ok(!list.includes(first), 'a link is shown only once')
    const hashes = [...list.matchAll(/name="revoke" value="([^"]+)"/g)].map(([, hash = '']) => hash)
    for (const revoke of hashes) await anna.submit(`${path}/preview`, { revoke })
    assert.equal((await city.read(`/preview/${second}`)).status, 410)

    const third = await share()
    await city.db.updateTable('preview_links').set({ expires_at: Temporal.Now.instant() }).execute()
    assert.equal((await city.read(`/preview/${third}`)).status, 410)
  })
})

describe('a revision', () => {
  test('of the past is restored as a new one', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
    await save(anna, path, { base: '1', body: 'Annat.', note: 'Helt om' })
    const page = (await anna.read(`${path}/revisions?from=1&to=2`)).text
    assert.match(page, /Helt om/)
    assert.match(page, /<ins>.*?Annat/s)
    assert.match(page, /<del>.*?Två/s)
    const restored = await anna.submit(`${path}/revisions`, { restore: '1', latest: '2' })
    assert.match(restored.location, /done=restored/)
    const { number, body, note } = await latest(city, id)
    assert.deepEqual([number, body, note], [3, 'Ett.\n\nTvå.\n\nTre.', 'Restored from revision 1'])
  })

  test('of a translation says which original it was made from', async (t) => {
    const { city, path, id } = await open(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['publisher'] })
    await save(anna, path, { base: '1', body: 'Något helt annat.' })
    await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })
    const fi = `/office/entries/${id}/fi`
    assert.match((await anna.read(fi)).text, /original has changed/)
    await save(anna, fi, { base: '1', title: 'Ystävät', original: '2', note: 'a slip' })
    assert.equal((await latest(city, id, 'fi')).made_from, 1)
    await save(anna, fi, { base: '2', title: 'Ystävät', original: '2', upToDate: 'yes' })
    assert.equal((await latest(city, id, 'fi')).made_from, 2)
  })
})

test('a saved view is found again by its owner alone, and a text is found by its words', async (t) => {
  const { city } = await open(t)
  const anna = await enterOffice(city, { name: 'Anna', roles: ['editor'] })
  const bo = await enterOffice(city, { name: 'Bo', roles: ['editor'] })
  await anna.submit('/office/entries/views', { name: 'My drafts', query: 'state=draft&page=3&evil=1' })
  assert.match((await anna.read('/office/entries')).text, /href="\/office\/entries\?state=draft">My drafts/)
  assert.doesNotMatch((await bo.read('/office/entries')).text, /My drafts/)
  assert.match((await anna.read('/office/entries?q=Tre.&kind=story')).text, /1 entry/)
  assert.match((await anna.read('/office/entries?state=none&lang=en&kind=story')).text, /1 entry/)
  assert.match((await anna.read('/office/entries/find?q=Ystäv')).text, /"link":"entry:stories\/towns"/)
})
