import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { addGuest, type Guest, pathOfGuest, readGuests, recordArrivals } from '#src/features/delegation/index.ts'
import { saveParty } from '#src/features/parties/index.ts'
import { remindStaff } from '#src/features/reminders/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { addMessage, moveVisit, openVisit, readVisit, type Visit } from '#src/features/visits/index.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { confirmVisit } from '#src/testing/confirmed-visit.ts'
import { signInMember, Visitor } from '#src/testing/visitor.ts'
import { addCommitment, askForFeedback, letGoOfVisits, readYearFigures } from './index.ts'
import { sumsOf } from './outcome.model.ts'
import { addOutcome } from './outcome.store.ts'
import { co2Of } from './travel.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const days = (from: string, to = from) => ({ from: day(from), to: day(to) })

describe('what came of visits', () => {
  let city: TestCity
  const steps: (() => unknown)[] = []
  before(async () => {
    const context = { after: (step: unknown) => steps.unshift(step as () => unknown) }
    city = await startCity(context as Parameters<typeof startCity>[0])
  })
  after(async () => {
    for (const step of steps) await step()
  })

  const means = () => ({
    db: city.db,
    vault: city.vault,
    mail: createMailRoom({ db: city.db, vault: city.vault, smtpUrl: undefined, from: 'city@city.example' }),
    origin: 'https://world.city.example',
    site: keepSite(city.db),
  })
  const guestOf = async (visit: Visit, person: { name: string; email?: string; country?: string }) => {
    const added = await addGuest(city.db, city.vault, { visitId: visit.id, lang: 'en', ...person }, 'a test')
    assert.ok(typeof added !== 'string')
    return added.guest
  }
  const finish = async (visit: Visit) => {
    assert.equal(await moveVisit(city.db, visit.id, { stage: 'done', version: visit.version, by: 'a test' }), 'moved')
    return (await readVisit(city.db, visit.id)) as Visit
  }

  test('is added up in each currency, and in emissions by published factors', () => {
    const costs = [
      { amount: 0.1, currency: 'EUR' },
      { amount: 0.2, currency: 'EUR' },
      { amount: 500, currency: 'SEK' },
    ]
    assert.deepEqual(sumsOf(costs), [
      { currency: 'EUR', amount: 0.3 },
      { currency: 'SEK', amount: 500 },
    ])
    // 24 people, 2,000 km by plane, and 40 km by coach: 24 × (2000 × 0.15353 + 40 × 0.02733).
    const kilograms = co2Of([
      { mode: 'plane_short', kilometres: 2000, people: 24 },
      { mode: 'coach', kilometres: 40, people: 24 },
    ])
    assert.equal(Math.round(kilograms), 7396)
  })

  test('is typed as people write numbers, and asked back when it is none', async () => {
    const visit = await confirmVisit(city.db)
    const { visitor } = await signInMember(city, { name: 'Cora Cost', roles: ['visits_officer'] })
    const path = `/office/visits/${visit.id}/outcomes`
    const wrong = await visitor.post(`${path}/costs`, { kind: 'meals', amount: '-5', currency: 'euro', note: '<b>x' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Write an amount/)
    assert.match(wrong.text, /value="&lt;b&gt;x"/)
    await visitor.post(`${path}/costs`, { kind: 'meals', amount: '1 250,50', currency: 'eur' })
    await visitor.post(`${path}/gifts`, { direction: 'received', what: 'A bell', value: '', whereabouts: 'The hall' })
    await visitor.post(`${path}/efforts`, { who: 'The office', hours: '7.5' })
    await visitor.post(`${path}/journeys`, { mode: 'train', kilometres: '400', people: '10' })
    const page = await visitor.get(path)
    assert.match(page.text, /Sum: €1,250\.50/)
    assert.match(page.text, /142 kg CO₂e in all/)
    assert.match(page.text, /Conversion Factors for Company Reporting/)
    for (const odd of ['costs/x/remove', 'nonsense'])
      assert.equal((await visitor.post(`${path}/${odd}`)).status, 404, odd)
  })

  test('is asked of guests the day after, once, and kept apart from who said it', async () => {
    const visit = await confirmVisit(city.db, { days: days('2026-03-14') })
    const guest = await guestOf(visit, { name: 'Fia', email: 'fia@feed.example' })
    const at = (text: string) => Temporal.Instant.from(text)
    assert.equal(await askForFeedback(means(), at('2026-03-14T20:00:00Z')), 0)
    assert.equal(await askForFeedback(means(), at('2026-03-15T09:00:00Z')), 1)
    assert.equal(await askForFeedback(means(), at('2026-03-16T09:00:00Z')), 0)
    const mail = (await readOutbox(city.db, city.vault)).find(({ to }) => to === 'fia@feed.example')
    const link = /\/guest\/feedback\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('a link')
    const asker = new Visitor(city, '198.51.100.9')
    assert.equal((await asker.get('/guest/feedback/guessed')).status, 404)
    assert.equal((await asker.post(link, { useful: '9' })).status, 422)
    assert.match((await asker.post(link, { useful: '5', cared_for: '4', words: 'More sauna' })).text, /Thank you!/)
    assert.equal((await asker.post(link, { useful: '1', cared_for: '1' })).status, 410)
    const rows = await city.db.selectFrom('visit_feedback').selectAll().where('visit_id', '=', visit.id).execute()
    assert.equal(rows.length, 1)
    assert.ok(!JSON.stringify(rows).includes(guest.id), 'nothing leads from an answer to a guest')
  })

  test('is promised by somebody by a day, and stands on their start page until it is kept', async () => {
    const visit = await confirmVisit(city.db)
    const { visitor, id } = await signInMember(city, { name: 'Pia Promise', roles: ['visits_officer'] })
    const missing = await visitor.post('/office/commitments', { what: '', due: '2026-02-30' })
    assert.equal(missing.status, 422)
    const promise = {
      what: 'Send the KULPS handbook',
      owner: id,
      due: Temporal.Now.plainDateISO('Europe/Helsinki').add({ days: 3 }).toString(),
      visit: visit.id,
    }
    assert.equal(
      (await visitor.post('/office/commitments', promise)).to,
      `/office/commitments?visit=${visit.id}&done=added`,
    )
    assert.match((await visitor.get('/office')).text, /What you have promised[\s\S]*Send the KULPS handbook/)
    const site = await keepSite(city.db).current()
    assert.ok(site)
    await remindStaff({ ...means(), site }, Temporal.Now.plainDateISO('Europe/Helsinki'))
    const letter = (await readOutbox(city.db, city.vault)).find(({ to }) => to === 'pia.promise@city.example')
    assert.match(letter?.text ?? '', /Commitments\n– Send the KULPS handbook/)
    const [row] = await city.db.selectFrom('commitments').selectAll().where('owner_id', '=', id).execute()
    assert.equal((await visitor.post(`/office/commitments/${row?.id}/dropped`, { version: '1' })).status, 422)
    assert.equal((await visitor.post(`/office/commitments/${row?.id}/kept`, { version: '1' })).status, 303)
    assert.equal((await visitor.post(`/office/commitments/${row?.id}/kept`, { version: '1' })).status, 409)
    assert.doesNotMatch((await visitor.get('/office')).text, /KULPS/)
  })

  test('becomes a public activity and a draft in one step, with nothing that is not public', async () => {
    const guest = { key: 'lyon', kind: 'city', names: [{ lang: 'und', name: 'Lyon', kind: 'name' }] } as const
    const saved = await saveParty(city.db, guest, 'a test')
    assert.ok(typeof saved !== 'string')
    const visit = await confirmVisit(city.db, {
      wish: {
        organisation: 'Lyon',
        purpose: 'SECRETPURPOSE',
        contact: { name: 'SECRETNAME', email: 's@x.example', phone: undefined },
      },
      days: days('2026-04-08', '2026-04-09'),
    })
    await city.db.updateTable('visits').set({ party_id: saved.id }).where('id', '=', visit.id).execute()
    await guestOf(visit, { name: 'SECRETNAME Two', email: 't@x.example' })
    const { visitor } = await signInMember(city, { name: 'Pablo Public', roles: ['visits_officer'] })
    const path = `/office/visits/${visit.id}/outcomes/public`
    assert.match((await visitor.get(path)).text, /can be made public when it is done/)
    await finish(visit)
    assert.match((await visitor.get(path)).text, /8–9 April 2026/)
    const form = { name_sv: 'Besök av Lyon', name_en: 'A visit by Lyon', themes: ['culture'] }
    await city.announced(() => visitor.post(path, form))
    await visitor.post(path, form)
    const activities = await city.db.selectFrom('activities').selectAll().where('kind', '=', 'visit').execute()
    assert.equal(activities.length, 1, 'sent twice, it is there once')
    const { activityId } = (await readVisit(city.db, visit.id)) as Visit
    assert.ok(activityId)
    const names = await city.db.selectFrom('entry_names').selectAll().where('entry_id', '=', activityId).execute()
    const slug = names.find(({ lang }) => lang === 'en')?.slug
    const page = await city.read(`/en/activities/${slug}`)
    assert.equal(page.status, 200)
    assert.match(page.text, /A visit by Lyon/)
    assert.doesNotMatch(page.text, /SECRET/)
    const story = await city.db
      .selectFrom('translations')
      .innerJoin('entries', 'entries.id', 'translations.entry_id')
      .select(['translations.state', 'translations.lang'])
      .where('entries.kind', '=', 'story')
      .execute()
    assert.deepEqual(story, [{ state: 'draft', lang: 'sv' }])
  })
})

describe('a year of visits', () => {
  test('is counted as somebody would count it by hand, also after what is personal was let go of', async (t) => {
    const city = await startCity(t)
    const { db } = city
    const topic = await db
      .insertInto('visit_topics')
      .values({ key: 'culture', position: 1, names: JSON.stringify({ en: 'Culture' }), leads: '{}' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const year = Temporal.Now.plainDateISO('Europe/Helsinki').year
    const on = (monthDay: string) => days(`${year}-${monthDay}`)
    const done = async (visit: Visit) =>
      moveVisit(db, visit.id, { stage: 'done', version: visit.version, by: 'a test' })
    // The first: three guests, of whom two came, from two countries. The second: nobody was ticked off, so its size counts.
    const first = await confirmVisit(db, { wish: { country: 'FR', size: 24, topicIds: [topic.id] }, days: on('03-14') })
    const guests: Guest[] = []
    for (const [name, country] of [
      ['A', 'FR'],
      ['B', 'SE'],
      ['C', 'DE'],
    ] as const) {
      const added = await addGuest(db, city.vault, { visitId: first.id, name, country, lang: 'en' }, 'a test')
      if (typeof added !== 'string') guests.push(added.guest)
    }
    const now = Temporal.Now.instant()
    const ticks = guests.slice(0, 2).map(({ id }) => ({ guestId: id, at: now, came: true }))
    await recordArrivals(db, first.id, ticks, 'a test')
    const second = await confirmVisit(db, { wish: { country: 'FR', size: 5, topicIds: [topic.id] }, days: on('05-02') })
    const earlier = await confirmVisit(db, { wish: { size: 9 }, days: days(`${year - 1}-05-02`) })
    for (const visit of [first, second, earlier]) await done(visit)
    const cost = { part: 'costs', kind: 'meals', note: '' } as const
    await addOutcome(db, first.id, { ...cost, amount: 100.1, currency: 'EUR' }, 'a test')
    await addOutcome(db, second.id, { ...cost, amount: 200.2, currency: 'EUR' }, 'a test')
    await addOutcome(db, second.id, { ...cost, amount: 300, currency: 'SEK' }, 'a test')
    await addOutcome(db, earlier.id, { ...cost, amount: 999, currency: 'EUR' }, 'a test')
    await addOutcome(db, first.id, { part: 'efforts', who: 'us', hours: 7.5 }, 'a test')
    const answer = { lang: 'en', on_date: day(`${year}-03-15`), words: '' } as const
    await db
      .insertInto('visit_feedback')
      .values([
        { visit_id: first.id, useful: 5, cared_for: 4, ...answer },
        { visit_id: second.id, useful: 4, cared_for: 4, ...answer },
      ])
      .execute()
    for (const reason of ['no_host', 'no_host', 'too_soon'] as const) {
      const asked = await confirmVisit(db, { stage: 'offered' })
      await moveVisit(db, asked.id, { stage: 'declined', version: asked.version, reason, by: 'a test' })
    }
    const byHand = {
      asked: 6,
      held: 2,
      guests: 7,
      hours: 7.5,
      countries: [
        { country: 'FR', guests: 6 },
        { country: 'SE', guests: 1 },
      ],
      topics: [{ names: { en: 'Culture' }, visits: 2 }],
      answers: 2,
      useful: 4.5,
      caredFor: 4,
      costs: [
        { kind: 'meals', currency: 'EUR', amount: 300.3 },
        { kind: 'meals', currency: 'SEK', amount: 300 },
      ],
      ended: [
        { stage: 'declined', reason: 'no_host', visits: 2 },
        { stage: 'declined', reason: 'too_soon', visits: 1 },
      ],
    }
    assert.deepEqual(await readYearFigures(db, year), byHand)
    assert.ok((await letGoOfVisits(db, now.add({ hours: 24 * 800 }))) >= 6)
    assert.deepEqual(await readYearFigures(db, year), byHand)

    const { visitor } = await signInMember(city, { name: 'Fred Figures', roles: ['visits_officer'] })
    const page = await visitor.get(`/office/visits/figures?year=${year}`)
    assert.match(page.text, /Guests by country[\s\S]*France[\s\S]*Sweden/)
    const csv = await visitor.get(`/office/visits/figures.csv?year=${year}`)
    assert.match(csv.text, new RegExp(`${year},Costs,Sum,300.3,EUR`))
    const xlsx = await visitor.get(`/office/visits/figures.xlsx?year=${year}`)
    assert.match(xlsx.headers.get('content-type') ?? '', /spreadsheetml/)
    for (const odd of ['?year=abc', '?year=99999', '?year='])
      assert.equal((await visitor.get(`/office/visits/figures${odd}`)).status, 404, odd)
  })
})

describe('what is personal in a visit', () => {
  test('is gone from every table when its period ends, and not a day before', async (t) => {
    const city = await startCity(t)
    const { db } = city
    // Each personal thing that anybody typed carries this word.
    const mark = 'XYZZY'
    const means = {
      db,
      vault: city.vault,
      mail: createMailRoom({ db, vault: city.vault, smtpUrl: undefined, from: 'city@city.example' }),
    }
    const wish = {
      lang: 'en',
      organisation: 'A ministry',
      country: 'FR',
      contact: { name: `${mark} Lead`, email: `${mark}.lead@x.example`, phone: `+33 ${mark}` },
      purpose: mark,
      meets: mark,
      accessibility: mark,
      budget: mark,
      topicIds: [],
      size: 3,
      langs: ['en'],
      wishes: [],
      hours: undefined,
      at: undefined,
      exception: mark,
    } as const
    const visit = await confirmVisit(db, { wish, days: days('2026-03-14') })
    await moveVisit(db, visit.id, { stage: 'done', version: visit.version, by: 'a test' })
    const declined = await openVisit(db, wish, {
      timeZone: 'Europe/Helsinki',
      verdict: [],
      dueOn: undefined,
      by: 'a test',
    })
    await moveVisit(db, declined.id, { stage: 'declined', version: 1, reason: 'no_time', by: 'a test' })
    const kept = await confirmVisit(db, {
      wish: { contact: { name: 'Still Here', email: 'still@here.example', phone: undefined } },
      days: days('2099-01-01'),
    })

    const person = { visitId: visit.id, name: `${mark} Guest`, email: `${mark}.guest@x.example`, lang: 'en' } as const
    const added = await addGuest(db, city.vault, { ...person, country: 'SE' }, 'a test')
    assert.ok(typeof added !== 'string')
    const { guest } = added
    const link = pathOfGuest(city.vault, guest)
    const browser = new Visitor(city, '198.51.100.20')
    const said = {
      name: `${mark} Guest`,
      country: 'SE',
      job_title: mark,
      organisation: mark,
      diet_note: mark,
      accessibility: mark,
      arrival_note: mark,
    }
    assert.equal((await browser.post(link, { ...said, version: '1' })).status, 303)
    const officer = await signInMember(city, { name: 'Otto Officer', roles: ['visits_officer'] })
    const passport = { passport_name: mark, born_on: '1970-01-01' }
    await db
      .updateTable('guests')
      .set({ passport_name: passport.passport_name, born_on: day(passport.born_on) })
      .where('id', '=', guest.id)
      .execute()
    await officer.visitor.post(`/office/visits/${visit.id}/letters/draft/${guest.id}`)
    await recordArrivals(db, visit.id, [{ guestId: guest.id, at: Temporal.Now.instant(), came: true }], officer)
    await db
      .transaction()
      .execute((tx) =>
        addMessage(tx, { visitId: visit.id, direction: 'from_guest', subject: mark, body: mark, by: mark }),
      )
    const host = await db
      .insertInto('hosts')
      .values({
        kind: 'school',
        party_id: null,
        names: '{}',
        leads: '{}',
        places: '{}',
        latitude: null,
        longitude: null,
        langs: [],
        most_guests: null,
        weekdays: [1],
        opens: '08:00',
        closes: '16:00',
        quota: null,
        contact_name: 'A host',
        contact_email: 'host@x.example',
        contact_phone: null,
        contact_lang: 'en',
        notes: '',
      } as never)
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`insert into host_asks (visit_id, host_id, secret_hash, by, words) values (${visit.id}, ${host.id}, 'h', 'a test', ${mark})`.execute(
      db,
    )
    await sql`
      insert into sessions (visit_id, kind, starts_at, ends_at, time_zone, titles, speakers, host_notes)
      values (${visit.id}, 'meeting', '2026-03-14 09:00+02', '2026-03-14 10:00+02', 'Europe/Helsinki', '{"en":"A talk"}', ${mark}, ${mark})`.execute(
      db,
    )
    await addOutcome(db, visit.id, { part: 'costs', kind: 'meals', amount: 10, currency: 'EUR', note: mark }, 'a test')
    await addOutcome(db, visit.id, { part: 'efforts', who: mark, hours: 1 }, 'a test')
    await addOutcome(
      db,
      visit.id,
      { part: 'gifts', direction: 'given', what: 'A book', value: 20, currency: 'EUR', whereabouts: mark },
      'a test',
    )
    await db
      .insertInto('visit_feedback')
      .values({ visit_id: visit.id, useful: 5, cared_for: 5, words: mark, lang: 'en', on_date: day('2026-03-15') })
      .execute()
    await addCommitment(
      db,
      {
        what: 'Send the handbook',
        ownerId: officer.id,
        promisedBy: '',
        dueOn: undefined,
        tieId: undefined,
        visitId: visit.id,
      },
      officer,
    )
    await db.transaction().execute((tx) => means.mail.send(tx, { to: person.email, subject: mark, text: mark }))

    const holding = async () => {
      const { rows } = await sql<{ name: string }>`
        select table_name as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
      const found: string[] = []
      for (const { name } of rows) {
        const { rows: hits } = await sql`
          select 1 from ${sql.table(name)} as held where held::text ilike ${`%${mark}%`} or held::text like '%1970-01-01%' limit 1`.execute(
          db,
        )
        if (hits.length > 0) found.push(name)
      }
      return found
    }
    const all = [
      'guests',
      'host_asks',
      'letters',
      'outbox',
      'sessions',
      'visit_costs',
      'visit_efforts',
      'visit_feedback',
    ]
    assert.deepEqual(await holding(), [...all, 'visit_gifts', 'visit_messages', 'visits'])

    // The visit was on 14 March 2026; the other was declined today.
    const today = Temporal.Now.zonedDateTimeISO('UTC')
    await db
      .updateTable('visit_stages')
      .set({ at: Temporal.Instant.from('2026-03-14T10:00:00Z') })
      .where('visit_id', '=', declined.id)
      .execute()
    assert.equal(
      await letGoOfVisits(db, Temporal.Instant.from('2026-09-14T09:00:00Z')),
      0,
      'the last day of six months',
    )
    assert.equal(await letGoOfVisits(db, Temporal.Instant.from('2026-09-15T09:00:00Z')), 2)
    assert.deepEqual(await holding(), [])
    assert.equal(await letGoOfVisits(db, today.toInstant()), 0, 'it is done once')

    assert.equal((await browser.get(link)).status, 410)
    const [row] = await readGuests(db, visit.id)
    assert.deepEqual([row?.country, row?.cameAt !== undefined], ['SE', true], 'numbers stay')
    const letter = await db.selectFrom('letters').select(['number', 'body']).executeTakeFirstOrThrow()
    assert.deepEqual(letter, { number: 1, body: null })
    assert.equal((await readVisit(db, kept.id))?.contact?.name, 'Still Here')
    for (const path of ['', '/delegation', '/letters', '/outcomes', '/arrival', '/badges']) {
      const page = await officer.visitor.get(`/office/visits/${visit.id}${path}`)
      assert.doesNotMatch(page.text, new RegExp(mark, 'i'), path)
    }
  })
})
