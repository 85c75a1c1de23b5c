import type { Correction } from '#src/features/entries/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { presentDay } from './present.ts'
import { readingTexts } from './reading.messages.ts'

/** What was wrong in a text before, for whoever has read it then: on its page and in feeds alike. */
export function Corrections(props: {
  site: Site
  lang: Lang
  /** The language of the text, where that is not the reader's. */
  wordsLang?: Lang | undefined
  corrections: readonly Correction[]
}) {
  const { site, lang, wordsLang, corrections } = props
  return (
    <>
      {corrections.map(({ at, words }) => {
        const day = presentDay(site, lang, at)
        return (
          <p class="stamps">
            {readingTexts[lang].corrected} <time datetime={day.datetime}>{day.text}</time>:{' '}
            {wordsLang ? <span lang={wordsLang}>{words}</span> : words}
          </p>
        )
      })}
    </>
  )
}
