import type { OfficeLang } from '#src/features/staff/index.ts'
import { ErrorSummary } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Facts } from './conflict.view.tsx'
import type { Told } from './describe.ts'
import { pageTexts } from './page.messages.ts'

/** A field that a change changed, in words. */
export interface ToldDifference {
  readonly label: string
  readonly before: Told
  readonly after: Told
}

/** One change of a fact: what it changed, how the fact stood then, and the way back to it. */
export function RevisionPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  back: { label: string; href: string }
  note: string | undefined
  differences: readonly ToldDifference[]
  facts: readonly Told[] | undefined
  /** Where it is brought back; undefined for what holds today, and for the states of ties. */
  restore: string | undefined
  error: string | undefined
  wrongTitle: string
}) {
  const { frame, lang, title, back, note, differences, facts, restore, error, wrongTitle } = props
  const texts = pageTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{title}</h1>
      <ErrorSummary title={wrongTitle} errors={error ? [{ name: 'restore', message: error }] : []} />
      {note && <p class="lead">{note}</p>}
      {differences.length > 0 && <Differences lang={lang} differences={differences} />}
      {facts && (
        <section class="panel">
          <h2>{texts.whole}</h2>
          <Facts facts={facts} />
        </section>
      )}
      {restore && (
        <form method="post" action={restore} class="panel" id="field-restore">
          <p>{texts.restoreLead}</p>
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.restore}
          </button>
        </form>
      )}
    </OfficeShell>
  )
}

function Differences({ lang, differences }: { lang: OfficeLang; differences: readonly ToldDifference[] }) {
  const texts = pageTexts[lang]
  return (
    <div class="table-scroll">
      <table class="office-table">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, before, after }) => (
            <tr>
              <th scope="row">{label}</th>
              <td lang={before.lang}>{before.words}</td>
              <td lang={after.lang}>{after.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
