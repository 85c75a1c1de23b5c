import { notThere, type OfficeContext, type OfficeDeps } from '#src/features/office/index.ts'
import { isId } from '#src/features/staff/index.ts'
import { readVisit, type Visit } from '#src/features/visits/index.ts'

/** Works on the visit of the address, or says that there is none. */
export async function withVisit(
  c: OfficeContext,
  { db }: Pick<OfficeDeps, 'db'>,
  work: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const visit = isId(id) ? await readVisit(db, id) : undefined
  return visit ? work(visit) : notThere(c)
}

/** Answers with a page of the office. */
export const show = (c: OfficeContext, page: { toString(): string | Promise<string> }, status: 200 | 409 | 422 = 200) =>
  c.html(`<!doctype html>\n${page.toString()}`, status)
