import type { Context } from 'hono'
import type { PageCache, Render } from '../cache/page-cache.ts'
import { answerPrepared } from './respond.ts'

/**
 * Answers from the page cache, or renders, answers and keeps. `target` is the one address of the page, whatever the
 * reader's own looked like: what is kept is found again, and made-up parameters fill no memory.
 */
export async function answer(c: Context, pages: PageCache, target: string, render: Render): Promise<Response> {
  const page = await pages.fetch(target, render)
  return page ? answerPrepared(c.req.raw, page) : c.notFound()
}
