import { INVITATION_KINDS, type InvitationFacts } from '#src/features/participants/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { readTypedDate } from '#src/platform/time/typed-date.ts'
import type { InvitationField } from './office.texts.ts'

const MOST_QUESTIONS = 10
const LONGEST_QUESTION = 200

/** Reads an invitation from what staff typed; else what is wrong with it. */
export function readInvitationForm(
  form: TypedForm,
  asked: { langs: readonly Lang[]; visitIds: readonly string[]; today: Temporal.PlainDate },
): { facts: InvitationFacts } | { problems: readonly InvitationField[] } {
  const problems = new Set<InvitationField>()
  const titles: Record<string, string> = {}
  const texts: Record<string, string> = {}
  const questions: Partial<Record<Lang, string[]>> = {}
  for (const lang of asked.langs) {
    // A title becomes the subject of a mail: it is one line, and stays within what one may be.
    const title = cleanLine(form.text(`title.${lang}`), 150)
    const text = cleanLines(form.text(`text.${lang}`), 6_000)
    const lines = cleanLines(form.text(`questions.${lang}`), 6_000)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (!title && !text && lines.length === 0) continue
    if (!title || !text) problems.add('texts')
    if (lines.length > MOST_QUESTIONS || lines.some((line) => line.length > LONGEST_QUESTION)) problems.add('questions')
    titles[lang] = title
    texts[lang] = text
    questions[lang] = lines
  }
  if (Object.keys(titles).length === 0) problems.add('titles')
  if (new Set(Object.values(questions).map((lines) => lines.length)).size > 1) problems.add('questions')
  const day = readTypedDate(form.text('answerBy'))
  const answerBy = day?.precision === 'day' && isNear(day.date, asked.today) ? day.date : undefined
  if (!answerBy) problems.add('answerBy')
  const kind = INVITATION_KINDS.find((each) => each === form.text('kind')) ?? 'consultation'
  const visitId = kind === 'visit' ? asked.visitIds.find((id) => id === form.text('visit')) : undefined
  if (kind === 'visit' && !visitId) problems.add('visit')
  if (problems.size > 0 || !answerBy) return { problems: [...problems] }
  return { facts: { kind, visitId, titles: titles as Labels, texts: texts as Labels, questions, answerBy } }
}

const isNear = (day: Temporal.PlainDate, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day, today) >= 0 && Temporal.PlainDate.compare(day, today.add({ years: 1 })) <= 0
