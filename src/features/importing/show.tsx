import { MAPPINGS, ROW_OUTCOMES, type RowResult } from '#src/features/imports/index.ts'
import { type OfficeContext, type OfficeDeps, officeFrame, officeTexts, showPage } from '#src/features/office/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { presentWork, reloadsBy, workTexts } from '#src/features/working/index.ts'
import { formatNumber, formatStamp } from '#src/platform/i18n/formats.ts'
import { isUnderWay, readJob } from '#src/platform/jobs/index.ts'
import { readPartyName } from './find-party.reads.ts'
import { importTexts } from './import.messages.ts'
import { mappingTexts, OWN_TABLES } from './mapping.messages.ts'
import { choiceOf, type OwnChoice } from './own.form.ts'
import { reasonIn } from './reason.ts'
import type { ReportView } from './report.view.tsx'
import { runTexts } from './run.messages.ts'
import type { Run, RunReport } from './run.model.ts'
import { stateOf } from './run.state.ts'
import { countDecidedSince, hasFiles, readRun } from './run.store.ts'
import { RunPage } from './run.view.tsx'

/** What was chosen in the form that says how a file is read. */
export interface TypedWish {
  readonly mapping: string
  readonly own?: OwnChoice | undefined
  readonly city?: string
  readonly party?: string
  readonly encoding?: string
  readonly separator?: string
  readonly sheet?: string
}

/** Shows one import: what goes on with it, how it is read, and what became of it. */
export async function showRun(
  c: OfficeContext,
  { db }: OfficeDeps,
  found: Run,
  typed?: TypedWish,
  errors: Readonly<Record<string, string>> = {},
) {
  const { lang, site } = c.var
  const texts = runTexts[lang]
  const job = await readJob(db, found.jobId)
  // What it came to may have been written after the import was found, and before its job was.
  const run = (isUnderWay(job) ? undefined : await readRun(db, found.number)) ?? found
  const state = stateOf(run, job)
  const goesOn = isUnderWay(job)
  const [isKept, decided] = await Promise.all([hasFiles(db, run.files), run.result ? countDecidedSince(db, run) : 0])
  const wish = typed ?? (await wishOf(c, db, run))
  const asks = !goesOn && run.head !== undefined && isKept
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site?.timeZone ?? 'UTC'))
  const report = state === 'done' || (run.result && !run.trial) ? run.result : run.trial
  const isDone = report === run.result
  const path = `/office/imports/${run.number}`
  const page = (
    <RunPage
      frame={officeFrame(c, { title: run.name, reloads: goesOn && reloadsBy(c) })}
      lang={lang}
      crumb={{ label: importTexts[lang].all, href: '/office/imports' }}
      texts={texts}
      name={run.name}
      path={path}
      errorTitle={officeTexts[lang].wrongTitle}
      required={officeTexts[lang].required}
      errors={errors}
      state={{ label: importTexts[lang].states[state], isWrong: state === 'failed' || state === 'interrupted' }}
      work={goesOn && job ? { texts: workTexts[lang], view: presentWork(lang, job), reloads: reloadsBy(c) } : undefined}
      trouble={
        state === 'failed' || state === 'interrupted'
          ? {
              title: workTexts[lang][state === 'failed' ? 'failedTitle' : 'interruptedTitle'],
              ...(state === 'failed'
                ? job?.problem
                  ? reasonIn(lang, job.problem)
                  : { text: workTexts[lang].unexpected, isTranslated: true }
                : { text: workTexts[lang].interrupted, isTranslated: true }),
              again: againOf(job?.kind, isKept || run.address !== undefined),
            }
          : undefined
      }
      head={run.head && { ...run.head, about: aboutOf(lang, run) }}
      form={asks && run.head ? { wish, choices: choicesOf(lang), columns: mappingTexts[lang] } : undefined}
      isFolded={report !== undefined && !typed}
      report={report && !goesOn ? presentReport(lang, report, isDone) : undefined}
      told={
        isDone && run.carriedOutBy && run.carriedOutAt
          ? texts.resultLead(run.carriedOutBy, stamp(run.carriedOutAt))
          : texts.trialLead
      }
      isDone={isDone}
      downloads={{
        refused: run.refusedFile !== undefined && !goesOn,
        report: run.reportFile !== undefined && !goesOn,
      }}
      mayRun={asks && run.trial !== undefined && !isDone}
      decided={isDone && asks && decided > 0 ? texts.decidedSince(decided) : undefined}
      isGone={!isKept && !goesOn && run.files.length > 0}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

const againOf = (kind: string | undefined, isPossible: boolean) =>
  !isPossible ? undefined : kind === 'import.open' ? 'open' : kind === 'import.run' ? 'run' : undefined

async function wishOf(c: OfficeContext, db: OfficeDeps['db'], run: Run): Promise<TypedWish> {
  const { wish, head } = run
  if (!wish) return { mapping: head?.proposed ?? '' }
  const party = wish.party && ((await readPartyName(db, wish.party)) ?? wish.party)
  return {
    mapping: wish.mapping,
    own: wish.own && choiceOf(wish.own),
    city: wish.city ?? '',
    party: party ?? '',
    encoding: wish.encoding ?? '',
    separator: wish.separator === '\t' ? runTexts[c.var.lang].tab : (wish.separator ?? ''),
    sheet: wish.sheet ?? '',
  }
}

function choicesOf(lang: OfficeLang) {
  const { mappings, ownTables } = mappingTexts[lang]
  return [
    ...MAPPINGS.map(({ name }) => ({ value: name, label: mappings[name] ?? name })),
    ...OWN_TABLES.map((table) => ({ value: `own:${table}`, label: ownTables[table] })),
  ]
}

function aboutOf(lang: OfficeLang, { head }: Run): string {
  const texts = runTexts[lang]
  if (!head) return ''
  const { format, encoding, separator, rows } = head
  const facts = [
    texts.formats[format],
    encoding,
    separator && texts.separatedBy(separator === '\t' ? texts.tab : separator),
    importTexts[lang].rows(rows),
  ]
  return texts.about(facts.filter((fact): fact is string => Boolean(fact)))
}

function presentReport(lang: OfficeLang, report: RunReport, isDone: boolean): ReportView {
  const texts = runTexts[lang]
  const { outcomes, rows } = importTexts[lang]
  const rowOf = ({ row, what, column, reason }: RowResult) => ({
    row,
    what,
    column,
    reason: reason ? reasonIn(lang, reason) : undefined,
  })
  return {
    counts: [
      { label: rows(report.rows), value: '' },
      ...ROW_OUTCOMES.filter((outcome) => report.counts[outcome] > 0).map((outcome) => ({
        label: outcomes[outcome][isDone ? 'did' : 'would'],
        value: formatNumber(lang, report.counts[outcome]),
      })),
    ],
    twice: report.duplicates > 0 ? texts.twice(report.duplicates) : undefined,
    grown: Object.entries(report.grown).map(
      ([table, count]) => `${mappingTexts[lang].tables[table] ?? table}: +${formatNumber(lang, count)}`,
    ),
    hasDoubts: report.counts.doubted > 0 && isDone,
    groups: (['refused', 'doubted', 'changed', 'added', 'matched', 'passed_over'] as const)
      .filter((outcome) => report.shown[outcome].length > 0)
      .map((outcome) => ({
        title: `${outcomes[outcome][isDone ? 'did' : 'would']}: ${formatNumber(lang, report.counts[outcome])}`,
        isOpen: outcome === 'refused' || outcome === 'doubted',
        rows: report.shown[outcome].map(rowOf),
        more:
          report.counts[outcome] > report.shown[outcome].length
            ? texts.more(report.counts[outcome] - report.shown[outcome].length)
            : undefined,
      })),
  }
}
