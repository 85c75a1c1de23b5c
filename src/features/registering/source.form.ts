import { type Source, saveSource } from '#src/features/facts/index.ts'
import { findSourceId } from './fact.reads.ts'
import { type FactForm, factForm } from './fact-form.ts'
import { keyFrom } from './key.ts'
import { labelFields, textOf } from './record.ts'

const form: FactForm<Source> = {
  fact: 'source',
  shape: { names: 'labels' },
  write: (record) => ({
    ...labelFields('names', record.names),
    url: [textOf(record.url)],
    saidOn: [textOf(record.saidOn)],
  }),
  read(typed, { key }) {
    const names = typed.labels('names')
    if (Object.keys(names).length === 0) typed.refuse('names.sv', 'name')
    return { key, names, url: typed.address('url'), saidOn: typed.text('saidOn') }
  },
  async save(tx, source, by, note) {
    await saveSource(tx, source, by, note)
    return { id: await findSourceId(tx, source.key) }
  },
  proposeKey: ({ names }) => keyFrom(names.en ?? Object.values(names)[0] ?? '', 'source'),
}

/** The form of a source. */
export const sourceForm = factForm(form)
