import type { Header } from '../http/security-headers.ts'
import { Page } from './page.ts'
import type { Prepared } from './prepared.ts'
import { type Kept, Shelf } from './shelf.ts'

/** Renders the answer at an address, or tells that there is none. */
export type Render = () => Promise<Prepared | undefined>

/** The finished pages of the public site, each at the request target (RFC 9112 3.2.1) that it answers. */
export interface PageCache {
  /**
   * Gives the page at a target: the kept one, or a rendered one that is kept from then on. However many ask at once, it
   * is rendered once. Rejects with what `render` threw, unless a kept page is there that is merely doubted.
   */
  fetch(target: string, render: Render): Promise<Page | undefined>
  /** The kept page at a target, when it is surely true. */
  lookup(target: string): Page | undefined
  /** Forgets for good what carries one of the tags: a text that was withdrawn never comes back. */
  drop(tags: readonly string[]): void
  /** After announcements may have been missed: every page is rendered again before it counts as true. */
  doubtAll(): void
  /** How much is kept. */
  usage(): { readonly pages: number; readonly bytes: number }
}

interface Fill {
  readonly startedAt: number
  readonly page: Promise<Page | undefined>
}

/**
 * Opens a page cache of at most `maxBytes` bytes, in all forms and with what it costs to hold them; with 0 nothing is
 * kept. `headers` are sent with every page.
 */
export function createPageCache({
  maxBytes,
  headers = [],
}: {
  maxBytes: number
  headers?: readonly Header[]
}): PageCache {
  const shelf = new Shelf(maxBytes)
  const fills = new Map<string, Fill>()
  const dropped = new RecentDrops()
  // Counts announcements. A page is true up to the one that was the last when its rendering began.
  let now = 0
  let doubtedBefore = 0

  const isDoubted = (kept: Kept): boolean => kept.readAt < doubtedBefore

  const lookup = (target: string): Page | undefined => {
    const kept = shelf.find(target)
    if (kept === undefined || isDoubted(kept)) return undefined
    kept.used = true
    return kept.page
  }

  const fill = async (target: string, render: Render, startedAt: number): Promise<Page | undefined> => {
    try {
      const prepared = await render()
      const kept = shelf.find(target)
      if (!prepared) {
        if (kept && kept.readAt <= startedAt) shelf.remove(kept)
        return undefined
      }
      const page = new Page(prepared, headers, () => shelf.recount(target, page))
      // It may have been read before a commit whose announcement came before it was finished.
      if (prepared.keep !== false && !dropped.anySince(startedAt, prepared.tags)) shelf.keep(target, page, startedAt)
      return page
    } catch (error) {
      const doubted = shelf.find(target)
      if (doubted) return doubted.page
      throw error
    }
  }

  const startFill = (target: string, render: Render): Promise<Page | undefined> => {
    const startedAt = now
    dropped.watchFrom(startedAt)
    const page = fill(target, render, startedAt).finally(() => {
      dropped.unwatch(startedAt)
      if (fills.get(target)?.page === page) fills.delete(target)
    })
    fills.set(target, { startedAt, page })
    return page
  }

  return {
    lookup,
    async fetch(target, render) {
      const known = lookup(target)
      if (known) return known
      const running = fills.get(target)
      // One that began before the last announcement may have read what is outdated now, and who comes after must not see.
      return running?.startedAt === now ? running.page : startFill(target, render)
    },
    drop(tags) {
      now += 1
      for (const tag of tags) {
        dropped.record(tag, now)
        shelf.removeTagged(tag)
      }
    },
    doubtAll() {
      now += 1
      doubtedBefore = now
    },
    usage: () => ({ pages: shelf.pages, bytes: shelf.bytes }),
  }
}

// Which tags were dropped since the oldest rendering that still runs began.
class RecentDrops {
  readonly #droppedAt = new Map<string, number>()
  readonly #watches: number[] = []

  watchFrom(moment: number): void {
    this.#watches.push(moment)
  }

  unwatch(moment: number): void {
    this.#watches.splice(this.#watches.indexOf(moment), 1)
    const oldest = this.#watches[0] ?? Number.POSITIVE_INFINITY
    for (const [tag, at] of this.#droppedAt) {
      if (at > oldest) break
      this.#droppedAt.delete(tag)
    }
  }

  record(tag: string, moment: number): void {
    if (this.#watches.length === 0) return
    // Put at the end, so that the map stays in the order of time.
    this.#droppedAt.delete(tag)
    this.#droppedAt.set(tag, moment)
  }

  anySince(moment: number, tags: readonly string[]): boolean {
    return tags.some((tag) => (this.#droppedAt.get(tag) ?? 0) > moment)
  }
}
