import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { createComposers } from '#src/composers.ts'
import { withdrawText } from '#src/features/entries/index.ts'
import { secretOfFollower } from '#src/features/followers/index.ts'
import {
  beginDueNewsletters,
  holdStopped,
  type Newsletter,
  queuePart,
  readNewsletter,
  readProgress,
  settleNewsletters,
} from '#src/features/newsletters/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { entryFiles, startCity } from '#src/testing/city.ts'
import { addReader, letReaderLeave } from '#src/testing/newsletters.ts'
import { enterOffice, type Fields, type TestStaff } from '#src/testing/staff.ts'
import { faultsOfMail } from '#src/ui/mail/testing.ts'

const city = await startCity(
  { after },
  entryFiles('stories/opening', { title: { sv: 'Huset öppnar', fi: 'Talo avautuu', en: 'The house opens' } }),
)
const writer = await enterOffice(city, { name: 'Wera', roles: ['editor'] })
const sender = await enterOffice(city, { name: 'Sanna', roles: ['sender'] })
const { id: story } = await city.db
  .selectFrom('entries')
  .select('id')
  .where('key', '=', 'opening')
  .executeTakeFirstOrThrow()

async function begin(name: string): Promise<string> {
  const { location } = await writer.submit('/office/newsletters', { name, original: 'sv' })
  return location.split('/').at(-1) ?? assert.fail('an id')
}

const read = async (id: string): Promise<Newsletter> => (await readNewsletter(city.db, id)) ?? assert.fail('an issue')

async function send(who: TestStaff, id: string, path: string, fields: Fields) {
  const { version } = await read(id)
  return who.submit(`/office/newsletters/${id}/${path}`, { version: String(version), ...fields })
}

const HEAD = { name: 'Autumn', original: 'sv', 'subject-sv': 'Höst', 'subject-fi': 'Syksy', 'subject-en': 'Autumn' }

async function write(id: string) {
  assert.match((await send(writer, id, 'head', HEAD)).location, /done=saved/)
  assert.match((await send(writer, id, 'blocks', { entry: story })).location, /done=added/)
  const { location } = await send(writer, id, 'blocks', { kind: 'text' })
  const words = { 'title-sv': 'Hälsning', 'body-sv': 'Kom och **se**.', 'label-sv': 'Kom', 'href-sv': '/sv/nyheter' }
  const { version } = await read(id)
  const saved = await writer.submit(`${location}/words`, { version: String(version), ...words })
  assert.match(saved.location, /done=saved/)
}

const composer = () =>
  createComposers({ db: city.db, vault: city.vault, site: keepSite(city.db), origin: 'https://world.city.example' })
    .newsletter ?? assert.fail('a composer')

describe('writing an issue', () => {
  test('two people never overwrite each other, and an approval is of what was approved', async () => {
    const id = await begin('Two')
    await write(id)
    const { version } = await read(id)
    const stale = { ...HEAD, version: String(version - 1), 'subject-sv': 'Mitt ämne' }
    const refused = await writer.submit(`/office/newsletters/${id}/head`, stale)
    assert.equal(refused.status, 409)
    assert.match(refused.text, /value="Mitt ämne"/)
    assert.equal((await read(id)).announcements.sv?.subject, 'Höst')
    assert.match((await send(sender, id, 'move', { intent: 'approve' })).location, /done=approved/)
    assert.match((await send(writer, id, 'head', HEAD)).location, /done=saved/)
    assert.equal((await read(id)).state, 'draft')
  })

  test('blocks are moved and taken out, and none stands twice', async () => {
    const id = await begin('Blocks')
    await write(id)
    const [first, second] = (await read(id)).blocks
    await send(writer, id, `blocks/${second?.id}`, { intent: 'up' })
    assert.deepEqual(
      (await read(id)).blocks.map((block) => block.id),
      [second?.id, first?.id],
    )
    assert.match((await send(writer, id, 'blocks', { entry: story })).text, /stands in the letter already/)
    await send(writer, id, `blocks/${second?.id}`, { intent: 'remove' })
    assert.deepEqual(
      (await read(id)).blocks.map((block) => block.id),
      [first?.id],
    )
    assert.match((await writer.read(`/office/newsletters/${id}?q=avautuu`)).text, /Nothing public fits/)
    for (const fields of [{ entry: 'x' }, { year: 'x' }, {}])
      assert.equal((await send(writer, id, 'blocks', fields)).status, 422)
  })

  test('a button leads to a page of ours or to a whole address', async () => {
    const id = await begin('Buttons')
    const { location } = await send(writer, id, 'blocks', { kind: 'text' })
    for (const href of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'sv/nyheter']) {
      const { version } = await read(id)
      const fields = { version: String(version), 'label-sv': 'Kom', 'href-sv': href }
      assert.equal((await writer.submit(`${location}/words`, fields)).status, 422, href)
    }
  })
})

describe('approving and scheduling', () => {
  test('whoever wrote it last does not approve while somebody else can', async () => {
    const id = await begin('Own')
    await write(id)
    await send(sender, id, 'head', HEAD)
    assert.match((await send(writer, id, 'move', { intent: 'approve' })).text, /may not send newsletters/)
    assert.match((await send(sender, id, 'move', { intent: 'approve' })).location, /done=approved/)
    const other = await enterOffice(city, { name: 'Olli', roles: ['sender'] })
    await send(sender, id, 'head', HEAD)
    assert.match((await send(sender, id, 'move', { intent: 'approve' })).text, /somebody else has to approve/)
    assert.match((await send(other, id, 'move', { intent: 'approve' })).location, /done=approved/)
    await city.db.updateTable('staff').set({ state: 'closed' }).where('id', '=', other.id).execute()
    const alone = await city.db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'newsletter.approved')
      .where('by', '=', 'Sanna')
      .execute()
    assert.ok(alone.some(({ detail }) => (detail as { alone?: boolean }).alone))
  })

  test('an hour that does not exist, or comes twice, is asked back', async () => {
    const id = await begin('Clock')
    await write(id)
    await send(sender, id, 'move', { intent: 'approve' })
    const plan = (date: string, time: string, more = {}) =>
      send(sender, id, 'move', { intent: 'schedule', date, time, ...more })
    assert.match((await plan('2027-03-28', '3.30')).text, /does not exist/)
    assert.match((await plan('2027-10-31', '3.30')).text, /comes twice/)
    assert.match((await plan('2020-01-01', '9.00')).text, /has passed/)
    assert.match((await plan('soon', 'x')).text, /Write a day/)
    assert.match((await plan('2027-10-31', '3.30', { offset: '+02:00' })).location, /done=scheduled/)
    assert.equal((await read(id)).sendAt?.toString(), '2027-10-31T01:30:00Z')
  })
})

describe('sending', () => {
  test('what is missing is said before; each recipient gets one mail, in words as they were approved', async () => {
    const audience = await city.db
      .selectFrom('terms')
      .select('id')
      .where('key', '=', 'immigrants')
      .executeTakeFirstOrThrow()
    const other = await city.db.selectFrom('terms').select('id').where('key', '=', 'tourists').executeTakeFirstOrThrow()
    const [sv, fi, away, gone] = [
      await addReader(city.db, { email: 'sv@reader.example', lang: 'sv' }),
      await addReader(city.db, { email: 'fi@reader.example', lang: 'fi', audiences: [audience.id] }),
      await addReader(city.db, { email: 'away@reader.example', lang: 'fi', audiences: [other.id] }),
      await addReader(city.db, { email: 'gone@reader.example', lang: 'en' }),
    ]
    const id = await begin('Out')
    await write(id)
    const before = await writer.read(`/office/newsletters/${id}/sending`)
    assert.match(before.text, /4 recipients/)
    assert.match(before.text, /The own text “Hälsning” is missing in Suomi/)
    assert.match((await send(sender, id, 'move', { intent: 'approve' })).text, /To be mended first/)
    await send(writer, id, 'recipients', { audiences: audience.id, original: 'yes' })
    assert.match((await writer.read(`/office/newsletters/${id}/sending`)).text, /3 recipients/)
    assert.match((await send(sender, id, 'move', { intent: 'approve' })).location, /done=approved/)
    await send(sender, id, 'move', { intent: 'now' })
    assert.equal(await beginDueNewsletters(city.db), 1)
    assert.equal(await beginDueNewsletters(city.db), 0)
    // Broken off after the first: the rest follows, and nobody is put in twice.
    assert.equal(await queuePart(city.db, id, 1), 'more')
    assert.equal(await queuePart(city.db, id, 10), 'all')
    assert.equal(await queuePart(city.db, id, 10), 'all')
    const mails = await city.db
      .selectFrom('outbox')
      .select(['id', 'person_id', 'domain'])
      .where('about', '=', id)
      .execute()
    assert.deepEqual(mails.map((mail) => mail.person_id).sort(), [sv.personId, fi.personId, gone.personId].sort())
    assert.ok(!mails.some((mail) => mail.person_id === away.personId))
    assert.ok(mails.every(({ domain }) => domain === 'reader.example'))

    assert.match((await send(sender, id, 'move', { intent: 'stop' })).location, /done=stopped/)
    assert.deepEqual(
      (await readProgress(city.db, await read(id))).map(({ lang, held }) => [lang, held]),
      [
        ['sv', 1],
        ['fi', 1],
        ['en', 1],
      ],
    )
    // What a server gave back meanwhile is held too.
    await city.db.updateTable('outbox').set({ state: 'queued' }).where('person_id', '=', sv.personId).execute()
    await holdStopped(city.db)
    assert.equal((await readProgress(city.db, await read(id)))[0]?.held, 1)
    await letReaderLeave(city.db, gone.followerId)
    assert.match((await send(sender, id, 'move', { intent: 'resume' })).location, /done=resumed/)

    // What is written now was approved by nobody.
    await city.load(
      entryFiles('stories/opening', { title: { sv: 'Huset stänger', fi: 'Talo sulkeutuu', en: 'It shuts' } }),
    )
    await withdrawText(city.db, { entryId: story, lang: 'fi', by: 'test', notice: 'gone' })
    const letters = await composer().write(
      mails.map((mail) => ({ id: mail.id, about: id, personId: mail.person_id ?? '' })),
    )
    assert.deepEqual([...letters.values()].map(({ to }) => to).sort(), ['fi@reader.example', 'sv@reader.example'])
    const finnish = [...letters.values()].find(({ to }) => to.startsWith('fi')) ?? assert.fail()
    const swedish = [...letters.values()].find(({ to }) => to.startsWith('sv')) ?? assert.fail()
    assert.equal(finnish.subject, 'Syksy')
    assert.match(finnish.text, /vedetty takaisin/)
    assert.doesNotMatch(finnish.text, /avautuu/)
    assert.match(finnish.text, /Tätä ei ole suomeksi. Luet sitä ruotsiksi/)
    assert.match(swedish.text, /Huset öppnar\nHuset öppnar, in short/)
    assert.match(swedish.text, /Kom:\nhttps:\/\/world.city.example\/sv\/nyheter/)
    const follower = { id: sv.followerId, linkNumber: 1 }
    assert.equal(swedish.leave, `https://world.city.example/leave/${secretOfFollower(city.vault, follower)}`)
    for (const letter of letters.values()) assert.deepEqual(await faultsOfMail(letter.html ?? ''), [])

    await city.db.updateTable('outbox').set({ state: 'sent' }).where('about', '=', id).execute()
    assert.equal(await settleNewsletters(city.db), 1)
    assert.equal((await read(id)).state, 'sent')
    assert.equal((await send(writer, id, 'head', HEAD)).status, 409)
  })

  test('what was sent is read on the web in each language, and nothing else', async () => {
    const list = await city.read('/fi/uutiskirjeet')
    assert.match(list.text, /href="\/fi\/uutiskirjeet\/1"[^>]*>Syksy/)
    const issue = await city.read('/en/newsletters/1')
    assert.match(issue.text, /<h1>Autumn<\/h1>/)
    assert.match(issue.text, /The house opens/)
    assert.doesNotMatch((await city.read('/fi/uutiskirjeet/1')).text, /avautuu/)
    for (const path of [
      '/sv/nyhetsbrev/2',
      '/sv/nyhetsbrev/0',
      '/sv/nyhetsbrev/x',
      '/sv/nyhetsbrev?page=9',
      '/sv/nyhetsbrev?page=x',
    ])
      assert.equal((await city.read(path)).status, 404, path)
    assert.match((await city.read('/sitemaps/lists.xml')).text, /\/en\/newsletters\/1</)
  })
})

describe('what is older than its original', () => {
  test('is said before, and goes out in the original with a notice', async () => {
    await city.load(
      entryFiles('stories/bridge', {
        title: { sv: 'Bron', fi: 'Silta' },
      }),
    )
    const { id: bridge } = await city.db
      .selectFrom('entries')
      .select('id')
      .where('key', '=', 'bridge')
      .executeTakeFirstOrThrow()
    await city.db.updateTable('translations').set({ substance: 2 }).where('entry_id', '=', bridge).execute()
    await city.db
      .updateTable('revisions')
      .set({ made_from: 1 })
      .where('entry_id', '=', bridge)
      .where('lang', '=', 'fi')
      .execute()
    const id = await begin('Stale')
    await send(writer, id, 'head', HEAD)
    await send(writer, id, 'blocks', { entry: bridge })
    const { text } = await writer.read(`/office/newsletters/${id}/sending`)
    assert.match(text, /“Bron” is older than the original in Suomi/)
    assert.match(text, /“Bron” is missing in English/)
    const mail = await writer.read(`/office/newsletters/${id}/mail/fi?look=text`)
    assert.match(mail.text, /Bron\nSvenska\nSuomennos on vanhempi kuin alkuperäinen. Luet alkuperäistä ruotsiksi/)
    await send(writer, id, 'move', { intent: 'ask' })
    assert.match((await sender.read('/office')).text, new RegExp(`/office/newsletters/${id}/sending`))
  })
})

describe('looking at an issue', () => {
  test('the mail stands alone behind a policy of its own, light, dark and as text', async () => {
    const id = await begin('Look')
    await write(id)
    const dark = await writer.read(`/office/newsletters/${id}/mail/sv?look=dark`)
    const policy = dark.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'; style-src 'unsafe-inline'; img-src 'self'/)
    assert.match(policy, /sandbox allow-same-origin/)
    assert.match(dark.text, /@media all\{/)
    assert.doesNotMatch((await writer.read(`/office/newsletters/${id}/mail/sv`)).text, /prefers-color-scheme/)
    assert.match((await writer.read(`/office/newsletters/${id}/mail/sv?look=text`)).text, /Kom och se\./)
    assert.equal((await writer.read(`/office/newsletters/${id}/mail/ar`)).status, 404)
    await writer.submit(`/office/newsletters/${id}/test`, { lang: 'sv' })
    const [test] = await city.db.selectFrom('outbox').select(['to', 'subject']).where('to', 'is not', null).execute()
    assert.deepEqual(test, { to: 'wera@city.example', subject: 'Prov: Höst' })
  })
})
