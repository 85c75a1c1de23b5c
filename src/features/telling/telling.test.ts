import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { saveActivity } from '#src/features/activities/index.ts'
import { publishText, settleText, withdrawText } from '#src/features/entries/index.ts'
import { type Frequency, followerPersonal } from '#src/features/followers/index.ts'
import { saveSetting } from '#src/features/settings/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Letter } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addFollower, addStory } from '#src/testing/telling.ts'
import { faultsOfMail } from '#src/ui/mail/testing.ts'
import { lastDue, nextDue } from './digest.model.ts'
import { beginDueDigests, gatherPart } from './digest.store.ts'
import { alertComposer } from './lazy.ts'
import { tellPart } from './match.store.ts'
import { openNews, releaseNews } from './open.store.ts'

const ZONE = 'Europe/Helsinki'
const BY = 'a test'
const RULES = { missingLanguage: 'wait_then_original', waitHours: 48 } as const
const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let db: Db
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  db = city.db
})

const NOTHING_KNOWN = {
  occurs_from: null,
  occurs_to: null,
  occurs_precision: null,
  picture_id: null,
  menu: null,
  menu_position: null,
  listed_at: null,
  shows: null,
  merged_into: null,
}

let people = 0
/** Somebody who follows one entry. */
async function someone(aboutId: string, lang: Lang, frequency: Frequency = 'at_once') {
  people += 1
  const email = `follower-${people}@home.example`
  return { email, ...(await addFollower(db, { email, lang, frequency, choice: { aboutIds: [aboutId] } })) }
}
type Someone = Awaited<ReturnType<typeof someone>>

/** Does what the program does when it is woken. */
async function tell(now?: Temporal.Instant): Promise<void> {
  while ((await openNews(db)) > 0);
  await releaseNews(db)
  while (await tellPart(db));
  await beginDueDigests(db, ZONE, now)
  while (await gatherPart(db));
}
const publish = (entryId: string, lang: Lang) => publishText(db, { entryId, lang, by: BY })

/** The mails that wait for somebody, as they are written now; they count as sent from then on. */
async function take({ personId }: Someone): Promise<Letter[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'about'])
    .where('composer', '=', 'alert')
    .where('person_id', '=', personId)
    .where('state', '=', 'queued')
    .orderBy('created_at')
    .execute()
  if (rows.length === 0) return []
  const composer = alertComposer({ db, vault: city.vault, site: keepSite(db), origin: 'https://world.city.example' })
  const letters = await composer.write(rows.map(({ id, about }) => ({ id, about: about ?? '', personId })))
  for (const { id } of rows)
    await sql`update outbox set state = ${letters.has(id) ? 'sent' : 'dropped'} where id = ${id}`.execute(db)
  for (const { html = '' } of letters.values()) assert.deepEqual(await faultsOfMail(html), [])
  return [...letters.values()]
}
const subjects = async (who: Someone) => (await take(who)).map(({ subject }) => subject)

describe('news in languages', () => {
  test('goes out where a text is not older than the original, and the others wait for theirs', async () => {
    const { id, write } = await addStory(db, 'waits')
    const [sv, fi, en] = [await someone(id, 'sv'), await someone(id, 'fi'), await someone(id, 'en')]
    await write('fi', 'Vanha')
    await write('sv', 'Pris', { ofSubstance: true })
    await write('sv', 'Två priser')
    await write('en', 'Two awards', { madeFrom: 2 })
    await publish(id, 'sv')
    await publish(id, 'fi')
    await publish(id, 'en')
    await tell()
    assert.deepEqual([await subjects(sv), await subjects(fi), await subjects(en)], [['Två priser'], [], ['Two awards']])
    await settleText(db, { entryId: id, lang: 'fi', revision: 1, original: 2, by: BY })
    await tell()
    await tell()
    assert.deepEqual([await subjects(sv), await subjects(fi), await subjects(en)], [[], ['Vanha'], []])
  })

  test('comes in the original with a notice when it was waited for long enough, and then no more', async () => {
    const { id, write } = await addStory(db, 'overdue')
    const fi = await someone(id, 'fi')
    await write('sv', 'Bro')
    await publish(id, 'sv')
    await tell()
    assert.deepEqual(await take(fi), [])
    await sql`update news_langs set wait_until = now() where state = 'waiting'`.execute(db)
    await tell()
    const [letter] = await take(fi)
    assert.equal(letter?.subject, 'Bro')
    assert.match(letter?.text ?? '', /Ei vielä suomeksi: tämä on alkuperäinen teksti ruotsiksi\./)
    assert.match(letter?.html ?? '', /lang="sv"/)
    await write('fi', 'Silta')
    await publish(id, 'fi')
    await tell()
    assert.deepEqual(await take(fi), [])
  })

  test('comes once to who waits, however often it changes meanwhile', async () => {
    const { id, write } = await addStory(db, 'changes-while-waiting')
    const [sv, fi] = [await someone(id, 'sv'), await someone(id, 'fi')]
    await write('sv', 'Ett')
    await publish(id, 'sv')
    await tell()
    assert.deepEqual(await subjects(sv), ['Ett'])
    await write('sv', 'Två')
    await publish(id, 'sv')
    await tell()
    await write('fi', 'Kaksi', { madeFrom: 2 })
    await publish(id, 'fi')
    await tell()
    assert.deepEqual([await subjects(sv), await subjects(fi)], [['Ändrat: Två'], ['Kaksi']])
  })

  test('comes in the original at once, or never, where the city says so', async (t) => {
    t.after(() => saveSetting(db, 'following', { ...RULE_DEFAULTS, ...RULES }, BY))
    const RULE_DEFAULTS = { months: 24, askDays: 30, hour: 7, weekday: 1 }
    const { id, write } = await addStory(db, 'rules')
    const fi = await someone(id, 'fi')
    await write('sv', 'Torg')
    await saveSetting(db, 'following', { ...RULE_DEFAULTS, missingLanguage: 'original_at_once', waitHours: 48 }, BY)
    await publish(id, 'sv')
    await tell()
    assert.deepEqual(await subjects(fi), ['Torg'])
    await saveSetting(db, 'following', { ...RULE_DEFAULTS, missingLanguage: 'never', waitHours: 48 }, BY)
    const other = await addStory(db, 'never')
    const never = await someone(other.id, 'fi')
    await other.write('sv', 'Gata')
    await publish(other.id, 'sv')
    await tell()
    await sql`update news set at = at - interval '91 days' where entry_id = ${other.id}`.execute(db)
    await tell()
    assert.deepEqual(await subjects(never), [])
  })
})

describe('who is told', () => {
  test('is each once, by however many processes, also when one is cut off', async () => {
    const { id, write } = await addStory(db, 'crowd')
    const crowd = await Promise.all(Array.from({ length: 20 }, () => someone(id, 'sv')))
    await write('sv', 'Fest')
    await publish(id, 'sv')
    while ((await openNews(db)) > 0);
    await tellPart(db, 3)
    const cut = inTransaction(db, async (tx) => {
      await tellPart(tx, 3)
      throw new Error('cut off')
    })
    await assert.rejects(cut, /cut off/)
    const work = async () => {
      for (let at = 0; at < 400 && (await tellPart(db, 3)); at += 1);
    }
    await Promise.all([work(), work(), work()])
    await work()
    for (const each of crowd) assert.deepEqual(await subjects(each), ['Fest'])
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from told where entry_id = ${id}`.execute(db)
    assert.equal(rows[0]?.count, 20)
  })

  test('is nobody who paused, and nothing old comes afterwards', async () => {
    const { id, write } = await addStory(db, 'paused')
    const [paused, gathered] = [await someone(id, 'sv'), await someone(id, 'sv', 'daily')]
    await sql`update followers set state = 'paused' where id = ${paused.id}`.execute(db)
    await write('sv', 'Regn')
    await publish(id, 'sv')
    await tell()
    await sql`update followers set state = 'paused' where id = ${gathered.id}`.execute(db)
    const day = digestAfter(0)
    await tell(day)
    await sql`update followers set state = 'active' where id in (${paused.id}, ${gathered.id})`.execute(db)
    await tell(day.add({ hours: 24 }))
    assert.deepEqual([await subjects(paused), await subjects(gathered)], [[], []])
  })

  test('is who follows what turned out to be the same', async () => {
    const add = async (key: string) =>
      (
        await db
          .insertInto('entries')
          .values({ ...NOTHING_KNOWN, kind: 'party', key, original_lang: 'sv', facts_public: true })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const [one, other] = [await add('one-club'), await add('other-club')]
    const follower = await someone(one, 'sv')
    await sql`update entries set merged_into = ${other} where id = ${one}`.execute(db)
    const { id, write } = await addStory(db, 'of-club')
    await sql`insert into entry_links (entry_id, to_id, position) values (${id}, ${other}, 0)`.execute(db)
    await write('sv', 'Klubben')
    await publish(id, 'sv')
    await tell()
    assert.deepEqual(await subjects(follower), ['Klubben'])
  })
})

describe('what happens to it afterwards', () => {
  test('reaches those who were told, whatever they follow now, and nobody else', async () => {
    const { id, write } = await addStory(db, 'corrected')
    const [told, weekly] = [await someone(id, 'sv'), await someone(id, 'sv', 'weekly')]
    await write('sv', 'Två broar')
    await publish(id, 'sv')
    await tell()
    assert.deepEqual(await subjects(told), ['Två broar'])
    const late = await someone(id, 'sv')
    await sql`delete from follows where follower_id = ${told.id}`.execute(db)
    await write('sv', 'Tre broar', { correction: 'De är tre,\nbroarna.' })
    await publish(id, 'sv')
    await tell()
    const [letter] = await take(told)
    assert.equal(letter?.subject, 'Rättelse: Tre broar')
    assert.match(letter?.text ?? '', /Rättelse: De är tre,\s+broarna\./)
    assert.deepEqual([await subjects(late), await subjects(weekly)], [[], []])
    await withdrawText(db, { entryId: id, lang: 'sv', by: BY, notice: 'Broarna finns inte.' })
    await tell()
    const [gone] = await take(told)
    assert.equal(gone?.subject, 'Återkallat: något som Staden har skickat till dig')
    assert.match(gone?.text ?? '', /Broarna finns inte\./)
    assert.doesNotMatch(gone?.text ?? '', /Tre broar/)
    await tell(digestAfter(20))
    assert.deepEqual([await subjects(late), await subjects(weekly)], [[], []], 'the digest drops what was withdrawn')
  })

  test('is no business of whoever the first mail has not reached', async () => {
    const { id, write } = await addStory(db, 'not-sent')
    const follower = await someone(id, 'sv')
    await write('sv', 'Fel')
    await publish(id, 'sv')
    await tell()
    await write('sv', 'Mindre fel')
    await publish(id, 'sv')
    await tell()
    const [letter, ...more] = await take(follower)
    assert.deepEqual([letter?.subject, more], ['Mindre fel', []])
    const other = await addStory(db, 'never-sent')
    const unreached = await someone(other.id, 'sv')
    await other.write('sv', 'Fel')
    await publish(other.id, 'sv')
    await tell()
    await withdrawText(db, { entryId: other.id, lang: 'sv', by: BY })
    await tell()
    assert.deepEqual(await subjects(unreached), [])
  })

  test('says the latest correction', async () => {
    const { id, write } = await addStory(db, 'twice-wrong')
    const follower = await someone(id, 'sv')
    await write('sv', 'Två')
    await publish(id, 'sv')
    await tell()
    await take(follower)
    for (const correction of ['Z: de är tre.', 'A: de är fyra.']) {
      await write('sv', 'Flera', { correction })
      await publish(id, 'sv')
      await tell()
      const [letter] = await take(follower)
      assert.ok(letter?.text.includes(`Rättelse: ${correction}`), letter?.text ?? 'no letter')
    }
  })

  test('is told of a lasting page to who follows it, and once while it waits', async () => {
    const { id, write } = await addStory(db, 'lasting', 'page')
    const [now, weekly] = [await someone(id, 'sv'), await someone(id, 'sv', 'weekly')]
    await write('sv', 'Sidan')
    await publish(id, 'sv')
    await tell()
    await take(now)
    for (const title of ['Sidan 2', 'Sidan 3']) {
      await write('sv', title)
      await publish(id, 'sv')
      await tell()
      assert.deepEqual(await subjects(now), [`Ändrat: ${title}`])
    }
    await tell(digestAfter(30))
    assert.deepEqual(await subjects(weekly), ['Sidan 3'])
  })

  test('is that an event is off, at once, in the language of each', async () => {
    const event = (isPublic: boolean, status?: 'cancelled') =>
      saveActivity(
        db,
        {
          key: 'evening',
          kind: 'event',
          names: [{ lang: 'und', name: 'An Evening', kind: 'name' }],
          roles: [],
          places: { fi: 'Tapiola', sv: 'Hagalund' },
          when: { from: { date: Temporal.Now.plainDateISO().add({ days: 20 }), precision: 'day' } },
          isPublic,
          ...(status && { status }),
        },
        BY,
      )
    const saved = await event(false)
    const id = typeof saved === 'object' ? saved.id : assert.fail(String(saved))
    const [fi, sv] = [await someone(id, 'fi'), await someone(id, 'sv', 'monthly')]
    await event(true)
    await tell()
    const [first] = await take(fi)
    assert.equal(first?.subject, 'An Evening')
    assert.match(first?.text ?? '', /Tapiola/)
    await event(true, 'cancelled')
    await tell()
    assert.deepEqual(await subjects(fi), ['Peruttu: An Evening'])
    assert.deepEqual(await subjects(sv), [], 'they have not heard of it')
  })
})

describe('a digest', () => {
  test('gathers what came, says how many, and that it is late', async () => {
    const stories = await Promise.all(['first', 'second', 'third'].map((key) => addStory(db, `digest-${key}`)))
    const ids = stories.map(({ id }) => id)
    const choice = { aboutIds: ids }
    const fi = {
      email: 'd@home.example',
      ...(await addFollower(db, { email: 'd@home.example', lang: 'fi', frequency: 'weekly', choice })),
    }
    for (const [at, { id, write }] of stories.entries()) {
      await write('sv', `Nyhet ${at}`)
      await write('fi', `Uutinen ${at}`)
      await publish(id, 'sv')
      await publish(id, 'fi')
    }
    await tell()
    assert.deepEqual(await take(fi), [])
    await tell(digestAfter(40).add({ hours: 24 }))
    await tell(digestAfter(40).add({ hours: 25 }))
    await sql`update digests set due_at = '2026-11-23T05:00Z'`.execute(db)
    const letters = await take(fi)
    assert.deepEqual(
      letters.map(({ subject }) => subject),
      ['3 uutista: Kaupunki'],
    )
    assert.match(letters[0]?.text ?? '', /Uutinen 2.*Uutinen 1.*Uutinen 0.*Valintasi/s)
    assert.match(letters[0]?.text ?? '', /Tämän viestin piti tulla 23\.11\.2026 klo 7\.00\. Se on myöhässä\./)
    assert.match(letters[0]?.leave ?? '', /\/leave\//)
  })

  test('is due at the hour of the city, also when the clock changes', () => {
    const at = (text: string) => Temporal.Instant.from(text)
    const due = (hour: number, now: string) => {
      const { on, at: time } = nextDue('daily', { hour, weekday: 1, timeZone: ZONE }, at(now))
      return `${on} ${time}`
    }
    // Spring: at three it is four.
    assert.equal(due(3, '2027-03-27T12:00Z'), '2027-03-28 2027-03-28T01:00:00Z')
    assert.equal(due(7, '2027-03-27T12:00Z'), '2027-03-28 2027-03-28T04:00:00Z')
    // Autumn: after four it is three again.
    assert.equal(due(3, '2026-10-24T12:00Z'), '2026-10-25 2026-10-25T00:00:00Z')
    const again = lastDue('daily', { hour: 3, weekday: 1, timeZone: ZONE }, at('2026-10-25T01:30Z'))
    assert.equal(`${again.on} ${again.at}`, '2026-10-25 2026-10-25T00:00:00Z')
    assert.equal(due(3, '2026-10-25T01:30Z'), '2026-10-26 2026-10-26T01:00:00Z')
    const of = (frequency: 'weekly' | 'monthly', now: string) =>
      String(nextDue(frequency, { hour: 7, weekday: 1, timeZone: ZONE }, at(now)).on)
    assert.deepEqual(
      [of('weekly', '2026-11-25T12:00Z'), of('weekly', '2026-11-23T04:59Z')],
      ['2026-11-30', '2026-11-23'],
    )
    assert.deepEqual(
      [of('monthly', '2026-11-25T12:00Z'), of('monthly', '2026-12-01T05:00Z')],
      ['2026-12-01', '2027-01-01'],
    )
  })
})

test('what was typed into a title never becomes a header', async () => {
  const { id, write } = await addStory(db, 'header')
  const sv = await someone(id, 'sv')
  await write('sv', 'Fest\r\nBcc: all@city.example\u2028\u202e<b>')
  await publish(id, 'sv')
  await tell()
  assert.deepEqual(await subjects(sv), ['Fest Bcc: all@city.example <b>'])
})

test('a release looks at what is public now', async () => {
  const { id, write } = await addStory(db, 'gone-before')
  const fi = await someone(id, 'fi')
  await write('sv', 'Borta')
  await publish(id, 'sv')
  await tell()
  await withdrawText(db, { entryId: id, lang: 'sv', by: BY })
  await releaseNews(db)
  await sql`update news_langs set wait_until = now() where state = 'waiting'`.execute(db)
  await tell()
  assert.deepEqual(await subjects(fi), [])
})

test('what was told is kept for a year, and then let go of with its news', async () => {
  const { id, write } = await addStory(db, 'a-year')
  await someone(id, 'sv')
  await write('sv', 'År')
  await publish(id, 'sv')
  await tell()
  const after = async (days: number) => {
    await followerPersonal.letGo({ db, vault: city.vault }, Temporal.Now.instant().add({ hours: 24 * days }))
    const { rows } = await sql<{ told: number; news: number }>`
      select (select count(*)::integer from told where entry_id = ${id}) as told,
             (select count(*)::integer from news where entry_id = ${id}) as news`.execute(db)
    return rows[0]
  }
  assert.deepEqual(await after(364), { told: 1, news: 1 })
  assert.deepEqual(await after(366), { told: 0, news: 0 })
})

/** Some minutes after digests of every week and day are due, so many weeks from now. */
function digestAfter(weeks: number): Temporal.Instant {
  const monday = Temporal.Now.plainDateISO().add({ weeks: weeks + 1 })
  const day = monday.subtract({ days: monday.dayOfWeek - 1 })
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: '07:05' }).toInstant()
}
