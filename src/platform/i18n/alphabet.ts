import { LANGS, type Lang } from './languages.ts'

const COLLATORS = Object.fromEntries(LANGS.map((lang) => [lang, new Intl.Collator(lang)])) as Record<
  Lang,
  Intl.Collator
>

/** Orders texts as readers of a language look them up: in Swedish å comes last, not beside a. */
export function compareIn(lang: Lang): (a: string, b: string) => number {
  return COLLATORS[lang].compare
}
