import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyDay } from './every-day.ts'

test('daily work is done once a day in its hours of the city, and again when it failed', async (t) => {
  let now = Temporal.Instant.from('2026-11-25T23:59:00Z')
  let fails = false
  const days: string[] = []
  const failures: unknown[] = []
  const daily = everyDay({
    timeZone: async () => 'Europe/Helsinki',
    from: 2,
    until: 5,
    work: async (day) => {
      if (fails) throw new Error('away')
      days.push(day.toString())
    },
    onFailure: (error) => failures.push(error),
    now: () => now,
  })
  t.after(() => daily.stop())
  // One minute to two o'clock, two o'clock, and later in the same night.
  await daily.look()
  assert.deepEqual(days, [])
  for (const time of ['2026-11-26T00:00:00Z', '2026-11-26T01:30:00Z', '2026-11-26T12:00:00Z']) {
    now = Temporal.Instant.from(time)
    await daily.look()
  }
  assert.deepEqual(days, ['2026-11-26'])
  fails = true
  now = Temporal.Instant.from('2026-11-27T00:00:00Z')
  await daily.look()
  fails = false
  await daily.look()
  assert.deepEqual([days, failures.length], [['2026-11-26', '2026-11-27'], 1])
})
