import type { PropsWithChildren } from 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'programme-board': PropsWithChildren<Record<string, unknown>>
    }
  }
}
