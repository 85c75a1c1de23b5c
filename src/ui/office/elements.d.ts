import type { PropsWithChildren } from 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'markdown-editor': PropsWithChildren<Record<string, unknown>>
      'entry-search': PropsWithChildren<Record<string, unknown>>
      'draft-keeper': PropsWithChildren<Record<string, unknown>>
      'focus-point': PropsWithChildren<Record<string, unknown>>
    }
  }
}
