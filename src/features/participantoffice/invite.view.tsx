import { INVITATION_KINDS } from '#src/features/participants/index.ts'
import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import {
  AreaField,
  type Choice,
  ChoiceField,
  ErrorSummary,
  FormActions,
  SelectField,
  TextField,
} from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { participantOfficeTexts } from './office.messages.ts'
import type { InvitationField } from './office.texts.ts'

const PLACE: Readonly<Record<InvitationField, string>> = {
  titles: 'title',
  texts: 'text',
  questions: 'questions',
  answerBy: 'answerBy',
  visit: 'visit',
  invited: 'kind',
}

/** The form of an invitation. */
export function InvitePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  langs: readonly Lang[]
  ids: readonly string[]
  values: Readonly<Record<string, readonly string[]>>
  visits: readonly Choice[]
  wrongTitle: string
  problems: readonly InvitationField[]
}) {
  const { frame, lang, langs, ids, values, visits, problems, wrongTitle } = props
  const texts = participantOfficeTexts[lang]
  const { write } = texts
  const typedIn = (name: string) => values[name]?.[0] ?? ''
  const first = langs[0] ?? 'en'
  const errorOf = (field: InvitationField) => (problems.includes(field) ? write.problems[field] : undefined)
  const fieldOf = (field: InvitationField) => {
    const place = PLACE[field]
    return ['title', 'text', 'questions'].includes(place) ? `${place}.${first}` : place
  }
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/people/participants">{texts.back}</a>
      </p>
      <h1>{write.title}</h1>
      <p class="lead">{write.lead(ids.length)}</p>
      <PeopleTabs lang={lang} current="participants" />
      <ErrorSummary
        title={wrongTitle}
        errors={problems.map((field) => ({ name: fieldOf(field), message: write.problems[field] }))}
      />
      <form class="panel" method="post" action="/office/people/participants/invitations" novalidate>
        {ids.map((id) => (
          <input type="hidden" name="chosen" value={id} />
        ))}
        <ChoiceField
          name="kind"
          label={write.kind}
          type="radio"
          values={[typedIn('kind') || 'visit']}
          choices={INVITATION_KINDS.map((value) => ({ value, label: write.kinds[value] }))}
        />
        <SelectField
          name="visit"
          label={write.visit}
          value={typedIn('visit')}
          choices={visits}
          none={write.noVisit}
          error={errorOf('visit')}
        />
        {langs.map((each) => (
          <fieldset class="field">
            <legend class="ds-label">{write.in(nameOfLang(each))}</legend>
            {each === first && <p class="field-hint">{write.inHint}</p>}
            <TextField
              name={`title.${each}`}
              label={write.name}
              value={typedIn(`title.${each}`)}
              lang={each}
              maxlength={150}
              error={each === first ? errorOf('titles') : undefined}
            />
            <AreaField
              name={`text.${each}`}
              label={write.text}
              value={typedIn(`text.${each}`)}
              lang={each}
              rows={5}
              error={each === first ? errorOf('texts') : undefined}
            />
            <AreaField
              name={`questions.${each}`}
              label={write.questions}
              hint={write.questionsHint}
              value={typedIn(`questions.${each}`)}
              lang={each}
              rows={3}
              error={each === first ? errorOf('questions') : undefined}
            />
          </fieldset>
        ))}
        <TextField
          name="answerBy"
          label={write.answerBy}
          hint={write.answerByHint}
          type="date"
          size="short"
          value={typedIn('answerBy')}
          error={errorOf('answerBy')}
        />
        <FormActions buttons={[{ label: write.send }]} />
      </form>
    </OfficeShell>
  )
}

/** An invitation that was sent, with the answers. */
export function InvitationAnswersPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  text: string
  notes: readonly string[]
  visit: { label: string; href: string } | undefined
  questions: readonly string[]
  lines: readonly {
    name: string
    email: string
    answer: string
    mark: string | undefined
    answers: readonly string[]
    words: string
  }[]
  remind: { action: string; label: string } | undefined
}) {
  const { frame, lang, title, text, notes, visit, questions, lines, remind } = props
  const texts = participantOfficeTexts[lang]
  const { columns } = texts.page
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/people/participants">{texts.back}</a>
      </p>
      <h1 dir="auto">{title}</h1>
      <PeopleTabs lang={lang} current="participants" />
      <p class="words" dir="auto">
        {text}
      </p>
      {notes.map((note) => (
        <p class="field-hint">{note}</p>
      ))}
      {visit && (
        <p>
          <a href={visit.href}>{visit.label}</a>
        </p>
      )}
      <div class="wide-table">
        <table class="office-table stacks">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.answer}</th>
              {questions.map((question) => (
                <th scope="col" dir="auto">
                  {question}
                </th>
              ))}
              <th scope="col">{columns.words}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, email, answer, mark, answers, words }) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi> <a href={`mailto:${email}`}>{email}</a>
                </th>
                <td data-label={columns.answer}>
                  {answer}
                  {mark && <span class="field-hint">{mark}</span>}
                </td>
                {questions.map((question, at) => (
                  <td data-label={question}>{answers[at]}</td>
                ))}
                <td data-label={columns.words} dir="auto">
                  {words}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {remind && (
        <form method="post" action={remind.action}>
          <div class="form-actions">
            <button class="ds-button" type="submit" data-variant="secondary">
              {remind.label}
            </button>
          </div>
        </form>
      )}
    </OfficeShell>
  )
}
