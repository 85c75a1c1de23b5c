import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf } from '#src/platform/i18n/languages.ts'
import { FormActions } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { conflictTexts } from './conflict.messages.ts'
import type { OfficeEntry } from './entry.model.ts'
import { EntryShell } from './entry.view.tsx'
import { type Conflict, nameOfChoice, type Side } from './merge.ts'
import { type CityLanguage, TEXT_FIELDS, type WritingForm } from './text.model.ts'
import { wordTexts } from './word.messages.ts'

/** Shows side by side what two people changed in the same place, to choose from. Nothing is overwritten. */
export function ConflictPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  entry: OfficeEntry
  language: CityLanguage
  form: WritingForm
  original: string
  conflict: { latest: number; by: string; at: string; conflicts: readonly Conflict[] }
}) {
  const { frame, lang, entry, language, form, conflict } = props
  const texts = conflictTexts[lang]
  return (
    <EntryShell frame={frame} lang={lang} entry={entry} at={{ language, tab: 'write' }}>
      <form class="panel" method="post" action={`/office/entries/${entry.id}/${language.code}`}>
        <div role="alert">
          <h2>{texts.conflictTitle}</h2>
          <p>{texts.conflictLead(conflict.by, conflict.at)}</p>
        </div>
        <input type="hidden" name="base" value={String(form.base)} />
        <input type="hidden" name="against" value={String(conflict.latest)} />
        <input type="hidden" name="original" value={props.original} />
        <input type="hidden" name="note" value={form.note} />
        <input type="hidden" name="change" value={form.ofSubstance ? 'substance' : 'small'} />
        <input type="hidden" name="correction" value={form.correction} />
        {form.upToDate && <input type="hidden" name="upToDate" value="yes" />}
        {TEXT_FIELDS.map((field) => (
          <textarea class="carried" name={field} hidden>
            {form.fields[field]}
          </textarea>
        ))}
        {conflict.conflicts.map((one) => (
          <ConflictChoice lang={lang} language={language} conflict={one} />
        ))}
        <FormActions buttons={[{ label: texts.conflictSave, name: 'intent', value: 'save' }]}>
          <a href={`/office/entries/${entry.id}/${language.code}`}>{wordTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </EntryShell>
  )
}

function ConflictChoice({
  lang,
  language,
  conflict,
}: {
  lang: OfficeLang
  language: CityLanguage
  conflict: Conflict
}) {
  const texts = conflictTexts[lang]
  const { field, piece } = conflict
  const name = nameOfChoice(conflict)
  const label = field === 'body' ? texts.bodyPiece(piece + 1) : wordTexts[lang].fields[field]
  const sides: readonly [Side, string, string][] = [
    ['mine', texts.yours, conflict.mine],
    ['theirs', texts.theirs, conflict.theirs],
  ]
  return (
    <fieldset class="field conflict">
      <legend class="ds-label">{label}</legend>
      <div class="sides">
        {sides.map(([side, heading, words]) => (
          <div class="side">
            <div class="choice">
              <input class="ds-input" type="radio" id={`${name}-${side}`} name={name} value={side} required />
              <label class="ds-label" for={`${name}-${side}`}>
                {heading}
              </label>
            </div>
            <pre lang={language.code} dir={directionOf(language.code)}>
              {words || texts.nothingThere}
            </pre>
          </div>
        ))}
      </div>
      {field === 'body' && (
        <div class="choice">
          <input class="ds-input" type="radio" id={`${name}-both`} name={name} value="both" required />
          <label class="ds-label" for={`${name}-both`}>
            {texts.both}
          </label>
        </div>
      )}
    </fieldset>
  )
}
