import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Choice } from '#src/ui/office/form.tsx'

/** A field of a form of the settings. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** Whether something has to stand in it. */
  readonly needed?: boolean | undefined
  /** The language that is to be written in it. */
  readonly lang?: Lang | undefined
  readonly type?: 'text' | 'area' | 'email' | 'url' | 'number' | 'select' | 'tick' | 'ticks' | 'file'
  /** For `select` and `ticks`; the first of a `select` with an empty value stands for none. */
  readonly choices?: readonly Choice[] | undefined
  /** For `file`: the media types to choose from. */
  readonly accept?: string | undefined
}

/** Fields that belong together. */
export interface FieldGroup {
  readonly title?: string | undefined
  readonly lead?: string | undefined
  /** Side by side where there is room: the fields of one row. */
  readonly isRow?: boolean
  readonly fields: readonly Field[]
}

/** What stands in the fields of a form. */
export type Values = Readonly<Record<string, readonly string[]>>

/** What is wrong with a field. */
export interface FieldError {
  readonly name: string
  readonly message: string
}

/** What is wrong with a form, with the name of each field before it: the same may be wrong with several. */
export function namedErrors(groups: readonly FieldGroup[], errors: readonly FieldError[]): FieldError[] {
  return errors.map(({ name, message }) => {
    const group = groups.find(({ fields }) => fields.some((field) => field.name === name))
    const label = group?.fields.find((field) => field.name === name)?.label
    return { name, message: [group?.title, label, message].filter(Boolean).join(': ') }
  })
}

/** A field that two people filled in differently. */
export interface Difference {
  readonly label: string
  readonly theirs: string
  readonly mine: string
}

/** The fields in which what was typed is not what stands now, in words. */
export function differencesOf(groups: readonly FieldGroup[], now: Values, typed: Values): Difference[] {
  return groups.flatMap(({ title, fields }) =>
    fields
      .filter(({ type }) => type !== 'file')
      .map((field) => ({
        label: title ? `${title}: ${field.label}` : field.label,
        theirs: inWords(field, now),
        mine: inWords(field, typed),
      }))
      .filter(({ theirs, mine }) => theirs !== mine),
  )
}

function inWords({ name, type, choices = [] }: Field, values: Values): string {
  const written = values[name] ?? []
  if (type === 'tick') return written.length > 0 ? '✓' : '–'
  const words = written.map((value) => choices.find((choice) => choice.value === value)?.label ?? value)
  return words.join(', ') || '–'
}
