import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { watchDay } from './watch-day.ts'

describe('a page that says what is to come', () => {
  test('is told of a new day when it begins in the city, once, and not before', async (t) => {
    let now = Temporal.Instant.from('2026-11-25T21:59:59Z')
    let days = 0
    const watch = watchDay({ timeZone: async () => 'Europe/Helsinki', onNewDay: () => days++, now: () => now })
    t.after(watch.stop)
    await watch.look()
    assert.equal(days, 0)
    now = Temporal.Instant.from('2026-11-25T22:00:00Z')
    await watch.look()
    await watch.look()
    assert.equal(days, 1)
  })

  test('is told of it too when the city could not be asked for a while', async (t) => {
    let now = Temporal.Instant.from('2026-11-25T12:00:00Z')
    let isAway = false
    let days = 0
    const watch = watchDay({
      timeZone: async () => {
        if (isAway) throw new Error('away')
        return 'Europe/Helsinki'
      },
      onNewDay: () => days++,
      now: () => now,
    })
    t.after(watch.stop)
    await watch.look()
    isAway = true
    now = Temporal.Instant.from('2026-11-25T23:00:00Z')
    await watch.look()
    assert.equal(days, 0)
    isAway = false
    await watch.look()
    assert.equal(days, 1)
  })
})
