import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addTopic, InquirerAt } from '#src/testing/inquiring.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  await addTopic(city.db, 'moving', { sv: 'Flytta hit', fi: 'Muutto tänne', en: 'Moving here' })
})

let number = 0
const somebody = (address?: string) => {
  number += 1
  return new InquirerAt(city, address ?? `203.0.113.${number}`)
}
const mailsTo = async (address: string) => (await readOutbox(city.db, city.vault)).filter(({ to }) => to === address)

describe('writing to the city', () => {
  test('leads from the topics to a form, thanks, and one mail with the only link', async () => {
    const asker = somebody()
    const topics = await asker.get('/fi/ota-yhteytta')
    assert.match(topics.text, /href="\/fi\/ota-yhteytta\/muutto-tanne"/)
    const sent = await asker.ask('/fi/ota-yhteytta/muutto-tanne', { email: 'maria@first.example', lang: 'fi' })
    assert.equal(sent.status, 303)
    const thanks = await asker.get(sent.to ?? '')
    assert.match(thanks.text, /Kiitos, kysymyksesi on perillä/)
    const [mail, ...more] = await mailsTo('maria@first.example')
    assert.equal(more.length, 0)
    const link = /https:\/\/world\.city\.example(\/fi\/ota-yhteytta\/[\da-f]{32}-[\w-]{43})/.exec(mail?.text ?? '')?.[1]
    assert.ok(link)
    assert.doesNotMatch(thanks.text, new RegExp(link))
    const page = await asker.get(link)
    assert.match(page.text, /Where do I register\?/)
    assert.equal(page.headers.get('cache-control'), 'private, no-store')
  })
})
