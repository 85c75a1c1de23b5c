import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RunningCity, startCity } from './city.ts'
import { median, memoryOf } from './measure.ts'
import type { Figure } from './report.ts'

/** The memory that the program may hold when nothing happens, in megabytes. */
export const MEMORY_GOAL = 130

const SETTLES = 3_000

/** How long a city takes from the command to its first page, in an empty folder and later, and what it holds then. */
export async function measureStarts({
  folder,
  rounds,
}: {
  folder: string
  rounds: number
}): Promise<{ starts: Figure[]; memory: Figure[] }> {
  const first: number[] = []
  const later: number[] = []
  let memory: Figure[] = []
  for (let round = 0; round < rounds; round++) {
    const data = join(folder, `data-${round}`)
    mkdirSync(data)
    first.push(await start(data, async () => {}))
    later.push(
      await start(data, async ({ pid, launcher }) => {
        await sleep(SETTLES)
        memory = [
          ...memoryOf(pid, 'at rest, after a first page', MEMORY_GOAL),
          ...memoryOf(launcher, 'its launcher, which waits'),
        ]
      }),
    )
  }
  return {
    starts: [
      { name: 'in an empty folder, with the sample city loaded', value: median(first), unit: 'ms' },
      { name: 'later', value: median(later), unit: 'ms' },
    ],
    memory,
  }
}

async function start(data: string, look: (city: RunningCity) => Promise<void>): Promise<number> {
  const city = await startCity({ PROXENY_DATA: data, DATABASE_URL: '' })
  try {
    await look(city)
    return city.firstPageAfter
  } finally {
    await city.stop()
  }
}
