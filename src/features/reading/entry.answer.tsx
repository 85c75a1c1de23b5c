import type { Child } from 'hono/jsx'
import {
  type AddressReading,
  type EntryKind,
  type EntryReading,
  isSlug,
  pathOfEntry,
  readAddress,
  START_SLUG,
} from '#src/features/entries/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Prepared } from '#src/platform/cache/prepared.ts'
import { html } from '#src/platform/http/html.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { WithdrawnPage } from './errors.view.tsx'
import type { Deps } from './reader.ts'

/** What a page of an entry is made of, beside the entry itself. */
export interface RenderedEntry {
  readonly markup: Child
  /** Tags of what it shows beyond the entry and what that links to. */
  readonly tags?: readonly string[]
  /** 200 when left out. */
  readonly status?: number
  /** When there are too many pages of its kind to keep. */
  readonly keep?: false
}

/**
 * Prepares the answer at the address of an entry: its page, a redirect to where it moved (301), or word that it was
 * withdrawn (410). Undefined when there never was anything public.
 */
export async function prepareEntry(
  deps: Deps,
  address: { site: Site; lang: Lang; kind: EntryKind; slug: string },
  render: (entry: EntryReading) => Promise<RenderedEntry>,
): Promise<Prepared | undefined> {
  const { lang, slug } = address
  // What could never be an address does not reach the database.
  if (slug !== START_SLUG && !isSlug(slug)) return undefined
  const at = await readAddress(deps.db, address)
  if (!at) return undefined
  if (at.found === 'moved') return prepareRedirect(lang, at)
  if (at.found === 'withdrawn') {
    const page = <WithdrawnPage deps={deps} site={address.site} lang={lang} kind={address.kind} withdrawn={at} />
    return html(page, { status: 410, tags: ['site', `entry:${at.id}`] })
  }
  const { entry } = at
  const { markup, tags = [], ...rest } = await render(entry)
  return html(String(markup), {
    ...rest,
    tags: ['site', `entry:${entry.id}`, ...entry.mentioned.map((link) => `entry:${link.id}`), ...tags],
    described: true,
  })
}

function prepareRedirect(lang: Lang, moved: Extract<AddressReading, { found: 'moved' }>): Prepared {
  return {
    status: 301,
    type: 'text/plain; charset=utf-8',
    body: '',
    tags: [`entry:${moved.id}`],
    headers: { Location: pathOfEntry(lang, moved) },
  }
}
