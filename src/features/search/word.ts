import { plainLetters } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

// What is longer is no word of any language, and PostgreSQL takes no lexeme of more than 2 KB.
const LONGEST_WORD = 80

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** A word as it stands in a text, and as it is compared. */
export interface Word {
  readonly written: string
  /** Small letters without accents. */
  readonly folded: string
}

/** The words of a text in their order. Whatever else stands in it (signs, marks of direction, pictures) parts them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { written, folded } of placedWordsOf(text)) words.push({ written, folded })
  return words
}

/** As wordsOf, with the place of each word in the text. */
export function placedWordsOf(text: string): (Word & { at: number })[] {
  return [...text.matchAll(WORD)].flatMap((found) => {
    const written = found[0]
    if (written.length > LONGEST_WORD) return []
    const folded = foldWord(written)
    return folded === '' ? [] : [{ written, folded, at: found.index }]
  })
}

// Most words of a text were met a moment ago. Bounded: a process at rest holds little.
const MOST_KNOWN = 20_000
const known = new Map<string, string>()

/**
 * A word as it is compared: people write Koge for Køge and Osterbotten for Österbotten, and Arabic with or without its
 * vowel signs and the seats of its hamzas.
 */
export function foldWord(word: string): string {
  let folded = known.get(word)
  if (folded === undefined) {
    folded = plainLetters(word)
      .replaceAll('ı', 'i')
      .normalize('NFKD')
      .replace(/[\p{M}\u0640]/gu, '')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه')
      .normalize('NFC')
    if (known.size > MOST_KNOWN) known.clear()
    known.set(word, folded)
  }
  return folded
}

/** All words of a text as they are compared, with one space between them. */
export function foldText(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ')
}

/**
 * What the stemmers of PostgreSQL (Snowball) leave different in Swedish and Finnish is brought together: the Swedish
 * ending -et (besök, besöket), and the Finnish change of consonants within a word (kaupunki, kaupungin; koulutus,
 * koulutuksen; kansainvälinen, kansainväliset).
 */
export function refineStem(lang: Lang, stem: string): string {
  if (lang === 'sv') return stem.replace(/(?<=\p{L}{4})(?:et)+$/u, '')
  if (lang !== 'fi' || stem.length < 4) return stem
  const bare = stem.replace(/(?<=\p{L}{3})[aeiouy]+$/u, '')
  for (const [strong, weak] of FINNISH_ENDINGS) if (strong.test(bare)) return bare.replace(strong, weak)
  return bare
}

const FINNISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouy])ks$/, 's'],
  [/(?<=[aeiouy]{2}|l)in$/, 'is'],
  [/nk$/, 'ng'],
  [/lt$/, 'll'],
  [/nt$/, 'nn'],
  [/rt$/, 'rr'],
  [/mp$/, 'mm'],
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/ht$/, 'hd'],
  [/(?<=[aeiouy])t$/, 'd'],
]
