import { SaxesParser } from 'saxes'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/** What happens at each piece of an XML text. Names come without their namespace prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads an XML text piece by piece. */
export interface XmlReader {
  write(chunk: string): void
  end(): void
}

/**
 * Makes a reader of XML that nobody has to trust: no DOCTYPE, so that no entity can be defined that grows or fetches; no
 * endless nesting, tag or text, which would fill the memory without ever being given away. Throws a TableRefusal.
 */
export function createXmlReader(events: XmlEvents, limits: Pick<TableLimits, 'depth' | 'record'>): XmlReader {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  let depth = 0
  let withoutEvent = 0
  parser.on('doctype', () => {
    throw new TableRefusal('This workbook defines entities of its own, which no spreadsheet program does.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    withoutEvent = 0
    depth += 1
    if (depth > limits.depth) throw new TableRefusal('This workbook is nested too deeply.')
    events.open?.(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    withoutEvent = 0
    depth -= 1
    events.close?.(localName(name))
  })
  const onText = (text: string) => events.text?.(text)
  parser.on('text', onText)
  parser.on('cdata', onText)
  const guarded = (step: () => void) => {
    try {
      step()
    } catch (error) {
      if (error instanceof TableRefusal) throw error
      throw new TableRefusal(`This workbook is damaged: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return {
    write: (chunk) => {
      withoutEvent += chunk.length
      guarded(() => parser.write(chunk))
      if (withoutEvent > limits.record) {
        throw new TableRefusal(`This workbook has a text of more than ${limits.record} characters.`)
      }
    },
    end: () => guarded(() => parser.close()),
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The value of an attribute, whatever prefix its namespace has in this file; undefined without a prefix. */
export function prefixedAttribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
}

/** Reads a whole part of a workbook. */
export async function readXml(
  chunks: AsyncIterable<string>,
  events: XmlEvents,
  limits: Pick<TableLimits, 'depth' | 'record'>,
): Promise<void> {
  const reader = createXmlReader(events, limits)
  for await (const chunk of chunks) reader.write(chunk)
  reader.end()
}
