import { AreaField, ChoiceField, ErrorSummary, FormActions } from '#src/ui/form.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import type { feedbackTexts } from './feedback.messages.ts'

type Texts = (typeof feedbackTexts)['en']

/** Three questions. */
export function FeedbackPage(props: {
  frame: PageFrame
  title: string
  texts: Texts
  action: string
  typed: Readonly<Record<string, readonly string[]>>
  errors: Readonly<Record<string, string>>
}) {
  const { frame, title, texts, action, typed, errors } = props
  const grades = texts.grades.map((label, at) => ({ value: String(at + 1), label }))
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="wrap guest-page">
        <ErrorSummary
          title={texts.wrongTitle}
          errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
        />
        <form class="public-form" method="post" action={action}>
          {(
            [
              ['useful', texts.useful],
              ['cared_for', texts.caredFor],
            ] as const
          ).map(([name, label]) => (
            <ChoiceField
              name={name}
              label={label}
              required={texts.required}
              type="radio"
              values={typed[name] ?? []}
              choices={grades}
              error={errors[name]}
            />
          ))}
          <AreaField
            name="words"
            label={texts.words}
            hint={texts.wordsHint}
            error={errors.words}
            value={typed.words?.[0] ?? ''}
            dir="auto"
          />
          <FormActions buttons={[{ label: texts.send }]} />
        </form>
      </div>
    </PageShell>
  )
}

/** The answers have arrived, and the link has ended. */
export function ThanksPage({ frame, texts }: { frame: PageFrame; texts: Texts }) {
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.thanksTitle}</h1>
        <p class="lead">{texts.thanks}</p>
      </div>
    </PageShell>
  )
}
