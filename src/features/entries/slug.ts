// Letters that Unicode does not take apart into a base letter and a mark.
const SPELLED_OUT: Record<string, string> = { æ: 'ae', ø: 'o', ð: 'd', þ: 'th', ß: 'ss', ł: 'l', đ: 'd', œ: 'oe' }

const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u

/** The longest slug: with its section it stays well below what every browser and proxy takes. */
export const SLUG_LENGTH = 120

/** A text in small letters without the marks of Latin ones: `Nõmme` becomes `nomme`, `Køge` `koge`. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøðþßłđœ]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}

/** Makes the readable part of an address from a title: `Opinmäki belönas` becomes `opinmaki-belonas`. */
export function slugFrom(title: string): string {
  const words = plainLetters(title).match(/[\p{Ll}\p{Lo}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, SLUG_LENGTH) : `${slug}-${word}`
    if (longer.length > SLUG_LENGTH) break
    slug = longer
  }
  return slug
}

/** Says whether a text can stand in an address as it is: words of lower-case letters and digits, joined by hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_LENGTH && text === text.normalize('NFC') && SLUG.test(text)
}
