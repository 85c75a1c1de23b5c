import { readFileSync } from 'node:fs'
import type { Figure } from './report.ts'

/** One side of a comparison: a way to measure it once. `pid` is the process whose work is counted. */
export interface Side {
  readonly name: string
  readonly pid?: number
  measure(): Promise<number>
}

export interface Measured {
  readonly name: string
  /** The median over the rounds. */
  readonly value: number
  /** The median of the ratios to the first side, each within one round. */
  readonly ratio: number
  /** The median for each second of processor time that the process used. */
  readonly perCpuSecond: number | undefined
}

/**
 * Measures all sides in turn, so many times: what disturbs the machine for a while disturbs all of them. The first round
 * warms up and does not count.
 */
export async function measureInTurn(sides: readonly Side[], rounds: number): Promise<Measured[]> {
  const values = sides.map(() => [] as number[])
  const perCpu = sides.map(() => [] as number[])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, side] of sides.entries()) {
      const cpuBefore = cpuSeconds(side.pid)
      const started = performance.now()
      const value = await side.measure()
      const cpu = (cpuSeconds(side.pid) ?? 0) - (cpuBefore ?? 0)
      if (round === 0) continue
      values[index]?.push(value)
      if (cpu > 0) perCpu[index]?.push((value * (performance.now() - started)) / 1000 / cpu)
    }
  }
  const [first = []] = values
  return sides.map(({ name }, index) => {
    const own = values[index] ?? []
    return {
      name,
      value: median(own),
      ratio: median(own.map((value, round) => value / (first[round] ?? value))),
      perCpuSecond: perCpu[index]?.length ? median(perCpu[index]) : undefined,
    }
  })
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

const TICKS_A_SECOND = 100

function cpuSeconds(pid: number | undefined): number | undefined {
  try {
    // After the name, which may hold anything: user and system time are the 12th and 13th (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
  } catch {
    return undefined
  }
}

/** The memory of a process in megabytes: what it holds (RSS), and that with shared pages divided (PSS). Linux only. */
export function memoryOf(pid: number, name: string, goal?: number): Figure[] {
  const read = (file: string, field: string): number[] => {
    try {
      const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))
      return line ? [Number(line[1]) / 1024] : []
    } catch {
      return []
    }
  }
  return [
    ...read('status', 'VmRSS').map((value) => ({
      name,
      value,
      unit: 'MB' as const,
      ...(goal && { goal: { most: goal } }),
    })),
    ...read('smaps_rollup', 'Pss').map((value) => ({
      name: `${name}, shared pages divided (PSS)`,
      value,
      unit: 'MB' as const,
    })),
  ]
}
