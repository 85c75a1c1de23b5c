import type { OfficeLang } from '#src/features/staff/index.ts'
import { ErrorSummary, FormActions, idOfField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { Told } from './describe.ts'
import { formTexts } from './form.messages.ts'
import type { Values } from './form-reader.ts'
import { pageTexts } from './page.messages.ts'
import type { Side } from './three-way.ts'

/** A part that two people changed, in words. */
export interface ToldConflict {
  readonly path: string
  readonly label: string
  readonly base: Told
  readonly mine: Told
  readonly theirs: Told
  readonly chosen: Side | undefined
}

/** Where two people changed one fact: side by side, and a choice for each field. */
export function ConflictPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  by: string
  seen: number
  values: Values
  conflicts: readonly ToldConflict[]
  taken: readonly Told[]
  wrongTitle: string
  isAskedAgain: boolean
  action: string
  cancel: string
}) {
  const { frame, lang, by, seen, values, conflicts, taken, wrongTitle, isAskedAgain, action, cancel } = props
  const texts = pageTexts[lang]
  const first = conflicts[0]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.conflictTitle}</h1>
      <ErrorSummary
        title={wrongTitle}
        errors={isAskedAgain && first ? [{ name: `choose.${first.path}`, message: texts.chooseAll }] : []}
      />
      <p class="lead">{texts.conflict(by)}</p>
      <form method="post" action={action} class="panel fact-form">
        {Object.entries(values).flatMap(([name, list]) =>
          name === 'intent' || name === 'seen' || name.startsWith('choose.') || name.startsWith('find.')
            ? []
            : list.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <input type="hidden" name="seen" value={seen} />
        {conflicts.map((conflict) => (
          <fieldset class="field sides" id={idOfField(`choose.${conflict.path}`)} tabindex={-1}>
            <legend class="ds-label">{conflict.label}</legend>
            <p class="field-hint">
              {texts.stood}: {conflict.base.words}
            </p>
            <Choice conflict={conflict} side="mine" label={texts.mine} />
            <Choice conflict={conflict} side="theirs" label={texts.theirs(by)} />
          </fieldset>
        ))}
        {taken.length > 0 && (
          <>
            <p>{texts.taken}</p>
            <Facts facts={taken} />
          </>
        )}
        <FormActions buttons={[{ label: texts.keep, name: 'intent', value: 'save' }]}>
          <a href={cancel}>{formTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}

function Choice({ conflict, side, label }: { conflict: ToldConflict; side: Side; label: string }) {
  const name = `choose.${conflict.path}`
  const id = `${idOfField(name)}-${side}`
  const { words, lang } = conflict[side]
  return (
    <div class="choice side">
      <input class="ds-input" type="radio" name={name} value={side} id={id} checked={conflict.chosen === side} />
      <label class="ds-label" data-weight="regular" for={id}>
        {label}
        <span class="side-words" lang={lang}>
          {words}
        </span>
      </label>
    </div>
  )
}

/** What is known of something, as terms and their words. */
export function Facts({ facts }: { facts: readonly Told[] }) {
  return (
    <dl class="told">
      {facts.map(({ label, words, lang }) => (
        <div>
          <dt>{label}</dt>
          <dd lang={lang}>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
