import {
  namesOfHelpers,
  notice,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  refuse,
} from '#src/features/office/index.ts'
import type { Right } from '#src/features/staff/index.ts'
import { wordTexts } from './word.messages.ts'

/** The sentence for what was just done, as an address names it; undefined for any other word. */
export function said(words: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined
}

/** Answers where there is no such entry, text or revision. */
export function showNotThere(c: OfficeContext) {
  const texts = wordTexts[c.var.lang as OfficeEnv['Variables']['lang']]
  return notice(c, 404, texts.notFoundTitle, [texts.notFound])
}

/** Answers 403, with the names of some who can help. */
export async function refuseWithHelp(c: OfficeContext, { db }: Pick<OfficeDeps, 'db'>, right: Right) {
  return refuse(c, right, await namesOfHelpers(db, right))
}
