import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchOutside, type OutsideLimits } from '#src/platform/http/fetch-outside.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import type { TableOptions } from '#src/platform/tabular/table.ts'
import { type ImportSource, openSource } from './source.read.ts'

const MOST_PAGES = 500

/**
 * Fetches a file from the web and, when it is a page of a list that names its next (`meta.next`), the pages after it.
 * The next page has to be of the same site. Each page is gone again when the one after it is asked for.
 */
export async function* fetchPages(
  address: string,
  options: TableOptions & { follow: boolean; limits?: undefined },
  limits: Partial<OutsideLimits> = {},
): AsyncGenerator<ImportSource> {
  for await (const path of fetchFiles(address, options, limits)) yield await openSource(path, options)
}

/** The same as files, each gone again when the next is asked for. */
export async function* fetchFiles(
  address: string,
  options: { readonly follow: boolean },
  limits: Partial<OutsideLimits> = {},
): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-import-'))
  const seen = new Set<string>()
  try {
    for (let next: string | undefined = address; next; ) {
      if (seen.has(next)) throw new Refusal(`${next} is the next page of itself.`)
      if (seen.size === MOST_PAGES) throw new Refusal(`${address} has more than ${MOST_PAGES} pages.`)
      seen.add(next)
      const path = join(folder, 'page')
      const { url } = await fetchOutside(next, path, limits)
      yield path
      next = options.follow ? await nextPage(path, url) : undefined
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function nextPage(path: string, url: string): Promise<string | undefined> {
  let told: unknown
  try {
    told = JSON.parse(await readFile(path, 'utf8'))?.meta?.next
  } catch {
    return undefined
  }
  if (typeof told !== 'string') return undefined
  const next = URL.parse(told, url)
  if (!next || next.origin !== new URL(url).origin) {
    throw new Refusal(`${url} names “${told}” as its next page, which is of another site.`)
  }
  return next.href
}
