import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { isUnderWay, readJob } from '#src/platform/jobs/index.ts'
import { presentWork } from './work.present.ts'

/** How far a job is, for the script of the page that shows it. */
export function workingOffice({ db }: Pick<OfficeDeps, 'db'>) {
  return new Hono<OfficeEnv>().get('/jobs/:id{\\d{1,12}}', async (c) => {
    const { staff, lang } = c.var
    if (!may(staff, 'imports.run') && !may(staff, 'exports.run')) return c.json({}, 403)
    const job = await readJob(db, Number(c.req.param('id')))
    if (!job) return c.json({}, 404)
    return c.json({ ...presentWork(lang, job), underWay: isUnderWay(job) })
  })
}
