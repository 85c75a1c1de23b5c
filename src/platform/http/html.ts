import type { Prepared } from '../cache/prepared.ts'

/** A page in HTML as the page cache keeps it. */
export function html(
  markup: { toString(): string | Promise<string> },
  rest: Omit<Prepared, 'type' | 'body'>,
): Prepared {
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>\n${markup.toString()}`, ...rest }
}
