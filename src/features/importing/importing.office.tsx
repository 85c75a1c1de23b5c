import { Hono } from 'hono'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
  UPLOAD,
} from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { readJobs } from '#src/platform/jobs/index.ts'
import { importTexts } from './import.messages.ts'
import { ImportsPage } from './list.view.tsx'
import { runOffice } from './run.office.tsx'
import { ownerOf, stateOf } from './run.state.ts'
import { beginRun, listRuns } from './run.store.ts'
import { receiveTable } from './upload.ts'

/** Imports in the browser: a file or an address, tried first, then carried out. */
export function importingOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/imports', requireRight(deps, 'imports.run'))
    .use('/imports/*', requireRight(deps, 'imports.run'))
    .get('/imports', (c) => showImports(c, deps, {}))

    .get('/imports/file', (c) => c.redirect('/office/imports', 303))
    .post(UPLOAD.replace('/office', ''), async (c) => {
      const file = await receiveTable(c, db)
      if (typeof file === 'string') {
        return showImports(c, deps, { errors: { file: importTexts[c.var.lang].problems[file] } })
      }
      const number = await beginRun(db, { name: file.name, files: [file.id], by: ownerOf(c) })
      return c.redirect(`/office/imports/${number}`, 303)
    })

    .get('/imports/address', (c) => c.redirect('/office/imports', 303))
    .post('/imports/address', async (c) => {
      const form = await readForm(c)
      const address = form.text('address').slice(0, 2000)
      const follows = form.text('follows') !== ''
      const url = URL.parse(address)
      const isWeb = url?.protocol === 'https:' || (deps.outside?.allowPrivate && url?.protocol === 'http:')
      if (!url || !isWeb) {
        const errors = { address: importTexts[c.var.lang].problems.address }
        return showImports(c, deps, { address, follows, errors })
      }
      const name = url.host + url.pathname
      const number = await beginRun(db, { name, address, follows, files: [], by: ownerOf(c) })
      return c.redirect(`/office/imports/${number}`, 303)
    })
    .route('/', runOffice(deps))
}

async function showImports(
  c: OfficeContext,
  { db }: OfficeDeps,
  typed: { address?: string; follows?: boolean; errors?: Readonly<Record<string, string>> },
) {
  const { lang, site } = c.var
  const texts = importTexts[lang]
  const runs = await listRuns(db)
  const jobs = await readJobs(
    db,
    runs.flatMap((run) => run.jobId ?? []),
  )
  const errors = typed.errors ?? {}
  const page = (
    <ImportsPage
      frame={officeFrame(c, { title: texts.title })}
      texts={texts}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
      address={typed.address ?? ''}
      follows={typed.follows ?? false}
      runs={runs.map((run) => {
        const state = stateOf(run, jobs.get(run.jobId ?? 0))
        const counts = state === 'done' ? run.result : undefined
        return {
          name: run.name,
          href: `/office/imports/${run.number}`,
          who: run.by,
          when: formatStamp(lang, run.at.toZonedDateTimeISO(site?.timeZone ?? 'UTC')),
          state: texts.states[state],
          isWrong: state === 'failed' || state === 'interrupted',
          detail: counts
            ? (['added', 'changed', 'doubted', 'refused'] as const)
                .filter((outcome) => counts.counts[outcome] > 0)
                .map((outcome) => `${texts.outcomes[outcome].did}: ${counts.counts[outcome]}`)
                .join(', ')
            : '',
        }
      })}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
