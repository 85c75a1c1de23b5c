import type { TypedForm } from '#src/platform/http/form.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'

const MOST = 120

/** What is kept of a person beside their address. */
export interface PersonFacts {
  readonly name: string
  readonly phone: string
  readonly lang: Lang
}

/** Reads what was typed to correct a person. */
export function readTypedPerson(
  form: TypedForm,
  tooLong: string,
): { facts: PersonFacts } | { typed: { name: string; phone: string; lang: string }; errors: Record<string, string> } {
  const typed = { name: cleanLine(form.text('name')), phone: cleanLine(form.text('phone')), lang: form.text('lang') }
  const errors: Record<string, string> = {}
  if (typed.name.length > MOST) errors.name = tooLong
  if (typed.phone.length > MOST) errors.phone = tooLong
  if (Object.keys(errors).length > 0) return { typed, errors }
  return { facts: { name: typed.name, phone: typed.phone, lang: isLang(typed.lang) ? typed.lang : 'en' } }
}
