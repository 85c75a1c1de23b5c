import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { publishText, settleText } from '#src/features/entries/index.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { soon } from '#src/testing/soon.ts'
import { addFollower, addStory } from '#src/testing/telling.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const mails = await startMailServer({ after })
const city = await startSampleCity({ after }, { smtpUrl: mails.url })
const { db } = city
const browser = await openBrowser({ after })

// The mails can be looked at afterwards: set a folder.
const shots = process.env.PROXENY_SHOTS
const publish = (entryId: string, lang: 'sv' | 'fi' | 'en') => publishText(db, { entryId, lang, by: 'a test' })
const arrivedAt = (address: string) => mails.arrived.filter(({ to }) => to.includes(address))

test('a story goes out in three languages while one is stale', async () => {
  const { id, write } = await addStory(db, 'three-languages')
  const choice = { aboutIds: [id] }
  for (const lang of ['sv', 'fi', 'en'] as const) await addFollower(db, { email: `${lang}@home.example`, lang, choice })
  await write('fi', 'Kulttuuritalo avautuu')
  await write('sv', 'Kulturhuset öppnar')
  await write('sv', 'Kulturhuset öppnar på fredag')
  await write('en', 'The arts centre opens on Friday', { madeFrom: 2 })
  for (const lang of ['sv', 'fi', 'en'] as const) await publish(id, lang)
  const both = [await mails.next(), await mails.next()].sort((one, other) => one.subject.localeCompare(other.subject))
  assert.deepEqual(
    both.map(({ to, subject }) => [to[0], subject]),
    [
      ['sv@home.example', 'Kulturhuset öppnar på fredag'],
      ['en@home.example', 'The arts centre opens on Friday'],
    ],
  )
  assert.deepEqual(arrivedAt('fi@home.example'), [], 'what is old waits')
  await write('fi', 'Kulttuuritalo avautuu perjantaina', { madeFrom: 2 })
  await publish(id, 'fi')
  assert.equal((await mails.next()).subject, 'Kulttuuritalo avautuu perjantaina')
  await settleText(db, { entryId: id, lang: 'en', revision: 1, original: 2, by: 'a test' })
  assert.equal(mails.arrived.length, 3, 'nobody is told twice')
})

test('a newcomer follows culture in Finnish weekly, and leaves with one click', async (t) => {
  const { id, write } = await addStory(db, 'weekly-culture')
  const email = 'amina@home.example'
  const { id: followerId } = await addFollower(db, {
    email,
    lang: 'fi',
    frequency: 'weekly',
    choice: { aboutIds: [id] },
  })
  await write('sv', 'Konsert i Hagalund')
  await write('fi', 'Konsertti Tapiolassa')
  await publish(id, 'sv')
  await publish(id, 'fi')
  await soon(
    () => countTold(followerId),
    (count) => count === 1,
  )
  assert.deepEqual(arrivedAt(email), [])
  // It was asleep on Monday.
  await sql`delete from digests`.execute(db)
  await sql`select pg_notify('proxeny_tags', 'news')`.execute(db)
  const mail = await mails.next()
  assert.deepEqual([mail.to, mail.subject], [[email], 'Konsertti Tapiolassa'])
  const raw = mail.raw.toString()
  assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/im)
  assert.match(mail.text, /Valintasi:/)

  const reader = await browser.newReader(t)
  const html = /<!doctype html>.*<\/html>/s.exec(await htmlOf(mail.raw))?.[0] ?? ''
  await reader.setContent(html)
  // A mail is a document in a program that has landmarks of its own.
  const barriers = (await findBarriers(reader)).filter((each) => !/landmark-one-main|: region /.test(each))
  assert.deepEqual(barriers, [])
  if (shots) await reader.screenshot({ path: `${shots}/digest-390.png`, fullPage: true })

  const leave = /http\S+\/leave\/[\w-]+/.exec(mail.text)?.[0] ?? assert.fail('a link to leave by')
  const answer = await fetch(leave, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  assert.ok(answer.ok, `${answer.status}`)
  const { state } = await db
    .selectFrom('followers')
    .select('state')
    .where('id', '=', followerId)
    .executeTakeFirstOrThrow()
  assert.equal(state, 'ended')
})

async function countTold(followerId: string): Promise<number> {
  return (await db.selectFrom('told').select('news_id').where('follower_id', '=', followerId).execute()).length
}

async function htmlOf(raw: Buffer): Promise<string> {
  const { simpleParser } = await import('mailparser')
  return (await simpleParser(raw)).html || ''
}
