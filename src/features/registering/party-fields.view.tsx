import { FIELDS, FIGURE_KEYS, PARTY_KINDS } from '#src/features/parties/index.ts'
import { fieldTexts as nameOfIndustry, wordTexts } from '#src/features/register/index.ts'
import { countriesIn } from '#src/platform/i18n/country-list.ts'
import { ChoiceField } from '#src/ui/office/form.tsx'
import { fieldTexts } from './field.messages.ts'
import { DayText, PartialDateText, PlaceFields, Select, SourceText, Terms, Text } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import { type FormView, rowsOf } from './form-view.ts'
import { PartyField } from './party-picker.view.tsx'
import { NamesField, RowSelect, Rows, RowText } from './row.view.tsx'
import { wordsOfOffice } from './word.messages.ts'

/** The fields of a party. */
export function PartyFields({ view, required }: { view: FormView; required: string }) {
  const { lang } = view
  const texts = formTexts[lang]
  const kinds = PARTY_KINDS.map((value) => ({ value, label: wordTexts[lang].party[value] }))
  return (
    <>
      <Select view={view} name="kind" choices={kinds} none={texts.none} required={required} />
      <NamesField view={view} />
      <Select view={view} name="country" choices={countriesIn(lang)} none={texts.none} />
      <PartyField view={view} name="partOf" />
      <PlaceFields view={view} />
      <Text view={view} name="website" type="url" />
      <Text view={view} name="wikidata" size="short" />
      <Figures view={view} />
      <Terms view={view} name="audiences" />
      <Terms view={view} name="themes" />
      <SourceText view={view} />
      <fieldset class="field group">
        <legend class="ds-label">{texts.companyOnly}</legend>
        <Select
          view={view}
          name="field"
          none={texts.none}
          choices={FIELDS.map((value) => ({ value, label: nameOfIndustry[lang][value] ?? value }))}
        />
        <PartialDateText view={view} name="arrived" />
        <DayText view={view} name="consentedOn" hint={texts.consentHint} />
      </fieldset>
      <ChoiceField
        type="checkbox"
        name="isOwn"
        label={fieldTexts[lang].isOwn}
        hint={texts.ownHint}
        error={view.errors.get('isOwn')}
        values={view.values.isOwn ?? []}
        choices={[{ value: 'yes', label: texts.own }]}
      />
    </>
  )
}

function Figures({ view }: { view: FormView }) {
  const { lang } = view
  const texts = formTexts[lang]
  return (
    <Rows
      name="figures"
      legend={fieldTexts[lang].figures}
      hint={texts.dateHint}
      add={{ label: texts.addFigure, list: 'figures' }}
    >
      {rowsOf(view, ['figures.value', 'figures.on']).map((at) => (
        <div class="row">
          <RowSelect
            view={view}
            name="figures.key"
            at={at}
            label={texts.figure}
            choices={FIGURE_KEYS.map((value) => ({ value, label: wordsOfOffice[lang].figures[value] }))}
          />
          <RowText view={view} name="figures.value" at={at} label={texts.value} />
          <RowText view={view} name="figures.on" at={at} label={texts.on} />
          <RowText view={view} name="figures.source" at={at} label={fieldTexts[lang].source} list="sources" />
        </div>
      ))}
    </Rows>
  )
}
