// Characters that draw nothing and steer what is around them: controls but the line feed, and the marks that override
// or embed a direction and so could turn other people's words around (Unicode TR 36 3.1). Isolates and plain direction
// marks stay: they only keep words of two directions apart.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\uFFF9-\uFFFB]/g

/** A text as a calendar may carry it: letters and line feeds. Its lines cannot become lines of the calendar. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(STEERING, '')
    .normalize('NFC')
}

/** Keeps words of another direction from turning what stands around them (Unicode TR 9, isolates). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
