import type { OutboxTexts } from './outbox.messages.ts'

/** What is shown of the mails to many. */
export interface Many {
  readonly sums: readonly { kind: string; state: string; isWrong: boolean; count: string }[]
  readonly failures: readonly { kind: string; domain: string; error: string; at: string }[]
  readonly waiting: readonly { id: string; kind: string; to: string; subject: string; text: string }[]
}

/** The mails to many: how many, which did not arrive, and what some of them say where they are not sent. */
export function ManyMails({ texts, many: { sums, failures, waiting } }: { texts: OutboxTexts; many: Many }) {
  if (sums.length === 0) return null
  const { many } = texts
  return (
    <section aria-labelledby="many">
      <h2 id="many">{many.title}</h2>
      <p>{many.lead}</p>
      <div class="wide-table">
        <table class="office-table stacks">
          <thead>
            <tr>
              <th scope="col">{many.kind}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{many.count}</th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ kind, state, isWrong, count }) => (
              <tr>
                <th scope="row">{kind}</th>
                <td data-label={texts.state}>
                  <span class="ds-tag" data-color={isWrong ? 'danger' : 'neutral'}>
                    {state}
                  </span>
                </td>
                <td data-label={many.count}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {waiting.length > 0 && (
        <>
          <h3>{many.waitingTitle}</h3>
          <p class="remark">{many.waitingLead}</p>
          {waiting.map(({ kind, to, subject, text }) => (
            <details>
              <summary>
                {subject} – {to} ({kind})
              </summary>
              <p class="mail-text">{text}</p>
            </details>
          ))}
        </>
      )}
      {failures.length > 0 && (
        <>
          <h3>{many.failuresTitle}</h3>
          <div class="wide-table">
            <table class="office-table stacks">
              <thead>
                <tr>
                  <th scope="col">{many.domain}</th>
                  <th scope="col">{many.reason}</th>
                  <th scope="col">{many.kind}</th>
                  <th scope="col">{texts.at}</th>
                </tr>
              </thead>
              <tbody>
                {failures.map(({ kind, domain, error, at }) => (
                  <tr>
                    <th scope="row">{domain}</th>
                    <td data-label={many.reason}>{error}</td>
                    <td data-label={many.kind}>{kind}</td>
                    <td data-label={texts.at}>{at}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
