import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StaffRole } from '#src/features/staff/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { fieldsOf } from '#src/testing/form.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'
import { signInMember } from '#src/testing/visitor.ts'

async function startRegister(t: Parameters<typeof startCity>[0]): Promise<TestCity> {
  const city = await startCity(t, {
    'pages/twins/entry.yaml': 'original: en\nshows: twin_towns\n',
    'pages/twins/en.md':
      '---\ntitle: Twin towns\nslug: twin-towns\nlead: Ours.\nstate: published\npublished: 2016-03-14T09:00\n---\nText.\n',
  })
  await addParty(city.db, 'own', { names: { und: 'The City' }, isOwn: true, country: 'FI' })
  await addParty(city.db, 'gatchina', { names: { und: 'Gatchina', fi: 'Hatsina' }, country: 'RU' })
  await addTie(city.db, 'twin-gatchina', {
    kind: 'twin_town',
    parties: ['gatchina'],
    signed: dateOf('1968'),
    states: [{ state: 'in_force', since: dateOf('1968') }],
  })
  return city
}

const signIn = async (city: TestCity, name: string, role: StaffRole = 'publisher') =>
  (await signInMember(city, { name, roles: [role] })).visitor

const pathOf = async ({ db }: TestCity, fact: 'party' | 'tie' | 'activity', key: string) => {
  const row =
    fact === 'tie'
      ? await db.selectFrom('ties').select('id').where('key', '=', key).executeTakeFirstOrThrow()
      : await db
          .selectFrom('entries')
          .select('id')
          .where('kind', '=', fact)
          .where('key', '=', key)
          .executeTakeFirstOrThrow()
  return `/office/register/${{ party: 'parties', tie: 'ties', activity: 'activities' }[fact]}/${row.id}`
}

const ENDED = { state: 'ended', since: '14.3.2022', decision: 'City board 14.3.2022 § 91', certain: 'yes', seen: '1' }

describe('ending an agreement', () => {
  test('by a decision, readers see it at once on the twin towns page and on the page of the town', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const tie = await pathOf(city, 'tie', 'twin-gatchina')
    assert.match((await city.read('/en/twin-towns')).text, /In force/)

    let answer = await officer.get(tie)
    assert.match(answer.text, /name="seen" value="1"/)
    await city.announced(async () => {
      answer = await officer.post(`${tie}/states`, ENDED)
    })
    assert.deepEqual([answer.status, answer.to], [303, `${tie}?done=state`])
    assert.match((await officer.get(`${tie}?done=state`)).text, /The state stands in the history/)
    for (const path of ['/en/twin-towns', '/en/partners/gatchina']) {
      const { text } = await city.read(path)
      assert.match(text, /Ended/)
      assert.match(text, /14 March 2022/)
      assert.match(text, /City board 14\.3\.2022 § 91/)
    }
    const [revision] = await city.db.selectFrom('fact_revisions').selectAll().orderBy('id', 'desc').limit(1).execute()
    assert.equal(revision?.by, 'Anna Berg')
  })

  test('two officers at once: the second sees what the first decided, and loses nothing that was typed', async (t) => {
    const city = await startRegister(t)
    const [anna, bo] = [await signIn(city, 'Anna Berg'), await signIn(city, 'Bo Ek')]
    const tie = await pathOf(city, 'tie', 'twin-gatchina')
    const answers = await Promise.all([
      anna.post(`${tie}/states`, ENDED),
      bo.post(`${tie}/states`, { ...ENDED, since: '2022-04', decision: 'City council § 7', 'notes.en': 'Said by Bo' }),
    ])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
    const [second] = answers.filter(({ status }) => status === 409)
    assert.match(second?.text ?? '', /While you were writing another state was recorded/)
    assert.match(second?.text ?? '', /name="seen" value="2"/)
    const typed = second === answers[1] ? /value="City council § 7"/ : /value="City board 14\.3\.2022 § 91"/
    assert.match(second?.text ?? '', typed)
    assert.equal((await city.db.selectFrom('tie_states').selectAll().execute()).length, 2)
  })

  test('is refused in words when it is told again or begins too early', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const tie = await pathOf(city, 'tie', 'twin-gatchina')
    const early = await officer.post(`${tie}/states`, { ...ENDED, since: '1960' })
    assert.equal(early.status, 422)
    assert.match(early.text, /cannot begin before the last one/)
    const same = await officer.post(`${tie}/states`, { ...ENDED, state: 'in_force', since: '1970' })
    assert.match(same.text, /in this state already/)
    const wrong = await officer.post(`${tie}/states`, { ...ENDED, since: '31.2.2022', sourceUrl: 'x' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /value="31\.2\.2022"/)
    assert.match(wrong.text, /href="#field-since"/)
    assert.match(wrong.text, /href="#field-sourceUrl"/)
  })

  test('needs the right to decide, and who lacks it is told who can help', async (t) => {
    const city = await startRegister(t)
    await signIn(city, 'Anna Berg')
    const editor = await signIn(city, 'Eva Editor', 'editor')
    const tie = await pathOf(city, 'tie', 'twin-gatchina')
    const page = await editor.get(tie)
    assert.match(page.text, /Ask Anna Berg for help/)
    assert.doesNotMatch(page.text, /<option value="ended"/)
    const refused = await editor.post(`${tie}/states`, ENDED)
    assert.equal(refused.status, 403)
    assert.match(refused.text, /Ask Anna Berg/)
    assert.equal((await editor.post(`${tie}/states`, { ...ENDED, state: 'dormant' })).status, 303)
    const reader = await signIn(city, 'Rea Reader', 'reader')
    assert.equal((await reader.get('/office/register')).status, 403)
  })
})

describe('the form of a party', () => {
  test('adds one with names, a place and figures, and readers find it', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const empty = fieldsOf(await officer.get('/office/register/parties/new'))
    const one = await officer.post('/office/register/parties/new', {
      ...empty,
      kind: 'city',
      'names.text': 'Køge',
      intent: 'add:names',
    })
    assert.equal(one.status, 200)
    assert.equal(fieldsOf(one)['names.text']?.length, 2)
    const added = await officer.post('/office/register/parties/new', {
      ...fieldsOf(one),
      'names.text': ['Køge', 'Kööke'],
      'names.lang': ['und', 'fi'],
      'names.kind': ['name', 'variant'],
      country: 'DK',
      latitude: '55,46',
      longitude: '12.18',
      'figures.key': 'population',
      'figures.value': '38 304',
      'figures.on': '2023',
      themes: 'culture',
      intent: 'save',
    })
    assert.equal(added.status, 303)
    assert.match((await city.read('/en/partners/koge')).text, /38,304/)
    assert.match((await officer.get('/office/register/parties?q=KOOKE&country=DK&theme=culture')).text, /Køge/)
  })

  test('explains what is wrong field by field, and keeps all that was typed', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const answer = await officer.post('/office/register/parties/new', {
      kind: '',
      'names.text': '',
      latitude: '95',
      website: 'javascript:alert(1)',
      arrived: 'spring',
      'find.partOf': '',
      intent: 'save',
    })
    assert.equal(answer.status, 422)
    for (const field of ['kind', 'names-text-0', 'latitude', 'website', 'arrived']) {
      assert.match(answer.text, new RegExp(`href="#field-${field}"`))
    }
    assert.match(answer.text, /value="spring"/)
    assert.match(answer.text, /id="field-names-text-0"/)
  })

  test('with two people on it keeps the work of both, and asks only about what both changed', async (t) => {
    const city = await startRegister(t)
    const [anna, bo] = [await signIn(city, 'Anna Berg'), await signIn(city, 'Bo Ek')]
    const path = `${await pathOf(city, 'party', 'gatchina')}/change`
    const [hers, his] = [fieldsOf(await anna.get(path)), fieldsOf(await bo.get(path))]
    assert.equal(
      (await anna.post(path, { ...hers, country: 'FI', website: 'https://anna.example', intent: 'save' })).status,
      303,
    )

    const conflict = await bo.post(path, { ...his, wikidata: 'Q190116', website: 'https://bo.example', intent: 'save' })
    assert.equal(conflict.status, 409)
    assert.match(conflict.text, /Anna Berg saved while you were writing/)
    assert.match(conflict.text, /https:\/\/anna\.example/)
    assert.match(conflict.text, /https:\/\/bo\.example/)
    assert.match(conflict.text, /Finland/)
    const asked = fieldsOf(conflict)
    assert.equal((await bo.post(path, { ...asked, intent: 'save' })).status, 409)
    const chosen = await bo.post(path, { ...asked, 'choose.website': 'theirs', intent: 'save' })
    assert.equal(chosen.status, 303)
    const row = await city.db
      .selectFrom('parties')
      .selectAll()
      .where('wikidata', '=', 'Q190116')
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.country, row.website], ['FI', 'https://anna.example'])
  })

  test('finds the party that it is a part of without a script', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const typed = {
      kind: 'city',
      'names.text': 'Paritsy',
      'names.lang': 'und',
      'names.kind': 'name',
      'find.partOf': 'hats',
    }
    const found = await officer.post('/office/register/parties/new', { ...typed, intent: 'find:partOf' })
    assert.match(found.text, /Gatchina \(city, Russia\)/)
    const added = await officer.post('/office/register/parties/new', { ...fieldsOf(found), intent: 'save' })
    assert.equal(added.status, 303)
    assert.match((await officer.get(added.to?.replace('?done=added', '') ?? '')).text, /Part of<\/dt><dd>Gatchina/)
  })
})

test('an hour that the clock goes over or comes to twice is asked back', async (t) => {
  const city = await startRegister(t)
  const officer = await signIn(city, 'Anna Berg')
  const typed = { kind: 'event', 'names.text': 'A night', 'names.lang': 'und', 'names.kind': 'name', intent: 'save' }
  const path = '/office/register/activities/new'
  const twice = await officer.post(path, { ...typed, start: '2027-10-31T03:30' })
  assert.equal(twice.status, 422)
  assert.match(twice.text, /This hour comes twice/)
  assert.match(twice.text, /3\.30 \(UTC\+02:00\)/)
  const never = await officer.post(path, { ...typed, start: '2027-03-28T03:30' })
  assert.match(never.text, /This hour does not exist/)
  const added = await officer.post(path, { ...typed, start: '2027-10-31T03:30', startOffset: '+02:00' })
  assert.equal(added.status, 303)
  const [activity] = await city.db.selectFrom('activities').select('starts_at').execute()
  assert.equal(activity?.starts_at?.toString(), '2027-10-31T01:30:00Z')
})

test('who takes part in an activity is searched for, and a role takes it', async (t) => {
  const city = await startRegister(t)
  const officer = await signIn(city, 'Anna Berg')
  const path = '/office/register/activities/new'
  const typed = {
    kind: 'project',
    'names.text': 'SPARCS',
    'names.lang': 'und',
    'names.kind': 'name',
    'find.roles': 'gat',
  }
  const found = fieldsOf(await officer.post(path, { ...typed, intent: 'find:roles' }))
  assert.deepEqual(found['roles.party'], ['gatchina'])
  const money = { 'roles.role': 'funder', 'roles.amount': '1 300 000,50', 'roles.currency': 'eur' }
  const added = await officer.post(path, { ...found, ...money, intent: 'save' })
  assert.equal(added.status, 303)
  const [role] = await city.db.selectFrom('activity_parties').select(['role', 'amount', 'currency']).execute()
  assert.deepEqual(role, { role: 'funder', amount: 1300000.5, currency: 'EUR' })
})

describe('a claim', () => {
  test('is noted and chosen, and the date of signing goes with it', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const tie = await pathOf(city, 'tie', 'twin-gatchina')
    const claim = { attribute: 'signed', claimant: 'A newspaper', source: 'A page' }
    for (const value of ['1968', '1971']) {
      assert.equal((await officer.post(`${tie}/claims/new`, { ...claim, value })).status, 303)
    }
    assert.equal((await officer.post(`${tie}/claims/new`, { ...claim, value: '1971' })).status, 422)
    assert.match((await officer.get('/office/register/disputes?settled=no')).text, /1968 \/ 1971/)

    const { id } = await city.db.selectFrom('claims').select('id').where('value', '=', '1971').executeTakeFirstOrThrow()
    assert.equal((await officer.post(`${tie}/claims/${id}`, { setSigned: 'yes' })).status, 422)
    const chosen = await officer.post(`${tie}/claims/${id}`, { 'reasons.en': 'The deed says so', setSigned: 'yes' })
    assert.equal(chosen.status, 303)
    const page = (await officer.get(tie)).text
    assert.match(page, /The deed says so/)
    assert.match(page, /Signed<\/dt><dd>1971/)
    assert.match((await officer.get('/office/register/disputes')).text, /chosen/)
  })
})

describe('the history of a fact', () => {
  test('tells what changed, and lets an older version hold again', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const path = await pathOf(city, 'party', 'gatchina')
    const fields = fieldsOf(await officer.get(`${path}/change`))
    await officer.post(`${path}/change`, { ...fields, country: 'SE', note: 'A slip', intent: 'save' })
    const [now, before] = await city.db
      .selectFrom('fact_revisions')
      .select(['id', 'fact_id'])
      .where('fact', '=', 'party')
      .orderBy('id', 'desc')
      .execute()
    const page = (await officer.get(`${path}/revisions/${now?.id}`)).text
    assert.match(page, /A slip/)
    assert.match(page, /<td>Russia<\/td><td>Sweden<\/td>/)
    assert.equal((await officer.post(`${path}/revisions/${before?.id}/restore`, {})).status, 303)
    const { country } = await city.db
      .selectFrom('parties')
      .select('country')
      .where('id', '=', now?.fact_id ?? '')
      .executeTakeFirstOrThrow()
    assert.equal(country, 'RU')
  })
})

describe('a party', () => {
  test('that is hidden is seen by no reader, nor are its ties, even when a table is loaded again', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    const path = await pathOf(city, 'party', 'gatchina')
    await city.announced(() => officer.post(`${path}/visibility`, { public: 'no' }))
    assert.equal((await city.read('/en/partners/gatchina')).status, 404)
    await addParty(city.db, 'gatchina', { names: { und: 'Gatchina' }, country: 'RU' })
    assert.equal((await city.read('/en/partners/gatchina')).status, 404)
    assert.doesNotMatch((await city.read('/en/twin-towns')).text, /Gatchina/)
    await city.announced(() => officer.post(`${path}/visibility`, { public: 'yes' }))
    assert.equal((await city.read('/en/partners/gatchina')).status, 200)
    const lines = await city.db.selectFrom('audit').select('action').where('action', 'like', 'party.%').execute()
    assert.ok(lines.some(({ action }) => action === 'party.hidden'))
    assert.ok(lines.some(({ action }) => action === 'party.shown'))
  })

  test('that is a company without consent cannot be shown', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    await addParty(city.db, 'acme', { names: { und: 'Acme' }, kind: 'company' })
    const path = await pathOf(city, 'party', 'acme')
    assert.match((await officer.get(path)).text, /only when it has consented/)
    assert.equal((await officer.post(`${path}/visibility`, { public: 'yes' })).status, 404)
    assert.equal((await city.read('/en/partners/acme')).status, 404)
  })

  test('that was entered twice is merged: what hangs on it moves, and its address leads on', async (t) => {
    const city = await startRegister(t)
    const officer = await signIn(city, 'Anna Berg')
    await addParty(city.db, 'hatsina', { names: { und: 'Gattjina' }, country: 'RU', wikidata: 'Q190116' })
    await addTie(city.db, 'contact-hatsina', { kind: 'contact', parties: ['hatsina'], states: [{ state: 'in_force' }] })
    await addParty(city.db, 'eurocities', { names: { und: 'Eurocities' }, kind: 'network' })
    const [gone, kept] = [await pathOf(city, 'party', 'hatsina'), await pathOf(city, 'party', 'gatchina')]
    const network_id = (await pathOf(city, 'party', 'eurocities')).split('/').at(-1) ?? ''
    for (const path of [gone, kept]) {
      await city.db
        .insertInto('network_members')
        .values({ network_id, party_id: path.split('/').at(-1) ?? '' })
        .execute()
    }
    const asked = await officer.get(`${gone}/join`)
    assert.match(asked.text, /cannot be undone by a button/)
    assert.match(asked.text, /one tie/)
    const hasty = await officer.post(`${gone}/join`, { partOf: 'gatchina', intent: 'save' })
    assert.equal(hasty.status, 422)
    let joined = hasty
    await city.announced(async () => {
      joined = await officer.post(`${gone}/join`, { partOf: 'gatchina', understood: 'yes', intent: 'save' })
    })
    assert.equal(joined.to, `${kept}?done=joined`)
    const old = await city.read('/en/partners/gattjina')
    assert.deepEqual([old.status, old.headers.get('location')], [301, '/en/partners/gatchina'])
    const page = await city.read('/en/partners/gatchina')
    assert.match(page.text, /Contact/)
    assert.match(page.text, /Gattjina/)
    assert.match((await officer.get(gone)).text, /was merged into/)
    assert.match((await officer.get(kept)).text, /Q190116/)
    assert.equal((await city.db.selectFrom('network_members').selectAll().execute()).length, 1)
    // Whoever still names the old one means the one that is kept.
    await addTie(city.db, 'more', { kind: 'cooperation', parties: ['hatsina'], states: [{ state: 'in_force' }] })
    await addParty(city.db, 'hatsina', { names: { und: 'Again' } })
    assert.equal((await city.read('/en/partners/again')).status, 404)
  })
})

test('what is asked for wrongly is answered in words', async (t) => {
  const city = await startRegister(t)
  const officer = await signIn(city, 'Anna Berg')
  const tie = await pathOf(city, 'tie', 'twin-gatchina')
  const nobody = '00000000-0000-4000-8000-000000000000'
  for (const path of [
    '/office/register/nothing',
    '/office/register/parties?kind=dragon',
    '/office/register/parties?page=0',
    '/office/register/ties?sort=luck',
    '/office/register/parties/1',
    `/office/register/parties/${nobody}`,
    `/office/register/parties/${tie.split('/').at(-1)}`,
    `/office/register/parties/${nobody}/change`,
    `${tie}/revisions/999999`,
    `${tie}/revisions/x`,
    `${tie}/claims/${nobody}`,
    `${tie}/claims/1`,
    `/office/register/nothing/new`,
  ]) {
    assert.equal((await officer.get(path)).status, 404, path)
  }
  assert.equal((await officer.post(`/office/register/ties/${nobody}/states`, ENDED)).status, 404)
  assert.equal((await officer.post(`${tie}/revisions/999999/restore`, {})).status, 404)
  // A form that started from nowhere overwrites nothing.
  const odd = { base: 'x', kind: 'twin_town', parties: 'gatchina', intent: 'save' }
  assert.equal((await officer.post(`${tie}/change`, odd)).status, 303)
  assert.equal((await officer.post(`${tie}/change`, { ...odd, signed: '1971' })).status, 409)
  assert.match((await officer.get(tie)).text, /Signed<\/dt><dd>1968/)
  assert.equal((await officer.post(`${tie}/states`, ENDED, { origin: 'https://elsewhere.example' })).status, 403)
  assert.equal((await officer.get('/office/register/parties?q=%25%00')).status, 200)
})
