// Letters that Unicode does not take apart into a base letter and a mark.
const SPELLED_OUT: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  ı: 'i',
}

/** Folds a name to what its spellings share: `Skagafjörður` and `SKAGAFJORDUR` are one, words are joined by one blank. */
export function foldName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøðþßłđœı]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
