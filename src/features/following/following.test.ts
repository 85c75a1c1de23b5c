import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  type Follower,
  pathOfFollower,
  pathOfLeaving,
  readFollowerOfPerson,
  secretOfFollower,
} from '#src/features/followers/index.ts'
import { readPersonByEmail } from '#src/features/people/index.ts'
import { isSuppressed, suppress } from '#src/features/suppressing/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { hiddenField, Visitor } from '#src/testing/visitor.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
})

let places = 0
/** Somebody at a place of their own. */
function someone(): Visitor {
  places += 1
  return new Visitor(city, `203.0.113.${places}`)
}
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault, 500)).filter(({ to }) => to === address)
const linkIn = (text: string | null | undefined) =>
  /https:\/\/world\.city\.example(\/\S+)/.exec(
    text?.split('\n').find((line) => /\/follow\/|\/folj\/|\/seuraa\//.test(line)) ?? '',
  )?.[1] ?? assert.fail(`a link in ${text}`)

const WISH = { email: 'aino@home.example', lang: 'en', frequency: 'weekly', mails: ['alerts'] }
/** Fills in the form, and answers the link of the mail. */
async function ask(fields: Record<string, string | string[]> = {}, visitor = someone()): Promise<string> {
  const wish = { ...WISH, ...fields }
  const sent = await visitor.post('/en/follow', wish)
  assert.equal(sent.to, '/en/follow/sent', `${sent.status} ${/error-summary[\s\S]*?<\/div>/.exec(sent.text)?.[0]}`)
  const [mail] = await mailsTo(String(wish.email))
  return linkIn(mail?.text)
}
async function follow(fields: Record<string, string | string[]> = {}): Promise<Follower> {
  const link = await ask(fields)
  await someone().post(link)
  return followerOf(String(fields.email ?? WISH.email))
}
async function followerOf(email: string): Promise<Follower> {
  const person = (await readPersonByEmail(city.db, email)) ?? assert.fail(`no person ${email}`)
  return (await readFollowerOfPerson(city.db, person.id)) ?? assert.fail(`no follower ${email}`)
}
const peopleThere = async () =>
  Number((await sql<{ n: string }>`select count(*) n from people`.execute(city.db)).rows[0]?.n)

describe('following by mail', () => {
  test('begins with a button behind the mailed link, and never by looking at it', async () => {
    const link = await ask({ email: 'new@home.example', theme: 'culture', kind: ['news', 'events'] })
    assert.equal(await peopleThere(), 0, 'nobody is known before')
    for (let look = 0; look < 3; look += 1) assert.equal((await someone().get(link)).status, 200)
    const page = await someone().get(link)
    assert.match(page.text, /News and events on culture/)
    assert.equal((await city.send(link, { method: 'HEAD' })).status, 200)
    assert.equal(await peopleThere(), 0, 'a scanner makes no follower')
    const confirmed = await someone().post(link)
    assert.match(confirmed.to ?? '', /^\/en\/follow\/[\da-f]{32}-.+\?done=began$/)
    const follower = await followerOf('new@home.example')
    assert.equal(follower.frequency, 'weekly')
    assert.deepEqual(follower.choices[0]?.kinds, ['story', 'event'])
    assert.match((await someone().get(confirmed.to ?? '')).text, /From now on you get what you chose/)
  })

  test('confirmed twice, also at once, is confirmed once and leads to the own page', async () => {
    const link = await ask({ email: 'twice@home.example' })
    await Promise.all([someone().post(link), someone().post(link), someone().post(link)])
    const again = await someone().post(link)
    assert.match(again.text, /You follow already/)
    const follower = await followerOf('twice@home.example')
    assert.equal(follower.choices.length, 1)
    assert.ok((await someone().get(link)).text.includes(pathOfFollower(city.vault, 'en', follower)))
  })

  test('a second choice of an address is added, and changes only what was chosen by hand', async () => {
    await follow({ email: 'more@home.example', frequency: 'daily', lang: 'sv' })
    const follower = await follow({ email: 'MORE@home.example', theme: 'culture' })
    assert.equal(follower.choices.length, 2)
    assert.equal(follower.frequency, 'daily')
    assert.equal(follower.lang, 'sv')
    assert.equal((await follow({ email: 'more@home.example', frequency: 'monthly' })).frequency, 'monthly')
  })

  test('a link that is too old says so, and leads to the form with the choice in it', async () => {
    const link = await ask({ email: 'late@home.example', theme: 'culture' })
    await sql`update follow_requests set at = now() - interval '49 hours' where sealed is not null`.execute(city.db)
    const late = await someone().get(link)
    assert.equal(late.status, 410)
    assert.match(late.text, /href="\/en\/follow\?theme=culture"/)
    assert.equal((await someone().post(link)).status, 410)
    assert.equal(await readPersonByEmail(city.db, 'late@home.example'), undefined)
  })

  test('the answers are the same for known and unknown addresses', async () => {
    await follow({ email: 'known@home.example' })
    const visitor = someone()
    const answers = []
    for (const email of ['known@home.example', 'unknown@home.example']) {
      const sent = await visitor.post('/en/follow', { ...WISH, email })
      const link = await visitor.post('/en/follow/link', { email })
      answers.push([sent.status, sent.to, link.status, link.to])
    }
    assert.deepEqual(answers[0], answers[1])
    assert.equal((await mailsTo('unknown@home.example')).length, 1, 'only the one to confirm')
    const own = (await mailsTo('known@home.example'))[0]
    assert.ok(own?.text?.includes(pathOfFollower(city.vault, 'en', await followerOf('known@home.example'))))
  })

  test('what was typed is in the database for nobody to read', async () => {
    await ask({ email: 'sealed@home.example' })
    const rows = JSON.stringify(await city.db.selectFrom('follow_requests').selectAll().execute())
    assert.doesNotMatch(rows, /sealed@/)
  })
})

describe('bad input', () => {
  test('no field can add a header, another address or markup', async () => {
    const visitor = someone()
    for (const email of [
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example, c@d.example',
      'a@b.example%0aBcc:c@d.example c@d.example',
      '"x\r\n"@b.example',
      '<a@b.example>',
      'a@b@c.example',
      '',
    ]) {
      const answer = await visitor.post('/en/follow', { ...WISH, email })
      assert.equal(answer.status, 422, email)
      assert.equal((await visitor.post('/en/follow/link', { email })).status, 422, email)
    }
    const link = await ask(
      { email: 'odd@home.example', frequency: 'weekly\r\nBcc: x@y.example', lang: 'xx\r\nX: y', q: '<script>' },
      someone(),
    )
    await someone().post(link)
    const follower = await followerOf('odd@home.example')
    assert.deepEqual([follower.frequency, follower.lang], ['weekly', 'en'])
  })

  test('a term that is not there never widens a choice', async () => {
    const visitor = someone()
    for (const odd of [
      { theme: 'nothing' },
      { audience: 'x\u0000' },
      { kind: 'secrets' },
      { about: '../office' },
      { about: 'partners/' },
    ]) {
      assert.equal((await visitor.post('/en/follow', { ...WISH, ...odd })).status, 422, JSON.stringify(odd))
      const [[name = '', value = '']] = Object.entries(odd) as [[string, string]]
      const page = await visitor.get(`/en/follow?${new URLSearchParams({ [name]: value })}`)
      assert.equal(page.status, 200)
      assert.match(page.text, /no longer there/)
    }
  })

  test('a thousand sign-ups from one place, and a fourth mail to one address, keep nothing', async () => {
    const crowd = someone()
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => crowd.post('/en/follow', { ...WISH, email: `crowd${at}@home.example` })),
    )
    assert.equal(answers.filter(({ status }) => status === 303).length, 40)
    assert.ok(
      answers.filter(({ status }) => status === 429).every(({ headers }) => Number(headers.get('retry-after')) > 0),
    )
    const mails = (await readOutbox(city.db, city.vault, 1000)).filter(({ to }) => to?.startsWith('crowd'))
    assert.equal(mails.length, 40)
    for (let at = 0; at < 5; at += 1) await someone().post('/en/follow', { ...WISH, email: 'victim@home.example' })
    assert.equal((await mailsTo('victim@home.example')).length, 3)
  })

  test('a form from another site is refused, except for leaving', async () => {
    const foreign = { origin: 'https://evil.example' }
    assert.equal((await someone().post('/en/follow', WISH, foreign)).status, 403)
    const follower = await follow({ email: 'forged@home.example' })
    const own = pathOfFollower(city.vault, 'en', follower)
    for (const path of [
      own,
      `${own}/pause`,
      `${own}/resume`,
      `${own}/renew`,
      `${pathOfLeaving(city.vault, follower)}/undo`,
    ])
      assert.equal((await someone().post(path, {}, foreign)).status, 403, path)
    assert.equal((await followerOf('forged@home.example')).version, follower.version)
  })

  test('made-up links open nothing', async () => {
    const follower = await follow({ email: 'guessed@home.example' })
    const secret = secretOfFollower(city.vault, follower)
    for (const guess of [
      'x',
      '%00',
      `${secret.slice(0, -1)}_`,
      `${'0'.repeat(32)}-${secret.slice(33)}`,
      secret.slice(0, 33),
    ])
      assert.equal((await someone().get(`/en/follow/${guess}`)).status, 404, guess)
  })
})

describe('an address that mails came back from', () => {
  test('can be confirmed anew; one that complained gets nothing, and the page says the same', async () => {
    for (const reason of ['bounced', 'complained', 'staff'] as const) {
      const email = `${reason}@home.example`
      await inTransaction(city.db, (tx) => suppress(tx, city.vault, { email, reason }))
      const sent = await someone().post('/en/follow', { ...WISH, email })
      assert.equal(sent.to, '/en/follow/sent')
      assert.equal((await mailsTo(email)).length, reason === 'bounced' ? 1 : 0, reason)
    }
    await someone().post(linkIn((await mailsTo('bounced@home.example'))[0]?.text))
    assert.equal(await isSuppressed(city.db, city.vault, 'bounced@home.example'), false)
    assert.equal((await followerOf('bounced@home.example')).state, 'active')
  })
})

describe('the own page', () => {
  test('changes what comes; two tabs never overwrite each other', async () => {
    const follower = await follow({ email: 'tabs@home.example', theme: 'culture' })
    const path = pathOfFollower(city.vault, 'en', follower)
    const visitor = someone()
    const tab = await visitor.get(path)
    const other = hiddenField(await visitor.get(path), 'version')
    const choices = follower.choices.map(({ id }) => id)
    const saved = await visitor.post(path, {
      version: hiddenField(tab, 'version'),
      lang: 'fi',
      frequency: 'daily',
      choices,
    })
    assert.equal(saved.to, `${path}?done=saved`)
    const late = await visitor.post(path, { version: other, lang: 'sv', frequency: 'monthly', newsletters: 'yes' })
    assert.equal(late.status, 409)
    assert.match(late.text, /changed in another window/)
    const now = await followerOf('tabs@home.example')
    assert.deepEqual([now.lang, now.frequency, now.newsletters, now.choices.length], ['fi', 'daily', false, 1])
  })

  test('choices are added, changed and taken out; what is found by name can be followed', async () => {
    const follower = await follow({ email: 'choices@home.example', theme: 'culture' })
    const path = pathOfFollower(city.vault, 'en', follower)
    const visitor = someone()
    const added = await visitor.post(`${path}/choice/new`, {
      version: hiddenField(await visitor.get(`${path}/choice/new`), 'version'),
      audience: 'tourists',
      kind: 'events',
    })
    assert.equal(added.to, `${path}?done=saved`)
    const page = await visitor.get(path)
    assert.match(page.text, /Events for tourists/)
    const odd = await visitor.post(`${path}/choice/new`, { version: '1', theme: 'nothing' })
    assert.equal(odd.status, 422)
    const { choices } = await followerOf('choices@home.example')
    const kept = choices.find(({ kinds }) => kinds.includes('event'))?.id ?? ''
    await visitor.post(path, { version: hiddenField(page, 'version'), lang: 'en', frequency: 'weekly', choices: kept })
    assert.deepEqual(
      (await followerOf('choices@home.example')).choices.map(({ kinds }) => kinds),
      [['event']],
    )
  })

  test('pauses until a day to come or without end, and goes on', async () => {
    const follower = await follow({ email: 'pause@home.example' })
    const path = pathOfFollower(city.vault, 'en', follower)
    const visitor = someone()
    for (const until of ['1.1.2020', '2027', 'soon', '31.2.2030'])
      assert.equal((await visitor.post(`${path}/pause`, { until })).status, 422, until)
    const day = Temporal.Now.plainDateISO().add({ days: 9 })
    await visitor.post(`${path}/pause`, { until: `${day.day}.${day.month}.${day.year}` })
    const paused = await followerOf('pause@home.example')
    assert.equal(paused.state, 'paused')
    assert.equal(String(paused.pausedUntil), String(day))
    await visitor.post(`${path}/resume`)
    assert.equal((await followerOf('pause@home.example')).state, 'active')
  })
})

describe('leaving', () => {
  const oneClick = (path: string) =>
    city.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })

  test('takes one click from a mail program without an origin, as often as it likes', async () => {
    const follower = await follow({ email: 'click@home.example' })
    const path = pathOfLeaving(city.vault, follower)
    for (const method of ['GET', 'HEAD']) assert.equal((await city.send(path, { method })).status, 200)
    assert.equal((await followerOf('click@home.example')).state, 'active', 'looking leaves nothing')
    for (let click = 0; click < 3; click += 1) assert.equal((await oneClick(path)).status, 200)
    const left = await followerOf('click@home.example')
    assert.deepEqual([left.state, left.endedReason], ['ended', 'one_click'])
    const lines =
      await sql`select id from audit where action = 'follower.ended' and detail->>'id' = ${left.id}`.execute(city.db)
    assert.equal(lines.rows.length, 1)
  })

  test('is taken back within a day, with all that was followed, and not later', async () => {
    const follower = await follow({ email: 'undo@home.example', theme: 'culture' })
    const path = pathOfLeaving(city.vault, follower)
    const visitor = someone()
    const left = await visitor.post(path)
    assert.match(left.text, /You get nothing more/)
    const back = await visitor.post(`${path}/undo`)
    assert.equal(back.to, `${pathOfFollower(city.vault, 'en', follower)}?done=back`)
    assert.equal((await followerOf('undo@home.example')).choices.length, 1)
    await visitor.post(path)
    await sql`update followers set ended_at = now() - interval '25 hours' where id = ${follower.id}`.execute(city.db)
    assert.doesNotMatch((await visitor.get(path)).text, /mistake/)
    await visitor.post(`${path}/undo`)
    assert.equal((await followerOf('undo@home.example')).state, 'ended')
  })

  test('who comes back begins anew, and old links still lead to them', async () => {
    const before = await follow({ email: 'back@home.example', theme: 'culture' })
    await oneClick(pathOfLeaving(city.vault, before))
    const again = await follow({ email: 'back@home.example', kind: 'awards' })
    assert.equal(again.id, before.id)
    assert.deepEqual([again.state, again.choices.length], ['active', 1])
    assert.deepEqual(again.choices[0]?.kinds, ['award'])
  })

  test('the link of somebody who was erased answers kindly', async () => {
    const follower = await follow({ email: 'erased@home.example' })
    const path = pathOfLeaving(city.vault, follower)
    await sql`delete from people where id = ${follower.personId}`.execute(city.db)
    const clicked = await oneClick(path)
    assert.equal(clicked.status, 200)
    assert.match(await clicked.text(), /Inget mer skickas till dig/)
    assert.equal((await someone().get(path)).status, 200)
  })
})
