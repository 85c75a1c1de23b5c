import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { knowPerson, readPeopleOfPerson, readPersonByEmail } from '#src/features/people/index.ts'
import { letGoOfAll } from '#src/features/retention/index.ts'
import { PERSONAL_ROOMS } from '#src/personal-rooms.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { readOutbox } from '#src/platform/mail/index.ts'
import { createVault } from '#src/platform/secrets/vault.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { PLANTED, tablesWith } from '#src/testing/personal.ts'
import { signInMember, Visitor } from '#src/testing/visitor.ts'
import { mergePeople, separatePerson } from './person.store.ts'

const ASK = '/en/your-data'

describe('personal data', () => {
  let city: TestCity
  const steps: (() => unknown)[] = []
  before(async () => {
    city = await startCity({ after: (step) => void steps.unshift(step) })
  })
  after(async () => {
    for (const step of steps) await step()
  })

  let from = 0
  const somebody = () => {
    from += 1
    return new Visitor(city, `198.51.100.${from}`)
  }
  async function linkFor(email: string): Promise<string> {
    const asked = await somebody().post(ASK, { email })
    assert.equal(asked.to, `${ASK}?done=sent`)
    const letter = (await readOutbox(city.db, city.vault)).find(({ to }) => to === email)
    return /\/en\/your-data\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? assert.fail('a link')
  }
  const know = (email: string, name = '', phone = '') =>
    inTransaction(city.db, (tx) => knowPerson(tx, { email, lang: 'en', name, phone }))
  const actions = async (action: string) =>
    (await city.db.selectFrom('audit').select(['by', 'detail']).where('action', '=', action).execute()).map(
      ({ by, detail }) => ({ by, detail }),
    )

  test('is told of to everybody, with why, how long and whom to turn to', async () => {
    const page = await somebody().get(ASK)
    assert.equal(page.status, 200)
    for (const { processing } of PERSONAL_ROOMS) assert.ok(page.text.includes(processing.purpose.en), processing.key)
    assert.match(page.text, /6 months after the last day of the visit/)
    assert.match(page.text, /Office of the Data Protection Ombudsman/)
    assert.match((await somebody().get('/sv/dina-uppgifter')).text, /6 månader efter besökets sista dag/)
  })

  test('answers the same for an address that is known and one that is not, and floods nobody', async () => {
    await know('known@away.example', 'Known')
    const [known, unknown] = await Promise.all(
      ['known@away.example', 'unknown@away.example'].map((email) => somebody().post(ASK, { email })),
    )
    assert.deepEqual([known?.status, known?.to], [unknown?.status, unknown?.to])
    for (let times = 0; times < 2; times += 1) await somebody().post(ASK, { email: 'known@away.example' })
    assert.equal((await somebody().post(ASK, { email: 'KNOWN@away.example' })).status, 429)
    const odd = await somebody().post(ASK, { email: 'a@b.example\r\nBcc: c@d.example' })
    assert.equal(odd.status, 422)
    for (const secret of ['x', '%00', 'a'.repeat(3_000)])
      assert.equal((await somebody().get(`${ASK}/${secret}`)).status, 404)
  })

  test('is seen, corrected and taken along by whoever owns the address, and by nobody a day later', async () => {
    await PLANTED.guests?.plant(city, 'ownword')
    await know('ownword@away.example', 'Own Word')
    const link = await linkFor('ownword@away.example')
    const page = await somebody().get(link)
    assert.match(page.text, /Allergies and other wishes for meals<\/dt><dd><bdi>ownword/)
    assert.match(page.text, /How long: 6 months/)
    assert.equal(page.headers.get('cache-control'), 'private, no-store')
    assert.equal((await somebody().post(link, { name: 'New Name', phone: '', lang: 'fi' })).to, `${link}?done=changed`)
    const person = await readPersonByEmail(city.db, 'ownword@away.example')
    assert.deepEqual([person?.name, person?.lang], ['New Name', 'fi'])
    const taken = JSON.parse((await somebody().get(`${link}/data.json`)).text)
    assert.equal(taken.version, 1)
    const guests = taken.data.find(({ key }: { key: string }) => key === 'guests')
    assert.equal(guests.held.guests[0].diet_note, 'ownword')
    assert.equal(guests.basis, 'consent')
    assert.doesNotMatch(JSON.stringify(taken), /secret_hash|token_hash/)
    await sql`update own_data_links set expires_at = now() - interval '1 second'`.execute(city.db)
    assert.equal((await somebody().get(link)).status, 404)
  })

  test('erased is erased: the database, the queue, the files, while the log keeps only that it happened', async () => {
    const word = 'zyxmarker'
    for (const [key, { plant }] of Object.entries(PLANTED))
      if (!['staff', 'guard', 'own_data', 'feedback'].includes(key)) await plant(city, word)
    const link = await linkFor(`${word}@away.example`)
    await sql`insert into outbox (composer, about, person_id, state)
              select 'news', gen_random_uuid(), id, 'queued' from people where email = ${`${word}@away.example`}`.execute(
      city.db,
    )
    const person = await readPersonByEmail(city.db, `${word}@away.example`)
    assert.ok((await tablesWith(city.db, word)).length > 8)
    const asked = await somebody().get(`${link}/erase`)
    assert.match(asked.text, /That there was a visit/)
    assert.ok((await tablesWith(city.db, word)).length > 8, 'looking at the page erases nothing')
    const erased = await somebody().post(`${link}/erase`)
    assert.match(erased.text, /Your data is erased/)
    assert.deepEqual(await tablesWith(city.db, word), [])
    const left = await sql<{ drafts: number; mails: number }>`
      select (select count(*) from visit_drafts)::integer as drafts,
             (select count(*) from outbox where composer is not null)::integer as mails`.execute(city.db)
    assert.deepEqual(left.rows, [{ drafts: 0, mails: 0 }])
    assert.deepEqual(await actions('person.erased'), [
      { by: 'the owner of an address', detail: { people: [person?.id] } },
    ])
    assert.equal((await somebody().post(`${link}/erase`)).status, 404, 'the link went with it')
  })

  test('of a person on paper is shown, handed over and erased by staff who may see all of it', async () => {
    await PLANTED.visits?.plant(city, 'paperword')
    const { id } = await know('paperword@away.example', 'Paper Word')
    const { visitor: boss } = await signInMember(city, { name: 'Bo Boss', roles: ['administrator'] })
    const { visitor: publisher } = await signInMember(city, { name: 'Pia Pub', roles: ['publisher'] })
    const { visitor: reader } = await signInMember(city, { name: 'Rea Reader', roles: ['reader'] })
    const path = `/office/people/${id}`
    assert.match((await boss.get(path)).text, /<dd dir="auto">paperword<\/dd>/)
    const hidden = await publisher.get(path)
    assert.match(hidden.text, /shown only to those who have a right to it/)
    assert.doesNotMatch(hidden.text, /<dd dir="auto">paperword<\/dd>/)
    assert.equal((await publisher.get(`${path}/data.json`)).status, 403)
    assert.equal((await publisher.post(`${path}/erase`, { reason: 'asked' })).status, 403)
    assert.equal((await reader.get(path)).status, 403)
    assert.match((await boss.get(`${path}/data.json`)).text, /paperword/)
    assert.equal((await boss.post(`${path}/erase`, { reason: 'because of Paper Word' })).status, 422)
    assert.equal((await boss.post(`${path}/erase`, { reason: 'asked' })).to, '/office/people?done=erased')
    assert.deepEqual(await tablesWith(city.db, 'paperword'), [])
    assert.equal((await boss.get(path)).status, 404)
  })

  test('two records of a person are one for the office, and two again with a click', async () => {
    const one = await know('twice@home.example', 'Tess Twice')
    const other = await know('twice@work.example', 'tess twice')
    const { visitor: officer } = await signInMember(city, { name: 'Oli Officer', roles: ['visits_officer'] })
    assert.match((await officer.get('/office/people')).text, /Merge twice@\w+\.example with twice@\w+\.example/)
    const merged = await officer.post(`/office/people/${other.id}/merge`, { into: one.id })
    assert.equal(merged.to, `/office/people/${one.id}?done=merged`)
    assert.deepEqual(await readPeopleOfPerson(city.db, one.id), [one.id, other.id])
    assert.match((await officer.get(`/office/people/${one.id}`)).text, /twice@work\.example[\s\S]*twice@work\.example/)
    const link = await linkFor('twice@home.example')
    assert.doesNotMatch((await somebody().get(link)).text, /twice@work/, 'a link opens what is of its address alone')
    await officer.post(`/office/people/${other.id}/separate`)
    assert.deepEqual(await readPeopleOfPerson(city.db, one.id), [one.id])
    assert.deepEqual((await actions('person.separated')).at(-1)?.detail, { person: other.id, from: one.id })
  })

  test('merging makes no chain and no circle, also when two do it at once', async () => {
    const ids: string[] = []
    for (const name of ['a', 'b', 'c']) ids.push((await know(`${name}@chain.example`)).id)
    const [a = '', b = '', c = ''] = ids
    const merge = (id: string, into: string) => mergePeople(city.db, { id, into }, 'a test')
    const results = await Promise.all([merge(a, b), merge(b, a)])
    assert.equal(results.filter((result) => result === 'merged').length, 1)
    await Promise.all([a, b].map((id) => separatePerson(city.db, id, 'a test')))
    assert.equal(await merge(a, b), 'merged')
    assert.equal(await merge(b, c), 'merged_already')
    assert.equal(await merge(c, a), 'merged_already')
    assert.equal(await merge(b, a), 'circle')
    assert.equal(await merge(c, c), 'same')
    assert.equal(await merge(c, b), 'merged')
  })

  test('is in the record of processing, for who may read it: a page, a table, data', async () => {
    const { visitor: boss } = await signInMember(city, { name: 'Ada Admin', roles: ['administrator'] })
    const page = await boss.get('/office/settings/processing')
    const version = /name="version" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const form = {
      controller: 'The Board',
      controllerContact: '',
      officerName: 'Dora',
      officerContact: 'dpo@city.example',
    }
    assert.equal((await boss.post('/office/settings/processing', { ...form, version })).status, 303)
    assert.equal((await boss.post('/office/settings/processing', { ...form, version, officerName: 'X' })).status, 409)
    assert.match((await somebody().get(ASK)).text, /Dora, <a href="mailto:dpo@city\.example"/)
    const data = JSON.parse((await boss.get('/office/settings/processing.json')).text)
    assert.equal(data.processing.length, PERSONAL_ROOMS.length)
    assert.equal(data.controller.name, 'The Board')
    assert.equal(
      (await boss.get('/office/settings/processing.csv')).text.trim().split('\r\n').length,
      PERSONAL_ROOMS.length + 1,
    )
    const { visitor: editor } = await signInMember(city, { name: 'Ed Editor', roles: ['editor'] })
    assert.equal((await editor.get('/office/settings/processing.csv')).status, 403)
  })
})

describe('every period of personal data', () => {
  // Marks and hashes that no word can stand in, and the log, which is kept for ever.
  const WITHOUT_END = ['history', 'suppressions', 'writing']

  test('has somebody who is planted in the room, or there is a reason', () => {
    const keys = PERSONAL_ROOMS.map(({ processing }) => processing.key).filter((key) => !WITHOUT_END.includes(key))
    assert.deepEqual(
      keys.filter((key) => !PLANTED[key]),
      [],
      'add them to src/testing/personal.ts',
    )
  })

  test('is kept in its room until it is over, and then nowhere', async (t) => {
    const { db } = await createTestDatabase(t)
    const vault = createVault(new Uint8Array(32).fill(7))
    const begun = Temporal.Now.zonedDateTimeISO('UTC')
    const planted = Object.entries(PLANTED)
      .map(([key, { kept, margin = { hours: 24 }, plant }]) => {
        const end = begun.add(kept)
        return {
          key,
          word: `${key.replace('_', '')}word`,
          plant,
          end,
          before: end.subtract(margin),
          after: end.add(margin),
        }
      })
      .sort((one, other) => Temporal.ZonedDateTime.compare(one.end, other.end))
    for (const { plant, word } of planted) await plant({ db, vault }, word)
    // Time only goes on: whatever ends at the same time is looked at together.
    for (const [, together] of Map.groupBy(planted, ({ end }) => end.toString())) {
      const [first] = together
      if (!first) continue
      await letGoOfAll({ db, vault }, PERSONAL_ROOMS, first.before.toInstant())
      for (const { key, word } of together)
        assert.ok((await tablesWith(db, word)).length > 0, `${key}: a little before, it is there`)
      await letGoOfAll({ db, vault }, PERSONAL_ROOMS, first.after.toInstant())
      for (const { key, word } of together)
        assert.deepEqual(await tablesWith(db, word), [], `${key}: a little after, it is nowhere`)
    }
  })
})
