import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** What is wrong in a YAML file, and in which line. */
export interface YamlProblem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/** A value read from YAML, or what is wrong with it. */
export type Parsed<Value> = { readonly value: Value } | { readonly problems: YamlProblem[] }

/** Parses YAML by a shape. Every problem names its line; `firstLine` is where the YAML starts in its file. */
export function parseYaml<Shape extends z.ZodType>(
  shape: Shape,
  source: { file: string; text: string; firstLine: number },
): Parsed<z.output<Shape>> {
  const { file, text, firstLine } = source
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: `This is not valid YAML: ${error.message.split('\n')[0]}`,
      })),
    }
  }

  let plain: unknown
  try {
    // A few lines of aliases can stand for billions of values: the parser stops them.
    plain = document.toJS({ maxAliasCount: 20 })
  } catch {
    return { problems: [{ file, line: firstLine, message: 'This YAML refers to itself too often.' }] }
  }
  const result = shape.safeParse(plain ?? {})
  if (result.success) return { value: result.data }
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path, document, lineAt) ?? firstLine,
      message: issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message,
    })),
  }
}

// The line of the value, or of the nearest thing around it that is there.
function lineOf(
  path: PropertyKey[],
  document: ReturnType<typeof parseDocument>,
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lineAt(node.range[0])
  }
  return undefined
}
