import type { TypedForm } from '#src/platform/http/form.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { nameOfChoice, type Side } from './merge.ts'
import { isWebAddress, LONGEST_LEAD, LONGEST_TITLE } from './missing.ts'
import { LONGEST_CORRECTION, TEXT_FIELDS, type TypedText, type WritingForm } from './text.model.ts'

/** Reads the form of a text as it was typed. */
export function readWriting(typed: TypedForm): WritingForm {
  const fields = Object.fromEntries(
    // The body keeps its spaces: they mean something in Markdown.
    TEXT_FIELDS.map((field) => [field, field === 'body' ? joinBody(typed.all(field)) : typed.text(field)]),
  ) as unknown as TypedText
  return {
    fields,
    base: /^\d{1,9}$/.test(typed.text('base')) ? Number(typed.text('base')) : 0,
    note: typed.text('note').slice(0, 300),
    ofSubstance: typed.text('change') !== 'small',
    correction: cleanLine(typed.text('correction')).slice(0, LONGEST_CORRECTION),
    upToDate: typed.text('upToDate') === 'yes',
    accepted: typed.text('accepted') === 'yes',
  }
}

// A body is typed in one field, or paragraph by paragraph beside its original.
const joinBody = (pieces: readonly string[]) =>
  pieces.length < 2
    ? (pieces[0] ?? '').trimEnd()
    : pieces
        .map((piece) => piece.replace(/^\n+/, '').trimEnd())
        .filter((piece) => piece !== '')
        .join('\n\n')

/** Reads what was chosen where two changed the same; undefined when nothing was to be chosen. */
export function readChoices(typed: TypedForm) {
  const against = Number(typed.text('against'))
  if (!Number.isInteger(against) || against <= 0) return undefined
  return {
    against,
    choose: (conflict: { field: (typeof TEXT_FIELDS)[number]; piece: number }): Side | undefined => {
      const side = typed.text(nameOfChoice(conflict))
      return side === 'mine' || side === 'theirs' || side === 'both' ? side : undefined
    },
  }
}

/** What of a text cannot even be kept as a draft. */
export function errorsIn(fields: TypedText, problems: Record<'title' | 'lead' | 'call_href', string>) {
  const errors: Record<string, string> = {}
  if (fields.title.length > LONGEST_TITLE) errors.title = problems.title
  if (fields.lead.length > LONGEST_LEAD) errors.lead = problems.lead
  // A link that is no address of the web is never kept, not even in a draft: it could be a script.
  if (fields.callHref !== '' && !isWebAddress(fields.callHref)) errors.callHref = problems.call_href
  return errors
}
