import type { OfficeLang } from '#src/features/staff/index.ts'
import { FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { bulkTexts } from './bulk.messages.ts'
import { listTexts } from './list.messages.ts'
import type { EntryChoice } from './text.model.ts'
import { wordTexts } from './word.messages.ts'

/** Asks once more before several entries change. */
export function BulkPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  action: { value: string; label: string; asksNotice: boolean }
  entries: readonly EntryChoice[]
  query: string
  error?: string | undefined
}) {
  const { frame, lang, action, entries, query, error } = props
  const texts = bulkTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <form class="panel narrow" method="post" action="/office/entries/bulk">
        <h1>{action.label}</h1>
        <p>{texts.bulkAsk(entries.length)}</p>
        <ul class="plain-list">
          {entries.map((entry) => (
            <li>
              <input type="hidden" name="entry" value={entry.id} />
              {entry.title}
            </li>
          ))}
        </ul>
        <input type="hidden" name="action" value={action.value} />
        <input type="hidden" name="query" value={query} />
        {action.asksNotice && (
          <TextField
            name="notice"
            label={texts.notice}
            hint={texts.noticeHint}
            value=""
            error={error}
            maxlength={500}
          />
        )}
        <FormActions buttons={[{ label: texts.bulkConfirm, name: 'intent', value: 'confirm' }]}>
          <a href={query ? `/office/entries?${query}` : '/office/entries'}>{wordTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}

/** What became of each of several entries. */
export function BulkReport(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  rows: readonly { entry: EntryChoice; words: string; isDone: boolean }[]
  query: string
}) {
  const { frame, lang, title, rows, query } = props
  const texts = bulkTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <div class="table-scroll" tabindex={0}>
        <table class="office-table">
          <thead>
            <tr>
              <th scope="col">{listTexts[lang].entry}</th>
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entry, words, isDone }) => (
              <tr>
                <th scope="row">
                  <a href={`/office/entries/${entry.id}`}>{entry.title}</a>
                </th>
                <td>{isDone ? <b>{words}</b> : words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={query ? `/office/entries?${query}` : '/office/entries'}>{listTexts[lang].back}</a>
      </p>
    </OfficeShell>
  )
}
