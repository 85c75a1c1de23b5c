import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { countCompanies, saveParty } from '#src/features/parties/index.ts'
import { readPerson, readPersonByEmail } from '#src/features/people/index.ts'
import { readSetting, saveSetting } from '#src/features/settings/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { companyFields, linkMailedTo, registerCompany } from '#src/testing/companies.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { Visitor } from '#src/testing/visitor.ts'
import { companyPersonal } from './company.personal.ts'
import { askCompanies } from './yearly.store.ts'

const FORM = '/en/register-a-company'

let city: TestCity
let officer: TestStaff
const ends: (() => unknown)[] = []
let nextPlace = 10
const guestOf = (address = `192.0.2.${nextPlace++}`) => new Visitor(city, address)
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault, 500)).filter(({ to }) => to === address)

before(async () => {
  city = await startCity(
    { after: (end) => ends.push(end as () => unknown) },
    entryFiles('pages/companies', {
      facts: 'original: sv\nshows: companies',
      title: { sv: 'Företag', en: 'Companies' },
    }),
  )
  officer = await enterOffice(city, { name: 'Olga', roles: ['publisher'] })
})
after(async () => {
  for (const end of ends.reverse()) await end()
})

const waitingPath = async (name: string) => {
  const { text } = await officer.read('/office/people/companies')
  const line = text.split('<li>').find((each) => each.includes(`<bdi>${name}</bdi>`)) ?? ''
  return /\/office\/people\/companies\/waiting\/[\da-f-]+/.exec(line)?.[0] ?? assert.fail(`${name} does not wait`)
}
const versionOn = async (path: string) =>
  /name="version" value="(\d+)"/.exec((await officer.read(path)).text)?.[1] ?? ''
const accept = async (name: string, more: Record<string, string> = {}) => {
  const path = await waitingPath(name)
  return officer.submit(`${path}/accept`, { version: await versionOn(path), ...more })
}
const own = (fields: ReturnType<typeof companyFields>) => {
  const { email: _, ...rest } = fields
  return rest
}

describe('a company that registers itself', () => {
  test('is seen by nobody before its address is proven and somebody has looked, then in the directory', async () => {
    const guest = guestOf()
    const path = await registerCompany(city, guest)
    assert.doesNotMatch((await city.read('/en/companies')).text, /Nordwind/)
    assert.match((await guest.get(path)).text, /waits for our look/)
    assert.match((await officer.read('/office')).text, /Companies waiting for a look[\s\S]*Nordwind Energie GmbH/)
    await city.announced(() => accept('Nordwind Energie GmbH'))
    assert.match((await city.read('/en/companies')).text, /Nordwind Energie GmbH/)
    const page = await city.read('/en/partners/nordwind-energie-gmbh')
    assert.match(page.text, /Wind parks and their maintenance/)
    assert.doesNotMatch(page.text, /Anke|anke@/)
    assert.match((await guest.get(path)).text, /stands in the directory/)
    const mails = await mailsTo('anke@nordwind.example')
    assert.deepEqual(mails.map(({ subject }) => subject).sort(), [
      'Confirm the registration of Nordwind Energie GmbH',
      'Nordwind Energie GmbH: accepted',
      'Nordwind Energie GmbH: we have got everything',
    ])
  })

  test('is told field by field what is wrong, and keeps what it typed; no field can say more than one line', async () => {
    const wrong = await guestOf().post(
      FORM,
      companyFields({ country: 'XX', website: 'javascript:alert(1)', year: '3000', email: 'a@b.example,c@d.example' }),
    )
    assert.equal(wrong.status, 422)
    for (const said of [
      /Country that it comes from: Choose something/,
      /Website: This is not a web address/,
      /Year in which it came here: Write a whole number/,
      /Mail address: This is not a mail address/,
    ])
      assert.match(wrong.text, said)
    assert.match(wrong.text, /value="Nordwind Energie GmbH"/)
    const odd = companyFields({
      name: 'Evil\r\nBcc: all@city.example\u202e',
      contact: 'Eve\r\nSubject: x',
      email: 'eve@evil.example',
    })
    await registerCompany(city, guestOf(), odd)
    const mails = await mailsTo('eve@evil.example')
    assert.deepEqual(
      mails.map(({ subject }) => subject).filter((subject) => /[\r\n]/.test(subject)),
      [],
    )
    assert.ok(mails.some(({ subject }) => subject.includes('Evil Bcc: all@city.example:')))
    assert.deepEqual(await mailsTo('all@city.example'), [])
  })

  test('with the address of somebody else is nothing until that somebody presses the button', async () => {
    const guest = guestOf()
    const sent = await guest.post(FORM, companyFields({ name: 'Mischief Ltd', email: 'victim@elsewhere.example' }))
    assert.equal(sent.to, `${FORM}?done=mailed`)
    const link = await linkMailedTo(city, 'victim@elsewhere.example', '/prove/')
    // A scanner looks at every link, also twice.
    for (const _ of [1, 2]) assert.equal((await guestOf().get(link)).status, 200)
    assert.equal(await readPersonByEmail(city.db, 'victim@elsewhere.example'), undefined)
    assert.doesNotMatch(JSON.stringify(await city.db.selectFrom('proofs').selectAll().execute()), /Mischief|victim/)
    await city.db
      .updateTable('proofs')
      .set({ at: Temporal.Now.instant().subtract({ hours: 49 }) })
      .execute()
    assert.equal((await guestOf().get(link)).status, 410)
    assert.ok((await companyPersonal.letGo({ db: city.db, vault: city.vault }, Temporal.Now.instant())) >= 1)
    assert.deepEqual(await city.db.selectFrom('proofs').select('kind').execute(), [])
    assert.equal((await guestOf().post(link)).status, 410)
  })

  test('whose button is pressed twice at once is there once, and no guess opens its page', async () => {
    const fields = companyFields({ name: 'Twice AB', email: 'twice@twice.example' })
    await guestOf().post(FORM, fields)
    const link = await linkMailedTo(city, 'twice@twice.example', '/prove/')
    const answers = await Promise.all([1, 2, 3].map(() => guestOf().post(link)))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410, 410])
    const path = answers.find(({ to }) => to)?.to?.replace(/\?.*/, '') ?? ''
    for (const guess of [`${path}x`, path.replace(/-.*/, '-x'), `${FORM}/%00`, `${FORM}/${'a'.repeat(3000)}`])
      assert.equal((await guestOf().get(guess)).status, 404, guess.slice(0, 60))
    assert.equal((await guestOf().get(path)).headers.get('cache-control'), 'private, no-store')
    assert.equal((await guestOf().post(path, {}, { origin: 'https://evil.example' })).status, 403)
  })

  test('does not flood anybody: of a thousand from one place ten pass, and an address gets no more than it can bear', async () => {
    const flood = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        guestOf('203.0.113.7').post(FORM, companyFields({ email: `flood${at}@flood.example` })),
      ),
    )
    assert.equal(flood.filter(({ status }) => status === 303).length, 10)
    const one = await Promise.all(
      Array.from({ length: 6 }, () => guestOf().post(FORM, companyFields({ email: 'one@flood.example' }))),
    )
    assert.equal(one.filter(({ status }) => status === 429).length, 2)
    await city.db.deleteFrom('outside_attempts').execute()
  })
})

describe('a look by staff', () => {
  test('finds what looks like the same company, and accepts as it; of two at once one decides', async () => {
    const saved = await saveParty(
      city.db,
      { key: 'kone', kind: 'company', names: [{ lang: 'und', name: 'Lumi Oy', kind: 'name' }], country: 'SE' },
      'a test',
    )
    assert.ok(typeof saved !== 'string')
    await registerCompany(city, guestOf(), {
      name: 'LUMI AB',
      email: 'a@lumi.example',
      website: 'https://lumi.example',
    })
    const path = await waitingPath('LUMI AB')
    assert.match((await officer.read(path)).text, /Is it in the register already\?[\s\S]*Lumi Oy/)
    const version = await versionOn(path)
    const answers = await Promise.all([1, 2].map(() => officer.submit(`${path}/accept`, { version, party: saved.id })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
    const rows = await city.db
      .selectFrom('company_records')
      .select(['party_id', 'added_party'])
      .where('party_id', '=', saved.id)
      .execute()
    assert.deepEqual(rows, [{ party_id: saved.id, added_party: false }])
    assert.equal((await city.read('/en/partners/lumi-oy')).status, 200)
  })

  test('declines with a reason that is mailed; what it changes then waits again', async () => {
    const guest = guestOf()
    const fields = companyFields({ name: 'Not Yet Ltd', email: 'n@notyet.example' })
    const path = await registerCompany(city, guest, fields)
    const look = await waitingPath('Not Yet Ltd')
    assert.equal((await officer.submit(`${look}/decline`, { version: '1', reason: ' ' })).status, 422)
    await officer.submit(`${look}/decline`, { version: await versionOn(look), reason: 'This is a local company.' })
    assert.ok((await mailsTo('n@notyet.example')).some(({ text }) => text?.includes('This is a local company.')))
    const page = await guest.get(path)
    assert.match(page.text, /This is a local company\./)
    const version = /name="version" value="(\d+)"/.exec(page.text)?.[1] ?? ''
    assert.equal((await guest.post(path, { ...own(fields), version, country: 'NO' })).to, `${path}?done=waits`)
    await waitingPath('Not Yet Ltd')
  })

  test('is for those alone who may manage people', async () => {
    const reader = await enterOffice(city, { name: 'Rea', roles: ['reader'] })
    for (const path of ['/office/people/companies', '/office/people/companies.csv', '/office/people/participants'])
      assert.equal((await reader.read(path)).status, 403, path)
    for (const odd of ['?country=XX1', '?field=Å', '?page=0', '/nothing', '/waiting/nothing', '?q=%00'])
      assert.equal((await officer.read(`/office/people/companies${odd}`)).status, 404, odd)
  })

  test('knows a company with contacts, notes that are only added, and a table that runs nothing', async () => {
    await registerCompany(city, guestOf(), { name: '=cmd|x', contact: 'Bo', email: 'bo@table.example', consents: '' })
    await accept('=cmd|x')
    const list = await officer.read('/office/people/companies?contact=yes&consent=no')
    const id = /companies\/([\da-f-]{36})"><bdi>=cmd/.exec(list.text)?.[1] ?? assert.fail(list.text)
    const page = `/office/people/companies/${id}`
    await officer.submit(`${page}/notes`, { words: 'Called, wants to host.' })
    assert.match((await officer.read(page)).text, /bo@table\.example[\s\S]*Called, wants to host\.[\s\S]*No visits/)
    assert.match((await officer.read('/office/people/companies.csv')).text, /'=cmd\|x/)
  })
})

describe('the page of a company', () => {
  test('changes contact and wishes at once, public facts after a look, and nothing over what another saved', async () => {
    const guest = guestOf()
    const fields = companyFields({ name: 'Steady Ltd', email: 's@steady.example', website: '' })
    const path = await registerCompany(city, guest, fields)
    await accept('Steady Ltd')
    const version = async () => /name="version" value="(\d+)"/.exec((await guest.get(path)).text)?.[1] ?? ''
    const first = await version()
    assert.equal((await guest.post(path, { ...own(fields), version: first, phone: '+1 555' })).to, `${path}?done=saved`)
    assert.equal((await guest.post(path, { ...own(fields), version: first, phone: '+1 666' })).status, 422)
    const renamed = { ...own(fields), version: await version(), name: 'Steadier Ltd', phone: '+1 555' }
    assert.equal((await guest.post(path, renamed)).to, `${path}?done=waits`)
    assert.match((await city.read('/en/partners/steady-ltd')).text, /<h1[^>]*>Steady Ltd/)
    await city.announced(() => accept('Steadier Ltd'))
    assert.equal((await city.read('/en/partners/steady-ltd')).headers.get('location'), '/en/partners/steadier-ltd')
  })

  test('moves to another address only when that is proven, and the old link ends', async () => {
    const guest = guestOf()
    const path = await registerCompany(city, guest, { name: 'Moves Ltd', email: 'old@moves.example' })
    assert.equal((await guest.post(`${path}/mail`, { email: 'new@moves.example' })).to, `${path}?done=mailed`)
    assert.match((await guest.get(path)).text, /old@moves\.example/)
    const moved = await guest.post(await linkMailedTo(city, 'new@moves.example', '/address/'))
    assert.match(moved.to ?? '', /done=address$/)
    assert.equal((await guest.get(path)).status, 404)
    assert.match((await guest.get(moved.to ?? '')).text, /new@moves\.example/)
    assert.equal(await readPersonByEmail(city.db, 'old@moves.example'), undefined)
  })

  test('takes consent back at once, everywhere; the company still counts', async () => {
    const guest = guestOf()
    const path = await registerCompany(city, guest, { name: 'Quietus Ltd', country: 'IS', email: 'q@quietus.example' })
    await city.announced(() => accept('Quietus Ltd'))
    const places = ['/en/companies', '/en/partners', '/api/v1/parties.csv?kind=company', '/api/v1/parties?kind=company']
    const shows = async () =>
      (await Promise.all(places.map((place) => city.read(place)))).map(({ text }) => text.includes('Quietus'))
    assert.deepEqual(await shows(), [true, true, true, true])
    await city.announced(() => guest.post(`${path}/leave`))
    assert.deepEqual(await shows(), [false, false, false, false])
    assert.equal((await city.read('/en/partners/quietus-ltd')).status, 404)
    assert.ok((await countCompanies(city.db)).some(({ country }) => country === 'IS'))
  })

  test('erases everything: nothing is left but that it happened', async () => {
    const guest = guestOf()
    const path = await registerCompany(city, guest, {
      name: 'Vanishing Ltd',
      contact: 'Vera Vanisher',
      email: 'vera@vanishing.example',
      website: 'vanishing.example',
      wants: ['news'],
    })
    await city.announced(() => accept('Vanishing Ltd'))
    const id = (
      await city.db.selectFrom('company_records').select('party_id').orderBy('since', 'desc').executeTakeFirstOrThrow()
    ).party_id
    await officer.submit(`/office/people/companies/${id}/notes`, { words: 'Vera is kind.' })
    assert.match((await guest.get(`${path}/erase`)).text, /Yes, erase for good/)
    await city.announced(() => guest.post(`${path}/erase`))
    assert.equal((await guest.get(path)).status, 404)
    assert.equal((await city.read('/en/partners/vanishing-ltd')).status, 404)
    const { rows } = await (await import('kysely')).sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
      city.db,
    )
    for (const { name } of rows) {
      const kept = JSON.stringify(
        await city.db
          .selectFrom(name as 'people')
          .selectAll()
          .execute(),
      )
      if (name === 'people') assert.match(kept, /vera@vanishing/, 'who follows the news is known by that still')
      else assert.doesNotMatch(kept, /vanish/i, name)
    }
    const log = await city.db.selectFrom('audit').select('action').where('by', '=', 'a company').execute()
    assert.ok(log.some(({ action }) => action === 'company.erased'))
  })

  test('of a company that the register knew before, or that the city keeps, leaves it there unseen', async () => {
    const guest = guestOf()
    const rules = await readSetting(city.db, 'companies')
    await saveSetting(city.db, 'companies', { ...rules, keepErased: true }, 'a test')
    const path = await registerCompany(city, guest, { name: 'Kept Ltd', country: 'MT', email: 'k@kept.example' })
    await accept('Kept Ltd')
    await guest.post(`${path}/erase`)
    await saveSetting(city.db, 'companies', rules, 'a test')
    assert.equal((await city.read('/en/partners/kept-ltd')).status, 404)
    assert.equal(await readPersonByEmail(city.db, 'k@kept.example'), undefined)
    assert.ok((await countCompanies(city.db)).some(({ country }) => country === 'MT'))
  })
})

describe('the question of the year', () => {
  test('is asked, reminded of, and leads out of the directory with a mail before; one press ends it', async () => {
    const guest = guestOf()
    const path = await registerCompany(city, guest, { name: 'Silent Ltd', email: 's@silent.example' })
    await accept('Silent Ltd')
    const site = await keepSite(city.db).current()
    assert.ok(site)
    const mail = createMailRoom({ db: city.db, vault: city.vault, from: 'city@city.example' })
    const means = { db: city.db, vault: city.vault, mail, site, origin: 'https://world.city.example' }
    const today = Temporal.Now.plainDateISO(site.timeZone)
    const subjects = async () => (await mailsTo('s@silent.example')).length
    const askOn = (day: Temporal.PlainDate) => askCompanies(means, day)
    const before = await subjects()
    await askOn(today.add({ months: 11 }))
    assert.equal(await subjects(), before)
    const year = today.add({ months: 12 })
    await Promise.all([askOn(year), askOn(year)])
    await askOn(year)
    assert.equal(await subjects(), before + 1)
    await askOn(year.add({ days: 30 }))
    assert.equal(await subjects(), before + 2)
    assert.match((await officer.read('/office/people/companies?contact=unconfirmed')).text, /Silent Ltd/)
    await askOn(today.add({ months: 18 }).subtract({ days: 30 }))
    assert.equal(await subjects(), before + 3)
    assert.equal((await city.read('/en/partners/silent-ltd')).status, 200)
    await city.announced(() => askOn(today.add({ months: 18 }).add({ days: 1 })))
    assert.equal((await city.read('/en/partners/silent-ltd')).status, 404)
    await guest.post(`${path}/check`)
    assert.doesNotMatch((await officer.read('/office/people/companies?contact=unconfirmed')).text, /Silent Ltd/)
    await mail.stop()
  })

  test('that nobody answers for two years lets go of the contact; what was declined goes after its months', async () => {
    const guest = guestOf()
    await registerCompany(city, guest, { name: 'Gone Ltd', email: 'g@gone.example' })
    await accept('Gone Ltd')
    const person = await readPersonByEmail(city.db, 'g@gone.example')
    const means = { db: city.db, vault: city.vault }
    const later = (months: number) => Temporal.Now.zonedDateTimeISO('UTC').add({ months }).toInstant()
    await companyPersonal.letGo(means, later(23))
    assert.ok(await readPerson(city.db, person?.id ?? ''))
    await companyPersonal.letGo(means, later(25))
    assert.equal(await readPerson(city.db, person?.id ?? ''), undefined)
    assert.deepEqual(await city.db.selectFrom('company_records').select('id').execute(), [])
  })
})
