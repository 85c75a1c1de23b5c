import { sendingTexts } from './sending.messages.ts'
import type { SendingProps } from './sending.view.tsx'
import { pathOfIssue } from './shell.view.tsx'

const COUNTS = ['sent', 'waiting', 'held', 'failed', 'dropped', 'ended'] as const

/** How far the sending of an issue is, by language, and what is never measured. */
export function ProgressSection({ lang, newsletter, progress, number, onTheWeb }: SendingProps) {
  const texts = sendingTexts[lang]
  const sum = (name: (typeof COUNTS)[number]) => progress.reduce((total, { counts }) => total + counts[name], 0)
  const isGoing = newsletter.state === 'sending'
  return (
    <section class="panel">
      <h2>{texts.progress}</h2>
      {isGoing && !newsletter.queuedAt && <p>{texts.stillQueueing}</p>}
      <table class="office-table stacks">
        <thead>
          <tr>
            <th scope="col">{texts.language}</th>
            {COUNTS.map((name) => (
              <th scope="col">{texts.counts[name]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[
            ...progress,
            ...(progress.length === 1
              ? []
              : [{ lang: texts.all, counts: Object.fromEntries(COUNTS.map((name) => [name, sum(name)])) }]),
          ].map((row) => (
            <tr>
              <th scope="row">{row.lang}</th>
              {COUNTS.map((name) => (
                <td data-label={texts.counts[name]}>{number((row.counts as Record<string, number>)[name] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="field-hint">{texts.measured}</p>
      <p>
        {(isGoing || newsletter.state === 'stopped') && (
          <>
            <a href={pathOfIssue(newsletter.id, 'sending')}>{texts.reload}</a>
            {' · '}
          </>
        )}
        {onTheWeb && <a href={onTheWeb}>{texts.onTheWeb}</a>}
      </p>
    </section>
  )
}
