import { FREQUENCIES, type Frequency } from '#src/features/followers/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import type { FollowProblem } from './follow.texts.ts'

/** What stands in the form beside the choice. */
export interface TypedFollow {
  readonly email: string
  readonly lang: Lang
  readonly frequency: Frequency
  /** `alerts`, `newsletters`, or both. */
  readonly mails: readonly string[]
  /** What is looked for by name. */
  readonly words: string
}

export type Problems = ReadonlyMap<string, FollowProblem>
export const NO_PROBLEMS: Problems = new Map()

/** What a form shows to who comes to it. */
export const emptyFollow = (lang: Lang): TypedFollow => ({
  email: '',
  lang,
  frequency: STANDARD_FREQUENCY,
  mails: ['alerts'],
  words: '',
})

/** What is chosen before somebody chooses. */
export const STANDARD_FREQUENCY: Frequency = 'weekly'

/** Reads what was typed; a value that the form does not offer is as if nothing had been chosen. */
export function readFollow(form: TypedForm, site: Site, lang: Lang): TypedFollow {
  const chosenLang = form.text('lang')
  return {
    email: cleanLine(form.text('email'), 300),
    lang: isLang(chosenLang) && site.languages.includes(chosenLang) ? chosenLang : lang,
    frequency: readFrequency(form),
    mails: form.all('mails').filter((each) => each === 'alerts' || each === 'newsletters'),
    words: cleanLine(form.text('q'), 100),
  }
}

export function readFrequency(form: TypedForm): Frequency {
  return FREQUENCIES.find((each) => each === form.text('frequency')) ?? STANDARD_FREQUENCY
}

/** What is wrong with it. */
export function problemsOf({ email, mails }: TypedFollow): Map<string, FollowProblem> {
  const problems = new Map<string, FollowProblem>()
  if (email === '') problems.set('email', 'missing')
  else if (!isMailAddress(email)) problems.set('email', 'no_address')
  if (mails.length === 0) problems.set('mails', 'nothing')
  return problems
}
