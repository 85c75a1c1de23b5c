import type { OfficeLang } from '#src/features/staff/index.ts'
import { FILE_REASONS } from './file-reason.messages.ts'
import type { Reason } from './report.view.tsx'
import { ROW_REASONS } from './row-reason.messages.ts'

/** A sentence of the program, and what it is in Swedish and in Finnish, where `{0}` stands for what it names first. */
export type ReasonWords = readonly [en: string, sv: string, fi: string]

interface Known {
  readonly start: RegExp
  readonly sv: string
  readonly fi: string
}

const known: readonly Known[] = [...ROW_REASONS, ...FILE_REASONS].map(([en, sv, fi]) => ({
  start: startOf(en),
  sv,
  fi,
}))
const PREFIX = /^([\w:.-]{1,40}): (?=[“\p{Lu}])/u

function startOf(template: string): RegExp {
  const literal = template.split('{}').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('(.+?)')}(?=\\s|$)`, 'su')
}

/**
 * Says in a language of the office why a row, or a file, was not taken. Readers of files speak English, to people at a
 * command line too; what has no translation comes back as it is, to be marked as English.
 */
export function reasonIn(lang: OfficeLang, english: string): Reason {
  if (lang === 'en') return { text: english, isTranslated: true }
  const sentences: string[] = []
  for (let rest = english.trim(); rest !== ''; ) {
    const prefix = PREFIX.exec(rest)?.[0] ?? ''
    const sentence = rest.slice(prefix.length)
    const found = known
      .map((each) => ({ each, match: each.start.exec(sentence) }))
      .filter(({ match }) => match !== null)
      // Of two that fit, the one that says more of it in words.
      .sort((one, other) => fixed(one.match) - fixed(other.match))[0]
    if (!found?.match) return { text: english, isTranslated: false }
    const [whole, ...values] = found.match
    sentences.push(prefix + found.each[lang].replaceAll(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? ''))
    rest = sentence.slice(whole.length).trim()
  }
  return { text: sentences.join(' '), isTranslated: true }
}

const fixed = (match: RegExpExecArray | null) => (match ?? []).slice(1).reduce((sum, value) => sum + value.length, 0)
