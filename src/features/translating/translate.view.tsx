import {
  type CityLanguage,
  EntryShell,
  type OfficeEntry,
  type Revision,
  textTexts,
  wordsBetween,
  wordTexts,
} from '#src/features/editing/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf, nameOfLang } from '#src/platform/i18n/languages.ts'
import { ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import type { BesideRow } from './beside.ts'
import { translateTexts } from './translate.messages.ts'
import { Words } from './words.view.tsx'

/** What the page of translating shows. */
export interface TranslateProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly entry: OfficeEntry
  readonly language: CityLanguage
  readonly mayWrite: boolean
  readonly original: Revision | undefined
  readonly latest: Revision | undefined
  readonly isStale: boolean
  /** Whether the original that the translation was made from is known. */
  readonly isKnown: boolean
  readonly rows: readonly BesideRow[]
  /** Whether a machine wrote a piece of what stands here. */
  readonly isByMachine: (words: string) => boolean
  /** The name of the service that can draft; undefined while none is chosen. */
  readonly service: string | undefined
  /** The name of the service that drafted what stands here and nobody has read yet. */
  readonly machine: string | undefined
  readonly error: string | undefined
  readonly errorTitle: string
}

/** A translation beside its original, paragraph by paragraph. */
export function TranslatePage(props: TranslateProps) {
  const { frame, lang, entry, language, mayWrite, original, error, errorTitle } = props
  const texts = translateTexts[lang]
  return (
    <EntryShell frame={frame} lang={lang} entry={entry} at={{ language, tab: 'translate' }}>
      <ErrorSummary title={errorTitle} errors={error ? [{ name: 'beside', message: error }] : []} />
      {!original && <p class="panel">{texts.noOriginal}</p>}
      {original && !mayWrite && <p class="panel">{texts.noRight}</p>}
      {original && <Standing {...props} />}
      {original && <Beside {...props} original={original} />}
    </EntryShell>
  )
}

const pathOf = ({ entry, language }: TranslateProps) => `/office/entries/${entry.id}/${language.code}`

function Standing(props: TranslateProps) {
  const { lang, mayWrite, latest, isStale, isKnown, service, machine } = props
  const texts = translateTexts[lang]
  const canDraft = mayWrite && service && (!latest || (isStale && isKnown))
  return (
    <div class="panels standing">
      {machine && (
        <section class="panel kept">
          <h2>{texts.machineTitle}</h2>
          <p>{texts.machineLead(machine)}</p>
          {mayWrite && <Act {...props} path="/translate/settle" label={texts.accept} hint={texts.acceptHint} />}
        </section>
      )}
      {latest && isStale && (
        <section class="panel kept">
          <h2>{texts.whatChanged}</h2>
          <p>{isKnown ? texts.stale : texts.unknown}</p>
          {mayWrite && !machine && (
            <Act {...props} path="/translate/settle" label={texts.stillRight} hint={texts.stillRightHint} />
          )}
        </section>
      )}
      {latest && !isStale && !machine && <p class="panel">{texts.upToDate}</p>}
      {canDraft && (
        <section class="panel">
          <Act
            {...props}
            path="/translate/draft"
            label={texts.draft(service)}
            hint={`${texts.draftHint} ${latest ? texts.draftStaleHint : ''}`}
          />
        </section>
      )}
    </div>
  )
}

// What is done names what was looked at: nothing else is settled or drafted over.
function Act(props: TranslateProps & { path: string; label: string; hint: string }) {
  return (
    <form method="post" action={`${pathOf(props)}${props.path}`}>
      <input type="hidden" name="base" value={String(props.latest?.number ?? 0)} />
      <input type="hidden" name="original" value={String(props.original?.number ?? 0)} />
      <p class="field-hint">{props.hint}</p>
      <button class="ds-button" data-variant="secondary" type="submit">
        {props.label}
      </button>
    </form>
  )
}

function Beside(props: TranslateProps & { original: Revision }) {
  const { lang, entry, language, mayWrite, original, latest, rows } = props
  const [texts, keeping] = [translateTexts[lang], textTexts[lang]]
  let paragraph = 0
  return (
    <draft-keeper
      data-keep={`${pathOf(props)}/draft`}
      data-base={latest?.number ?? 0}
      data-keeping={keeping.keeping}
      data-kept={keeping.keptAt}
      data-not-kept={keeping.notKept}
      data-ended={keeping.sessionEnded}
      data-sign-in={keeping.signIn}
      data-newer={keeping.newerSaved}
      data-to-publish={keeping.toPublish}
      data-nothing-missing={keeping.nothingMissing}
    >
      <p class="others" data-others hidden role="status" />
      <form class="panel beside" id="field-beside" method="post" action={pathOf(props)} tabindex={-1}>
        <input type="hidden" name="base" value={String(latest?.number ?? 0)} />
        <input type="hidden" name="original" value={String(original.number)} />
        <input type="hidden" name="slug" value={latest?.text.slug ?? ''} />
        <input type="hidden" name="callHref" value={latest?.text.callHref || original.text.callHref} />
        <div class="beside-head" aria-hidden="true">
          <span>{texts.original(nameOfLang(entry.originalLang))}</span>
          <span>{texts.translation(nameOfLang(language.code))}</span>
        </div>
        <fieldset class="bare" disabled={!mayWrite}>
          <legend class="unseen">{texts.lead}</legend>
          {rows.map((row, at) => {
            if (row.field === 'body') paragraph += 1
            return <Row {...props} row={row} at={at} paragraph={paragraph} />
          })}
        </fieldset>
        {mayWrite && (
          <FormActions
            buttons={[
              { label: texts.finish, name: 'intent', value: 'settle' },
              { label: texts.save, name: 'intent', value: 'save', tone: 'secondary' },
            ]}
          >
            <span class="field-hint" data-keeper-status role="status" />
            <span class="field-hint">{texts.finishHint}</span>
          </FormActions>
        )}
      </form>
    </draft-keeper>
  )
}

function Row(props: TranslateProps & { row: BesideRow; at: number; paragraph: number }) {
  const { lang, entry, language, row, at, paragraph, latest } = props
  const texts = translateTexts[lang]
  const { field, before, now, old, change } = row
  const name = field === 'body' ? texts.paragraph(paragraph) : wordTexts[lang].fields[field]
  const id = `beside-${at}`
  const isChanged = latest !== undefined && change !== 'same'
  const isByMachine = props.isByMachine(old)
  const shown = { id, name: field, lang: language.code, dir: directionOf(language.code), class: 'ds-input' }
  return (
    <div class="beside-row" data-change={isByMachine ? 'machine' : isChanged ? change : undefined}>
      <div class="beside-original">
        <p class="field-hint">
          {name}
          {isChanged && <b>, {texts.changes[change]}</b>}
        </p>
        {change === 'changed' ? (
          <Words lang={lang} code={entry.originalLang} pieces={wordsBetween(before, now)} />
        ) : (
          <div class="difference" lang={entry.originalLang} dir={directionOf(entry.originalLang)}>
            {now || (before && <del>{before}</del>)}
          </div>
        )}
        {now === '' && <p class="field-hint">{texts.goneFromOriginal}</p>}
      </div>
      <div class="field">
        <label class="field-hint" for={id}>
          {nameOfLang(language.code)}: {name}
          {isByMachine && <b>, {texts.byMachine}</b>}
        </label>
        {field === 'title' || field === 'callLabel' ? (
          <input {...shown} value={old} maxlength={field === 'title' ? 200 : 80} />
        ) : (
          <textarea {...shown} rows={Math.min(16, Math.max(2, Math.ceil(Math.max(now.length, old.length) / 55)))}>
            {old}
          </textarea>
        )}
        {isChanged && old !== '' && (
          <details class="so-far" open>
            <summary>{texts.soFar}</summary>
            <div class="difference" lang={language.code} dir={directionOf(language.code)}>
              {old}
            </div>
          </details>
        )}
      </div>
    </div>
  )
}
