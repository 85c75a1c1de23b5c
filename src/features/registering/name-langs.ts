import { ANY_LANG } from '#src/features/entries/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'

/** The languages in which names are offered to be written; a name in another one keeps its language. */
export const NAME_LANGS: readonly string[] = [
  ANY_LANG,
  ...LANGS,
  ...'bg cs da de el es et fa fr hr hu is it ja ko ku lt lv nb nl nn pl pt ro ru se sk so sq sr tr uk vi zh'.split(' '),
]
