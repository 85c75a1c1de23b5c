import type { Reading } from './reading.ts'
import type { ReadTerm } from './words.store.ts'

/** What a question means to the index, in the form of a `tsquery`. */
export interface Match {
  /** Every word as it is. */
  readonly exact: string
  /** Every word, also as a part of a longer one. */
  readonly wide: string
  /** The words that may have led to a text, as they stand in it: they are marked in what was found. */
  readonly forms: ReadonlySet<string>
}

/** Puts a question together for the index: with every term, or with any. Undefined when nothing is left to look for. */
export function matchOf(terms: readonly ReadTerm[], wish: 'every' | 'any' = 'every'): Match | undefined {
  const wanted = terms.filter((term) => !term.isRefused)
  const readings = wanted.flatMap((term) => term.readings).filter((reading) => reading !== undefined)
  // Words that must not occur are no question by themselves.
  if (!readings.some(({ exact, wider }) => exact.length + wider.length > 0)) return undefined
  const refused = terms.filter((term) => term.isRefused)
  const write = (isWide: boolean) =>
    [
      `(${writeTerms(wanted, isWide).join(wish === 'every' ? ' & ' : ' | ')})`,
      ...writeTerms(refused, isWide).map((term) => `!(${term})`),
    ].join(' & ')
  return { exact: write(false), wide: write(true), forms: new Set(readings.flatMap(({ forms }) => forms)) }
}

function writeTerms(terms: readonly ReadTerm[], isWide: boolean): string[] {
  return terms.map((term) => writeTerm(term, isWide)).filter((written) => written !== '')
}

function writeTerm({ readings }: ReadTerm, isWide: boolean): string {
  let written = ''
  let distance = 0
  for (const reading of readings) {
    distance += 1
    if (!reading) continue
    // Words too common to count keep their place within a phrase.
    written = written === '' ? writeWord(reading, isWide) : `${written} <${distance}> ${writeWord(reading, isWide)}`
    distance = 0
  }
  return written
}

// Lexemes are letters and digits alone: nothing in them has to be escaped.
function writeWord({ exact, starts, wider }: Reading, isWide: boolean): string {
  const whole = isWide ? [...exact, ...wider] : exact.length > 0 ? exact : wider
  const words = [...whole.map((lexeme) => `'${lexeme}'`), ...(isWide ? starts.map((start) => `'${start}':*`) : [])]
  return `(${words.join(' | ')})`
}
