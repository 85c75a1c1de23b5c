import { CLAIM_ATTRIBUTES } from '#src/features/claims/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { ChoiceField, ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { claimTexts } from './claim.messages.ts'
import { fieldTexts } from './field.messages.ts'
import { Labels, Select, SourceNames, SourceText, Text } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import type { FormView } from './form-view.ts'

/** A claim in words. */
export interface ToldClaim {
  readonly id: string
  readonly attribute: string
  readonly value: string
  readonly claimant: string
  readonly source: { readonly name: string; readonly url: string | undefined }
  readonly saidOn: string | undefined
  readonly chosen: boolean
  readonly reason: string | undefined
  /** Where it can be chosen. */
  readonly choose: string
}

/** The claims on a fact, those on one thing together. */
export function Claims({ lang, claims, add }: { lang: OfficeLang; claims: readonly ToldClaim[]; add: string }) {
  const texts = claimTexts[lang]
  return (
    <>
      <p class="field-hint">{texts.lead}</p>
      {claims.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <div class="table-scroll">
          <table class="office-table">
            <thead>
              <tr>
                {[texts.attribute, texts.value, texts.claimant, texts.saidOn, texts.choose].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => (
                <tr>
                  <td>{claim.attribute}</td>
                  <td>
                    <b>{claim.value}</b>
                  </td>
                  <td>
                    {claim.claimant}
                    <span class="field-hint">
                      {claim.source.url ? <a href={claim.source.url}>{claim.source.name}</a> : claim.source.name}
                    </span>
                  </td>
                  <td>{claim.saidOn}</td>
                  <td>
                    {claim.chosen ? (
                      <>
                        <b>{texts.chosen}</b>
                        {claim.reason && <span class="field-hint">{claim.reason}</span>}
                      </>
                    ) : (
                      <a href={claim.choose} aria-label={`${texts.choose}: ${claim.value}, ${claim.claimant}`}>
                        {texts.choose}
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        <a href={add}>{texts.add}</a>
      </p>
    </>
  )
}

interface ClaimPageProps {
  readonly frame: OfficeFrame
  readonly title: string
  readonly back: { readonly label: string; readonly href: string }
  readonly view: FormView
  readonly texts: { readonly required: string; readonly wrongTitle: string }
  readonly action: string
}

/** The form that notes a claim. */
export function ClaimFormPage({ frame, title, back, view, texts, action }: ClaimPageProps) {
  const { lang } = view
  const words = claimTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{title}</h1>
      <ErrorSummary title={texts.wrongTitle} errors={errorsOf(view)} />
      <form method="post" action={action} class="panel fact-form">
        <SourceNames view={view} />
        <p>{words.lead}</p>
        <Select
          view={view}
          name="attribute"
          label={words.attribute}
          none={formTexts[lang].none}
          required={texts.required}
          choices={CLAIM_ATTRIBUTES.map((value) => ({ value, label: words.attributes[value] }))}
        />
        <Text view={view} name="value" label={words.value} hint={words.valueHint} required={texts.required} />
        <Text view={view} name="claimant" label={words.claimant} hint={words.claimantHint} required={texts.required} />
        <SourceText view={view} />
        <Text view={view} name="sourceUrl" type="url" />
        <Text view={view} name="saidOn" hint={formTexts[lang].saidOnHint} size="short" />
        <FormActions buttons={[{ label: formTexts[lang].save }]}>
          <a href={back.href}>{formTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}

/** The form that chooses a claim, with the reason. */
export function ChooseClaimPage(
  props: ClaimPageProps & {
    claim: { value: string; claimant: string }
    /** The day, month or year that the tie could be signed on. */
    signed: string | undefined
  },
) {
  const { frame, title, back, view, texts, action, claim, signed } = props
  const { lang } = view
  const words = claimTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{title}</h1>
      <ErrorSummary title={texts.wrongTitle} errors={errorsOf(view)} />
      <form method="post" action={action} class="panel fact-form">
        <p>{words.chooseLead(claim.value, claim.claimant)}</p>
        <Labels view={view} name="reasons" hint={words.reasonHint} />
        {signed && (
          <ChoiceField
            type="checkbox"
            name="setSigned"
            label={fieldTexts[lang].signed}
            hint={words.setSignedHint}
            values={view.values.setSigned ?? []}
            choices={[{ value: 'yes', label: words.setSigned(signed) }]}
          />
        )}
        <FormActions buttons={[{ label: words.choose }]}>
          <a href={back.href}>{formTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}

const errorsOf = (view: FormView) => [...view.errors].map(([name, message]) => ({ name, message }))
