import type { Child } from 'hono/jsx'
import type { Deps } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { AskedDay } from './as-of.ts'

/** What a lasting page asks the register for. */
export interface ProjectionWish {
  readonly site: Site
  readonly lang: Lang
  readonly asked: AskedDay
  /** The address of the page without a day. */
  readonly path: string
}

/** A part of the register, ready to stand below the text of a lasting page. It carries the tag `register`. */
export type Project = (deps: Deps, wish: ProjectionWish) => Promise<Child>
