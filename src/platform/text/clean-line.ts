// Marks that turn the direction of what stands around them (UAX #9): in a name they make a mail or a list lie.
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// Signs that are not seen, but make two names that look alike differ. Arabic and Persian need the joiners U+200C and D.
const UNSEEN = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
// Line breaks and other control characters: what becomes a line must stay one (CWE-93).
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
const CONTROLS_BUT_BREAKS = /(?!\n)\p{Cc}+/gu

/**
 * What somebody from outside typed as one line: without control characters and marks of direction, with single blanks,
 * and no longer than `most` characters.
 */
export function cleanLine(typed: string, most = 200): string {
  return cut(bare(typed).replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim(), most)
}

/** What somebody from outside typed as a text of several lines; paragraphs stay, as does no more than one empty line. */
export function cleanLines(typed: string, most = 4_000): string {
  const lines = bare(typed.replace(/\r\n?|[\u2028\u2029]/g, '\n')).replace(CONTROLS_BUT_BREAKS, ' ')
  const tidy = lines
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
  return cut(tidy.trim(), most)
}

const bare = (typed: string) => typed.normalize('NFC').replace(DIRECTION, '').replace(UNSEEN, '')

// Half a character is none.
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}
