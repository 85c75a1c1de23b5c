import { LANGS } from '#src/platform/i18n/languages.ts'
import type { Values } from './form-reader.ts'

// The fields of a row of each list that can have one more, with what a new row begins with.
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  names: { 'names.text': '', 'names.lang': 'und', 'names.kind': 'name' },
  figures: { 'figures.key': 'population', 'figures.value': '', 'figures.on': '', 'figures.source': '' },
  documents: {
    'documents.url': '',
    'documents.on': '',
    ...Object.fromEntries(LANGS.map((lang) => [`documents.label.${lang}`, ''])),
  },
}

/** Adds an empty row to a list of a form; a list that is not known stays as it is. */
export function addRow(values: Values, list: string): Values {
  const row = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined
  if (!row) return values
  const length = Math.max(1, ...Object.keys(row).map((name) => values[name]?.length ?? 0))
  return {
    ...values,
    ...Object.fromEntries(
      Object.entries(row).map(([name, begin]) => {
        const known = values[name] ?? []
        return [name, [...known, ...Array.from({ length: length + 1 - known.length }, () => begin)]]
      }),
    ),
  }
}
