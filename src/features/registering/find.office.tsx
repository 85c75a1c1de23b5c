import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, requireRight } from '#src/features/office/index.ts'
import { findParties } from './find.reads.ts'
import { nameOfFound } from './party-picker.view.tsx'

/** Parties by a part of their name, for fields that search while one types. */
export function findOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/register/find', requireRight(deps, 'register.edit'), async (c) => {
    const found = await findParties(deps.db, c.var.lang, c.req.query('q') ?? '')
    return c.json({ found: found.map((party) => ({ key: party.key, name: nameOfFound(c.var, party) })) })
  })
}
