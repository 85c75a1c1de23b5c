import { HOST_ANSWERS } from '#src/features/hosts/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { AreaField, ChoiceField, ErrorSummary, FormActions } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { hostTexts, type Question } from './host.messages.ts'

/** What a host has typed as an answer. */
export interface TypedAnswer {
  readonly answer: string
  readonly words: string
}

/** The page of a question to a host: what is asked, and one button. Looking at it changes nothing. */
export function HostPage(props: {
  frame: PageFrame
  lang: OfficeLang
  question: Question
  path: string
  typed: TypedAnswer
  errors: readonly { name: string; message: string }[]
  notices: readonly string[]
  programme: { label: string; href: string } | undefined
  contact: string
}) {
  const { frame, lang, question, path, typed, errors, notices, programme, contact } = props
  const texts = hostTexts[lang]
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>
          <bdi>{texts.title(question.organisation)}</bdi>
        </h1>
        <p class="lead">
          {question.city}, {question.number}
        </p>
      </div>
      <div class="wrap section">
        {notices.map((notice) => (
          <Notice>{notice}</Notice>
        ))}
        <QuestionFacts lang={lang} question={question} />
        {programme && (
          <p>
            <a href={programme.href}>{programme.label}</a>
          </p>
        )}
        <form class="public-form" method="post" action={path}>
          <ErrorSummary title={texts.wrong} errors={errors} />
          <ChoiceField
            name="answer"
            label={texts.legend}
            type="radio"
            values={[typed.answer]}
            choices={HOST_ANSWERS.map((value) => ({ value, label: texts.answers[value] }))}
            error={errorOf('answer')}
          />
          <AreaField
            name="words"
            label={texts.words}
            hint={texts.wordsHint}
            value={typed.words}
            maxlength={2000}
            dir="auto"
            error={errorOf('words')}
          />
          <FormActions buttons={[{ label: texts.send }]} />
        </form>
        <p>{texts.write(contact)}</p>
      </div>
    </PageShell>
  )
}

function QuestionFacts({ lang, question }: { lang: OfficeLang; question: Question }) {
  const { facts } = hostTexts[lang]
  const rows: [string, string][] = [
    [facts.who, `${question.organisation}, ${facts.size(question.size)}`],
    [facts.when, question.when],
    [facts.topics, question.topics],
    [facts.langs, question.langs],
    [facts.purpose, question.purpose],
  ]
  return (
    <dl class="programme-facts">
      {rows
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </>
        ))}
    </dl>
  )
}

/** What a host reads when there is nothing to answer any more. */
export function HostNotice(props: { frame: PageFrame; title: string; paragraphs: readonly string[] }) {
  return (
    <PageShell frame={props.frame}>
      <div class="wrap page-head">
        <h1>{props.title}</h1>
        {props.paragraphs.map((paragraph) => (
          <p class="lead">{paragraph}</p>
        ))}
      </div>
    </PageShell>
  )
}
