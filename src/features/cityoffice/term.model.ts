import type { Labels } from '#src/features/site/index.ts'

/** An audience or a theme as staff change it. */
export interface TermPart {
  readonly id: string
  readonly key: string
  readonly names: Labels
  readonly slugs: Labels
  readonly leads: Labels
}

/** What carries an audience or a theme, in itself, in a tie or as a link in a text: it stays while anything does. */
export interface TermUses {
  readonly entries: readonly { readonly id: string; readonly kind: string; readonly title: string }[]
  readonly count: number
}

/** The words and addresses of an audience or a theme. */
export type TermWords = Pick<TermPart, 'names' | 'slugs' | 'leads'>
