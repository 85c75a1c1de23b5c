import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readConfig, SETTINGS } from './config.ts'
import { Refusal } from './platform/process/refusal.ts'

describe('the settings', () => {
  test('need none to start', () => {
    const config = readConfig({})
    assert.equal(config.port, 3000)
    assert.equal(config.sample, 'espoo')
    assert.equal(config.databaseUrl, undefined)
    assert.match(config.dataFolder, /\/data$/)
  })

  test('name every mistake at once, each with what is allowed', () => {
    const wrong = {
      PORT: '70000',
      HOST: 'a b',
      PROXENY_ORIGIN: 'https://city.example/path',
      DATABASE_URL: 'mysql://user:secret@host/db',
      PROXENY_SAMPLE: 'atlantis',
      PROXENY_CACHE_MB: 'much',
      PROXENY_PROXIES: '-1',
      PROXENY_SECRET: 'secret',
      SMTP_URL: 'mail://user:secret@host',
      IMAP_URL: 'pop3://user:secret@host',
      PROXENY_MAIL_FROM: 'a@b.example, c@d.example',
      PROXENY_OIDC_ISSUER: 'http://login.city.example',
    }
    assert.throws(
      () => readConfig(wrong),
      (error) => {
        assert.ok(error instanceof Refusal)
        for (const name of Object.keys(wrong)) assert.match(error.message, new RegExp(`^${name} must be `, 'm'))
        assert.doesNotMatch(error.message, /secret/)
        return true
      },
    )
  })

  test('take an origin with or without a slash at its end', () => {
    assert.equal(readConfig({ PROXENY_ORIGIN: 'https://city.example/' }).origin, 'https://city.example')
    for (const origin of ['city.example', 'ftp://city.example', 'https://city.example?x', 'javascript:alert(1)']) {
      assert.throws(() => readConfig({ PROXENY_ORIGIN: origin }), Refusal, origin)
    }
  })

  test('know an identity provider when all of it is there, and say what is missing', () => {
    const whole = {
      PROXENY_OIDC_ISSUER: 'https://login.city.example/realms/city',
      PROXENY_OIDC_CLIENT_ID: 'proxeny',
      PROXENY_OIDC_CLIENT_SECRET: 'x',
    }
    assert.equal(readConfig(whole).oidc?.name, 'login.city.example')
    assert.equal(readConfig({ ...whole, PROXENY_OIDC_NAME: 'City ID' }).oidc?.name, 'City ID')
    assert.equal(readConfig({ PROXENY_OIDC_CLIENT_ID: 'proxeny' }).oidc, undefined)
    assert.throws(() => readConfig({ PROXENY_OIDC_ISSUER: 'https://login.city.example' }), /PROXENY_OIDC_CLIENT_SECRET/)
  })

  test('are all in the table of README.md, as they are', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    for (const { name, standard, meaning } of SETTINGS) {
      assert.ok(readme.includes(`| \`${name}\` | \`${standard}\` | ${meaning} |`), name)
    }
  })
})
