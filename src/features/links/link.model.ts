import type { LinkFault } from '#src/platform/http/follow-outside.ts'

/**
 * How a link is: not followed yet, working, moved for good, failing since one night, broken since two, or answering in a
 * way that says nothing about readers.
 */
export const LINK_STATES = ['new', 'works', 'moved', 'failing', 'broken', 'unclear'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** Why a link does not work. */
export type LinkReason = LinkFault | 'not_public'

/** Where a link stands. */
export const PLACE_KINDS = ['text', 'party', 'tie', 'activity', 'source'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What of a text or a fact has the link. */
export type LinkField = 'body' | 'call' | 'website' | 'registration' | 'document' | 'state' | 'source' | 'claim'

/** What came of following a link. */
export type LinkResult =
  | { readonly state: 'works'; readonly status: number }
  | { readonly state: 'moved'; readonly status: number; readonly movedTo: string }
  | { readonly state: 'failed' | 'unclear'; readonly status?: number | undefined; readonly reason: LinkReason }

/** The longest address that is followed: what is longer is hardly one, and no key. */
export const LONGEST_ADDRESS = 2000
