import type { Lang } from '#src/platform/i18n/languages.ts'
import type { CityColours } from '../palette.ts'

/** A part of a mail. Every address in it is absolute; `lang` only where it is not that of the mail. */
export type MailBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'paragraph'; readonly text: string; readonly lang?: Lang | undefined }
  /** What readers should not miss: that something was corrected, is late, or in another language. */
  | { readonly kind: 'notice'; readonly text: string }
  /** A text that was made safe when it was written, and the same for who reads plain text. */
  | { readonly kind: 'prose'; readonly html: string; readonly text: string; readonly lang?: Lang | undefined }
  | MailItem
  | { readonly kind: 'button'; readonly label: string; readonly href: string }
  | { readonly kind: 'divider' }

/** Something to read on the site. */
export interface MailItem {
  readonly kind: 'item'
  readonly title: string
  readonly href: string
  readonly lead?: string | undefined
  /** When and what: one short line. */
  readonly meta?: string | undefined
  readonly lang?: Lang | undefined
  /** What is special about it, in the language of the mail. */
  readonly note?: string | undefined
  /** One of our own public pictures: at an address that is the same for everyone. */
  readonly picture?:
    | { readonly src: string; readonly alt: string; readonly width: number; readonly height: number }
    | undefined
}

/** A mail before it is written. */
export interface Mail {
  readonly lang: Lang
  readonly subject: string
  /** What lists of mails show behind the subject. */
  readonly preheader?: string | undefined
  readonly city: string
  readonly cityHref: string
  readonly colours?: CityColours | undefined
  readonly blocks: readonly MailBlock[]
  readonly footer: {
    /** Why they get it. */
    readonly why: string
    readonly links: readonly { readonly label: string; readonly href: string }[]
    /** Who sends it: lines of an address. */
    readonly address: string
  }
}
