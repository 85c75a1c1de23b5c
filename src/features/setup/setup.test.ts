import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isSlug } from '#src/features/entries/index.ts'
import { makeBeginLink } from '#src/features/staff/index.ts'
import { startCity, startEmptyCity, type TestCity } from '#src/testing/city.ts'
import { hiddenField, PASSWORD, signInMember, Visitor } from '#src/testing/visitor.ts'
import { chosenTerms, DEFAULT_TERMS } from './defaults.ts'

const ANNA = { name: 'Anna Borg', email: 'anna@city.example', lang: 'en', password: PASSWORD }

async function begin(city: TestCity): Promise<{ visitor: Visitor; to: string | undefined }> {
  const visitor = new Visitor(city)
  const { to } = await visitor.post(`/office/begin/${await makeBeginLink(city.db)}`, ANNA)
  return { visitor, to }
}

const STEPS = {
  languages: { main: 'sv', langs: ['sv', 'en', 'ar'], required: ['sv', 'en'] },
  names: {
    names_sv: 'Lillstad',
    names_en: 'Little Town',
    titles_sv: 'Lillstad i världen',
    titles_en: 'Little Town abroad',
  },
  place: {
    country: 'FI',
    time_zone: 'Europe/Helsinki',
    latitude: '60,2',
    longitude: '24.65',
    contact: 'w@city.example',
  },
  look: { light: '#7f3f98' },
  subjects: { audiences: ['tourists', 'made-up'], themes: ['culture', 'science'] },
} as const

async function answer(visitor: Visitor, step: keyof typeof STEPS) {
  const page = await visitor.get(`/office/setup/${step}`)
  return visitor.post(`/office/setup/${step}`, {
    version: hiddenField(page, 'version'),
    ...(STEPS[step] as Record<string, string | string[]>),
  })
}

describe('the guide of the first start', () => {
  test('leads from an empty city to a site with pages in every language', async (t) => {
    const city = await startEmptyCity(t)
    const { visitor, to } = await begin(city)
    assert.equal(to, '/office/setup')
    assert.match((await visitor.get('/office')).text, /href="\/office\/setup"/)
    assert.equal((await visitor.get('/office/settings/city')).to, '/office/setup')
    for (const step of Object.keys(STEPS) as (keyof typeof STEPS)[]) {
      assert.equal((await visitor.get('/office/setup')).to, `/office/setup/${step}`)
      assert.equal((await answer(visitor, step)).status, 303, step)
    }
    assert.equal((await city.read('/en')).status, 503)
    assert.equal((await visitor.post('/office/setup/finish')).to, '/office/setup/done')

    const start = await city.read('/en')
    assert.match(start.text, /<h1>Little Town abroad<\/h1>/)
    assert.match(start.text, /assets\/colours\/7f3f98-/)
    assert.match(start.text, /Tourists[\s\S]*Culture/)
    assert.doesNotMatch(start.text, /Immigrants/)
    for (const path of ['/sv', '/sv/vanorter', '/en/twin-towns', '/en/networks', '/en/visits', '/sv/dataskydd']) {
      assert.equal((await city.read(path)).status, 200, path)
    }
    assert.match((await city.read('/en/visits')).text, /mailto:w@city\.example/)
    assert.equal((await city.read('/ar')).status, 404, 'what is not required waits to be opened')
    const missing = await visitor.get('/office/settings/languages/ar')
    assert.match(missing.text, /The name of the city/)
    assert.doesNotMatch(missing.text, /that are not published/)
    const log = await city.db.selectFrom('audit').select(['by']).where('action', '=', 'city.set_up').execute()
    assert.deepEqual(log, [{ by: 'Anna Borg' }])
    assert.equal((await visitor.get('/office/setup')).to, '/office/settings')
    assert.equal((await visitor.post('/office/setup/finish')).to, '/office/setup/done')
    assert.equal((await city.db.selectFrom('entries').select('id').execute()).length, 8)
  })

  test('keeps what was answered for another time and says what is wrong', async (t) => {
    const city = await startEmptyCity(t)
    const { visitor } = await begin(city)
    const version = hiddenField(await visitor.get('/office/setup/languages'), 'version')
    const rooms = ['entries', 'register', 'media', 'staff', 'audit', 'account', 'settings', 'outbox', 'settings/look']
    for (const room of rooms) assert.ok((await visitor.get(`/office/${room}`)).status < 500, room)
    const none = await visitor.post('/office/setup/languages', { version, main: 'fi', langs: ['fi'], required: ['sv'] })
    assert.equal(none.status, 422)
    assert.match(none.text, /at least one required language/)
    await answer(visitor, 'languages')
    const early = await visitor.post('/office/setup/finish')
    assert.equal(early.status, 422)
    assert.match(early.text, /not answered yet/)

    const later = (await signInMember(city, { name: 'Eero', roles: ['administrator'] }, '192.0.2.7')).visitor
    assert.equal((await later.get('/office/setup')).to, '/office/setup/names')
    const seen = hiddenField(await later.get('/office/setup/names'), 'version')
    assert.equal((await answer(visitor, 'names')).status, 303)
    const overtaken = await later.post('/office/setup/names', { version: seen, ...STEPS.names, names_en: 'Other' })
    assert.equal(overtaken.status, 409)
    assert.match(overtaken.text, /Anna Borg changed this[\s\S]*Little Town/)
  })

  test('is closed to those who may not change settings, and to a city that is there', async (t) => {
    const city = await startEmptyCity(t)
    const { visitor: editor } = await signInMember(city, { name: 'Bo', roles: ['editor'] })
    assert.match((await editor.get('/office')).text, /An administrator sets it up/)
    for (const path of ['/office/setup', '/office/setup/names', '/office/setup/finish']) {
      assert.equal((await editor.get(path)).status, 403, path)
    }
    assert.equal((await editor.post('/office/setup/finish')).status, 403)

    const sample = await startCity(t)
    const { visitor, to } = await begin(sample)
    assert.equal(to, '/office')
    assert.equal((await visitor.get('/office/setup/names')).to, '/office/settings')
    assert.equal((await visitor.post('/office/setup/names', { names_sv: 'X' })).to, '/office/settings')
  })

  test('offers lists that make an address of their own in every language', () => {
    for (const vocabulary of ['audience', 'theme'] as const) {
      const terms = chosenTerms(
        vocabulary,
        DEFAULT_TERMS[vocabulary].map(({ key }) => key),
      )
      const slugs = terms.flatMap((term) => [...new Set(Object.values(term.slugs))])
      assert.equal(new Set(slugs).size, slugs.length)
      assert.ok(slugs.every((slug) => isSlug(slug ?? '')))
    }
  })
})
