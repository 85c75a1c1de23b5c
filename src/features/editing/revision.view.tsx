import { presentActor } from '#src/features/office/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf } from '#src/platform/i18n/languages.ts'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import type { OfficeEntry } from './entry.model.ts'
import { EntryShell } from './entry.view.tsx'
import { presentTime } from './present.ts'
import { revisionTexts } from './revision.messages.ts'
import type { CityLanguage, OfficeText, RevisionLine, TextField } from './text.model.ts'
import { wordTexts } from './word.messages.ts'
import type { WordPiece } from './words.ts'

/** The revisions of a text, and what differs between two of them. */
export function RevisionsPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  timeZone: string
  entry: OfficeEntry
  language: CityLanguage
  text: OfficeText
  lines: readonly RevisionLine[]
  from: number
  to: number
  difference: readonly { field: TextField; pieces: readonly WordPiece[] }[]
  mayRestore: boolean
}) {
  const { frame, lang, timeZone, entry, language, text, lines, from, to, difference, mayRestore } = props
  const [texts, words] = [revisionTexts[lang], wordTexts[lang]]
  const path = `/office/entries/${entry.id}/${language.code}/revisions`
  return (
    <EntryShell frame={frame} lang={lang} entry={entry} at={{ language, tab: 'revisions' }}>
      <form method="get" action={path}>
        <div class="table-scroll" tabindex={0}>
          <table class="office-table">
            <thead>
              <tr>
                <th scope="col">{texts.from}</th>
                <th scope="col">{texts.to}</th>
                <th scope="col">{texts.number}</th>
                <th scope="col">{texts.when}</th>
                <th scope="col">{texts.who}</th>
                <th scope="col">{texts.change}</th>
                <th scope="col">{texts.note}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr>
                  {(['from', 'to'] as const).map((side) => (
                    <td class="check">
                      <input
                        class="ds-input"
                        type="radio"
                        name={side}
                        value={String(line.number)}
                        checked={line.number === (side === 'from' ? from : to)}
                        aria-label={`${texts[side]} ${line.number}`}
                      />
                    </td>
                  ))}
                  <th scope="row">
                    {line.number}
                    {line.number === text.live && <span class="field-hint">{texts.live}</span>}
                  </th>
                  <td class="time">{presentTime(lang, timeZone, line.at)}</td>
                  <td>{presentActor(lang, line.by)}</td>
                  <td>{line.ofSubstance ? texts.substance : texts.small}</td>
                  <td>{line.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {lines.length > 1 && (
          <p class="form-actions">
            <button class="ds-button" data-variant="secondary" type="submit">
              {texts.compare}
            </button>
          </p>
        )}
      </form>
      {from !== to && (
        <section class="panel" id="difference">
          <h2>{texts.compared(from, to)}</h2>
          {difference.length === 0 && <p>{texts.same}</p>}
          {difference.map(({ field, pieces }) => (
            <>
              <h3>{words.fields[field]}</h3>
              <div class="difference" lang={language.code} dir={directionOf(language.code)}>
                {pieces.map((piece) => (
                  <Piece piece={piece} texts={texts} />
                ))}
              </div>
            </>
          ))}
          {mayRestore && from < text.latest && (
            <form class="form-actions" method="post" action={path}>
              <input type="hidden" name="latest" value={String(text.latest)} />
              <button class="ds-button" data-variant="secondary" type="submit" name="restore" value={String(from)}>
                {texts.restore(from)}
              </button>
              <span class="field-hint">{texts.restoreHint}</span>
            </form>
          )}
        </section>
      )}
    </EntryShell>
  )
}

// Who cannot see the marks hears the words.
function Piece({ piece, texts }: { piece: WordPiece; texts: (typeof revisionTexts)['en'] }) {
  if (piece.what === 'same') return <span>{piece.words}</span>
  const Mark = piece.what === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span class="unseen">[{piece.what === 'added' ? texts.added : texts.removed}: </span>
      {piece.words}
      <span class="unseen">]</span>
    </Mark>
  )
}
