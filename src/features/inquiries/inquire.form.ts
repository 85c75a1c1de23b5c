import type { Site } from '#src/features/site/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import type { Problem } from './inquire.texts.ts'
import { type GivenAnswer, LONGEST, type Topic } from './inquiry.model.ts'
import type { ReceivedFile } from './message.store.ts'
import type { ReadUpload } from './upload.ts'

/** What is wrong with a form, by field. */
export type Problems = ReadonlyMap<string, Problem>

/** A form as it was read: what it means, and what has to be mended. */
export interface FormReading {
  readonly asked: {
    readonly lang: Lang
    readonly name: string
    readonly email: string
    readonly message: string
    readonly answers: readonly GivenAnswer[]
    readonly files: readonly ReceivedFile[]
  }
  readonly problems: Problems
}

/** Reads what somebody typed into the form of a topic. */
export function readInquireForm(
  { texts, problem }: ReadUpload,
  files: readonly ReceivedFile[],
  { lang, site, topic }: { lang: Lang; site: Site; topic: Topic },
): FormReading {
  const problems = new Map<string, Problem>()
  const line = (name: string, most: number, isNeeded: boolean) => {
    const typed = cleanLine(texts[name] ?? '', most * 2)
    if (isNeeded && typed === '') problems.set(name, 'missing')
    if (typed.length > most) problems.set(name, 'too_long')
    return typed
  }
  const name = line('name', LONGEST.name, true)
  const email = line('email', 254, true)
  if (email !== '' && !isMailAddress(email)) problems.set('email', 'no_address')
  const chosen = texts.lang ?? lang
  const written = isLang(chosen) && site.languages.includes(chosen) ? chosen : lang
  const message = readMessage(texts, problems)
  const answers = topic.questions.flatMap(({ key, labels, isNeeded }) => {
    const value = line(`question-${key}`, LONGEST.answer, isNeeded)
    return value === '' ? [] : [{ label: labelIn(site, labels, written), value }]
  })
  noteFiles(problems, problem, files)
  return { asked: { lang: written, name, email, message, answers, files }, problems }
}

/** Reads a message alone, as it is written on the page of an inquiry. */
export function readMoreForm({ texts, problem }: ReadUpload, files: readonly ReceivedFile[]) {
  const problems = new Map<string, Problem>()
  const message = readMessage(texts, problems)
  noteFiles(problems, problem, files)
  return { message, problems }
}

function readMessage(texts: ReadUpload['texts'], problems: Map<string, Problem>): string {
  const message = cleanLines(texts.message ?? '', LONGEST.message * 4)
  if (message === '') problems.set('message', 'missing')
  if (message.length > LONGEST.message) problems.set('message', 'too_long')
  return message
}

function noteFiles(
  problems: Map<string, Problem>,
  problem: ReadUpload['problem'],
  files: readonly ReceivedFile[],
): void {
  if (problem === 'too_large' || problem === 'too_many')
    problems.set('files', problem === 'too_large' ? 'files_large' : 'files_many')
  const refused = files.find((file) => 'refused' in file)
  if (refused && 'refused' in refused) problems.set('files', refused.refused)
}
