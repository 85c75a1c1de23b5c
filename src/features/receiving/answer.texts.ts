import type { Setting } from '#src/features/settings/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { answersAr } from './answer.ar.ts'
import { answersEn } from './answer.en.ts'
import { answersFi } from './answer.fi.ts'
import type { Answer } from './answer.messages.ts'
import { answersSv } from './answer.sv.ts'

const DEFAULTS: Catalogue<typeof answersEn> = { sv: answersSv, fi: answersFi, en: answersEn, ar: answersAr }
const GREETINGS: Catalogue<readonly [string, string]> = {
  sv: ['Hej {name},', 'Vänliga hälsningar'],
  fi: ['Hei {name},', 'Terveisin'],
  en: ['Dear {name},', 'Kind regards'],
  ar: ['تحية طيبة {name}،', 'مع أطيب التحيات'],
}

/** The text that an answer begins from where the city has none of its own: the subject in the first line. */
export function defaultAnswer(answer: Answer, lang: Lang): string {
  const [subject, words] = DEFAULTS[lang][answer]
  const [hello, regards] = GREETINGS[lang]
  return `${subject}\n\n${hello}\n\n${words === '' ? '' : `${words}\n\n`}${regards}\n{officer}`
}

/** What is filled into the text of an answer. */
export interface Filling {
  readonly name: string
  readonly number: string
  readonly days: string
  readonly city: string
  readonly officer: string
}

/** Drafts an answer in the language of the guests, from the city's own text or the program's. */
export function draftAnswer(
  own: Setting<'visitAnswers'>,
  { answer, lang, filling }: { answer: Answer; lang: Lang; filling: Filling },
): { subject: string; body: string } {
  const text = own.texts[answer]?.[lang] ?? defaultAnswer(answer, lang)
  const filled = text.replace(/\{(name|number|days|city|officer)\}/g, (_, key: keyof Filling) => filling[key])
  const [subject = '', ...rest] = filled.split('\n')
  return { subject: subject.trim(), body: rest.join('\n').trim() }
}
