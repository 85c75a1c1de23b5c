import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { OfficeContext } from './office.env.ts'

/** Answers with a page of the office. */
export function showPage(
  c: OfficeContext,
  page: { toString(): string | Promise<string> },
  status: ContentfulStatusCode = 200,
) {
  return c.html(`<!doctype html>\n${page.toString()}`, status)
}
