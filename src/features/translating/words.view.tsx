import { revisionTexts, type WordPiece } from '#src/features/editing/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf, type Lang } from '#src/platform/i18n/languages.ts'

/** A difference in words. Who cannot see the marks hears them. */
export function Words({ lang, code, pieces }: { lang: OfficeLang; code: Lang; pieces: readonly WordPiece[] }) {
  const texts = revisionTexts[lang]
  return (
    <div class="difference" lang={code} dir={directionOf(code)}>
      {pieces.map(({ what, words }) => {
        if (what === 'same') return <span>{words}</span>
        const Mark = what === 'added' ? 'ins' : 'del'
        return (
          <Mark>
            <span class="unseen" lang={lang}>
              [{what === 'added' ? texts.added : texts.removed}:{' '}
            </span>
            {words}
            <span class="unseen">]</span>
          </Mark>
        )
      })}
    </div>
  )
}
