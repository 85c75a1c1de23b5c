import { Hono } from 'hono'
import {
  namesOfHelpers,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  refuse,
  requireFresh,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { may } from '#src/features/staff/index.ts'
import { presentWork, reloadsBy, workTexts } from '#src/features/working/index.ts'
import { findStoredFile, sendStoredFile } from '#src/platform/files/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { isUnderWay, type Job, readJob, readJobs } from '#src/platform/jobs/index.ts'
import { exportTexts } from './export.messages.ts'
import { EXPORT_TABLES, type Export, fileNameOf } from './export.model.ts'
import { beginExport, listExports, readExport, recordDownload, repeatExport } from './export.store.ts'
import { ExportsPage } from './exporting.view.tsx'

const NUMBER = '/exports/:number{\\d{1,9}}'

/** Who may have all of the city: it holds who works here, and what they sign in with. */
const mayHaveAll = (c: OfficeContext) => may(c.var.staff, 'exports.run') && may(c.var.staff, 'staff.manage')

/** Exports in the browser: tables of the register, and for administrators all of the city. */
export function exportingOffice(deps: OfficeDeps) {
  const { db } = deps
  const fresh = requireFresh()
  return new Hono<OfficeEnv>()
    .use('/exports', requireRight(deps, 'exports.run'))
    .use('/exports/*', requireRight(deps, 'exports.run'))
    .get('/exports', (c) => showExports(c, deps))

    .post('/exports', async (c) => {
      const form = await readForm(c)
      const { id, name } = c.var.staff
      const what = EXPORT_TABLES.find((table) => table === form.text('what'))
      const kind = form.text('form') === 'xlsx' ? 'xlsx' : 'csv'
      if (!what) return showExports(c, deps, { what: exportTexts[c.var.lang].wrong })
      await beginExport(db, { what, form: kind, isWhole: mayHaveAll(c), by: { id, name } })
      return c.redirect('/office/exports', 303)
    })

    .get('/exports/city', (c) => c.redirect('/office/exports', 303))
    .post(
      '/exports/city',
      (c, next) => (mayHaveAll(c) ? fresh(c, next) : refuseAll(c, deps)),
      async (c) => {
        const { id, name } = c.var.staff
        await beginExport(db, { what: 'city', form: 'tar', isWhole: true, by: { id, name } })
        return c.redirect('/office/exports', 303)
      },
    )

    .post(`${NUMBER}/again`, async (c) => {
      const wanted = await readExport(db, Number(c.req.param('number')))
      if (!wanted) return notThere(c)
      if (wanted.isWhole && !mayHaveAll(c)) return refuseAll(c, deps)
      const job = await readJob(db, wanted.jobId)
      const { id, name } = c.var.staff
      if (!isUnderWay(job) && !wanted.fileId) await repeatExport(db, wanted.number, { id, name })
      return c.redirect('/office/exports', 303)
    })

    .get(`${NUMBER}/file`, async (c, next) => {
      const wanted = await readExport(db, Number(c.req.param('number')))
      const file = wanted?.fileId && (await findStoredFile(db, wanted.fileId))
      if (!wanted || !file) return notThere(c)
      if (wanted.isWhole && !mayHaveAll(c)) return refuseAll(c, deps)
      if (wanted.what === 'city' && !c.var.isFresh) return fresh(c, next)
      const { id, name } = c.var.staff
      await recordDownload(db, wanted, { id, name })
      return sendStoredFile(db, file)
    })
}

const refuseAll = async (c: OfficeContext, { db }: OfficeDeps) =>
  refuse(c, 'staff.manage', await namesOfHelpers(db, 'staff.manage'))

async function showExports(c: OfficeContext, { db }: OfficeDeps, errors: Readonly<Record<string, string>> = {}) {
  const { lang, site } = c.var
  const texts = exportTexts[lang]
  const hasAll = mayHaveAll(c)
  const begun = await listExports(db, { whole: hasAll })
  const jobs = await readJobs(
    db,
    begun.flatMap(({ jobId }) => jobId ?? []),
  )
  // In this order what is done has its file.
  const exports = await listExports(db, { whole: hasAll })
  const current = [...jobs.values()].filter(isUnderWay).sort((one, other) => one.id - other.id)[0]
  const { exportDays } = await readSetting(db, 'retention')
  const page = (
    <ExportsPage
      frame={officeFrame(c, { title: texts.title, reloads: current !== undefined && reloadsBy(c) })}
      texts={texts}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
      tables={EXPORT_TABLES.map((table) => ({ value: table, label: texts.kinds[table] }))}
      hasAll={hasAll}
      kept={texts.kept(exportDays)}
      work={current && { texts: workTexts[lang], view: presentWork(lang, current), reloads: reloadsBy(c) }}
      exports={exports.map((made) => ({
        number: made.number,
        what: `${texts.kinds[made.what]} (${texts.forms[made.form]})`,
        who: made.by,
        when: formatStamp(lang, made.at.toZonedDateTimeISO(site?.timeZone ?? 'UTC')),
        rows: made.rows === undefined ? '' : texts.rows(made.rows),
        ...stateOf(made, jobs.get(made.jobId ?? 0)),
        state: texts.states[stateOf(made, jobs.get(made.jobId ?? 0)).name],
        download: made.fileId ? texts.download(fileNameOf(made)) : undefined,
      }))}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

function stateOf(made: Export, job: Job | undefined) {
  if (made.fileId) return { name: 'made', isWrong: false } as const
  if (isUnderWay(job)) return { name: 'making', isWrong: false } as const
  if (job?.state === 'failed' || job?.state === 'interrupted') return { name: job.state, isWrong: true } as const
  return { name: 'gone', isWrong: false } as const
}
