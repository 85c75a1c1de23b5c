import assert from 'node:assert/strict'
import { createHash, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { simpleParser } from 'mailparser'
import type { Letter } from './letter.ts'
import { writeMessage } from './message.ts'

const WAY = { smtpUrl: undefined, from: 'The City <world@city.example>', saidBy: 'settings' } as const
const LETTER: Letter = {
  to: 'anna@example.com',
  subject: 'Välkommen – أهلا وسهلا',
  text: 'Hej!\n\n.en rad med punkt  \nslut\n\n\n',
  html: '<p>Hej!</p>',
  leave: 'https://city.example/leave/1',
}
const write = (letter: Partial<Letter> = {}, way: Partial<Parameters<typeof writeMessage>[1]> = {}) =>
  writeMessage({ ...LETTER, ...letter, id: randomUUID() }, { ...WAY, ...way })

// RFC 6376 3.4: the two relaxed forms, written here a second time.
const relaxedHeader = (line: string) => {
  const colon = line.indexOf(':')
  const value = line
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${line.slice(0, colon).toLowerCase().trim()}:${value}`
}
const relaxedBody = (body: string) => {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.at(-1) === '') lines.pop()
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`
}

function verify(message: string, publicKey: string): { body: boolean; headers: boolean; tags: Map<string, string> } {
  const end = message.indexOf('\r\n\r\n')
  const lines = message.slice(0, end).split(/\r\n(?![ \t])/)
  const signature = lines.find((line) => /^DKIM-Signature:/i.test(line)) ?? ''
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => {
        const [name = '', ...value] = tag.split('=')
        return [name.trim(), value.join('=').replace(/\s+/g, '')]
      }),
  )
  const left = lines.filter((line) => line !== signature)
  const signed = (tags.get('h') ?? '').split(':').flatMap((name) => {
    const at = left.findLastIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    return at < 0 ? [] : left.splice(at, 1)
  })
  const unsigned = signature.replace(/(\bb=)[^;]*/, '$1')
  const text = [...signed, unsigned].map(relaxedHeader).join('\r\n')
  const body = createHash('sha256')
    .update(relaxedBody(message.slice(end + 4)), 'latin1')
    .digest('base64')
  return {
    body: body === tags.get('bh'),
    headers: createVerify('sha256')
      .update(text, 'latin1')
      .verify(publicKey, tags.get('b') ?? '', 'base64'),
    tags,
  }
}

describe('a message', () => {
  test('is signed so that anybody can tell whether it was changed on its way (DKIM)', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const dkim = { domain: 'city.example', selector: 'proxeny', privateKey }
    const { bytes } = await write({}, { dkim })
    const message = bytes.toString('latin1')
    const { body, headers, tags } = verify(message, publicKey)
    assert.deepEqual([body, headers], [true, true])
    assert.deepEqual(
      [tags.get('d'), tags.get('s'), tags.get('a'), tags.get('c')],
      ['city.example', 'proxeny', 'rsa-sha256', 'relaxed/relaxed'],
    )
    for (const name of ['from', 'to', 'subject', 'date', 'message-id', 'list-unsubscribe']) {
      assert.ok(tags.get('h')?.toLowerCase().split(':').includes(name), name)
    }
    assert.equal(verify(message.replace('Hej!', 'Hej?'), publicKey).body, false)
    assert.equal(verify(message.replace('anna@', 'bo@'), publicKey).headers, false)
  })

  test('says where to leave with one click, that a program wrote it, and what it answers', async () => {
    const answers = ['<first@example.com>', '<second@example.com>']
    const { bytes, envelope } = await write({ answers, replyTo: 'ask@city.example' }, { returnTo: 'back@city.example' })
    const { headers, inReplyTo, references, replyTo } = await simpleParser(bytes)
    const raw = bytes.toString()
    assert.match(raw, /^List-Unsubscribe: <https:\/\/city\.example\/leave\/1>\r$/m)
    assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    assert.equal(headers.get('auto-submitted'), 'auto-generated')
    assert.deepEqual([inReplyTo, references], ['<second@example.com>', answers])
    assert.equal(replyTo?.value[0]?.address, 'ask@city.example')
    assert.deepEqual(envelope, { from: 'back@city.example', to: 'anna@example.com' })
  })

  test('has no header and no recipient that nobody meant, whatever field they are put into', async () => {
    const evil = ['\r\nBcc: victim@example.com', '\nX-Evil: 1', '\u2028Bcc: v@example.com', '\0']
    for (const each of evil) {
      for (const letter of [
        { to: `anna@example.com${each}` },
        { subject: `News${each}` },
        { replyTo: `a@city.example${each}` },
        { answers: [`<a@b${each}>`] },
        { leave: `https://city.example/${each}` },
      ]) {
        await assert.rejects(write(letter), RangeError, JSON.stringify(letter))
      }
      const { bytes } = await write({ text: each, html: each })
      const { headers } = await simpleParser(bytes)
      assert.ok(!headers.has('bcc') && !headers.has('x-evil'))
    }
  })

  test('reads no file and fetches no address of what it says', async () => {
    const { bytes } = await write({ html: '<img src="file:///etc/passwd"><img src="http://127.0.0.1:1/x">' })
    assert.equal((await simpleParser(bytes)).attachments.length, 0)
  })
})
