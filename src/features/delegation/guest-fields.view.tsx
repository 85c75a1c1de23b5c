import { countriesIn } from '#src/platform/i18n/country-list.ts'
import { localeOf } from '#src/platform/i18n/formats.ts'
import { nameOfZone } from '#src/platform/i18n/hours.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, FieldGroup, SelectField, TextField } from '#src/ui/form.tsx'
import { type GuestErrors, MOST, type TypedGuest, typedIn } from './guest.form.ts'
import { guestTexts } from './guest.messages.ts'
import { ARRIVAL_MODES, DIETS, SPOKEN_LANGS } from './guest.model.ts'

/** The fields of what a guest says, for the guest and for the office alike. */
export function GuestFields(props: {
  lang: Lang
  typed: TypedGuest
  errors: GuestErrors
  timeZone: string
  /** Two points in time that the typed one can be. */
  times?: readonly Temporal.ZonedDateTime[] | undefined
  /** What is kept by now, where somebody else has changed it: shown below what was typed. */
  stored?: TypedGuest | undefined
}) {
  const { lang, typed, errors, timeZone, times, stored } = props
  const texts = guestTexts[lang]
  const { fields } = texts
  const languages = new Intl.DisplayNames(localeOf(lang), { type: 'language' })
  const kept = (name: string, hint?: string) => {
    if (!stored || (stored[name] ?? []).join('\n') === (typed[name] ?? []).join('\n')) return hint
    const now = texts.storedNow((stored[name] ?? []).filter(Boolean).join(', ') || texts.nothingStored)
    return hint ? `${hint} ${now}` : now
  }
  const of = (name: string, hint?: string) => ({ name, error: errors[name], hint: kept(name, hint) })
  const line = { dir: 'auto', maxlength: MOST.line } as const
  return (
    <>
      <TextField
        {...of('name', fields.nameHint)}
        {...line}
        label={fields.name}
        required={texts.required}
        value={typedIn(typed, 'name')}
        autocomplete="name"
      />
      <TextField
        {...of('job_title')}
        {...line}
        label={fields.jobTitle}
        value={typedIn(typed, 'job_title')}
        autocomplete="organization-title"
      />
      <TextField
        {...of('organisation')}
        {...line}
        label={fields.organisation}
        value={typedIn(typed, 'organisation')}
        autocomplete="organization"
      />
      <SelectField
        {...of('country')}
        label={fields.country}
        value={typedIn(typed, 'country')}
        choices={countriesIn(lang)}
        none={fields.noChoice}
      />
      <ChoiceField
        {...of('speaks', fields.speaksHint)}
        label={fields.speaks}
        type="checkbox"
        values={typed.speaks ?? []}
        choices={SPOKEN_LANGS.map((value) => ({ value, label: languages.of(value) ?? value }))}
      />
      <ChoiceField
        {...of('diets', fields.dietsHint)}
        label={fields.diets}
        type="checkbox"
        values={typed.diets ?? []}
        choices={DIETS.map((value) => ({ value, label: texts.diets[value] }))}
      />
      <AreaField
        {...of('diet_note', fields.dietNoteHint)}
        dir="auto"
        rows={2}
        label={fields.dietNote}
        value={typedIn(typed, 'diet_note')}
      />
      <AreaField
        {...of('accessibility', fields.accessibilityHint)}
        dir="auto"
        rows={3}
        label={fields.accessibility}
        value={typedIn(typed, 'accessibility')}
      />
      <FieldGroup
        legend={fields.arrival}
        hint={fields.arrivalHint(nameOfZone(lang, Temporal.Now.zonedDateTimeISO(timeZone)))}
      >
        <TextField
          {...of('arrives_on')}
          label={fields.arrivesOn}
          type="date"
          size="short"
          value={typedIn(typed, 'arrives_on')}
        />
        <TextField
          {...of('arrives_time')}
          label={fields.arrivesTime}
          type="time"
          size="short"
          value={typedIn(typed, 'arrives_time')}
        />
      </FieldGroup>
      {times ? (
        <ChoiceField
          name="arrives_offset"
          error={errors.arrives_offset}
          label={fields.arrivesOffset}
          type="radio"
          values={[]}
          choices={times.map((time) => ({
            value: time.offset,
            label: `${time.toPlainTime().toString({ smallestUnit: 'minute' })}, ${nameOfZone(lang, time)}`,
          }))}
        />
      ) : (
        <input type="hidden" name="arrives_offset" value={typedIn(typed, 'arrives_offset')} />
      )}
      <SelectField
        {...of('arrives_by')}
        label={fields.arrivesBy}
        value={typedIn(typed, 'arrives_by')}
        choices={ARRIVAL_MODES.map((value) => ({ value, label: texts.modes[value] }))}
        none={fields.noChoice}
      />
      <TextField {...of('arrival_note')} {...line} label={fields.arrivalNote} value={typedIn(typed, 'arrival_note')} />
      <ChoiceField
        {...of('photo', fields.photoHint)}
        label={fields.photo}
        type="radio"
        values={typed.photo ?? []}
        choices={[
          { value: 'yes', label: fields.photoYes },
          { value: 'no', label: fields.photoNo },
        ]}
      />
    </>
  )
}
