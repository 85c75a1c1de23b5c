import type { OfficeLang } from '#src/features/staff/index.ts'
import { WorkPanel, type WorkView, type workTexts } from '#src/features/working/index.ts'
import { ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { type Reason, ReasonText, ReportTables, type ReportView } from './report.view.tsx'
import type { RunTexts } from './run.messages.ts'
import type { RunHead } from './run.model.ts'
import { WishForm, type WishFormView } from './wish.view.tsx'

/** One import: what goes on, how the file is read, what would become of it, and what did. */
export function RunPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  crumb: { label: string; href: string }
  texts: RunTexts
  name: string
  path: string
  errorTitle: string
  required: string
  errors: Readonly<Record<string, string>>
  state: { label: string; isWrong: boolean }
  work: { texts: (typeof workTexts)[OfficeLang]; view: WorkView; reloads: boolean } | undefined
  trouble: (Reason & { title: string; again: 'open' | 'run' | undefined }) | undefined
  head: (RunHead & { about: string }) | undefined
  form: WishFormView | undefined
  isFolded: boolean
  report: ReportView | undefined
  told: string
  isDone: boolean
  downloads: { refused: boolean; report: boolean }
  mayRun: boolean
  decided: string | undefined
  isGone: boolean
}) {
  const { frame, crumb, texts, name, path, errors, state, work, trouble, head, form, report, downloads } = props
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={crumb.href}>{crumb.label}</a>
      </p>
      <h1>{name}</h1>
      <p class="under-title">
        <span class="ds-tag" data-color={state.isWrong ? 'danger' : 'neutral'}>
          {state.label}
        </span>{' '}
        {head?.about}
      </p>
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([field, message]) => ({ name: field, message }))}
      />
      {work && <WorkPanel texts={work.texts} work={work.view} path={path} reloads={work.reloads} />}
      {trouble && (
        <section class="panel narrow">
          <h2>{trouble.title}</h2>
          <p>
            <ReasonText reason={trouble} />
          </p>
          {trouble.again && (
            <form method="post" action={`${path}/${trouble.again}`}>
              <FormActions buttons={[{ label: texts.repeat }]} />
            </form>
          )}
        </section>
      )}
      {report && (
        <section class="panel">
          <h2>{props.isDone ? texts.resultTitle : texts.trialTitle}</h2>
          <p>{props.told}</p>
          <ReportTables texts={texts} report={report} />
          {(downloads.refused || downloads.report) && (
            <>
              <h3>{texts.downloads}</h3>
              <ul>
                {downloads.refused && (
                  <li>
                    <a href={`${path}/refused`}>{texts.refusedFile}</a>
                    <span class="field-hint">{texts.refusedHint}</span>
                  </li>
                )}
                {downloads.report && (
                  <li>
                    <a href={`${path}/report`}>{texts.reportFile}</a>
                  </li>
                )}
              </ul>
            </>
          )}
          {report.hasDoubts && (
            <p>
              <a href={`/office/doubts?file=${encodeURIComponent(name)}`}>{texts.decide}</a>
            </p>
          )}
          {props.decided && (
            <form method="post" action={`${path}/run`}>
              <p>{props.decided}</p>
              <FormActions buttons={[{ label: texts.again }]} />
            </form>
          )}
          {props.mayRun && (
            <form method="post" action={`${path}/run`}>
              <FormActions buttons={[{ label: texts.carryOut }]} />
            </form>
          )}
        </section>
      )}
      {props.isGone && <p>{texts.gone}</p>}
      {form && head && (
        <details class="panel" open={!props.isFolded}>
          <summary>{props.isFolded ? texts.readOtherwise : texts.howTitle}</summary>
          <WishForm {...props} form={form} head={head} />
        </details>
      )}
    </OfficeShell>
  )
}
