import assert from 'node:assert/strict'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { publishText } from '#src/features/entries/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { enterOffice } from '#src/testing/staff.ts'
import { SERVICE_KEY, startTranslationService } from '#src/testing/translation-service.ts'
import { draftText } from './machine.ts'
import { ServiceFailure } from './service.model.ts'
import { translateTexts } from './service.ts'

const BODY = `Läs om [nätverken](entry:pages/start "Alla") och **mycket** mer & annat.

- Först \`det ena\`
- sedan det andra

| År | Antal |
|----|-------|
| 2016 | många |

\`\`\`
kod
\`\`\``
const LOUD = `LÄS OM [NÄTVERKEN](entry:pages/start "Alla") OCH **MYCKET** MER & ANNAT.

- FÖRST \`det ena\`
- SEDAN DET ANDRA

| ÅR | ANTAL |
|----|-------|
| 2016 | MÅNGA |

\`\`\`
kod
\`\`\``
const FILES = entryFiles('stories/towns', { title: { sv: 'Vänorter', fi: 'Ystävät' }, body: BODY })

async function open(t: TestContext, kind: 'libretranslate' | 'deepl' = 'libretranslate') {
  const service = await startTranslationService(t)
  const city = await startCity(t, FILES, { privateServices: [service.origin] })
  const { id } = await city.db.selectFrom('entries').select('id').where('key', '=', 'towns').executeTakeFirstOrThrow()
  const anna = await enterOffice(city, { name: 'Anna', roles: ['administrator'] })
  const set = (fields: Record<string, string>) =>
    anna.submit('/office/settings/translation', { kind, address: service.origin, key: SERVICE_KEY, ...fields })
  await set({ intent: 'save' })
  const path = `/office/entries/${id}/en`
  const draft = () => anna.submit(`${path}/translate/draft`, { base: '0', original: '1' })
  return { service, city, id, anna, set, path, draft }
}

const english = (city: TestCity, id: string) =>
  city.db
    .selectFrom('revisions')
    .selectAll()
    .where('entry_id', '=', id)
    .where('lang', '=', 'en')
    .orderBy('number', 'desc')
    .executeTakeFirst()

describe('a first draft by a machine', () => {
  for (const kind of ['libretranslate', 'deepl'] as const) {
    test(`keeps its Markdown and reaches no reader before somebody stands by it (${kind})`, async (t) => {
      const { service, city, id, anna, path, draft } = await open(t, kind)
      assert.match((await anna.read(`${path}/translate`)).text, /Make a first draft with (?:LibreTranslate|DeepL)/)
      assert.equal((await draft()).location, `${path}/translate?done=drafted`)
      const revision = await english(city, id)
      assert.deepEqual([revision?.title, revision?.body, revision?.machine], ['VÄNORTER', LOUD, kind])
      const [asked] = service.heard
      if (kind === 'deepl') {
        assert.deepEqual(
          [asked?.body.source_lang, asked?.body.target_lang, asked?.body.tag_handling],
          ['SV', 'EN-GB', 'xml'],
        )
      } else assert.deepEqual([asked?.body.source, asked?.body.target, asked?.body.format], ['sv', 'en', 'html'])

      for (const page of [`${path}/translate`, path, '/office/entries', '/office/translations'])
        assert.match((await anna.read(page)).text, /drafted by a machine|A machine wrote the draft/, page)
      assert.match((await anna.read(`${path}/state`)).text, /somebody who has read what the machine drafted/)
      const publish = { intent: 'publish', revision: '1', without: 'I am in a hurry' }
      assert.equal((await anna.submit(`${path}/state`, publish)).status, 422)
      assert.equal(
        (await anna.submit(`${path}/state`, { ...publish, intent: 'schedule', date: '2099-01-01', time: '9.00' }))
          .status,
        422,
      )
      assert.equal(await publishText(city.db, { entryId: id, lang: 'en', by: 'command line' }), 'not_accepted')
      assert.equal((await city.read('/en/news/vanorter')).headers.get('location'), null)
      assert.equal(
        (await anna.read(`/office/preview/${id}/en`)).status,
        200,
        'who reads it may see it as readers would',
      )

      assert.match(
        (await anna.submit(`${path}/translate/settle`, { base: '1', original: '1' })).location,
        /done=settled/,
      )
      assert.deepEqual([(await english(city, id))?.machine, (await english(city, id))?.body], [null, LOUD])
      assert.equal((await anna.submit(`${path}/state`, { intent: 'publish', revision: '2' })).status, 303)
    })
  }

  test('keeps its mark through small changes, and comes back with an old revision', async (t) => {
    const { city, id, anna, path, draft } = await open(t)
    await draft()
    const fields = { slug: '', lead: 'Short.', body: 'Mine.', intent: 'save' }
    await anna.submit(path, { ...fields, title: 'Towns', base: '1' })
    assert.equal((await english(city, id))?.machine, 'libretranslate')
    await anna.submit(path, { ...fields, title: 'Towns', base: '2', accepted: 'yes' })
    assert.equal((await english(city, id))?.machine, null)
    await anna.submit(`${path}/revisions`, { latest: '3', restore: '1' })
    assert.deepEqual(
      [(await english(city, id))?.title, (await english(city, id))?.machine],
      ['VÄNORTER', 'libretranslate'],
    )
  })

  test('of a stale text translates what changed, and leaves the words of people alone', async () => {
    const text = { title: 'T', slug: 't', lead: 'L', callLabel: '', callHref: '' }
    const before = { ...text, body: 'Ett.\n\nTvå.\n\nTre.' }
    const now = { ...text, body: 'Ett.\n\nTvå och mer.\n\nTre.\n\nFyra.' }
    const old = { ...text, title: 'Otsikko', lead: 'Johdanto', body: 'Yksi.\n\nKaksi.\n\nKolme.' }
    const asked: string[] = []
    const drafted = await draftText({ before, now, old }, async (texts) => {
      asked.push(...texts)
      return texts.map((one) => one.toUpperCase())
    })
    assert.deepEqual(asked, ['Två och mer.', 'Fyra.'])
    assert.deepEqual([drafted.title, drafted.body], ['Otsikko', 'Yksi.\n\nTVÅ OCH MER.\n\nKolme.\n\nFYRA.'])
  })

  test('comes out whole from a service that breaks tags, adds links or answers with markup', async () => {
    const now = {
      title: '*T*',
      slug: '',
      lead: '',
      callLabel: '',
      callHref: '',
      body: 'Se [den](https://a.example) nu.\n\nEtt.',
    }
    const broken = [
      (one: string) => one.replaceAll(/<[^>]*>/g, ''),
      (one: string) => one.replaceAll('c1', 'c7'),
      (one: string) => `${one}</g>`,
      (one: string) => `${one} [x](javascript:alert(1))`,
      (one: string) => `<script>alert(1)</script>${one}`,
    ]
    for (const breaks of broken) {
      const drafted = await draftText({ before: undefined, now, old: undefined }, async (texts) => texts.map(breaks))
      assert.match(drafted.body, /\[[^\]]*den[^\]]*.*\]\(https:\/\/a\.example\)/)
      assert.doesNotMatch(drafted.body, /(?<!\\)\]\(javascript|(?<!\\)<script/)
    }
  })

  test('that fails says why, and nothing is changed or lost', async (t) => {
    const { service, city, id, anna, draft } = await open(t)
    const json = (status: number, value: unknown) => (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(status).end(typeof value === 'string' ? value : JSON.stringify(value))
    }
    const failures: [Parameters<typeof service.fail>[0], RegExp][] = [
      [json(403, { error: 'Invalid API key' }), /does not take the key\. It says: “Invalid API key”/],
      [json(456, { message: 'Quota Exceeded' }), /quota at the service is used up/],
      [json(429, { error: 'Slowdown' }), /asked too much/],
      [json(400, { error: 'ar is not supported' }), /does not know one of the languages/],
      [json(413, ''), /too long for the service/],
      [json(500, '<html>nginx'), /broken just now/],
      [json(200, '<html>'), /makes no sense/],
      [json(200, { translatedText: ['one too few'] }), /makes no sense/],
      [json(200, { translatedText: 'x'.repeat(3 * 1024 * 1024) }), /makes no sense/],
      [(request) => request.socket.destroy(), /cannot be reached/],
    ]
    for (const [failure, message] of failures) {
      service.fail(failure)
      const answer = await draft()
      assert.equal(answer.status, 422)
      assert.match(answer.text, message)
    }
    assert.equal(await english(city, id), undefined)
    service.fail(undefined)
    // Somebody writes while the service does.
    service.fail((_, response) => {
      void anna
        .submit(`/office/entries/${id}/en`, { base: '0', title: 'Mine', lead: '', body: 'Mine.', intent: 'save' })
        .then(() => json(200, { translatedText: service.heard.at(-1)?.body.q })(_, response))
    })
    assert.match((await draft()).text, /Somebody changed the original or the translation/)
    assert.equal((await english(city, id))?.body, 'Mine.')
  })

  test('that hangs, or drips, is given up', async (t) => {
    const service = await startTranslationService(t)
    const at = { kind: 'libretranslate', address: service.origin, key: SERVICE_KEY, allowPrivate: true } as const
    const wish = { texts: ['a'], from: 'sv', to: 'fi' } as const
    for (const hangs of [
      () => {},
      (_: IncomingMessage, response: ServerResponse) => void response.write('{"translated'),
    ]) {
      service.fail(hangs)
      await assert.rejects(translateTexts(at, wish, { milliseconds: 300 }), (error) => {
        assert.ok(error instanceof ServiceFailure)
        assert.equal(error.fault, 'timeout')
        return true
      })
    }
    await assert.rejects(translateTexts(at, { ...wish, texts: ['a'.repeat(200_000)] }), /too_large/)
  })
})

describe('the service of translation', () => {
  test('is off, is set in the office, tried out, and its key is in no table and no log', async (t) => {
    const { city, anna, set } = await open(t)
    const tried = await set({ intent: 'try' })
    assert.match(tried.text, /It works\. The service answered:/)
    assert.match(tried.text, /STADEN HAR VÄNORTER/)
    assert.match((await set({ intent: 'try', key: 'wrong' })).text, /does not take the key/)
    const page = await anna.read('/office/settings/translation')
    assert.match(page.text, /There is a key/)
    assert.doesNotMatch(page.text, new RegExp(SERVICE_KEY))
    const kept = JSON.stringify([
      await city.db.selectFrom('setting_secrets').selectAll().execute(),
      await city.db.selectFrom('settings').selectAll().execute(),
      await city.db.selectFrom('audit').select(['action', 'detail']).execute(),
    ])
    assert.doesNotMatch(kept, new RegExp(SERVICE_KEY))
    assert.match(kept, /setting\.secret_changed/)
    const eero = await enterOffice(city, { name: 'Eero', roles: ['publisher'] })
    assert.equal((await eero.read('/office/settings/translation')).status, 403)
    assert.equal((await eero.submit('/office/settings/translation', { kind: 'off' })).status, 403)
  })

  test('takes its key to no other address', async (t) => {
    const { service, set } = await open(t)
    const other = await startTranslationService(t)
    await set({ intent: 'try', key: '', address: `${service.origin}/elsewhere` })
    assert.equal(service.heard.at(-1)?.body.api_key, undefined)
    await set({ intent: 'save', key: '', address: `${service.origin}/elsewhere` })
    assert.match((await set({ intent: 'try', key: '', kind: 'deepl' })).text, /DeepL wants a key/)
    assert.equal((await set({ intent: 'try', address: other.origin })).status, 422, 'not named by who runs the program')
    assert.equal(other.heard.length, 0)
  })

  test('is not looked for in a network of the city’s own, unless whoever runs the program named it', async (t) => {
    const service = await startTranslationService(t)
    const city = await startCity(t)
    const anna = await enterOffice(city, { name: 'Anna', roles: ['administrator'] })
    const tryAt = async (address: string) =>
      (await anna.submit('/office/settings/translation', { kind: 'libretranslate', address, intent: 'try' })).text
    for (const address of [service.origin, 'http://localhost', 'https://me:pw@city.example', 'file:///etc/passwd', 'x'])
      assert.match(await tryAt(address), /Write an address that begins with https/, address)
    for (const address of ['https://127.0.0.1', 'https://localhost:5432', 'https://169.254.169.254', 'https://[::1]'])
      assert.match(await tryAt(address), /leads into a network of our own/, address)
    assert.equal(service.heard.length, 0)
  })
})
