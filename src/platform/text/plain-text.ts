import sanitizeHtml from 'sanitize-html'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const TAG = /<[a-z!/]/i
const MOST_LAYERS = 3
const ENTITY = /&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});/i

/** Makes one line of plain text from HTML as others write it: without tags, also where it was encoded twice. */
export function plainText(html: string): string {
  let text = withoutTags(html)
  // `&amp;#8217;` is a sign that was made harmless twice. Tags that come to light by this are taken out as well.
  for (let layers = 0; layers < MOST_LAYERS && (ENTITY.test(text) || TAG.test(text)); layers += 1)
    text = withoutTags(text)
  // First mended: half a character may look like a blank.
  return mendTwiceEncoded(text).replace(/\s+/g, ' ').trim()
}

function withoutTags(html: string): string {
  const spaced = html.replace(/<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^>]*>/gi, ' ')
  const bare = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
  return bare.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => NAMED[name] ?? '')
}

// The characters of windows-1252 that are not those of ISO 8859-1, by their byte.
const WINDOWS_1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))].map(
    (character, index) => [character, 0x80 + index],
  ),
)

/** Mends text that was UTF-8, read as windows-1252 or ISO 8859-1 and written as UTF-8 again: `rÃ©vÃ©lÃ©es`. */
export function mendTwiceEncoded(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text)) return text
  // The second half of an “à” is a no-break space, which many programs make a plain one.
  return decodeOnce(text) ?? decodeOnce(text.replaceAll('\u00c3 ', '\u00c3\u00a0')) ?? text
}

function decodeOnce(text: string): string | undefined {
  const bytes: number[] = []
  for (const character of text) {
    const byte = WINDOWS_1252.get(character) ?? character.codePointAt(0) ?? 0
    // What is in neither was no byte: the text is as it should be.
    if (byte > 0xff) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
