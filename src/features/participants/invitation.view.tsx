import { joiningTexts, OutsidePage } from '#src/features/joining/index.ts'
import { directionOf, type Lang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, ErrorSummary, FormActions } from '#src/ui/form.tsx'
import type { PageFrame } from '#src/ui/page.tsx'
import { ANSWERS } from './invitation.model.ts'
import { participantTexts } from './participant.messages.ts'

/** An invitation as the one participant sees it who has its link. */
export function InvitationPage(props: {
  frame: PageFrame
  lang: Lang
  title: string
  text: string
  /** The language that it is written in, where it is not that of the page. */
  foreign: Lang | undefined
  until: string
  isOver: boolean
  done: string | undefined
  action: string
  mine: string
  questions: readonly string[]
  answer: string
  answers: readonly string[]
  words: string
  isMissing: boolean
  isConsultation: boolean
}) {
  const { frame, lang, title, text, foreign, until, isOver, done, action, questions, answer, answers, words } = props
  const texts = participantTexts[lang].invitation
  const label = props.isConsultation ? texts.consulted : texts.answer
  const { problems, wrongTitle, required } = joiningTexts[lang]
  const choices = ANSWERS.map((value) => ({ value, label: texts.answers[value] }))
  const written = foreign && { lang: foreign, dir: directionOf(foreign) }
  return (
    <OutsidePage frame={frame} title={title} done={done}>
      <p class="words" dir="auto" {...written}>
        {text}
      </p>
      <p>{isOver ? texts.over : texts.until(until)}</p>
      <ErrorSummary
        title={wrongTitle}
        errors={props.isMissing ? [{ name: 'answer', message: `${label}: ${problems.missing}` }] : []}
      />
      {!isOver && (
        <form method="post" action={action} novalidate>
          <ChoiceField
            name="answer"
            label={label}
            required={required}
            type="radio"
            values={[answer]}
            choices={choices}
            error={props.isMissing ? problems.missing : undefined}
          />
          {questions.map((question, at) => (
            <ChoiceField
              name={`question.${at + 1}`}
              label={question}
              type="radio"
              values={[answers[at] ?? '']}
              choices={choices}
            />
          ))}
          <AreaField name="words" label={texts.words} hint={texts.wordsHint} value={words} dir="auto" />
          <p>{texts.onlyOurs}</p>
          <FormActions buttons={[{ label: texts.send }]} />
        </form>
      )}
      <p>
        <a href={props.mine}>{texts.mine}</a>
      </p>
    </OutsidePage>
  )
}
