import type { Projection } from '#src/features/entries/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

/** A lasting page that a city begins with. */
export interface LastingPage {
  readonly key: string
  readonly menu?: { readonly place: 'main' | 'footer'; readonly position: number }
  readonly shows?: Projection
  readonly texts: Catalogue<PageText>
}

/** Its words in one language. Where they name a mail address, `CONTACT` stands for it. */
export interface PageText {
  readonly title: string
  readonly lead: string
  /** Markdown. */
  readonly body: string
}

/** What stands for the city's mail address in the built-in texts. */
export const CONTACT = '{contact}'
