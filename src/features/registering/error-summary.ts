import { type FieldName, fieldTexts } from './field.messages.ts'
import { formTexts } from './form.messages.ts'
import type { FormView } from './form-view.ts'

/** What is wrong with a form, each with the name of its field: a summary is read away from the fields. */
export function summaryOf(view: Pick<FormView, 'lang' | 'errors'>): { name: string; message: string }[] {
  return [...view.errors].map(([name, message]) => {
    const label = labelOf(view, name)
    return { name, message: label ? `${label}: ${message}` : message }
  })
}

function labelOf({ lang }: Pick<FormView, 'lang'>, name: string): string | undefined {
  const texts = formTexts[lang]
  const { latitude, longitude, from, to, start, end, zone } = texts
  const parts: Readonly<Record<string, string>> = {
    latitude,
    longitude,
    from,
    to,
    start,
    end,
    zone,
    startOffset: start,
    endOffset: end,
  }
  const [field = ''] = name.split('.')
  return parts[field] ?? fieldTexts[lang][field as FieldName]
}
