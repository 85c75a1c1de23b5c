import { type EntryKind, PROJECTIONS, type TextKind } from '#src/features/entries/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { type Choice, ChoiceField, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { FactFields, OfficeEntry } from './entry.model.ts'
import { EntryShell, LanguageTable } from './entry.view.tsx'
import { factsTexts } from './facts.messages.ts'
import { listTexts } from './list.messages.ts'
import type { CityLanguage, EntryChoice } from './text.model.ts'
import { wordTexts } from './word.messages.ts'

/** What the form of the facts needs. */
export interface FactsFormProps {
  readonly lang: OfficeLang
  readonly kind: EntryKind
  readonly fields: FactFields
  readonly base: FactFields
  readonly languages: readonly CityLanguage[]
  readonly choices: {
    readonly audiences: readonly Choice[]
    readonly themes: readonly Choice[]
    readonly pictures: readonly Choice[]
  }
  /** What it is about, with what was found for it. */
  readonly about: readonly EntryChoice[]
  readonly search: { readonly words: string; readonly found: number | undefined }
  readonly errors: Readonly<Record<string, string>>
  readonly errorTitle: string
  readonly thumbnail?: string | undefined
}

/** The facts of an entry: what all its languages share, with an overview of these. */
export function EntryPage(
  props: FactsFormProps & { frame: OfficeFrame; entry: OfficeEntry; timeZone: string; mayEdit: boolean },
) {
  const { frame, lang, entry, timeZone, mayEdit, kind } = props
  const texts = factsTexts[lang]
  const isFact = kind === 'party' || kind === 'activity'
  return (
    <EntryShell frame={frame} lang={lang} entry={entry}>
      <h2>{texts.languagesTitle}</h2>
      <LanguageTable lang={lang} timeZone={timeZone} entry={entry} />
      {isFact && <p>{texts.ofRegister}</p>}
      {!isFact && mayEdit && (
        <>
          <h2>{texts.facts}</h2>
          <form class="panel" method="post" action={`/office/entries/${entry.id}`}>
            <p class="field-hint">{texts.factsLead}</p>
            <FactsFields {...props} />
            <FormActions buttons={[{ label: texts.save, name: 'intent', value: 'save' }]} />
          </form>
        </>
      )}
    </EntryShell>
  )
}

/** Chooses what is to be written. */
export function NewPage({ frame, lang }: { frame: OfficeFrame; lang: OfficeLang }) {
  const [texts, words] = [listTexts[lang], wordTexts[lang]]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.newTitle}</h1>
      <p class="lead">{texts.newLead}</p>
      <ul class="panels plain-list">
        {(['story', 'highlight', 'page'] as const).map((kind) => (
          <li class="panel">
            <h2>
              <a href={`/office/entries/new/${kind}`}>{factsTexts[lang].newOf[kind]}</a>
            </h2>
            <p>{texts.kindHints[kind]}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/office/entries">{words.cancel}</a>
      </p>
    </OfficeShell>
  )
}

/** The form of a new entry: its title, and its facts as far as they are known already. */
export function NewEntryPage(props: FactsFormProps & { frame: OfficeFrame; kind: TextKind; title: string }) {
  const { frame, lang, kind, title, errors } = props
  const texts = factsTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.newOf[kind]}</h1>
      <form class="panel" method="post" action={`/office/entries/new/${kind}`}>
        <FactsFields
          {...props}
          first={
            <TextField name="title" label={texts.titleInOriginal} value={title} error={errors.title} maxlength={200} />
          }
        />
        <FormActions buttons={[{ label: texts.create, name: 'intent', value: 'save' }]}>
          <a href="/office/entries">{wordTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}

function FactsFields(props: FactsFormProps & { first?: unknown }) {
  const { lang, kind, fields, base, languages, choices, errors, errorTitle, first } = props
  const texts = factsTexts[lang]
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <>
      <ErrorSummary title={errorTitle} errors={summary} />
      <input type="hidden" name="base" value={JSON.stringify(base)} />
      {/* Enter in a field saves: the first button of a form is the one that it presses. */}
      <button type="submit" name="intent" value="save" hidden />
      {first as never}
      <div class="field-row">
        <SelectField
          name="originalLang"
          label={texts.originalLang}
          value={fields.originalLang}
          choices={languages.map(({ code }) => ({ value: code, label: nameOfLang(code) }))}
          error={errors.originalLang}
        />
        {kind !== 'page' && (
          <>
            <TextField name="from" label={texts.from} hint={texts.dateHint} value={fields.from} error={errors.from} />
            <TextField name="to" label={texts.to} hint={texts.toHint} value={fields.to} error={errors.to} />
          </>
        )}
      </div>
      <div class="field-row">
        <ChoiceField
          type="checkbox"
          name="audiences"
          label={texts.audiences}
          values={fields.audiences}
          choices={choices.audiences}
        />
        <ChoiceField
          type="checkbox"
          name="themes"
          label={texts.themes}
          values={fields.themes}
          choices={choices.themes}
        />
        <AboutField {...props} />
      </div>
      <div class="field-row">
        <SelectField
          name="picture"
          label={texts.picture}
          hint={texts.pictureHint}
          value={fields.picture}
          none={texts.noPicture}
          choices={choices.pictures}
          error={errors.picture}
        />
        {props.thumbnail && <img class="thumbnail" src={props.thumbnail} alt="" />}
      </div>
      {kind === 'page' && (
        <div class="field-row">
          <SelectField
            name="menu"
            label={texts.menu}
            value={fields.menu}
            none={texts.noMenu}
            choices={Object.entries(texts.menus).map(([value, label]) => ({ value, label }))}
          />
          <TextField
            name="menuPosition"
            label={texts.menuPosition}
            value={fields.menuPosition}
            size="short"
            inputmode="numeric"
            error={errors.menuPosition}
          />
          <SelectField
            name="shows"
            label={texts.shows}
            value={fields.shows}
            none={texts.showsNothing}
            choices={PROJECTIONS.map((part) => ({ value: part, label: texts.parts[part] }))}
          />
        </div>
      )}
    </>
  )
}

function AboutField({ lang, fields, about, search, errors }: FactsFormProps) {
  const [texts, words] = [factsTexts[lang], wordTexts[lang]]
  return (
    <div class="field">
      <ChoiceField
        type="checkbox"
        name="about"
        label={texts.about}
        hint={texts.aboutHint}
        values={fields.about}
        choices={about.map((entry) => ({ value: entry.id, label: `${entry.title} (${words.kinds[entry.kind]})` }))}
        error={errors.about}
      />
      <entry-search data-none={texts.foundNone}>
        <TextField name="find" label={texts.find} value={search.words} type="search" autocomplete="off" />
        <button class="ds-button" data-variant="secondary" type="submit" name="intent" value="find">
          {texts.findButton}
        </button>
        {search.found !== undefined && (
          <p class="field-hint" role="status">
            {search.found === 0 ? texts.foundNone : texts.found(search.found)}
          </p>
        )}
      </entry-search>
    </div>
  )
}
