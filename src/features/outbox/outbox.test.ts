import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createComposers } from '#src/composers.ts'
import {
  addBlock,
  addNewsletter,
  approve,
  beginDueNewsletters,
  queuePart,
  readNewsletter,
  saveHead,
  schedule,
} from '#src/features/newsletters/index.ts'
import { readSetting, writeSetting } from '#src/features/settings/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { OFFICE_LANGS } from '#src/features/staff/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { startCity } from '#src/testing/city.ts'
import { addReader } from '#src/testing/newsletters.ts'
import { soon } from '#src/testing/soon.ts'
import { enterOffice } from '#src/testing/staff.ts'
import { outboxTexts } from './outbox.messages.ts'

const city = await startCity({ after })
const { db, vault } = city
const ada = await enterOffice(city, { name: 'Ada', roles: ['administrator'] })

/** An issue that was to go out so many days ago. */
async function sendIssue(name: string, days: number): Promise<void> {
  const id = await addNewsletter(db, { name, originalLang: 'en', by: 'a test' })
  const seen = async () => ({ id, version: (await readNewsletter(db, id))?.version ?? 0, by: ada })
  await saveHead(db, await seen(), {
    name,
    originalLang: 'en',
    announcements: { en: { subject: name, preheader: '' } },
  })
  await addBlock(db, await seen(), { kind: 'figures', year: 2025 })
  assert.equal(await approve(db, await seen()), 'moved')
  assert.equal(await schedule(db, await seen(), Temporal.Now.instant().subtract({ hours: 24 * days })), 'moved')
  await beginDueNewsletters(db)
  await queuePart(db, id)
}

test('mails of every kind that is written to many have a name in the outbox', () => {
  const composers = createComposers({ db, vault, site: keepSite(db), origin: 'https://world.city.example' })
  for (const lang of OFFICE_LANGS)
    assert.deepEqual(Object.keys(outboxTexts[lang].many.kinds).sort(), Object.keys(composers).sort(), lang)
})

test('mails to many stand in the outbox without a server, go out when there is one, and say that they are late', async (t) => {
  await addReader(db, { email: 'aino@home.example', lang: 'en' })
  await sendIssue('Before', 3)
  await sendIssue('Just now', 0)
  const without = await ada.read('/office/outbox')
  assert.match(without.text, /There is no mail server: mails are not sent/)
  assert.match(without.text, /There is no mail server: these mails to many wait/)
  assert.match(without.text, /<th scope="row">newsletter<\/th>[\s\S]*?waiting[\s\S]*?>2</)
  assert.match(without.text, /<summary>Before – aino@home\.example \(newsletter\)<\/summary>/)
  assert.match(without.text, /This letter was due on \d+ \w+ \d{4}\. It is late\./)

  const server = await startMailServer(t)
  const { hostname: host, port } = new URL(server.url)
  await inTransaction(db, async (tx) => {
    const set = await readSetting(tx, 'mail')
    await writeSetting(tx, 'mail', {
      ...set,
      host,
      port: Number(port),
      security: 'none',
      fromAddress: 'world@city.example',
    })
    await announceTags(tx, [MAIL_TAG])
  })
  const mails = [await server.next(), await server.next()]
  const late = mails.filter(({ text }) => /This letter was due on/.test(text))
  assert.deepEqual(
    late.map(({ subject }) => subject),
    ['Before'],
  )
  const page = await soon(
    () => ada.read('/office/outbox'),
    ({ text }) => !/waiting/.test(text),
  )
  assert.doesNotMatch(page.text, /There is no mail server/)
  assert.match(page.text, /<th scope="row">newsletter<\/th>[\s\S]*?sent[\s\S]*?>2</)
})
