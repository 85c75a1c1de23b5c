import { ask, type RunningCity } from './city.ts'
import { load } from './load.ts'
import { measureInTurn } from './measure.ts'
import { startNginx } from './nginx.ts'
import type { Figure } from './report.ts'

const CONNECTIONS = 32
const GOAL = { leastRatio: 0.9 }

const PAGES = [
  { name: 'start page', target: '/sv' },
  { name: 'news as RSS', target: '/sv/nyheter.rss' },
]

/** Finished pages beside nginx with the same bytes as files: whole, compressed, and unchanged since the last visit. */
export async function measureCached(
  city: RunningCity,
  { folder, rounds, seconds }: { folder: string; rounds: number; seconds: number },
): Promise<Figure[]> {
  const copies = []
  for (const { target } of PAGES) {
    const url = city.origin + target
    const [identity, gzip] = [await ask(url), await ask(url, GZIP)]
    copies.push({ target, identity, gzip })
  }
  const nginx = await startNginx(folder, copies)
  const figures: Figure[] = []
  for (const { name, target } of PAGES) {
    for (const { form, headersFor } of FORMS) {
      const sideOf = async (origin: string) => {
        const headers = await headersFor(origin + target)
        const answer = await ask(origin + target, headers)
        if (answer.status !== (headers['If-None-Match'] ? 304 : 200)) throw new Error(`${target}: ${answer.status}`)
        const wish = { origin, targets: [target], headers, connections: CONNECTIONS, seconds }
        return () => load(folder, wish)
      }
      const sides = [{ name: 'Proxeny', pid: city.pid, measure: await sideOf(city.origin) }]
      if (nginx) sides.push({ name: 'nginx', pid: nginx.worker, measure: await sideOf(nginx.origin) })
      const [ours, theirs] = await measureInTurn(sides, rounds)
      if (!ours) continue
      figures.push({
        name: `${name}, ${form}`,
        value: ours.value,
        unit: 'a second',
        perCpuSecond: ours.perCpuSecond,
        goal: theirs && GOAL,
        alone: 'nginx: not installed',
        beside: theirs && { ...theirs, ratio: 1 / theirs.ratio },
      })
    }
  }
  return figures
}

const GZIP = { 'Accept-Encoding': 'gzip' }

type Headers = Record<string, string>
const FORMS: readonly { form: string; headersFor: (url: string) => Promise<Headers> | Headers }[] = [
  { form: 'whole', headersFor: () => ({}) },
  { form: 'gzip', headersFor: () => GZIP },
  {
    form: 'unchanged (304)',
    async headersFor(url) {
      const { headers } = await ask(url)
      return { 'If-None-Match': headers.etag ?? '' }
    },
  },
]
