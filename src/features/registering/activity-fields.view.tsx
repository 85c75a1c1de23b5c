import { ACTIVITY_KINDS, ACTIVITY_STATUSES } from '#src/features/activities/index.ts'
import { wordTexts } from '#src/features/register/index.ts'
import { ChoiceField } from '#src/ui/office/form.tsx'
import { fieldTexts } from './field.messages.ts'
import { Labels, PartialDateText, PlaceFields, Select, SourceText, Terms, Text } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import { type FormView, valueIn } from './form-view.ts'
import { RolesField } from './party-picker.view.tsx'
import { NamesField } from './row.view.tsx'

/** The fields of an activity. */
export function ActivityFields({ view, required }: { view: FormView; required: string }) {
  const { lang } = view
  const texts = formTexts[lang]
  return (
    <>
      <Select
        view={view}
        name="kind"
        none={texts.none}
        required={required}
        choices={ACTIVITY_KINDS.map((value) => ({ value, label: wordTexts[lang].activity[value] }))}
      />
      <NamesField view={view} />
      <Select
        view={view}
        name="status"
        choices={ACTIVITY_STATUSES.toSorted((a) => (a === 'confirmed' ? -1 : 0)).map((value) => ({
          value,
          label: texts.statuses[value],
        }))}
      />
      <fieldset class="field group">
        <legend class="ds-label">{fieldTexts[lang].when}</legend>
        <p class="field-hint">{texts.dateHint}</p>
        <div class="pair">
          <PartialDateText view={view} name="from" label={texts.from} hint="" />
          <PartialDateText view={view} name="to" label={texts.to} hint={texts.toHint} />
        </div>
      </fieldset>
      <Hours view={view} />
      <RolesField view={view} />
      <Text view={view} name="programme" />
      <Labels view={view} name="reasons" />
      <Labels view={view} name="places" />
      <PlaceFields view={view} />
      <Text view={view} name="website" type="url" />
      <Text view={view} name="registrationUrl" type="url" />
      <Terms view={view} name="audiences" />
      <Terms view={view} name="themes" />
      <SourceText view={view} />
      <Text view={view} name="sourceUrl" type="url" />
    </>
  )
}

function Hours({ view }: { view: FormView }) {
  const texts = formTexts[view.lang]
  return (
    <fieldset class="field group">
      <legend class="ds-label">{fieldTexts[view.lang].hours}</legend>
      <p class="field-hint">{texts.hoursHint}</p>
      <div class="pair">
        <Text view={view} name="start" label={texts.start} type="datetime-local" size="short" />
        <Text view={view} name="end" label={texts.end} type="datetime-local" size="short" />
      </div>
      {(['start', 'end'] as const).map((name) =>
        view.hours[name].length > 0 ? (
          <ChoiceField
            type="radio"
            name={`${name}Offset`}
            label={`${texts[name]}: ${texts.whichHour}`}
            error={view.errors.get(`${name}Offset`)}
            values={[valueIn(view, `${name}Offset`)]}
            choices={view.hours[name]}
          />
        ) : (
          <input type="hidden" name={`${name}Offset`} value={valueIn(view, `${name}Offset`)} />
        ),
      )}
      <Text view={view} name="zone" label={texts.zone} hint={texts.zoneHint(view.site.timeZone)} size="short" />
    </fieldset>
  )
}
