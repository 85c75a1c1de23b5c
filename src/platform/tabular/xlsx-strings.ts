import type { TableLimits } from './limits.ts'
import { ownText } from './own-text.ts'
import { TableRefusal } from './refusal.ts'
import { readXml } from './xml-stream.ts'

// A string costs memory beside its text; an empty one too.
const OVERHEAD = 16

/** Reads the texts that cells of a workbook refer to by number. They are held in memory, so there is a limit to them. */
export async function readSharedStrings(chunks: AsyncIterable<string>, limits: TableLimits): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let taken = false
  let phonetic = false
  let size = 0
  await readXml(
    chunks,
    {
      open: (name) => {
        if (name === 'si') text = ''
        if (name === 'rPh') phonetic = true
        taken = name === 't' && !phonetic
      },
      text: (part) => {
        if (taken) text += part
        if (text.length > limits.record) throw new TableRefusal(`A text is longer than ${limits.record} characters.`)
      },
      close: (name) => {
        taken = false
        if (name === 'rPh') phonetic = false
        if (name !== 'si') return
        const own = ownText(unescapeText(text))
        size += own.length + OVERHEAD
        if (size > limits.sharedText) {
          throw new TableRefusal('This workbook has more text than can be held in memory. Save it as CSV.')
        }
        strings.push(own)
      },
    },
    limits,
  )
  return strings
}

/** Turns _x000D_ and its like, as a workbook writes control characters, back into what they stand for (ECMA-376 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
