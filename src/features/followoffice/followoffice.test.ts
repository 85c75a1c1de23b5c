import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  beginFollowing,
  confirmFollowing,
  ENDED_DAYS,
  type Follower,
  type FollowWish,
  followerPersonal,
  readFollower,
  secretOfFollower,
} from '#src/features/followers/index.ts'
import { keepFollowers } from '#src/features/following/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { enterOffice } from '#src/testing/staff.ts'
import { hiddenField, Visitor } from '#src/testing/visitor.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let day: (today: string) => Promise<{ resumed: number; asked: number; ended: number }>
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  const { db, vault } = city
  const mail = createMailRoom({ db, vault, smtpUrl: undefined, from: 'city@city.example' })
  ends.push(() => mail.stop())
  const site = (await keepSite(db).current()) ?? assert.fail('a city')
  const origin = 'https://world.city.example'
  day = (today) => keepFollowers({ db, vault, mail, origin, site }, Temporal.PlainDate.from(today))
})

async function follow(email: string, wish: Partial<FollowWish> = {}): Promise<Follower> {
  const { db, vault } = city
  const whole: FollowWish = {
    email,
    lang: 'en',
    frequency: 'weekly',
    newsletters: false,
    choice: { kinds: [], audienceIds: [], themeIds: [], aboutIds: [] },
    byHand: { lang: true, frequency: true },
    ...wish,
  }
  const secret = await inTransaction(db, (tx) => beginFollowing(tx, vault, whole))
  const confirmed = await confirmFollowing({ db, vault }, secret)
  return confirmed.outcome === 'gone' ? assert.fail(email) : confirmed.follower
}
const again = async ({ id }: Follower) => (await readFollower(city.db, id)) ?? assert.fail('a follower')
const mailsTo = async (email: string) => (await readOutbox(city.db, city.vault, 500)).filter(({ to }) => to === email)

describe('the end that comes by itself', () => {
  test('is asked about once, put off with a button, and comes for whoever does not answer', async () => {
    const [stays, quiet] = [await follow('stays@home.example'), await follow('quiet@home.example')]
    await sql`update followers set ends_on = '2030-05-31' where id in (${stays.id}, ${quiet.id})`.execute(city.db)
    assert.deepEqual(await day('2030-04-30'), { resumed: 0, asked: 0, ended: 0 })
    assert.equal((await day('2030-05-01')).asked, 2)
    assert.equal((await day('2030-05-02')).asked, 0, 'nobody is asked twice')
    const [asked] = await mailsTo('stays@home.example')
    const path = `/en/follow/${secretOfFollower(city.vault, stays)}/renew`
    assert.ok(asked?.text?.includes(path), asked?.text ?? '')
    const visitor = new Visitor(city)
    assert.match((await visitor.get(path)).text, /It ends by itself on 31 May 2030/)
    assert.equal(String((await again(stays)).endsOn), '2030-05-31', 'looking renews nothing')
    assert.match((await visitor.post(path)).to ?? '', /done=renewed$/)
    assert.equal((await day('2030-05-31')).ended, 1)
    assert.equal((await again(quiet)).endedReason, 'expired')
    assert.equal((await again(stays)).state, 'active')
    assert.equal((await mailsTo('quiet@home.example')).length, 1, 'nothing comes after the end')
  })

  test('never comes before somebody was asked, however late that is', async () => {
    const late = await follow('late@home.example')
    await sql`update followers set ends_on = '2031-01-01' where id = ${late.id}`.execute(city.db)
    await day('2031-06-01')
    assert.equal((await again(late)).state, 'active')
    assert.equal(String((await again(late)).endsOn), '2031-07-01')
    await day('2031-06-30')
    assert.equal((await again(late)).state, 'active')
    await day('2031-07-01')
    assert.equal((await again(late)).state, 'ended')
  })

  test('a pause is over on its day', async () => {
    const paused = await follow('paused@home.example')
    await sql`update followers set state = 'paused', paused_until = '2026-12-24' where id = ${paused.id}`.execute(
      city.db,
    )
    await day('2026-12-23')
    assert.equal((await again(paused)).state, 'paused')
    await day('2026-12-24')
    assert.equal((await again(paused)).state, 'active')
  })
})

describe('what is kept of a follower', () => {
  test('is shown, taken along, erased, and let go of after its period', async () => {
    const { db, vault } = city
    const theme = await sql<{ id: string }>`select id from terms where key = 'culture'`.execute(db)
    const follower = await follow('own@home.example', {
      choice: { kinds: ['story'], audienceIds: [], themeIds: [theme.rows[0]?.id ?? ''], aboutIds: [] },
    })
    const person = await db
      .selectFrom('people')
      .selectAll()
      .where('id', '=', follower.personId)
      .executeTakeFirstOrThrow()
    const own = { ...person, mergedInto: undefined, createdAt: person.created_at }
    const kept = await followerPersonal.collect(
      { db, vault, lang: 'en', origin: 'https://x.example', timeZone: 'Europe/Helsinki' },
      own,
    )
    const values = kept.flatMap(({ rows }) => rows.map(({ value }) => value))
    for (const value of ['every week', 'news', 'Culture']) assert.ok(values.includes(value), `${value} in ${values}`)
    assert.ok(JSON.stringify(await followerPersonal.take(db, own, { vault })).includes('"frequency":"weekly"'))

    const left = await follow('gone@home.example')
    await sql`update followers set state = 'ended', ended_reason = 'left', ended_at = now() where id = ${left.id}`.execute(
      db,
    )
    const now = Temporal.Now.instant()
    await followerPersonal.letGo({ db, vault }, now.add({ hours: 24 * ENDED_DAYS - 1 }))
    assert.ok(await readFollower(db, left.id))
    await followerPersonal.letGo({ db, vault }, now.add({ hours: 24 * ENDED_DAYS + 1 }))
    assert.equal(await readFollower(db, left.id), undefined)
    assert.ok(await readFollower(db, follower.id), 'who follows stays')
    await inTransaction(db, (tx) => followerPersonal.erase(tx, own, { vault }))
    assert.equal(await readFollower(db, follower.id), undefined)
  })
})

describe('the office', () => {
  test('sees figures, finds one whole address, and ends it on request; others may not', async () => {
    const follower = await follow('asks@home.example', { lang: 'sv', frequency: 'daily' })
    const staff = await enterOffice(city, { name: 'Paula', roles: ['administrator'] })
    const page = await staff.read('/office/people/followers')
    assert.match(page.text, /Every day/)
    assert.doesNotMatch(page.text, /@home\.example/, 'figures name nobody')
    assert.equal((await staff.submit('/office/people/followers', { email: '@home.example' })).status, 404)
    const found = await staff.submit('/office/people/followers', { email: 'ASKS@home.example' })
    assert.match(found.text, /Everything new/)
    const ended = await staff.submit(`/office/people/followers/${follower.id}/end`, {})
    assert.equal(ended.location, '/office/people/followers?done=ended')
    assert.equal((await again(follower)).endedReason, 'staff')
    assert.equal((await staff.submit('/office/people/followers/x/end', {})).status, 404)
    const log = await sql`select detail from audit where action = 'follower.ended' and by = 'Paula'`.execute(city.db)
    assert.deepEqual(log.rows, [{ detail: { id: follower.id, reason: 'staff' } }])
    const editor = await enterOffice(city, { name: 'Edit', roles: ['editor'] })
    for (const path of ['/office/people/followers', '/office/settings/following'])
      assert.equal((await editor.read(path)).status, 403, path)
  })

  test('sets when and how followers are written to; two never overwrite each other', async () => {
    const staff = await enterOffice(city, { name: 'Sanna', roles: ['administrator'] })
    const path = '/office/settings/following'
    const form = await staff.read(path)
    const version = hiddenField(form, 'version')
    const rules = { hour: '6', weekday: '5', missingLanguage: 'never', waitHours: '24', months: '12', askDays: '14' }
    for (const wrong of [
      { hour: '24' },
      { months: '0' },
      { weekday: '9' },
      { missingLanguage: 'x' },
      { askDays: 'soon' },
    ])
      assert.equal((await staff.submit(path, { ...rules, ...wrong, version })).status, 422, JSON.stringify(wrong))
    assert.equal((await staff.submit(path, { ...rules, version })).status, 303)
    assert.equal((await staff.submit(path, { ...rules, hour: '9', version })).status, 409)
    const follower = await follow('year@home.example')
    assert.equal(String(follower.endsOn), String(Temporal.Now.plainDateISO().add({ months: 12 })))
  })
})
