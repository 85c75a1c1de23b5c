import type { Page } from './page.ts'

/** A page at its address, with what is known about the copy. */
export interface Kept {
  readonly target: string
  readonly page: Page
  /** Up to which announcement it surely is true. */
  readonly readAt: number
  used: boolean
  size: number
}

// What an entry takes beside its messages, as measured: objects, header lists, its places in the maps.
const OBJECTS = 2_500

/**
 * The pages that are kept, at most so many bytes of them. When it is full, the page that was not asked for since the
 * hand last passed goes first (the clock algorithm: a hit costs one assignment, and one wave of pages that are each
 * asked for once cannot push out those that are asked for all the time).
 */
export class Shelf {
  readonly #maxBytes: number
  readonly #kept = new Map<string, Kept>()
  readonly #byTag = new Map<string, Set<Kept>>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get pages(): number {
    return this.#kept.size
  }

  find(target: string): Kept | undefined {
    return this.#kept.get(target)
  }

  keep(target: string, page: Page, readAt: number): void {
    const before = this.#kept.get(target)
    if (before && before.readAt > readAt) return
    if (before) this.remove(before)
    const kept: Kept = { target, page, readAt, used: false, size: sizeOf(target, page) }
    if (kept.size > this.#maxBytes) return
    this.#kept.set(target, kept)
    this.#bytes += kept.size
    for (const tag of page.tags) this.#carriersOf(tag).add(kept)
    this.#makeRoom()
  }

  remove(kept: Kept): void {
    if (this.#kept.get(kept.target) !== kept) return
    this.#kept.delete(kept.target)
    this.#bytes -= kept.size
    for (const tag of kept.page.tags) {
      const carriers = this.#byTag.get(tag)
      carriers?.delete(kept)
      if (carriers?.size === 0) this.#byTag.delete(tag)
    }
  }

  removeTagged(tag: string): void {
    for (const kept of this.#byTag.get(tag) ?? []) this.remove(kept)
  }

  /** Counts a page anew that came to hold another form. */
  recount(target: string, page: Page): void {
    const kept = this.#kept.get(target)
    if (kept?.page !== page) return
    const size = sizeOf(target, page)
    this.#bytes += size - kept.size
    kept.size = size
    this.#makeRoom()
  }

  #carriersOf(tag: string): Set<Kept> {
    const known = this.#byTag.get(tag)
    if (known) return known
    const carriers = new Set<Kept>()
    this.#byTag.set(tag, carriers)
    return carriers
  }

  #makeRoom(): void {
    // What is put back goes to the end of the map and is met again, then unused: the loop ends.
    for (const kept of this.#kept.values()) {
      if (this.#bytes <= this.#maxBytes) return
      if (kept.used) {
        kept.used = false
        this.#kept.delete(kept.target)
        this.#kept.set(kept.target, kept)
      } else {
        this.remove(kept)
      }
    }
  }
}

function sizeOf(target: string, page: Page): number {
  const names = page.tags.reduce((length, tag) => length + tag.length + 100, target.length)
  return page.size + names + OBJECTS
}
