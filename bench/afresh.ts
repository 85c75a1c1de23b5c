import { ask, type RunningCity } from './city.ts'
import { load } from './load.ts'
import { type Measured, measureInTurn } from './measure.ts'
import type { Figure } from './report.ts'
import { PAGES_AFRESH } from './targets.ts'

/** A city with so many stories, which keeps no page. */
export interface SizedCity {
  readonly stories: number
  readonly city: RunningCity
}

const GOAL_SIZE = 10_000
const GOAL = { least: 2_000 }
const FLAT = { leastRatio: 0.9 }
const CONNECTIONS = 8

/**
 * Pages rendered at each request, in cities of different sizes side by side. Two that ask for a page at once are given
 * the same rendering, so each connection asks for pages of its own: of start pages there are only four.
 */
export async function measureAfresh(
  cities: readonly SizedCity[],
  { folder, rounds, seconds }: { folder: string; rounds: number; seconds: number },
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { name, targetsIn, once } of PAGES_AFRESH) {
    const measured = once ? cities.filter(({ stories }) => stories === GOAL_SIZE) : cities
    const sides = []
    for (const { stories, city } of measured) {
      const targets = targetsIn(stories)
      // An address that is wrong would be answered fast.
      for (const target of targets.slice(0, 20)) await ask(city.origin + target)
      const wish = { origin: city.origin, targets, connections: Math.min(CONNECTIONS, targets.length), seconds }
      sides.push({ name: sizeName(stories), stories, pid: city.pid, measure: () => load(folder, wish) })
    }
    const results = await measureInTurn(sides, rounds)
    figures.push(...sides.map(({ stories }, index) => figureOf(name, stories, results, index)))
  }
  return figures
}

function figureOf(page: string, stories: number, results: readonly Measured[], index: number): Figure {
  const [smallest] = results
  const { name, value, ratio, perCpuSecond } = results[index] as Measured
  const beside = index > 0 && smallest ? { ...smallest, ratio } : undefined
  return {
    name: `${page}, ${name}`,
    value,
    unit: 'a second',
    perCpuSecond,
    beside,
    goal: { ...(stories === GOAL_SIZE && GOAL), ...(beside && FLAT) },
  }
}

const sizeName = (stories: number) => `${stories.toLocaleString('en-GB')} stories`
