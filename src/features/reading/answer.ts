import type { Prepared } from '#src/platform/cache/prepared.ts'
import { answerPrepared } from '#src/platform/http/respond.ts'
import type { Deps, ReaderContext } from './reader.ts'

/**
 * Answers from the page cache, or renders, answers and keeps. `target` is the one address of the page, whatever the
 * reader's own looked like: what is kept is found again, and made-up parameters fill no memory.
 */
export async function answer(
  c: ReaderContext,
  { pages }: Pick<Deps, 'pages'>,
  target: string,
  render: () => Promise<Prepared | undefined>,
): Promise<Response> {
  const page = await pages.fetch(target, render)
  return page ? answerPrepared(c.req.raw, page) : c.notFound()
}

/** HTML as the page cache keeps it. */
export function html(
  markup: { toString(): string | Promise<string> },
  rest: Omit<Prepared, 'type' | 'body'>,
): Prepared {
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>\n${markup.toString()}`, ...rest }
}
