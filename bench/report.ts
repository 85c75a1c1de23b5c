/** One thing that was measured. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'a second' | 'MB' | 'ms'
  /** For each second of processor time. */
  readonly perCpuSecond?: number | undefined
  /** What it was measured beside, in the same rounds: `ratio` is ours to that. */
  readonly beside?: Beside | undefined
  /** Why there is nothing beside it. */
  readonly alone?: string | undefined
  readonly goal?: { readonly least?: number; readonly most?: number; readonly leastRatio?: number } | undefined
}

export interface Beside {
  readonly name: string
  readonly value: number
  readonly ratio: number
  readonly perCpuSecond?: number | undefined
}

/** A part of the table. */
export interface Chapter {
  readonly title: string
  readonly figures: readonly Figure[]
}

const HEAD = ['', 'figure', 'a CPU second', 'beside it', 'a CPU second', 'ratio', 'goal', 'before', 'now to before']

/** Writes the figures as Markdown. `before` has the figures of an earlier run by name. */
export function writeReport(
  title: string,
  facts: readonly string[],
  chapters: readonly Chapter[],
  before: ReadonlyMap<string, number>,
): string {
  const lines = [`# ${title}`, '', ...facts.map((fact) => `- ${fact}`)]
  for (const { title: name, figures } of chapters) {
    lines.push('', `## ${name}`, '', rowOf(HEAD), rowOf(HEAD.map((_, column) => (column === 0 ? '---' : '---:'))))
    lines.push(...figures.map((figure) => rowOf(cellsOf(figure, before.get(figure.name)))))
  }
  return `${lines.join('\n')}\n`
}

/** Reads the figures of a report by name. */
export function readReport(report: string): Map<string, number> {
  const rows = report.matchAll(/^\| ([^|]+) \| ([\d,.]+) [^|]*\|/gm)
  return new Map(Array.from(rows, ([, name = '', value = '']) => [name, Number(value.replaceAll(',', ''))]))
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function cellsOf(figure: Figure, before: number | undefined): string[] {
  const { name, value, unit, perCpuSecond, beside, alone = '' } = figure
  return [
    name,
    `${write(value)} ${unit}`,
    perCpuSecond === undefined ? '' : write(perCpuSecond),
    beside ? `${beside.name}: ${write(beside.value)}` : alone,
    beside?.perCpuSecond === undefined ? '' : write(beside.perCpuSecond),
    beside ? beside.ratio.toFixed(2) : '',
    goalOf(figure),
    before === undefined ? '' : write(before),
    before === undefined ? '' : (value / before).toFixed(2),
  ]
}

function goalOf({ value, beside, goal }: Figure): string {
  if (!goal) return ''
  const { least, most, leastRatio } = goal
  const parts = [
    ...(least === undefined ? [] : [{ said: `at least ${write(least)}`, met: value >= least }]),
    ...(most === undefined ? [] : [{ said: `at most ${write(most)}`, met: value <= most }]),
    ...(leastRatio === undefined || !beside
      ? []
      : [{ said: `ratio at least ${leastRatio}`, met: Number(beside.ratio.toFixed(2)) >= leastRatio }]),
  ]
  return parts.map(({ said, met }) => `${said}: ${met ? 'met' : '**missed**'}`).join('; ')
}

const write = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 1 : 0 })
