import assert from 'node:assert/strict'
import type { Db } from '#src/platform/database/tables.ts'
import type { Visitor } from './visitor.ts'

type Fields = Record<string, string | string[]>

/** Some day that a visit can be on by the rules as they are from the start: a Tuesday, far enough ahead. */
export function possibleDay(): Temporal.PlainDate {
  const day = Temporal.Now.plainDateISO().add({ days: 60 })
  return day.add({ days: (9 - day.dayOfWeek) % 7 })
}

/** What a delegation of ten cities types, step by step; what is given replaces some of it. */
export function stepsOfAsking(topicId: string, other: Fields = {}): readonly Fields[] {
  const steps: Fields[] = [
    {
      organisation: 'Culture for Cities and Regions',
      country: 'BE',
      name: 'Julie Exemple',
      email: 'julie@cities.example',
      phone: '+32 2 000 00 00',
      lang: 'en',
    },
    { topics: [topicId], purpose: 'How a city gives every pupil a way into culture.', meets: 'Teachers' },
    {
      from1: possibleDay().toString(),
      to1: possibleDay().add({ days: 1 }).toString(),
      from2: '',
      to2: '',
      from3: '',
      to3: '',
      length: 'days',
      hours: '',
      begins: '',
      size: '24',
      langs: ['en'],
    },
    { accessibility: 'One of us uses a wheelchair.', budget: 'We pay for ourselves.' },
    { exception: '' },
  ]
  return steps.map((step) =>
    Object.fromEntries(Object.entries(step).map(([name, value]) => [name, other[name] ?? value])),
  )
}

/** A topic that guests can choose, straight in the catalogue. */
export async function offerTopic(db: Db, key: string, names: Record<string, string>): Promise<string> {
  const { id } = await db
    .insertInto('visit_topics')
    .values({ key, position: 1, names: JSON.stringify(names), leads: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Asks for a visit from the first step to the last, and answers the secret of its page. */
export async function askForVisit(guest: Visitor, topicId: string, other: Fields = {}): Promise<string> {
  const [who = {}, ...rest] = stepsOfAsking(topicId, other)
  const begun = await guest.post('/en/ask-for-a-visit', who)
  const secret = /^\/en\/ask-for-a-visit\/([\w-]+)\/2$/.exec(begun.to ?? '')?.[1]
  assert.ok(secret, `${begun.status} ${begun.to}`)
  for (const [index, step] of rest.entries()) {
    const answer = await guest.post(`/en/ask-for-a-visit/${secret}/${index + 2}`, step)
    assert.equal(answer.status, 303, `step ${index + 2}: ${/error-summary[\s\S]*?<\/div>/.exec(answer.text)?.[0]}`)
  }
  return secret
}
