import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { publishText, writeText } from '#src/features/entries/index.ts'
import { readSite } from '#src/features/site/index.ts'
import { createMailRoom } from '#src/platform/mail/index.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { createVault } from '#src/platform/secrets/vault.ts'
import { startCity } from '#src/testing/city.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'
import { addMember, signInMember } from '#src/testing/visitor.ts'
import { remindStaff } from './index.ts'

const ORIGIN = 'https://world.city.example'
const day = (text: string) => Temporal.PlainDate.from(text)

async function openOffice(t: TestContext) {
  const city = await startCity(t)
  const { db } = city
  const server = await startMailServer(t)
  const mail = createMailRoom({
    db,
    vault: createVault(randomBytes(32)),
    connect: city.connect,
    smtpUrl: server.url,
    from: 'The City <world@city.example>',
  })
  t.after(() => mail.stop())
  const site = await readSite(db)
  assert.ok(site)
  await addParty(db, 'gatchina', { names: { und: 'Gatchina', fi: 'Hatsina' } })
  await addTie(db, 'gatchina', {
    kind: 'twin_town',
    parties: ['gatchina'],
    reviewOn: day('2027-03-14'),
    officer: 'Anna',
    states: [{ state: 'in_force', since: dateOf('1968') }],
  })
  await addParty(db, 'network', { names: { und: 'The Network' }, kind: 'network' })
  await addTie(db, 'network', {
    kind: 'membership',
    parties: ['network'],
    fee: { amount: 16300, currency: 'EUR' },
    feeDue: '01-31',
    states: [{ state: 'in_force', since: dateOf('2012') }],
  })
  const remind = async (today: string) => {
    const letters = await remindStaff({ db, mail, site, origin: ORIGIN }, day(today))
    if (letters > 0) mail.wake()
    return letters
  }
  return { city, server, remind }
}

describe('reminders by mail', () => {
  test('come when something falls due, to its officer, in their language, and once', async (t) => {
    const { city, server, remind } = await openOffice(t)
    await addMember(city, { name: 'Anna', roles: ['editor'], lang: 'fi' })
    await addMember(city, { name: 'Bo', roles: ['editor'], lang: 'sv' })
    await addMember(city, { name: 'Carl', roles: ['reader'] })
    assert.equal(await remind('2026-12-31'), 0)

    // Thirty days before the fee, to both who keep the register.
    assert.equal(await remind('2027-01-01'), 2)
    const fees = [await server.next(), await server.next()].sort((a, b) => (a.subject < b.subject ? 1 : -1))
    assert.deepEqual(
      fees.map(({ subject }) => subject),
      ['Tehtävää: The Network', 'Att göra: The Network'],
    )
    assert.match(
      fees[1]?.text ?? '',
      /Hej Bo![\s\S]*Avgift förfaller\n– The Network, medlemskap, 16\s300\s€, senast 31 januari 2027\n/,
    )
    const [, tie] = /(https:\/\/world\.city\.example\/office\/register\/ties\/\S+)/.exec(fees[1]?.text ?? '') ?? []
    assert.equal((await city.read(tie?.slice(ORIGIN.length) ?? '')).status, 303)

    // Sixty days before the review, and fourteen: to the officer alone.
    for (const [today, letters] of [
      ['2027-01-12', 0],
      ['2027-01-13', 1],
      ['2027-01-14', 0],
      ['2027-02-27', 0],
      ['2027-02-28', 1],
      ['2027-03-20', 0],
    ] as const) {
      assert.equal(await remind(today), letters, today)
    }
    const review = await server.next()
    assert.deepEqual([review.to, review.subject], [['anna@city.example'], 'Tehtävää: Hatsina'])
    assert.match(review.text, /Hatsina, ystävyyskaupunki, viimeistään 14\. maaliskuuta 2027, sinä vastaat tästä/)
    assert.match(review.text, /\/office\/account#reminders/)
    await server.next()
    assert.equal(server.arrived.length, 4)
  })

  test('are one although several processes write them at once, and the next year the fee is told of again', async (t) => {
    const { city, server, remind } = await openOffice(t)
    await addMember(city, { name: 'Bo', roles: ['editor'] })
    const letters = await Promise.all(Array.from({ length: 5 }, () => remind('2027-01-10')))
    assert.equal(
      letters.reduce((sum, count) => sum + count, 0),
      1,
    )
    await server.next()
    assert.equal(await remind('2028-01-05'), 1)
    assert.match((await server.next()).text, /The Network, membership, €16,300, by 31 January 2028/)
    await sleep(50)
    assert.equal(server.arrived.length, 2)
  })

  test('of what was overlooked tell all of it in one letter, not one for each warning that was missed', async (t) => {
    const { city, server, remind } = await openOffice(t)
    await addMember(city, { name: 'Bo', roles: ['publisher'] })
    assert.equal(await remind('2027-04-02'), 1)
    assert.match((await server.next()).text, /Gatchina, twin town, was due 14 March 2027/)
    assert.equal(await remind('2027-04-03'), 0)
  })

  test('tell translators once a week of what is stale in their languages', async (t) => {
    const { city, server, remind } = await openOffice(t)
    await addMember(city, { name: 'Eero', roles: [{ role: 'translator', langs: ['fi'] }], lang: 'fi' })
    assert.equal(await remind('2026-12-01'), 0)
    const entry = await city.db.selectFrom('entries').select('id').where('kind', '=', 'page').executeTakeFirstOrThrow()
    const words = { title: 'Ny värld', lead: 'Ny.', body: 'Ny text.' }
    const page = { entryId: entry.id, kind: 'page', lang: 'sv', text: words, slug: '', by: 'a test' } as const
    await writeText(city.db, { ...page, madeFrom: null, ofSubstance: true })
    await publishText(city.db, page)
    // Thursday, Friday, and the Monday after.
    assert.equal(await remind('2026-12-03'), 1)
    assert.equal(await remind('2026-12-04'), 0)
    assert.equal(await remind('2026-12-07'), 1)
    const { text } = await server.next()
    assert.match(
      text,
      /Alkuperäistä vanhemmat käännökset\n– Maailma, suomi\n {2}https:\/\/world\.city\.example\/office\/entries\//,
    )
  })

  test('are turned off by whoever does not want them, who gets every other mail', async (t) => {
    const { city, server, remind } = await openOffice(t)
    const { visitor, email } = await signInMember(city, { name: 'Bo', roles: ['editor'] })
    assert.match((await visitor.get('/office/account')).text, /name="reminders" value="yes" checked/)
    await visitor.post('/office/account/reminders', {})
    assert.doesNotMatch((await visitor.get('/office/account')).text, /name="reminders" value="yes" checked/)
    assert.equal(await remind('2027-01-10'), 0)
    await visitor.post('/office/account/reminders', { reminders: 'yes' })
    assert.equal(await remind('2027-01-10'), 1)
    assert.deepEqual((await server.next()).to, [email])
  })
})
