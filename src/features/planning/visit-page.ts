import { notThere, type OfficeContext, type OfficeDeps } from '#src/features/office/index.ts'
import { readVisit, type Visit } from '#src/features/visits/index.ts'

/** Works on the visit of the address, or says that there is none. */
export async function withVisit(
  c: OfficeContext,
  { db }: Pick<OfficeDeps, 'db'>,
  work: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  const visit = await readVisit(db, c.req.param('id') ?? '')
  return visit ? work(visit) : notThere(c)
}
