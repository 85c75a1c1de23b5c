import type { PropsWithChildren } from 'hono/jsx'

/** Something that a reader should know about the text before they read it. */
export function Notice({ children }: PropsWithChildren) {
  return (
    <div class="notice" role="note">
      {children}
    </div>
  )
}
