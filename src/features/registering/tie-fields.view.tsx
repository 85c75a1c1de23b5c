import { wordTexts } from '#src/features/register/index.ts'
import { MEMBERSHIP_CLASSES, TIE_KINDS } from '#src/features/ties/index.ts'
import { nameOfLanguage } from './describe.ts'
import { fieldTexts } from './field.messages.ts'
import { DayText, Labels, PartialDateText, Select, Terms, Text } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import { type FormView, rowsOf } from './form-view.ts'
import { PartyField } from './party-picker.view.tsx'
import { Rows, RowText } from './row.view.tsx'

/** The fields of a tie; its states are recorded by themselves. */
export function TieFields({ view, required }: { view: FormView; required: string }) {
  const { lang } = view
  const texts = formTexts[lang]
  const { membership, tie } = wordTexts[lang]
  return (
    <>
      <Select
        view={view}
        name="kind"
        none={texts.none}
        required={required}
        choices={TIE_KINDS.map((value) => ({ value, label: tie[value] }))}
      />
      <PartyField view={view} name="parties" hint={texts.partiesHint} required={required} />
      <PartialDateText view={view} name="signed" />
      <PartialDateText view={view} name="termUntil" />
      <Select
        view={view}
        name="membershipClass"
        none={texts.none}
        choices={MEMBERSHIP_CLASSES.map((value) => ({ value, label: membership[value] }))}
      />
      <Terms view={view} name="themes" />
      <Labels view={view} name="names" hint={texts.tieNamesHint} />
      <Labels view={view} name="notes" />
      <Documents view={view} />
      <fieldset class="field group">
        <legend class="ds-label">{texts.officeOnly}</legend>
        <p class="field-hint">{texts.notPublic}</p>
        <Text view={view} name="officer" />
        <DayText view={view} name="reviewOn" />
        <div class="pair">
          <Text view={view} name="fee.amount" label={fieldTexts[lang].fee} size="short" />
          <Text view={view} name="fee.currency" label={texts.currency} size="short" />
        </div>
        <Text view={view} name="feeDue" hint={texts.monthDayHint} size="short" />
      </fieldset>
    </>
  )
}

function Documents({ view }: { view: FormView }) {
  const { lang, languages } = view
  const texts = formTexts[lang]
  const labels = languages.map((code) => `documents.label.${code}`)
  return (
    <Rows name="documents" legend={fieldTexts[lang].documents} add={{ label: texts.addDocument, list: 'documents' }}>
      {rowsOf(view, ['documents.url', 'documents.on', ...labels]).map((at) => (
        <fieldset class="row">
          <legend class="unseen">{texts.document(at + 1)}</legend>
          {view.errors.get(`documents.label.${at}`) && (
            <p class="field-error row-head" id={`field-documents-label-${at}`}>
              {view.errors.get(`documents.label.${at}`)}
            </p>
          )}
          {languages.map((code) => (
            <RowText
              view={view}
              name={`documents.label.${code}`}
              at={at}
              label={texts.inLang(texts.nameText, nameOfLanguage(lang, code))}
              lang={code}
            />
          ))}
          <RowText view={view} name="documents.url" at={at} label={fieldTexts[lang].url} />
          <RowText view={view} name="documents.on" at={at} label={fieldTexts[lang].when} />
        </fieldset>
      ))}
    </Rows>
  )
}
