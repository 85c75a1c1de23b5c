import { ANY_LANG, type EntryName, type NameKind } from '#src/features/entries/index.ts'
import type { FormReader, Values } from './form-reader.ts'

const KINDS: readonly NameKind[] = ['name', 'variant', 'former']
const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The fields of the names of a party or an activity: a row for each. */
export function nameFields(names: unknown): Values {
  const rows = (names ?? []) as readonly EntryName[]
  return {
    'names.text': rows.map(({ name }) => name),
    'names.lang': rows.map(({ lang }) => lang),
    'names.kind': rows.map(({ kind }) => kind),
  }
}

/** Reads the names. Each language has one name in use; variants and former names as many as there are. */
export function readNames(form: FormReader): EntryName[] {
  const names: EntryName[] = []
  for (const at of form.rows('names.text')) {
    const name = form.text('names.text', at) ?? ''
    const lang = form.text('names.lang', at) ?? ANY_LANG
    const kind = KINDS.find((each) => each === form.text('names.kind', at)) ?? 'name'
    if (lang !== ANY_LANG && !LANG.test(lang)) form.refuse(`names.lang.${at}`, 'lang')
    const isSame = (other: EntryName) =>
      other.kind === kind && other.lang === lang && (kind === 'name' || other.name === name)
    if (names.some(isSame)) form.refuse(`names.text.${at}`, 'twice')
    names.push({ lang, name, kind })
  }
  if (!names.some(({ kind }) => kind === 'name')) form.refuse('names.text.0', 'name')
  return names
}

/** How a name is told from the others of its fact. */
export const partOfName = ({ kind, lang, name }: EntryName) =>
  kind === 'name' ? `name:${lang}` : `${kind}:${lang}:${name}`
