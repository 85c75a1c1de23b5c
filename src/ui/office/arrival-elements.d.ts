import type { PropsWithChildren } from 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'arrival-list': PropsWithChildren<Record<string, unknown>>
    }
  }
}
