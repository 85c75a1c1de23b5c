import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { type Many, ManyMails } from './many.view.tsx'
import type { OutboxTexts } from './outbox.messages.ts'

/** The newest mails of the city. */
export function OutboxPage(props: {
  frame: OfficeFrame
  texts: OutboxTexts
  sendsMail: boolean
  lead: string
  many: Many
  mails: readonly {
    to: string
    subject: string
    state: string
    isWrong: boolean
    at: string
    detail: string | undefined
    text: string | undefined
  }[]
}) {
  const { frame, texts, sendsMail, lead, many, mails } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{lead}</p>
      {!sendsMail && <p class="remark">{texts.notSent}</p>}
      {mails.length === 0 && <p>{texts.empty}</p>}
      {mails.length > 0 && (
        <div class="wide-table">
          <table class="office-table stacks">
            <thead>
              <tr>
                <th scope="col">{texts.subject}</th>
                <th scope="col">{texts.to}</th>
                <th scope="col">{texts.state}</th>
                <th scope="col">{texts.at}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr>
                  <th scope="row">
                    {mail.subject}
                    {mail.text !== undefined && (
                      <details>
                        <summary>{texts.read}</summary>
                        <p class="mail-text">{mail.text}</p>
                      </details>
                    )}
                  </th>
                  <td data-label={texts.to}>{mail.to}</td>
                  <td data-label={texts.state}>
                    <span class="ds-tag" data-color={mail.isWrong ? 'danger' : 'neutral'}>
                      {mail.state}
                    </span>
                    {mail.detail && <span class="field-hint">{mail.detail}</span>}
                  </td>
                  <td data-label={texts.at}>{mail.at}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ManyMails texts={texts} many={many} />
    </OfficeShell>
  )
}
