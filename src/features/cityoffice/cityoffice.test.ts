import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { endSessions } from '#src/features/staff/index.ts'
import { type Answer, entryFiles, startCity } from '#src/testing/city.ts'
import { soon } from '#src/testing/soon.ts'
import { hiddenField, PASSWORD, signInMember, type Visitor } from '#src/testing/visitor.ts'
import { SETTINGS_SECTIONS } from './sections.ts'

const TOWNS = entryFiles('pages/towns', {
  facts: 'original: sv\naudiences: [immigrants]\nmenu: { place: main, position: 1 }',
  title: { sv: 'Vänorter', fi: 'Ystävyyskaupungit', en: 'Twin towns' },
})

const city = await startCity({ after }, TOWNS)
const admin = (await signInMember(city, { name: 'Anna Borg', roles: ['administrator'] })).visitor
const other = (await signInMember(city, { name: 'Eero Salo', roles: ['administrator'] }, '192.0.2.2')).visitor

/** What a form has in it, as a browser sends it back. */
const formOf = (text: string) => {
  const fields: Record<string, string[]> = {}
  const form = /<form class="panel settings-form"[\s\S]*?<\/form>/.exec(text)?.[0] ?? ''
  const clean = (value: string) => value.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
  for (const [tag, kind] of form.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1] ?? ''
    const rest = form.slice(form.indexOf(tag) + tag.length)
    if (kind === 'textarea') fields[name] = [clean(rest.slice(0, rest.indexOf('<')))]
    else if (kind === 'select') {
      const options = rest.slice(0, rest.indexOf('</select>'))
      const chosen = /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options)
      fields[name] = [clean(chosen?.[1] ?? '')]
    } else if (!/type="(checkbox|file)"/.test(tag) || / checked/.test(tag)) {
      fields[name] = [...(fields[name] ?? []), clean(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')]
    }
  }
  return fields
}

/** What readers get once every page has heard of what was changed. */
const shown = (path: string, isNew: (page: Answer) => boolean) => soon(() => city.read(path), isNew)

async function change(who: Visitor, section: string, fields: Record<string, string | string[]>) {
  const path = `/office/settings/${section}`
  const page = await who.get(path)
  return who.post(path, { ...formOf(page.text), ...fields })
}

describe('the settings', () => {
  test('are for those who may change them: others are told who can help, and nothing is taken from elsewhere', async () => {
    const editor = (await signInMember(city, { name: 'Bo', roles: ['editor'] })).visitor
    assert.doesNotMatch((await editor.get('/office')).text, /office\/settings/)
    for (const href of ['/office/settings', '/office/setup', ...SETTINGS_SECTIONS.map(({ href }) => href)]) {
      const refused = await editor.get(href)
      assert.equal(refused.status, 403, href)
      assert.match(refused.text, /Anna Borg/)
      if (href.startsWith('/office/settings/')) assert.equal((await editor.post(href, { version: 'x' })).status, 403)
    }
    assert.equal((await editor.post('/office/settings/languages/ar', { do: 'open', anyway: 'yes' })).status, 403)
    const forged = await admin.post('/office/settings/reviews', { kinds: 'story' }, { origin: 'https://evil.example' })
    assert.equal(forged.status, 403)
    assert.match((await admin.get('/office/settings')).text, /href="\/office\/settings\/look"/)
  })

  test('show readers another name of the city at once, and the log what it was and became', async () => {
    assert.match((await city.read('/en')).text, /<b>The City<\/b>/)
    assert.equal((await change(admin, 'city', { names_en: 'Big City' })).status, 303)
    await shown('/en', ({ text }) => text.includes('<b>Big City</b>'))
    const line = await city.db
      .selectFrom('audit')
      .select(['by', 'detail'])
      .where('action', '=', 'setting.changed')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const detail = line.detail as { name: string; was: { names: object }; became: { names: object } }
    assert.equal(line.by, 'Anna Borg')
    assert.deepEqual(
      [detail.was.names, detail.became.names].map((names) => (names as { en: string }).en),
      ['The City', 'Big City'],
    )
    assert.match((await change(admin, 'city', {})).to ?? '', /done=unchanged/)
  })

  test('explain what is wrong, and keep what was typed', async () => {
    const answer = await change(admin, 'city', {
      names_sv: '',
      latitude: '91,5',
      time_zone: 'Mars/Olympus',
      website: 'javascript:alert(1)',
      wikidata: '47034',
      contact: 'nobody',
    })
    assert.equal(answer.status, 422)
    for (const words of [/Fill in this field/, /between −90 and 90/, /one of those in the list/, /begins with https/]) {
      assert.match(answer.text, words)
    }
    assert.match(answer.text, /value="91,5"/)
    assert.match(answer.text, /href="#field-wikidata"/)
  })

  test('never let one person overwrite another without a word', async () => {
    const seen = formOf((await admin.get('/office/settings/city')).text)
    const alsoSeen = formOf((await other.get('/office/settings/city')).text)
    assert.equal((await other.post('/office/settings/city', { ...alsoSeen, contact: 'eero@city.example' })).status, 303)
    const late = await admin.post('/office/settings/city', { ...seen, names_fi: 'Iso kaupunki' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Eero Salo changed this/)
    assert.match(late.text, /eero@city\.example/)
    assert.match(late.text, /Iso kaupunki/)
    const site = await city.db.selectFrom('site').select(['names', 'contact']).executeTakeFirstOrThrow()
    assert.equal(site.contact, 'eero@city.example')
    assert.equal((await admin.post('/office/settings/city', formOf(late.text))).status, 303)
    const now = await city.db.selectFrom('site').select(['names', 'contact']).executeTakeFirstOrThrow()
    assert.deepEqual([now.names.fi, now.contact], ['Iso kaupunki', 'world@city.example'])
  })

  test('require a review of what a city says', async () => {
    assert.equal((await change(admin, 'reviews', { kinds: ['story', 'party'] })).status, 303)
    const set = await city.db.selectFrom('settings').select('value').where('name', '=', 'reviews').executeTakeFirst()
    assert.deepEqual(set?.value, { kinds: ['story', 'party'] })
    assert.equal((await change(admin, 'reviews', { kinds: [] })).status, 303)
  })
})

describe('a language', () => {
  const act = (code: string, wish: string, more = {}) =>
    admin.post(`/office/settings/languages/${code}`, { do: wish, ...more })

  test('that is required cannot be closed, and the last open one neither', async () => {
    const answer = await act('sv', 'close')
    assert.equal(answer.status, 422)
    assert.match(answer.text, /Take that away first/)
    const list = await change(admin, 'languages', { required_sv: [], required_fi: [], required_en: [] })
    assert.equal(list.status, 303)
    for (const code of ['sv', 'fi']) assert.equal((await act(code, 'close')).status, 303)
    assert.match((await act('en', 'close')).text, /the only open language/)
    for (const code of ['sv', 'fi']) assert.equal((await act(code, 'open')).status, 303)
    const ticked = { required_sv: ['yes'], required_fi: ['yes'], required_en: ['yes'] }
    assert.equal((await change(admin, 'languages', ticked)).status, 303)
  })

  test('says what is missing, and goes live only by somebody’s hand', async () => {
    const page = await admin.get('/office/settings/languages/ar')
    assert.match(page.text, /Vänorter/)
    assert.match(page.text, /names of 3 audiences and themes/)
    const hasty = await act('ar', 'open')
    assert.equal(hasty.status, 422)
    assert.match(hasty.text, /Something is missing/)
    assert.equal((await city.read('/ar')).status, 404)
    assert.equal((await act('ar', 'open', { anyway: 'yes' })).status, 303)
    await shown('/ar', ({ status }) => status === 200)
    assert.equal((await act('ar', 'close')).status, 303)
    await shown('/ar', ({ status }) => status === 404)
  })

  test('can be added when the program has words in it, and taken away while nothing is written', async () => {
    const add = (code: string) => admin.post('/office/settings/languages/add', { code })
    assert.match((await add('de-AT')).text, /Austrian German cannot be added yet/)
    assert.match((await add('x y')).text, /no code of a language/)
    assert.match((await add('ar-EG')).text, /is there already/)
    assert.equal((await act('ar', 'remove')).status, 303)
    assert.equal((await admin.get('/office/settings/languages/ar')).status, 404)
    assert.equal((await add('ar-EG')).status, 303)
    const added = await city.db.selectFrom('languages').selectAll().where('code', '=', 'ar').executeTakeFirst()
    assert.deepEqual([added?.open, added?.required], [false, false])
    assert.match((await act('sv', 'remove')).text, /cannot be removed/)
  })
})

describe('an audience', () => {
  const idOf = async (key: string) =>
    (await city.db.selectFrom('terms').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

  test('that gets another address is found under every old one', async () => {
    const id = await idOf('immigrants')
    assert.equal((await change(admin, `audiences/${id}`, { names_en: 'Newcomers', slugs_en: '' })).status, 303)
    const old = await shown('/en/for-you/immigrants', ({ status }) => status === 301)
    assert.deepEqual([old.status, old.headers.get('location')], [301, '/en/for-you/newcomers'])
    assert.match((await city.read('/en/for-you/newcomers')).text, /<h1>Newcomers<\/h1>/)
    const id2 = await idOf('tourists')
    const taken = await change(admin, `audiences/${id2}`, { slugs_en: 'immigrants' })
    assert.equal(taken.status, 422)
    assert.match(taken.text, /belongs to Newcomers, or did once/)
    assert.match((await change(admin, `audiences/${id2}`, { slugs_en: 'To Urists' })).text, /Use small letters/)
  })

  test('is removed only when nothing carries it', async () => {
    const id = await idOf('immigrants')
    assert.match((await admin.get(`/office/settings/audiences/${id}`)).text, /Carried by 1 entry[\s\S]*Vänorter/)
    const version = hiddenField(await admin.get(`/office/settings/audiences/${id}`), 'version')
    const kept = await admin.post(`/office/settings/audiences/${id}/remove`, { version })
    assert.match(kept.to ?? '', /in_use/)
    const added = await change(admin, 'audiences/new', { names_sv: 'Gäster', names_fi: 'Vieraat', names_en: 'Guests' })
    assert.equal(added.status, 303)
    const way = new URL(added.to ?? '', 'https://x.example').pathname
    const page = await admin.get(way)
    assert.match(page.text, /Nothing carries it/)
    assert.match((await admin.post(`${way}/remove`, { version: 'older' })).to ?? '', /done=changed/)
    assert.match((await admin.post(`${way}/remove`, { version: hiddenField(page, 'version') })).to ?? '', /removed/)
    assert.equal((await admin.get(way)).status, 404)
    assert.equal((await admin.post(`/office/settings/audiences/no-id/remove`)).status, 404)
  })

  test('stands where its order says', async () => {
    const [immigrants, tourists] = [await idOf('immigrants'), await idOf('tourists')]
    const order = { [`order_${immigrants}`]: '2', [`order_${tourists}`]: '1' }
    assert.equal((await change(admin, 'audiences', order)).status, 303)
    await shown('/en/for-you', ({ text }) => /Tourists[\s\S]*Newcomers/.test(text))
    assert.equal((await change(admin, 'audiences', { [`order_${immigrants}`]: 'first' })).status, 422)
  })
})

describe('menus and the footer', () => {
  test('take a page to another place', async () => {
    const page = await city.db.selectFrom('entries').select('id').where('key', '=', 'towns').executeTakeFirstOrThrow()
    const menu = /<nav class="wrap main-menu"[\s\S]*?<\/nav>/
    assert.match(menu.exec((await city.read('/en')).text)?.[0] ?? '', /Twin towns/)
    assert.match((await change(admin, 'menus', {})).to ?? '', /unchanged/)
    assert.equal((await change(admin, 'menus', { [`place_${page.id}`]: 'footer' })).status, 303)
    const { text } = await shown('/en', (now) => !menu.exec(now.text)?.[0].includes('Twin towns'))
    assert.match(text, /Twin towns/)
  })

  test('link to nothing but https', async () => {
    for (const href of ['javascript:alert(1)', 'http://social.example/city', 'https://user@social.example', '//x']) {
      const wrong = await change(admin, 'footer', { name_0: 'Social', href_0: href })
      assert.equal(wrong.status, 422, href)
    }
    const fields = { words_en: 'Kept by <the> mayor', name_0: 'Mastodon', href_0: 'https://social.example/@city' }
    assert.equal((await change(admin, 'footer', fields)).status, 303)
    const { text } = await shown('/en', (now) => now.text.includes('Mastodon'))
    assert.match(text, /<a href="https:\/\/social\.example\/@city" rel="me">Mastodon<\/a>/)
    assert.match(text, /Kept by &lt;the&gt; mayor/)
    assert.match((await city.read('/sv')).text, /lang="en" dir="ltr">Kept by/)
  })
})

describe('key figures', () => {
  test('are added with their source and year, and told apart when they are of one time', async () => {
    const words = { labels_sv: 'invånare', labels_fi: 'asukasta', labels_en: 'residents', unit: 'count' }
    const first = { value_0: '311900', when_0: '9/2023', source_0_en: 'the city' }
    const vague = await change(admin, 'figures/new', { ...words, value_0: '311900', when_0: 'last year' })
    assert.equal(vague.status, 422)
    assert.match(vague.text, /Write where the number comes from/)
    const { to } = await change(admin, 'figures/new', { ...words, ...first })
    await shown('/en', ({ text }) => /311,900[\s\S]*residents[\s\S]*September 2023/.test(text))
    const path = new URL(to ?? '', 'https://x.example').pathname.replace('/office/settings/', '')
    const again = await change(admin, path, {
      value_1: '5',
      bound_1: 'about',
      when_1: '2023-09',
      source_1_en: 'the city',
    })
    assert.match(again.text, /a value for that time already/)
  })
})

describe('a form of the settings', () => {
  test('that came after the session had ended is there again, with its version', async () => {
    const path = '/office/settings/city'
    const { id, email, visitor } = await signInMember(city, { name: 'Maija', roles: ['administrator'] }, '192.0.2.9')
    const fields = formOf((await visitor.get(path)).text)
    await endSessions(city.db, id)
    const typed = { ...fields, contact: ['maija@city.example'] }
    const late = await visitor.post(path, typed, { referer: `https://world.city.example${path}` })
    const door = await visitor.get(late.to ?? '')
    const back = await visitor.signIn(email, PASSWORD, /name="to" value="([^"]*)"/.exec(door.text)?.[1] ?? '')
    const way = await visitor.get(back.to ?? '')
    assert.deepEqual(formOf((await visitor.get(way.to ?? '')).text), typed)
  })

  test('carries the version that it was filled in for', async () => {
    const page = await admin.get('/office/settings/menus')
    assert.match(hiddenField(page, 'version'), /^[\w-]{16}$/)
    const blind = await admin.post('/office/settings/reviews', { kinds: 'story' })
    assert.equal(blind.status, 409)
  })
})
