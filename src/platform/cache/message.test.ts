import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Message } from './message.ts'

describe('the date of an answer', () => {
  test('is the moment that it is given, in the form of RFC 9110', (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T09:59:59.900Z') })
    const message = new Message(200, [['X', 'y']], Buffer.from('body'))
    assert.equal(
      message.bytes().toString(),
      'HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 09:59:59 GMT\r\nX: y\r\n\r\nbody',
    )
    t.mock.timers.setTime(Date.parse('2026-11-24T10:00:00Z'))
    assert.match(message.bytes().toString(), /^HTTP\/1\.1 200 OK\r\nDate: Tue, 24 Nov 2026 10:00:00 GMT\r\n/)
    assert.equal(message.head().toString(), 'HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 10:00:00 GMT\r\nX: y\r\n\r\n')
  })

  test('never changes in an answer that is still being sent', (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T09:59:59Z') })
    const message = new Message(200, [], Buffer.from('body'))
    const sending = message.bytes()
    message.lend()
    t.mock.timers.setTime(Date.parse('2026-11-24T10:00:00Z'))
    assert.match(message.bytes().toString(), /10:00:00 GMT/)
    assert.match(sending.toString(), /09:59:59 GMT[\s\S]*body$/)
    assert.equal(message.body().toString(), 'body')
  })
})

describe('a header', () => {
  test('with a line break, which would begin another header, is refused', () => {
    for (const value of ['/sv\r\nSet-Cookie: a=b', '/sv\n', 'a\0', 'vänort → vieras']) {
      assert.throws(() => new Message(301, [['Location', value]], Buffer.alloc(0)), TypeError)
    }
    assert.throws(() => new Message(200, [['X: y\r\nZ', 'y']], Buffer.alloc(0)), TypeError)
  })
})
