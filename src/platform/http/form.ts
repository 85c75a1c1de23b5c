import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** What was typed into a form: every field as text, those that can be chosen several times as a list; files apart. */
export interface TypedForm {
  /** The text of a field without spaces around it; empty when it was left out. */
  text(name: string): string
  /** Every value of a field. */
  all(name: string): string[]
  /** A file that was chosen; undefined when none was. */
  file(name: string): File | undefined
  /** Whether there were files among it. */
  readonly hasFiles: boolean
  /** Every text field, for filling in the form again. */
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** The largest form without files. A long text has a hundredth of this. */
export const LARGEST_FORM = 2 * 1024 * 1024
/** The largest form with a picture in it. */
export const LARGEST_UPLOAD = 30 * 1024 * 1024

/**
 * Refuses (413) a form that is larger than any of ours, before it is read. One that is `streamed` has a limit of its own:
 * it is read part by part.
 */
export function limitForms(
  answerTooLarge: (c: Context) => Response | Promise<Response>,
  streamed: (c: Context) => boolean = () => false,
): MiddlewareHandler {
  const limit = bodyLimit({ maxSize: LARGEST_UPLOAD, onError: answerTooLarge })
  return (c, next) => (streamed(c) ? next() : limit(c, next))
}

/** Reads a posted form (urlencoded or multipart). What is no form reads as an empty one. */
export async function readForm(c: Context): Promise<TypedForm> {
  const data = await c.req.formData().catch(() => new FormData())
  const values: Record<string, string[]> = Object.create(null)
  const files = new Map<string, File>()
  for (const [name, value] of data) {
    if (typeof value === 'string') {
      const list = values[name] ?? []
      list.push(cleanText(value))
      values[name] = list
    } else if (value.size > 0) files.set(name, value)
  }
  return {
    text: (name) => values[name]?.[0]?.trim() ?? '',
    all: (name) => values[name] ?? [],
    file: (name) => files.get(name),
    hasFiles: files.size > 0,
    values,
  }
}

// Browsers send line breaks as two characters, and PostgreSQL takes no NUL.
const cleanText = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').normalize('NFC')
