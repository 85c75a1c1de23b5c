import assert from 'node:assert/strict'
import { saveTopic, type TopicFacts, takeReply } from '#src/features/inquiries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { InboundMail } from '#src/platform/mail/inbox/inbound.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import type { TestCity } from './city.ts'
import { type Page, Visitor } from './visitor.ts'

/** Adds a topic that can be written about. */
export async function addTopic(db: Db, key: string, names: Labels, other: Partial<TopicFacts> = {}): Promise<string> {
  const facts: TopicFacts = {
    names,
    leads: {},
    ownerId: undefined,
    dueDays: 3,
    questions: [],
    pageId: undefined,
    isActive: true,
    ...other,
  }
  const saved = await saveTopic(db, { facts, key }, 'test')
  assert.ok(typeof saved !== 'string')
  return saved.id
}

/** A file that somebody chooses in a form. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const ORIGIN = 'https://world.city.example'

/** Somebody who writes to the city with a browser without JavaScript, at an address. */
export class InquirerAt extends Visitor {
  readonly #city: TestCity
  readonly #from: string

  constructor(city: TestCity, address: string) {
    super(city, address)
    this.#city = city
    this.#from = address
  }

  /** Sends the form of a topic. */
  ask(path: string, fields: Record<string, string> = {}, files: readonly ChosenFile[] = []): Promise<Page> {
    const typed = {
      name: 'Maria Example',
      email: 'maria@newcomers.example',
      lang: 'en',
      message: 'Where do I register?',
      ...fields,
    }
    return this.sendForm(path, typed, files)
  }

  /** Sends a form with files, as browsers do. */
  async sendForm(path: string, fields: Record<string, string>, files: readonly ChosenFile[] = []): Promise<Page> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const { name, bytes } of files) form.append('files', new Blob([Uint8Array.from(bytes)]), name)
    // A field for files in which nothing was chosen comes all the same.
    if (files.length === 0) form.append('files', new Blob([]), '')
    const request = new Request(ORIGIN + path, { method: 'POST', body: form })
    const headers = { 'content-type': request.headers.get('content-type') ?? '', origin: ORIGIN }
    const body = new Uint8Array(await request.arrayBuffer())
    const answer = await this.#city.send(path, { method: 'POST', body, headers }, this.#from)
    return {
      status: answer.status,
      text: await answer.text(),
      headers: answer.headers,
      to: answer.headers.get('location')?.replace(ORIGIN, '') ?? undefined,
    }
  }
}

/** The path of the page of an inquiry, from the newest mail to whoever asked. */
export async function linkMailedTo(city: TestCity, email: string): Promise<string> {
  const mail = (await readOutbox(city.db, city.vault, 1_000)).find(({ to }) => to === email)
  const link = /https:\/\/world\.city\.example(\/\S+\/[\da-f]{32}-[\w-]{43})/.exec(mail?.text ?? '')?.[1]
  assert.ok(link, `a link in the mail to ${email}`)
  return link
}

/** Replies by mail to the newest mail about an inquiry, as it is known by the message, the address or the subject. */
export async function replyTo(
  city: TestCity,
  email: string,
  reply: {
    text: string
    by: 'answers' | 'address' | 'subject' | 'wrong_tag'
    from?: string
    headers?: Record<string, string>
    attachments?: InboundMail['attachments']
  },
): Promise<'taken' | 'not_mine'> {
  const { db, vault } = city
  const mail = (await readOutbox(db, vault, 1_000)).find(({ to }) => to === email)
  const tag = /\[(k\d{4}-\d{4}-[\da-f]{16})\]/.exec(mail?.subject ?? '')?.[1] ?? ''
  const { by, headers = {}, attachments = [] } = reply
  const room = createMailRoom({ db, vault, from: 'city@city.example' })
  const taken = await takeReply(
    { db, vault, mail: room, origin: ORIGIN, site: { current: async () => undefined } },
    {
      messageId: `<${crypto.randomUUID()}@mail.example>`,
      answers: by === 'answers' ? [`<${mail?.id}@city.example>`] : [],
      from: reply.from ?? email,
      to: [by === 'address' ? `city+${tag}@city.example` : 'city@city.example'],
      subject:
        by === 'subject'
          ? `RE: [${tag}]`
          : by === 'wrong_tag'
            ? `[${tag.slice(0, -1)}${tag.endsWith('0') ? '1' : '0'}]`
            : 'Re: something',
      text: reply.text,
      autoSubmitted: false,
      attachments,
      headers: new Map(Object.entries(headers)),
      raw: Buffer.from(''),
    },
  )
  await room.stop()
  return taken
}
