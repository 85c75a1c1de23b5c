import type { PropsWithChildren } from 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'markdown-editor': PropsWithChildren<Record<string, unknown>>
    }
  }
}
