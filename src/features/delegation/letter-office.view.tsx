import { AreaField, ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { DelegationTexts } from './delegation.messages.ts'
import type { Letter } from './letter.model.ts'
import type { LetterPaper } from './letter.present.ts'
import { LetterSheet } from './letter.view.tsx'
import type { VisitTop } from './visit-page.ts'
import { VisitHead } from './visit-top.view.tsx'

/** The letters of one guest, and what can be done next. */
export interface LetterLine {
  readonly name: string
  readonly letters: readonly { readonly number: string; readonly href: string; readonly state: string }[]
  readonly lacks: boolean
  readonly draft: string | undefined
  readonly ask: string | undefined
}

/** Who has a letter, and who lacks what for one. */
export function LettersPage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: DelegationTexts
  problem: string | undefined
  lines: readonly LetterLine[]
}) {
  const { frame, top, texts, problem, lines } = props
  const { letters, columns } = texts
  return (
    <OfficeShell frame={frame}>
      <VisitHead top={top} />
      {problem && (
        <p class="remark" role="alert">
          {problem}
        </p>
      )}
      <p class="lead">{letters.lead}</p>
      {lines.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table class="office-table stacks">
          <caption class="unseen">{texts.tabs.letters}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{letters.state}</th>
              <th scope="col">{letters.action}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <th scope="row" dir="auto">
                  {line.name}
                </th>
                <td data-label={letters.state}>
                  {line.letters.length === 0 && letters.noLetter}
                  {line.letters.map(({ number, href, state }) => (
                    <span class="letter-state">
                      <a href={href}>{number}</a>, {state}
                    </span>
                  ))}
                </td>
                <td data-label={letters.action}>
                  {line.lacks && <span class="field-hint">{letters.lacks}</span>}
                  {line.ask && <Step action={line.ask} label={letters.ask(line.name)} />}
                  {line.draft && <Step action={line.draft} label={letters.draft(line.name)} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </OfficeShell>
  )
}

const Step = ({ action, label }: { action: string; label: string }) => (
  <form method="post" action={action}>
    <button class="link-button" type="submit">
      {label}
    </button>
  </form>
)

/** One letter: its text, its way out, and how it looks on paper. */
export function LetterOfficePage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: DelegationTexts
  letter: Letter
  number: string
  back: string
  paper: LetterPaper
  body: string
  may: { write: boolean; approve: boolean; send: boolean; withdraw: boolean }
  isOwn: boolean
  problem: string | undefined
  stored: string | undefined
  error: string | undefined
  errorTitle: string
}) {
  const { frame, top, letter, paper, body, may, problem, stored, error } = props
  const texts = props.texts.letters
  const action = `${props.back}/${letter.id}`
  return (
    <OfficeShell frame={frame}>
      <div class="not-printed">
        <p class="crumb">
          <a href={props.back}>{texts.toList}</a>
        </p>
        <VisitHead top={top} />
        <h2>{texts.titleOf(props.number)}</h2>
        <p>
          <b>{texts.states[letter.state]}</b>. {texts.writer(letter.writer.name)}{' '}
          {letter.reviewer && texts.reviewer(letter.reviewer.name)}
        </p>
        {problem && (
          <p class="remark" role="alert">
            {problem}
          </p>
        )}
        {stored && <pre class="left-over">{stored}</pre>}
        <ErrorSummary title={props.errorTitle} errors={error ? [{ name: 'body', message: error }] : []} />
        {letter.state === 'draft' && props.isOwn && <p class="remark">{texts.ownLetter}</p>}
        <div class="form-actions">
          {may.approve && <Intent {...{ action, letter }} intent="approve" label={texts.approve} primary />}
          {may.send && <Intent {...{ action, letter }} intent="send" label={texts.send} primary />}
          {may.withdraw && <Intent {...{ action, letter }} intent="withdraw" label={texts.withdraw} />}
        </div>
        {may.write && (
          <form class="panel" method="post" action={action}>
            <input type="hidden" name="version" value={String(letter.version)} />
            <input type="hidden" name="intent" value="save" />
            <AreaField
              name="body"
              label={texts.text}
              hint={texts.textHint}
              error={error}
              value={body}
              rows={16}
              lang={letter.lang}
            />
            <FormActions buttons={[{ label: texts.save, tone: 'secondary' }]} />
          </form>
        )}
        <h2>{texts.print}</h2>
      </div>
      {letter.body === undefined ? <p>{texts.problems.gone}</p> : <LetterSheet letter={paper} />}
    </OfficeShell>
  )
}

function Intent(props: { action: string; letter: Letter; intent: string; label: string; primary?: boolean }) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="version" value={String(props.letter.version)} />
      <button
        class="ds-button"
        data-variant={props.primary ? 'primary' : 'secondary'}
        type="submit"
        name="intent"
        value={props.intent}
      >
        {props.label}
      </button>
    </form>
  )
}
