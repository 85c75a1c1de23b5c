import { notice, notThere, type OfficeContext } from '#src/features/office/index.ts'
import type { Job } from '#src/platform/jobs/index.ts'
import { importTexts } from './import.messages.ts'
import type { Run } from './run.model.ts'
import type { StartResult } from './run.store.ts'

/** Who wants a job done. */
export const ownerOf = (c: OfficeContext) => ({ id: c.var.staff.id, name: c.var.staff.name })

/** Where an import is, in one word for all of it. */
export function stateOf(run: Run, job: Job | undefined) {
  if (job?.state === 'interrupted' || job?.state === 'failed') return job.state
  if (job?.state === 'waiting' || job?.state === 'running') {
    if (job.kind === 'import.open') return 'opening'
    return job.kind === 'import.try' ? 'trying' : 'running'
  }
  if (run.result) return 'done'
  return run.trial ? 'tried' : 'opened'
}

/** Answers 409: why nothing of it can be begun now. */
export function refuseRun(c: OfficeContext, why: Exclude<StartResult, 'started'>, number: number) {
  const texts = importTexts[c.var.lang]
  if (why === 'unknown') return notThere(c)
  const back = { label: texts.title, href: `/office/imports/${number}` }
  return notice(c, 409, texts.refusalTitle, [texts.refusals[why]], back)
}
