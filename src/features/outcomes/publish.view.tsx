import { VisitHead, type VisitTop } from '#src/features/delegation/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Choice, ChoiceField, ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { OutcomeTexts } from './outcome.messages.ts'

/** What will be public of a visit, and nothing else. */
export function PublishPage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: OutcomeTexts
  action: string
  isReady: boolean
  names: readonly { readonly lang: Lang; readonly label: string; readonly value: string }[]
  facts: readonly (readonly [string, string])[]
  themes: readonly Choice[]
  chosen: readonly string[]
  errors: Readonly<Record<string, string>>
  errorTitle: string
  number: string
}) {
  const { frame, top, texts, errors } = props
  return (
    <OfficeShell frame={frame}>
      <VisitHead top={top} />
      <h2>{texts.publish}</h2>
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      {!props.isReady && <p class="remark">{texts.publishNotYet}</p>}
      {props.isReady && (
        <form class="panel narrow" method="post" action={props.action}>
          <p>{texts.publishLead}</p>
          <dl>
            {props.facts.map(([label, value]) => (
              <>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </>
            ))}
          </dl>
          {props.names.map(({ lang, label, value }) => (
            <TextField
              name={`name_${lang}`}
              label={label}
              value={value}
              lang={lang}
              maxlength={200}
              error={errors[`name_${lang}`]}
            />
          ))}
          <ChoiceField
            name="themes"
            label={texts.publishFields.themes}
            type="checkbox"
            values={props.chosen}
            choices={props.themes}
          />
          <FormActions buttons={[{ label: texts.publishButton }]} />
        </form>
      )}
    </OfficeShell>
  )
}

/** The visit is public: where it stands now. */
export function PublicDone(props: {
  frame: OfficeFrame
  top: VisitTop
  title: string
  words: string
  links: readonly { readonly label: string; readonly href: string }[]
}) {
  return (
    <OfficeShell frame={props.frame}>
      <VisitHead top={props.top} />
      <h2>{props.title}</h2>
      <p>{props.words}</p>
      <ul>
        {props.links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </OfficeShell>
  )
}
