import type { EntryKind } from '#src/features/entries/index.ts'
import type { TypedText } from './text.model.ts'

/** What a text lacks before readers may see it. */
export const LACKS = ['title', 'lead', 'body', 'call_label', 'call_href', 'alt', 'dead_link', 'machine'] as const
export type Lack = (typeof LACKS)[number]

/** The longest title and lead, as in content folders. */
export const LONGEST_TITLE = 200
export const LONGEST_LEAD = 1_000

/** What is still to be done before a text can be published, in the order of the form. */
export function lacksOf(
  text: TypedText,
  entry: {
    readonly kind: EntryKind
    /** Whether its picture is described in this language; true when it has none. */
    readonly hasAlt: boolean
    /** Links by name in the body that lead nowhere. */
    readonly deadLinks: readonly string[]
    /** Whether a machine drafted it and nobody stands by the words yet. */
    readonly isMachineMade: boolean
  },
): Lack[] {
  const isFact = entry.kind === 'party' || entry.kind === 'activity'
  const lacks: Lack[] = []
  if (text.title.trim() === '') lacks.push('title')
  // The page of a fact tells of it by itself: a text beside it need not say in short what it is.
  if (text.lead.trim() === '' && !isFact) lacks.push('lead')
  if (text.body.trim() === '') lacks.push('body')
  if (text.callHref !== '' && text.callLabel.trim() === '') lacks.push('call_label')
  if (text.callLabel !== '' && !isWebAddress(text.callHref)) lacks.push('call_href')
  if (!entry.hasAlt) lacks.push('alt')
  if (entry.deadLinks.length > 0) lacks.push('dead_link')
  if (entry.isMachineMade) lacks.push('machine')
  return lacks
}

/** Says whether a link may lead readers there: an address of the web. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
