import type { OfficeContext } from '#src/features/office/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Job } from '#src/platform/jobs/index.ts'
import { STAGES, type Stage, workTexts } from './work.messages.ts'

/** How far a job is, in words and as a bar. */
export interface WorkView {
  /** Where a script asks how far it is now. */
  readonly href: string
  readonly doing: string
  readonly figures: string
  readonly done: number
  readonly total: number | undefined
}

/** Presents a job that is under way. */
export function presentWork(lang: OfficeLang, job: Job): WorkView {
  const texts = workTexts[lang]
  const { done, total } = job
  const stage = STAGES.find((known): known is Stage => known === job.stage)
  const number = (count: number) => formatNumber(lang, count)
  const isCounted = total !== undefined || done > 0
  return {
    href: `/office/jobs/${job.id}`,
    doing: job.state === 'waiting' || !stage ? texts.waiting : texts.stages[stage],
    figures: isCounted
      ? total === undefined
        ? texts.soFar(number(done))
        : texts.of(number(Math.min(done, total)), number(total))
      : '',
    done,
    total,
  }
}

/** Whether the page is loaded anew by itself; a reader can stop that (WCAG 2.2 2.2.2). */
export const reloadsBy = (c: OfficeContext): boolean => c.req.query('still') === undefined
