import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officeFrame, requireRight, showPage } from '#src/features/office/index.ts'
import { auditTexts } from './audit.messages.ts'
import type { AuditSearch, TypedSearch } from './audit.model.ts'
import { listActions, searchAudit } from './audit.reads.ts'
import { AuditPage, CheckPage } from './audit.view.tsx'
import { verifyAudit } from './chain.store.ts'

const PER_PAGE = 100

/** The log of all that was done, to search and to check. */
export function auditOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/audit', requireRight(deps, 'audit.read'))
    .use('/audit/*', requireRight(deps, 'audit.read'))
    .get('/audit', async (c) => {
      const timeZone = c.var.site?.timeZone ?? 'UTC'
      const { typed, search, wrong } = readSearch(c.req.query(), timeZone)
      const [lines, actions] = await Promise.all([
        wrong.length > 0 ? [] : searchAudit(db, search, PER_PAGE + 1),
        listActions(db),
      ])
      const texts = auditTexts[c.var.lang]
      const page = (
        <AuditPage
          frame={officeFrame(c, { title: texts.title })}
          lang={c.var.lang}
          timeZone={timeZone}
          typed={typed}
          wrong={wrong}
          actions={actions}
          lines={lines.slice(0, PER_PAGE)}
          hasOlder={lines.length > PER_PAGE}
        />
      )
      return showPage(c, page, wrong.length > 0 ? 422 : 200)
    })
    .get('/audit/check', async (c) => {
      const check = await verifyAudit(db)
      const title = auditTexts[c.var.lang].checkTitle
      const page = <CheckPage frame={officeFrame(c, { title })} lang={c.var.lang} check={check} />
      return showPage(c, page)
    })
}

function readSearch(query: Record<string, string>, timeZone: string) {
  const word = (name: string) => (query[name] ?? '').replaceAll('\u0000', '').trim().slice(0, 200)
  const typed: TypedSearch = {
    who: word('who'),
    what: word('what'),
    entry: word('entry'),
    from: word('from'),
    to: word('to'),
    before: word('before'),
  }
  const wrong: ('from' | 'to')[] = []
  const startOf = (name: 'from' | 'to', days: number) => {
    if (!typed[name]) return undefined
    try {
      return Temporal.PlainDate.from(typed[name]).add({ days }).toZonedDateTime(timeZone).toInstant()
    } catch {
      wrong.push(name)
      return undefined
    }
  }
  const search: AuditSearch = {
    who: typed.who || undefined,
    what: typed.what || undefined,
    entry: typed.entry || undefined,
    from: startOf('from', 0),
    until: startOf('to', 1),
    before: /^\d{1,15}$/.test(typed.before) ? Number(typed.before) : undefined,
  }
  return { typed, search, wrong }
}
