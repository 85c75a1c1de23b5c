import type { OfficeLang } from '#src/features/staff/index.ts'
import { officeTexts } from './office.messages.ts'

/** Who did something, as it is told in a language: people by their name, parts of the program in words. */
export function presentActor(lang: OfficeLang, by: string): string {
  const { programs } = officeTexts[lang]
  // Each mapping of an import has a name of its own.
  const program = by.startsWith('import ') ? 'import' : by
  return Object.hasOwn(programs, program) ? (programs[program] ?? by) : by
}
