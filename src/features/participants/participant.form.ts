import { SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import { readTyped, type Typed } from '#src/features/joining/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { LEVELS, PARTS, type Participant, type ParticipantForm, type Spoken, TIMES } from './participant.model.ts'

/** How many languages there is room for in the form. */
export const SPOKEN_ROWS = [1, 2, 3, 4, 5] as const
const LONGEST = 2_000

/** Reads what somebody typed who wants to take part. */
export function readParticipantForm(
  form: TypedForm,
  asked: { langs: readonly Lang[]; themeIds: readonly string[]; email?: string },
): { said: ParticipantForm } & Pick<Typed, 'problems'> {
  const typed = readTyped(form)
  const speaks: Spoken[] = []
  for (const row of SPOKEN_ROWS) {
    const lang = form.text(`speaks.${row}`)
    if (lang === '' || speaks.some((each) => each.lang === lang)) continue
    if (!SPOKEN_LANGS.some((each) => each === lang)) typed.refuse(`speaks.${row}`, 'not_offered')
    const level = typed.one(`level.${row}`, LEVELS)
    if (level) speaks.push({ lang, level })
  }
  if (speaks.length === 0) typed.refuse('speaks.1', 'missing')
  // Taking part rests on their own yes, asked once, when they put themselves down.
  if (asked.email === undefined && !form.all('consents').includes('yes')) typed.refuse('consents', 'missing')
  return {
    said: {
      name: typed.line('name', true),
      email: asked.email ?? typed.email('email'),
      phone: typed.line('phone'),
      lang: typed.one('lang', asked.langs) ?? asked.langs[0] ?? 'en',
      association: typed.line('association'),
      parts: typed.some('parts', PARTS, true),
      speaks,
      themeIds: typed.some('themes', asked.themeIds),
      times: typed.some('times', TIMES),
      words: typed.lines('words', LONGEST),
    },
    problems: typed.problems,
  }
}

/** A participant as they stand in the form. */
export function writeParticipantForm(of: Participant): Readonly<Record<string, readonly string[]>> {
  return {
    name: [of.name],
    phone: [of.phone],
    lang: [of.lang],
    association: [of.association],
    parts: of.parts,
    themes: of.themeIds,
    times: of.times,
    words: [of.words],
    ...Object.fromEntries(
      of.speaks.flatMap(({ lang, level }, at) => [
        [`speaks.${at + 1}`, [lang]],
        [`level.${at + 1}`, [level]],
      ]),
    ),
  }
}
