import { type Choice, FOLLOW_KINDS, MOST_VALUES } from '#src/features/followers/index.ts'
import { type Chosen, followParamsOf, slugOfFollowKind } from '#src/features/reading/index.ts'
import { type Site, type Term, termBySlug, termsOf } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { findSubject, readSubjects } from './subject.reads.ts'

/** A choice that was asked for. What is not there is never passed over in silence: the rest would be another choice. */
export interface AskedChoice {
  readonly chosen: Chosen
  /** Whether something was named that is not there, or more than one choice can hold. */
  readonly isOdd: boolean
}

/** Reads a choice from the query of an address or from a form: they have the same names. */
export async function readChoice(
  db: Db,
  site: Site,
  lang: Lang,
  valuesOf: (name: string) => readonly string[],
): Promise<AskedChoice> {
  const names = followParamsOf(lang)
  const asked = (name: string) => [...new Set(valuesOf(name).map((value) => value.normalize('NFC')))].filter(Boolean)
  const [kinds, audiences, themes, about] = [
    asked(names.kind),
    asked(names.audience),
    asked(names.theme),
    asked(names.about),
  ]
  const isTooMuch = [kinds, audiences, themes, about].some(({ length }) => length > MOST_VALUES)
  if (isTooMuch) return { chosen: NOTHING, isOdd: true }
  const [foundKinds, foundAudiences, foundThemes, foundAbout] = [
    kinds.map((slug) => FOLLOW_KINDS.find((kind) => slugOfFollowKind(lang, kind) === slug)),
    audiences.map((slug) => termBySlug(site.audiences, lang, slug)),
    themes.map((slug) => termBySlug(site.themes, lang, slug)),
    await Promise.all(about.map((path) => findSubject(db, path))),
  ]
  const there = <T>(found: readonly (T | undefined)[]) => found.filter((each) => each !== undefined)
  return {
    chosen: {
      kinds: there(foundKinds),
      audiences: inOrder(site.audiences, there(foundAudiences)),
      themes: inOrder(site.themes, there(foundThemes)),
      about: [...new Map(there(foundAbout).map((subject) => [subject.id, subject])).values()],
    },
    isOdd: [...foundKinds, ...foundAudiences, ...foundThemes, ...foundAbout].includes(undefined),
  }
}

const NOTHING: Chosen = { kinds: [], audiences: [], themes: [], about: [] }

const inOrder = (all: readonly Term[], some: readonly Term[]) =>
  all.filter(({ id }) => some.some((each) => each.id === id))

/** A choice as it is kept. */
export function choiceOf({ kinds, audiences, themes, about }: Chosen): Choice {
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  return { kinds, audienceIds: idsOf(audiences), themeIds: idsOf(themes), aboutIds: idsOf(about) }
}

/** A kept choice with what it is called now, and whether some of it is not there any more. */
export async function showChoice(db: Db, site: Site, choice: Choice): Promise<{ chosen: Chosen; isMissing: boolean }> {
  const about = await readSubjects(db, choice.aboutIds)
  const chosen = {
    kinds: choice.kinds,
    audiences: termsOf(site.audiences, choice.audienceIds),
    themes: termsOf(site.themes, choice.themeIds),
    about,
  }
  // Two that turned out to be one are called once.
  const isMissing =
    choice.audienceIds.length > chosen.audiences.length ||
    choice.themeIds.length > chosen.themes.length ||
    (choice.aboutIds.length > 0 && about.length === 0)
  return { chosen, isMissing }
}
