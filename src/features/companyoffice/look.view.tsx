import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { AreaField, type Choice, ChoiceField, ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { companyOfficeTexts } from './office.messages.ts'

type Rows = readonly { readonly label: string; readonly value: string }[]

/** What a company says, for whoever decides about it. */
export function LookPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  path: string
  version: number
  isChange: boolean
  since: string
  says: Rows
  contact: Rows
  stands: { rows: Rows; href: string } | undefined
  alike: readonly Choice[]
  party: string
  reason: string
  wrongTitle: string
  errors: readonly { name: string; message: string }[]
}) {
  const { frame, lang, title, path, version, isChange, since, says, contact, stands, alike, party, reason } = props
  const texts = companyOfficeTexts[lang]
  const { look } = texts
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/people/companies">{texts.back}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">{isChange ? look.leadChange : look.lead}</p>
      <PeopleTabs lang={lang} current="companies" />
      <p>{since}</p>
      <ErrorSummary title={props.wrongTitle} errors={props.errors} />
      <div class="panels">
        <section class="panel">
          <h2>{look.says}</h2>
          <RowList rows={says} />
          <RowList rows={contact} />
        </section>
        {stands && (
          <section class="panel">
            <h2>
              <a href={stands.href}>{look.stands}</a>
            </h2>
            <RowList rows={stands.rows} />
          </section>
        )}
        <form class="panel" method="post" action={`${path}/accept`}>
          <h2>{look.accept}</h2>
          <input type="hidden" name="version" value={String(version)} />
          {!isChange && alike.length === 0 && <p>{look.noneAlike}</p>}
          {!isChange && alike.length > 0 && (
            <ChoiceField
              name="party"
              label={look.as}
              hint={look.alike}
              type="radio"
              values={[party]}
              choices={[...alike, { value: 'new', label: look.asNew }]}
              error={props.errors.find(({ name }) => name === 'party')?.message}
            />
          )}
          <p class="field-hint">{look.acceptHint}</p>
          <FormActions buttons={[{ label: look.accept }]} />
        </form>
        <form class="panel" method="post" action={`${path}/decline`}>
          <h2>{look.declineTitle}</h2>
          <input type="hidden" name="version" value={String(version)} />
          <AreaField
            name="reason"
            label={look.reason}
            hint={look.reasonHint}
            value={reason}
            error={props.errors.find(({ name }) => name === 'reason')?.message}
            dir="auto"
          />
          <FormActions buttons={[{ label: look.decline, tone: 'secondary' }]} />
        </form>
      </div>
    </OfficeShell>
  )
}

export function RowList({ rows }: { rows: Rows }) {
  return (
    <dl class="visit-facts">
      {rows
        .filter(({ value }) => value)
        .map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
