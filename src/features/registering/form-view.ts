import type { Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { FoundParty } from './fact.model.ts'
import type { Values } from './form-reader.ts'

/** All that a form is drawn from. */
export interface FormView {
  readonly lang: OfficeLang
  readonly site: Site
  /** The languages of the city, those too that are not open yet. */
  readonly languages: readonly Lang[]
  readonly values: Values
  /** What is wrong, in words, by field. */
  readonly errors: ReadonlyMap<string, string>
  /** What the parties that are chosen are called, by key. */
  readonly parties: ReadonlyMap<string, string>
  /** What was searched for, and found, by the field that it was searched for in. */
  readonly found: ReadonlyMap<string, { readonly words: string; readonly parties: readonly FoundParty[] }>
  readonly sources: ReadonlyMap<string, string>
  /** What a typed hour can mean where the clock is changed. */
  readonly hours: Readonly<Record<'start' | 'end', readonly { readonly value: string; readonly label: string }[]>>
}

/** The text of a field; in a list of rows that of one row. */
export const valueIn = (view: Pick<FormView, 'values'>, name: string, at = 0) => view.values[name]?.[at] ?? ''

/** How many rows a list has: at least one to write in. */
export function rowsOf(view: Pick<FormView, 'values'>, names: readonly string[], least = 1): number[] {
  const length = Math.max(least, ...names.map((name) => view.values[name]?.length ?? 0))
  return Array.from({ length }, (_, at) => at)
}
