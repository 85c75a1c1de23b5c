import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { Refusal } from '../process/refusal.ts'
import { readKey } from './key.ts'
import { createVault } from './vault.ts'

describe('what is sealed', () => {
  const vault = createVault(randomBytes(32))

  test('opens again, for its purpose alone and with its key alone', () => {
    const sealed = vault.seal('hemlig ✓', 'totp:anna')
    assert.equal(vault.open(sealed, 'totp:anna'), 'hemlig ✓')
    assert.equal(vault.open(sealed, 'totp:bo'), undefined)
    assert.equal(createVault(randomBytes(32)).open(sealed, 'totp:anna'), undefined)
    assert.doesNotMatch(sealed, /hemlig/)
    assert.notEqual(vault.seal('hemlig ✓', 'totp:anna'), sealed, 'the same text is never sealed alike')
  })

  test('does not open when a letter of it was changed, or it is anything else', () => {
    const sealed = vault.seal('x', 'p')
    for (let at = 2; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'Q' : 'A'
      const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`
      // The last letter of base64 has bits that stand for nothing.
      if (at < sealed.length - 1) assert.equal(vault.open(changed, 'p'), undefined, String(at))
    }
    for (const odd of ['', '.', '1.', '1.AAAA', '2.AAAA', 'x'.repeat(5000)])
      assert.equal(vault.open(odd, 'p'), undefined)
  })

  test('marks are the same for the same text, and only for it', () => {
    const mark = vault.mark('192.0.2.1', 'source')
    assert.ok(vault.isMarkOf(mark, '192.0.2.1', 'source'))
    assert.equal(vault.isMarkOf(mark, '192.0.2.1', 'account'), false)
    assert.equal(vault.isMarkOf('', '192.0.2.1', 'source'), false)
  })
})

describe('the key', () => {
  const folderOf = (t: { after(end: () => void): void }) => {
    const folder = mkdtempSync(join(tmpdir(), 'proxeny-key-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  test('is made once, in a file that only its owner may read', (t) => {
    const dataFolder = join(folderOf(t), 'data')
    const key = readKey({ secret: undefined, dataFolder })
    assert.equal(key.length, 32)
    assert.deepEqual(readKey({ secret: undefined, dataFolder }), key)
    assert.equal(statSync(join(dataFolder, 'secret')).mode & 0o777, 0o600)
    assert.deepEqual(readdirSync(dataFolder), ['secret'])
  })

  test('is that of the setting where there is one, and no file is written', (t) => {
    const dataFolder = folderOf(t)
    const secret = 's'.repeat(40)
    assert.deepEqual(readKey({ secret, dataFolder }), Buffer.from(secret))
    assert.deepEqual(readdirSync(dataFolder), [])
  })

  test('is never made anew over one that is damaged: that would lose what it sealed', (t) => {
    const dataFolder = folderOf(t)
    writeFileSync(join(dataFolder, 'secret'), 'short\n')
    assert.throws(() => readKey({ secret: undefined, dataFolder }), Refusal)
    assert.equal(readFileSync(join(dataFolder, 'secret'), 'utf8'), 'short\n')
  })
})
