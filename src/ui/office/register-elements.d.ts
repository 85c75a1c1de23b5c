import type { PropsWithChildren } from 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'party-search': PropsWithChildren<Record<string, unknown>>
    }
  }
}
