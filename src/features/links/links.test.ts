import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { followOutside } from '#src/platform/http/follow-outside.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { addParty } from '#src/testing/register.ts'
import { signInMember } from '#src/testing/visitor.ts'
import { checkLinksAtNight } from './index.ts'

const ORIGIN = 'https://world.city.example'

type Handle = (request: IncomingMessage, response: ServerResponse) => void

/** A site of somebody else: what it answers at each path, and what it was asked. */
async function startSite(t: TestContext, paths: Readonly<Record<string, Handle | number>>, host = '127.0.0.1') {
  const asked: string[] = []
  const agents = new Set<string | undefined>()
  let open = 0
  let mostAtOnce = 0
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    agents.add(request.headers['user-agent'])
    open += 1
    mostAtOnce = Math.max(mostAtOnce, open)
    await sleep(5)
    open -= 1
    const answer = paths[request.url ?? ''] ?? 404
    if (typeof answer === 'number') response.writeHead(answer).end()
    else answer(request, response)
  })
  server.listen(0, host)
  await new Promise((resolve) => server.once('listening', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://${host}:${(server.address() as AddressInfo).port}`
  return { url, asked, agents, mostAtOnce: () => mostAtOnce }
}

const redirect = (status: number, location: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { location }).end()

const AGENT = { userAgent: 'Proxeny', allowPrivate: (address: string) => address === '127.0.0.1' }

describe('a link to somebody else', () => {
  test('is followed by as little as can be, as far as it has moved for good, and not for ever', async (t) => {
    const site = await startSite(t, {
      '/works': 200,
      '/gone': 404,
      '/error': 500,
      '/guarded': 403,
      '/moved': redirect(301, '/moved-again'),
      '/moved-again': redirect(308, '/works'),
      '/for-now': redirect(302, '/works'),
      '/round': redirect(301, '/round'),
      '/silent': () => {},
      '/headless': ({ method, headers }, response) => {
        const isAsked = method === 'GET' && headers.range === 'bytes=0-0'
        response.writeHead(isAsked ? 206 : 405).end()
      },
    })
    const follow = (path: string, more = {}) => followOutside(`${site.url}${path}`, { ...AGENT, ...more })
    assert.deepEqual(await follow('/works'), { outcome: 'works', status: 200, movedTo: undefined })
    assert.deepEqual(await follow('/headless'), { outcome: 'works', status: 206, movedTo: undefined })
    assert.deepEqual(await follow('/moved'), { outcome: 'works', status: 200, movedTo: `${site.url}/works` })
    assert.deepEqual(await follow('/for-now'), { outcome: 'works', status: 200, movedTo: undefined })
    assert.deepEqual(await follow('/gone'), { outcome: 'failed', fault: 'answer', status: 404 })
    assert.deepEqual(await follow('/error'), { outcome: 'failed', fault: 'answer', status: 500 })
    assert.deepEqual(await follow('/guarded'), { outcome: 'unclear', fault: 'closed', status: 403 })
    assert.deepEqual(await follow('/round'), { outcome: 'failed', fault: 'round', status: undefined })
    assert.deepEqual(await follow('/silent', { milliseconds: 300 }), {
      outcome: 'failed',
      fault: 'silent',
      status: undefined,
    })
    assert.deepEqual(await followOutside('http://127.0.0.1:1/', AGENT), {
      outcome: 'failed',
      fault: 'no_connection',
      status: undefined,
    })
  })

  test('never leads into a network of our own, by address, by name, or by a redirect', async (t) => {
    const inside = await startSite(t, { '/': 200 }, '127.0.0.2')
    const outside = await startSite(t, { '/': redirect(302, inside.url) })
    const closed = { outcome: 'unclear', fault: 'private', status: undefined }
    for (const address of [inside.url, outside.url, 'http://localhost:80/', 'http://[::1]/', 'http://0x7f.2/']) {
      const wish = address.includes('localhost') ? { userAgent: 'Proxeny' } : AGENT
      assert.deepEqual(await followOutside(address, wish), closed, address)
    }
    assert.deepEqual(inside.asked, [])
    for (const address of ['file:///etc/passwd', 'http://me:secret@127.0.0.1/', 'http://', 'x']) {
      assert.equal((await followOutside(address, AGENT)).outcome, 'failed', address)
    }
  })
})

async function startLinkedCity(t: TestContext, url: string): Promise<TestCity> {
  const body = ['works', 'gone', 'moved', 'guarded', 'back']
    .map((path) => `[${path}](${url}/${path}?a=1&b=2)`)
    .concat(['[ours](/en/towns)', `[ours too](${ORIGIN}/sv)`, '[nowhere](/en/nowhere)', '[draft](entry:pages/draft)'])
    .join(' ')
  const city = await startCity(t, {
    ...entryFiles('pages/towns', { facts: 'original: en', title: { en: 'Towns' } }),
    ...entryFiles('pages/links', { facts: 'original: en', title: { en: 'Links of ours' }, body }),
    ...entryFiles('pages/draft', {
      facts: 'original: en',
      title: { en: 'Draft' },
      body: `[unseen](${url}/unseen)`,
      front: { en: 'state: draft' },
    }),
  })
  await addParty(city.db, 'network', { names: { und: 'The Network' }, kind: 'network', website: `${url}/network` })
  return city
}

const QUERY = '?a=1&b=2'

describe('the links of a city', () => {
  test('are followed at night, politely, and are broken only after two nights', async (t) => {
    let isBack = false
    const site = await startSite(t, {
      [`/works${QUERY}`]: 200,
      [`/moved${QUERY}`]: redirect(301, `/works${QUERY}`),
      [`/guarded${QUERY}`]: 403,
      [`/back${QUERY}`]: (_, response) => void response.writeHead(isBack ? 200 : 500).end(),
    })
    const city = await startLinkedCity(t, site.url)
    const means = {
      db: city.db,
      origin: ORIGIN,
      readAs: (_: unknown, path: string) => city.send(path, {}),
      pause: 0,
      allowPrivate: AGENT.allowPrivate,
    }
    const night = (text: string) => checkLinksAtNight(means, Temporal.PlainDate.from(text))
    const stateOf = async (address: string) =>
      (await city.db.selectFrom('links').select('state').where('address', '=', address).executeTakeFirst())?.state
    const at = (path: string) => `${site.url}/${path}${QUERY}`

    // Two processes: one of them takes the night.
    assert.deepEqual((await Promise.all([night('2026-11-26'), night('2026-11-26')])).sort(), [false, true])
    assert.equal(site.mostAtOnce(), 1)
    assert.deepEqual([...site.agents], [`Proxeny link check (+${ORIGIN})`])
    assert.ok(!site.asked.some((line) => line.includes('unseen')), 'a draft is nobody’s')
    assert.deepEqual(
      [await stateOf(at('works')), await stateOf(at('gone')), await stateOf(at('moved')), await stateOf(at('guarded'))],
      ['works', 'failing', 'moved', 'unclear'],
    )
    // What is ours is known at once, and without a network.
    assert.deepEqual(
      [await stateOf('/en/towns'), await stateOf(`${ORIGIN}/sv`), await stateOf('/en/nowhere')],
      ['works', 'works', 'broken'],
    )
    assert.equal(await stateOf('entry:pages/draft'), 'broken')

    const editor = await signInMember(city, { name: 'Anna', roles: ['editor'] })
    assert.doesNotMatch((await editor.visitor.get('/office')).text, /\/gone/)
    isBack = true
    await night('2026-11-27')
    assert.deepEqual(
      [await stateOf(at('gone')), await stateOf(`${site.url}/network`), await stateOf(at('back'))],
      ['broken', 'broken', 'works'],
    )
    const start = (await editor.visitor.get('/office')).text
    assert.match(
      start,
      /Links that no longer work[\s\S]*\/gone\?a=1&amp;b=2[\s\S]*in “Links of ours”, since 26 November 2026/,
    )
    assert.match(start, /\/network<\/a>[\s\S]*in “The Network”/)

    // A translator of Finnish can mend neither.
    const eero = await signInMember(city, { name: 'Eero', roles: [{ role: 'translator', langs: ['fi'] }] })
    assert.doesNotMatch((await eero.visitor.get('/office')).text, /no longer work/)
    const seen = (await eero.visitor.get('/office/links')).text
    assert.match(seen, /\/gone\?/)
    assert.doesNotMatch(seen, /\/network|The Network|Check now/)

    // Where the text no longer has it, it is forgotten.
    await city.load(entryFiles('pages/links', { facts: 'original: en', title: { en: 'Links of ours' }, body: 'None.' }))
    await night('2026-11-28')
    assert.equal(await stateOf(at('gone')), undefined)
  })

  test('are followed now or left alone for a reason in the office, by who may', async (t) => {
    const site = await startSite(t, {})
    const city = await startLinkedCity(t, site.url)
    const readAs = (_: unknown, path: string) => city.send(path, {})
    const means = { db: city.db, origin: ORIGIN, readAs, pause: 0, allowPrivate: AGENT.allowPrivate }
    await checkLinksAtNight(means, Temporal.PlainDate.from('2026-11-26'))
    await checkLinksAtNight(means, Temporal.PlainDate.from('2026-11-27'))
    const editor = await signInMember(city, { name: 'Anna', roles: ['editor'] })
    const gone = { address: `${site.url}/gone${QUERY}`, show: 'broken' }
    const page = (await editor.visitor.get('/office/links?state=broken')).text
    assert.match(page, /broken[\s\S]*there is no such page, answer 404, since 26 November 2026/)
    assert.match(page, /href="\/office\/entries\/[^"]*\/en" lang="en">Links of ours/)

    const without = await editor.visitor.post('/office/links/ignore', { ...gone, why: ' ' })
    assert.equal(without.status, 422)
    assert.match(without.text, /Type why this link is left alone/)
    const ignored = await editor.visitor.post('/office/links/ignore', { ...gone, why: 'It comes back in spring' })
    assert.equal(ignored.to, '/office/links?state=broken&done=ignored')
    assert.doesNotMatch((await editor.visitor.get('/office')).text, /\/gone/)
    assert.match((await editor.visitor.get('/office/links?state=ignored')).text, /Anna: It comes back in spring/)
    await editor.visitor.post('/office/links/take-up', gone)

    // "Now" goes by the rules of every night: an address of our own network is not followed.
    await editor.visitor.post('/office/links/check', gone)
    assert.match((await editor.visitor.get('/office/links?state=unclear')).text, /leads into an internal network/)

    const reader = await signInMember(city, { name: 'Bo', roles: ['reader'] })
    for (const action of ['check', 'ignore', 'take-up']) {
      assert.equal((await reader.visitor.post(`/office/links/${action}`, { ...gone, why: 'x' })).status, 403)
      const unknown = { address: 'https://elsewhere.example/', why: 'x' }
      assert.equal((await editor.visitor.post(`/office/links/${action}`, unknown)).status, 404)
    }
    for (const path of ['?state=constructor', '?page=0', '?page=x']) {
      assert.equal((await editor.visitor.get(`/office/links${path}`)).status, 404, path)
    }
  })
})
