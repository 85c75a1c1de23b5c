import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { editorTexts } from './editor.messages.ts'
import type { OfficeEntry } from './entry.model.ts'
import { EntryShell } from './entry.view.tsx'
import type { Lack } from './missing.ts'
import { textTexts } from './text.messages.ts'
import { type CityLanguage, LONGEST_CORRECTION, type Revision, type WritingForm } from './text.model.ts'
import { wordTexts } from './word.messages.ts'

/** The page to write a text on. */
export function WritePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  entry: OfficeEntry
  language: CityLanguage
  mayWrite: boolean
  form: WritingForm
  errors: Readonly<Record<string, string>>
  errorTitle: string
  lacks: readonly Lack[]
  others: readonly string[]
  kept: { readonly at: string } | undefined
  /** Translations: the original as it is now, to translate from. */
  original: Revision | undefined
  isStale: boolean
  /** Whether a machine drafted it and nobody stands by the words yet. */
  isMachineMade: boolean
  address: string | undefined
}) {
  const { frame, lang, entry, language, mayWrite, form, errors, errorTitle, kept, others } = props
  const texts = textTexts[lang]
  const path = `/office/entries/${entry.id}/${language.code}`
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <EntryShell frame={frame} lang={lang} entry={entry} at={{ language, tab: 'write' }}>
      <ErrorSummary title={errorTitle} errors={summary} />
      {kept && (
        <section class="panel kept" aria-label={texts.keptTitle}>
          <h2>{texts.keptTitle}</h2>
          <p>{texts.kept(kept.at)}</p>
          <form class="form-actions" method="post" action={`${path}/draft/discard`}>
            <a class="ds-button" href={`${path}?draft=kept`}>
              {texts.goOn}
            </a>
            <button class="ds-button" data-variant="secondary" type="submit">
              {texts.discard}
            </button>
          </form>
        </section>
      )}
      <p class="others" data-others hidden={others.length === 0} role="status">
        {others.length > 0 && texts.others(others.join(', '))}
      </p>
      {!mayWrite && <p class="panel">{texts.noRight}</p>}
      <div class="two-sides writing">
        <draft-keeper
          data-keep={`${path}/draft`}
          data-base={form.base}
          data-keeping={texts.keeping}
          data-kept={texts.keptAt}
          data-not-kept={texts.notKept}
          data-ended={texts.sessionEnded}
          data-sign-in={texts.signIn}
          data-newer={texts.newerSaved}
          data-to-publish={texts.toPublish}
          data-nothing-missing={texts.nothingMissing}
        >
          <form class="panel" method="post" action={path}>
            <fieldset class="bare" disabled={!mayWrite}>
              <TextFields {...props} />
            </fieldset>
            {mayWrite && (
              <FormActions
                buttons={[
                  { label: texts.save, name: 'intent', value: 'save' },
                  { label: texts.saveAndGoOn, name: 'intent', value: 'go_on', tone: 'secondary' },
                ]}
              >
                <span class="field-hint" data-keeper-status role="status" />
              </FormActions>
            )}
          </form>
        </draft-keeper>
        <Aside {...props} />
      </div>
    </EntryShell>
  )
}

function TextFields({
  lang,
  entry,
  language,
  form,
  errors,
  address,
  isStale,
  isMachineMade,
  original,
}: Parameters<typeof WritePage>[0]) {
  const [texts, words] = [textTexts[lang], wordTexts[lang]]
  const { fields } = form
  const { code } = language
  const isFact = entry.kind === 'party' || entry.kind === 'activity'
  const isStart = entry.kind === 'page' && entry.key === 'start'
  return (
    <>
      <input type="hidden" name="base" value={String(form.base)} />
      {original && <input type="hidden" name="original" value={String(original.number)} />}
      <TextField
        name="title"
        label={words.fields.title}
        value={fields.title}
        lang={code}
        error={errors.title}
        maxlength={200}
      />
      {isFact || isStart ? (
        <input type="hidden" name="slug" value={fields.slug} />
      ) : (
        <TextField
          name="slug"
          label={words.fields.slug}
          hint={address ? texts.slugHint(address) : texts.slugNew}
          value={fields.slug}
          error={errors.slug}
          maxlength={120}
        />
      )}
      <AreaField
        name="lead"
        label={words.fields.lead}
        hint={texts.leadHint}
        value={fields.lead}
        rows={3}
        lang={code}
        error={errors.lead}
      />
      <AreaField
        name="body"
        label={words.fields.body}
        hint={texts.bodyHint}
        value={fields.body}
        rows={18}
        lang={code}
        editor={editorTexts[lang].editor}
      />
      <div class="field-row">
        <TextField
          name="callLabel"
          label={words.fields.callLabel}
          value={fields.callLabel}
          lang={code}
          error={errors.callLabel}
          maxlength={80}
        />
        <TextField
          name="callHref"
          label={words.fields.callHref}
          hint={texts.callHint}
          value={fields.callHref}
          inputmode="url"
          error={errors.callHref}
          maxlength={500}
        />
      </div>
      {isMachineMade && (
        <ChoiceField
          type="checkbox"
          name="accepted"
          label={texts.machineMade}
          values={form.accepted ? ['yes'] : []}
          choices={[{ value: 'yes', label: texts.accept, hint: texts.acceptHint }]}
        />
      )}
      {isStale && original && (
        <p class="remark">
          <a href={`/office/entries/${entry.id}/${code}/translate`}>{texts.seeChanges}</a>
        </p>
      )}
      {isStale && original && (
        <ChoiceField
          type="checkbox"
          name="upToDate"
          label={texts.originalChanged}
          values={form.upToDate ? ['yes'] : []}
          choices={[{ value: 'yes', label: texts.upToDate, hint: texts.upToDateHint }]}
        />
      )}
      <div class="field-row">
        <TextField name="note" label={texts.note} hint={texts.noteHint} value={form.note} maxlength={300} />
        <ChoiceField
          type="radio"
          name="change"
          label={texts.change}
          values={[form.ofSubstance ? 'substance' : 'small']}
          choices={[
            { value: 'substance', label: texts.substance, hint: texts.substanceHint },
            { value: 'small', label: texts.small, hint: texts.smallHint },
          ]}
        />
      </div>
      {entry.texts.some((text) => text.lang === code && text.publishedAt !== null) && (
        <TextField
          name="correction"
          label={texts.correction}
          hint={texts.correctionHint}
          value={form.correction}
          lang={code}
          maxlength={LONGEST_CORRECTION}
        />
      )}
    </>
  )
}

function Aside({ lang, lacks, original, entry }: Parameters<typeof WritePage>[0]) {
  const [texts, words] = [textTexts[lang], wordTexts[lang]]
  return (
    <div>
      <section class="panel" data-lacks aria-live="polite">
        <Lacks lang={lang} lacks={lacks} />
      </section>
      <section class="panel">
        <h2>{editorTexts[lang].linkTitle}</h2>
        <form method="get" action="/office/entries/find" target="_blank" rel="noopener">
          <entry-search data-links="yes" data-none={editorTexts[lang].editor.none}>
            <TextField
              name="q"
              label={editorTexts[lang].linkFind}
              hint={editorTexts[lang].linkHelp}
              value=""
              type="search"
              autocomplete="off"
            />
            <button class="ds-button" data-variant="secondary" type="submit">
              {editorTexts[lang].linkFind}
            </button>
          </entry-search>
        </form>
      </section>
      {original && (
        <details class="panel" open>
          <summary>{texts.original(nameOfLang(entry.originalLang))}</summary>
          <div class="original" lang={entry.originalLang} dir={directionOf(entry.originalLang)}>
            <p>
              <b>{original.text.title || words.untitled}</b>
            </p>
            <p>{original.text.lead}</p>
            <pre tabindex={0}>{original.text.body}</pre>
          </div>
        </details>
      )}
    </div>
  )
}

/** What a text lacks before readers may see it. */
export function Lacks({ lang, lacks }: { lang: OfficeLang; lacks: readonly Lack[] }) {
  const texts = textTexts[lang]
  if (lacks.length === 0) {
    return <p>{texts.nothingMissing}</p>
  }
  return (
    <>
      <p>{texts.toPublish}</p>
      <ul>
        {lacks.map((lack) => (
          <li>{wordTexts[lang].lacks[lack]}</li>
        ))}
      </ul>
    </>
  )
}
