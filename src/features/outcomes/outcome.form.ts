import type { TypedForm } from '#src/platform/http/form.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import type { OutcomeTexts } from './outcome.messages.ts'
import { COST_KINDS } from './outcome.model.ts'
import type { OutcomePart } from './outcome.parts.ts'
import type { OutcomeRow } from './outcome.store.ts'
import { TRAVEL_MODES } from './travel.ts'

const MOST = 1_000_000_000

/** Reads a line that somebody adds to the outcome of a visit. */
export function readOutcomeRow(
  part: OutcomePart,
  form: TypedForm,
  texts: OutcomeTexts,
): { row: OutcomeRow } | { errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {}
  const number = (name: string, problem: string, { whole = false, zero = false } = {}) => {
    const value = readNumber(form.text(name))
    const fits =
      value !== undefined && (zero ? value >= 0 : value > 0) && value < MOST && (!whole || Number.isInteger(value))
    if (!fits) errors[name] = problem
    return value ?? 0
  }
  const currency = () => {
    const code = form.text('currency').toUpperCase()
    if (!/^[A-Z]{3}$/.test(code)) errors.currency = texts.wrong.currency
    return code
  }
  const line = (name: string, label?: string) => {
    const text = cleanLine(form.text(name), 300)
    if (label && !text) errors[name] = texts.wrong.missing(label)
    return text
  }
  const row = ((): OutcomeRow => {
    switch (part) {
      case 'costs': {
        const kind = COST_KINDS.find((known) => known === form.text('kind')) ?? 'other'
        return {
          part,
          kind,
          amount: number('amount', texts.wrong.amount, { zero: true }),
          currency: currency(),
          note: line('note'),
        }
      }
      case 'gifts': {
        const direction = form.text('direction') === 'given' ? 'given' : 'received'
        const what = line('what', texts.fields.what)
        const whereabouts = line('whereabouts')
        if (form.text('value') === '')
          return { part, direction, what, whereabouts, value: undefined, currency: undefined }
        return {
          part,
          direction,
          what,
          whereabouts,
          value: number('value', texts.wrong.amount, { zero: true }),
          currency: currency(),
        }
      }
      case 'efforts':
        return { part, who: line('who', texts.fields.who), hours: number('hours', texts.wrong.hours) }
      case 'journeys': {
        const mode = TRAVEL_MODES.find((known) => known === form.text('mode')) ?? 'train'
        return {
          part,
          mode,
          kilometres: number('kilometres', texts.wrong.kilometres),
          people: number('people', texts.wrong.people, { whole: true }),
        }
      }
    }
  })()
  return Object.keys(errors).length > 0 ? { errors } : { row }
}

// As it is written in any of our languages: 1 250,50 and 1250.50.
function readNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d{1,12}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined
}
