import type { PropsWithChildren } from 'hono/jsx'
import type { Newsletter, NewsletterState } from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { ISSUE_TABS, type IssueTab, shellTexts } from './shell.messages.ts'

/** An id in an address of the office. */
export const ISSUE_ID = ':id{[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}}'

/** The address of a page of an issue in the office. */
export const pathOfIssue = (id: string, tab: IssueTab = 'write') =>
  tab === 'write' ? `/office/newsletters/${id}` : `/office/newsletters/${id}/${tab}`

const COLOURS: Readonly<Partial<Record<NewsletterState, string>>> = {
  approved: 'success',
  scheduled: 'info',
  sending: 'info',
  stopped: 'warning',
  sent: 'neutral',
  cancelled: 'neutral',
}

/** The state of an issue as a mark. */
export function StateTag({ lang, state }: { lang: OfficeLang; state: NewsletterState }) {
  return (
    <span class="ds-tag" data-color={COLOURS[state] ?? 'accent'}>
      {shellTexts[lang].states[state]}
    </span>
  )
}

/** A page of an issue: what it is called, where it is, and the way to its other pages. */
export function IssueShell(
  props: PropsWithChildren<{
    frame: OfficeFrame
    lang: OfficeLang
    newsletter: Newsletter
    current: IssueTab
    written: string
    /** What kept a form from being done, when something did. */
    alert?: string | undefined
  }>,
) {
  const { frame, lang, newsletter, current, written, alert, children } = props
  const texts = shellTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/newsletters">{texts.all}</a>
      </p>
      <div class="list-head">
        <h1 dir="auto">{newsletter.name}</h1>
        <StateTag lang={lang} state={newsletter.state} />
      </div>
      <p class="field-hint">
        {texts.writtenBy(newsletter.writtenBy, written)} · {texts.version(newsletter.version)}
      </p>
      <nav class="visit-tabs" aria-label={texts.pages}>
        <ul>
          {ISSUE_TABS.map((tab) => (
            <li>
              <a href={pathOfIssue(newsletter.id, tab)} aria-current={tab === current ? 'page' : undefined}>
                {texts.tabs[tab]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {alert && (
        <div class="error-summary" role="alert">
          <p>{alert}</p>
        </div>
      )}
      {children}
    </OfficeShell>
  )
}
