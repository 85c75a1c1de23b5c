import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Tabs } from '#src/ui/office/state.tsx'
import { answeringTexts } from './answering.messages.ts'

/** An inquiry of the list, ready to be read. */
export interface Row {
  readonly number: string
  readonly href: string
  readonly name: string
  readonly begins: string
  readonly state: string
  readonly isLate: boolean
  readonly topic: string
  readonly lang: string
  readonly owner: string
  readonly due: string
}

/** The inquiries of a view. */
export function ListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  views: readonly { label: string; href: string; current: boolean }[]
  view: string
  fields: readonly { name: string; label: string; value: string; choices: readonly Choice[] }[]
  words: string
  clear: string | undefined
  count: string
  rows: readonly Row[]
  paging: { newer: string | undefined; current: string; older: string | undefined } | undefined
}) {
  const { frame, lang, views, view, fields, words, clear, count, rows, paging } = props
  const texts = answeringTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>
        <a href="/office/inquiries/prepared">{texts.prepared}</a> ·{' '}
        <a href="/office/inquiries/figures">{texts.figures}</a>
      </p>
      <Tabs label={texts.viewsLabel} links={views} />
      <form class="panel list-filters" method="get" action="/office/inquiries">
        <input type="hidden" name="view" value={view} />
        <TextField name="q" label={texts.search} hint={texts.searchHint} value={words} type="search" />
        {fields.map((field) => (
          <SelectField {...field} none={texts.all} />
        ))}
        <div class="form-actions">
          <button class="ds-button" type="submit">
            {texts.show}
          </button>
          {clear && <a href={clear}>{texts.clear}</a>}
        </div>
      </form>
      <p role="status">{count}</p>
      {rows.length > 0 && <Table lang={lang} rows={rows} />}
      {paging && (
        <nav class="pagination" aria-label={texts.pages}>
          {paging.newer && <a href={paging.newer}>{texts.newer}</a>} {paging.current}{' '}
          {paging.older && <a href={paging.older}>{texts.older}</a>}
        </nav>
      )}
    </OfficeShell>
  )
}

function Table({ lang, rows }: { lang: OfficeLang; rows: readonly Row[] }) {
  const texts = answeringTexts[lang]
  return (
    <table class="office-table stacks">
      <thead>
        <tr>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.topic}</th>
          <th scope="col">{texts.owner}</th>
          <th scope="col">{texts.due}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={row.href}>
                {row.number} <bdi>{row.name}</bdi>
              </a>
              <span class="field-hint" dir="auto">
                {row.begins}
              </span>
            </th>
            <td data-label={texts.state}>{row.isLate ? <span class="late">{row.state}</span> : row.state}</td>
            <td data-label={texts.topic}>
              {row.topic} ({row.lang})
            </td>
            <td data-label={texts.owner}>{row.owner}</td>
            <td data-label={texts.due}>{row.due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
