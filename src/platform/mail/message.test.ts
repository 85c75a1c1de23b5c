import assert from 'node:assert/strict'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { simpleParser } from 'mailparser'
import type { Letter } from './letter.ts'
import { writeMessage } from './message.ts'
import { checkSignature } from './testing.ts'

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
    assert.deepEqual(await checkSignature(bytes, publicKey), 'pass')
    // White space at the ends of lines changes on the way.
    assert.equal(await checkSignature(message.replace('MIME-Version: 1.0', 'MIME-Version:  1.0 '), publicKey), 'pass')
    const changed = {
      'another word': message.replace('Hej!', 'Hej?'),
      'another recipient': message.replace('anna@', 'bo@'),
      'another place to leave': message.replace('/leave/1', '/leave/2'),
      ...Object.fromEntries(
        ['From: a@b.example', 'Subject: Buy', 'Reply-To: a@b.example', 'List-Unsubscribe: <https://b.example/>'].map(
          (line) => [`one more: ${line}`, `${line}\r\n${message}`],
        ),
      ),
    }
    for (const [name, evil] of Object.entries(changed)) {
      assert.notEqual(await checkSignature(evil, publicKey), 'pass', name)
    }
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
