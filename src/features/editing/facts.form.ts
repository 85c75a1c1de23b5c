import { type EntryFacts, type EntryKind, PROJECTIONS } from '#src/features/entries/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'
import type { FactFields } from './entry.model.ts'
import type { CityLanguage } from './text.model.ts'

/** What can be wrong with the facts of an entry. */
export type FactProblem = 'title' | 'from' | 'to' | 'order' | 'precision' | 'lang' | 'position' | 'picture' | 'about'

/** The most entries that one can be about: more is a list, and belongs into the text. */
export const MOST_ABOUT = 20

/** Reads the facts as they were typed. */
export function readFactFields(form: TypedForm): FactFields {
  return {
    originalLang: form.text('originalLang'),
    from: form.text('from'),
    to: form.text('to'),
    audiences: form.all('audiences'),
    themes: form.all('themes'),
    about: [...new Set(form.all('about'))],
    picture: form.text('picture'),
    menu: form.text('menu'),
    menuPosition: form.text('menuPosition'),
    shows: form.text('shows'),
  }
}

/** Makes facts of what was typed, or says what is wrong with it. What an entry of the kind cannot have is left out. */
export function parseFacts(
  fields: FactFields,
  known: {
    kind: EntryKind
    key: string
    site: Site
    languages: readonly CityLanguage[]
    pictures: readonly { id: string }[]
  },
): { facts: EntryFacts } | { problems: Partial<Record<keyof FactFields, FactProblem>> } {
  const problems: Partial<Record<keyof FactFields, FactProblem>> = {}
  const originalLang = known.languages.find((language) => language.code === fields.originalLang)?.code
  if (!originalLang) problems.originalLang = 'lang'
  const from = fields.from ? parsePartialDate(fields.from) : undefined
  const to = fields.to ? parsePartialDate(fields.to) : undefined
  if (fields.from && !from) problems.from = 'from'
  if (fields.to && (!to || !fields.from)) problems.to = 'to'
  if (from && to && from.precision !== to.precision) problems.to = 'precision'
  else if (from && to && Temporal.PlainDate.compare(to.date, from.date) < 0) problems.to = 'order'
  const position = fields.menuPosition === '' ? 99 : Number(fields.menuPosition)
  if (!Number.isInteger(position) || position < 0 || position > 999) problems.menuPosition = 'position'
  if (fields.picture && !known.pictures.some(({ id }) => id === fields.picture)) problems.picture = 'picture'
  if (fields.about.length > MOST_ABOUT) problems.about = 'about'
  if (Object.keys(problems).length > 0 || !originalLang) return { problems }

  const isPage = known.kind === 'page'
  const place = fields.menu === 'main' || fields.menu === 'footer' ? fields.menu : undefined
  const termIds = [...known.site.audiences, ...known.site.themes]
    .map((term) => term.id)
    .filter((id) => fields.audiences.includes(id) || fields.themes.includes(id))
  return {
    facts: {
      kind: known.kind,
      key: known.key,
      originalLang,
      termIds,
      ...(from && !isPage && { occurs: to ? { from, to } : { from } }),
      ...(isPage && place && { menu: { place, position } }),
      ...(isPage && { shows: PROJECTIONS.find((part) => part === fields.shows) }),
      ...(fields.picture && { pictureId: fields.picture }),
    },
  }
}

const SINGLE = ['originalLang', 'from', 'to', 'picture', 'menu', 'menuPosition', 'shows'] as const
const SETS = ['audiences', 'themes', 'about'] as const

/**
 * Puts the changes of two people together, field by field. Sets take what each added and took out. Where both changed
 * one field, mine stays and the field is named with what the other made of it: nothing is overwritten unseen.
 */
export function mergeFacts(
  base: FactFields,
  mine: FactFields,
  theirs: FactFields,
): { merged: FactFields; conflicts: { field: (typeof SINGLE)[number]; theirs: string }[] } {
  const merged: Record<string, unknown> = {}
  const conflicts: { field: (typeof SINGLE)[number]; theirs: string }[] = []
  for (const field of SINGLE) {
    merged[field] = mine[field] === base[field] ? theirs[field] : mine[field]
    if (mine[field] !== base[field] && theirs[field] !== base[field] && mine[field] !== theirs[field]) {
      conflicts.push({ field, theirs: theirs[field] })
    }
  }
  for (const field of SETS) {
    const kept = theirs[field].filter((id) => mine[field].includes(id) || !base[field].includes(id))
    const added = mine[field].filter((id) => !base[field].includes(id) && !kept.includes(id))
    merged[field] = [...kept, ...added]
  }
  return { merged: merged as unknown as FactFields, conflicts }
}

/** Reads the facts that a form began with, as it carries them along. What is no such thing counts as nothing. */
export function readBase(written: string): FactFields | undefined {
  try {
    const value = JSON.parse(written) as Record<string, unknown>
    const text = (name: string) => (typeof value[name] === 'string' ? value[name] : '')
    const list = (name: string) =>
      Array.isArray(value[name]) ? value[name].filter((id) => typeof id === 'string') : []
    return {
      originalLang: text('originalLang'),
      from: text('from'),
      to: text('to'),
      audiences: list('audiences'),
      themes: list('themes'),
      about: list('about'),
      picture: text('picture'),
      menu: text('menu'),
      menuPosition: text('menuPosition'),
      shows: text('shows'),
    }
  } catch {
    return undefined
  }
}
