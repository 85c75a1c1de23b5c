import { nameOfEntry } from '#src/features/entries/index.ts'
import { presentActor } from '#src/features/office/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { auditTexts } from './audit.messages.ts'
import type { AuditLine, ChainCheck, TypedSearch } from './audit.model.ts'

/** The log with its search. */
export function AuditPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  timeZone: string
  typed: TypedSearch
  wrong: readonly ('from' | 'to')[]
  actions: readonly string[]
  lines: readonly AuditLine[]
  hasOlder: boolean
}) {
  const { frame, lang, timeZone, typed, wrong, actions, lines, hasOlder } = props
  const texts = auditTexts[lang]
  const errorIn = (name: 'from' | 'to') => (wrong.includes(name) ? texts.wrongDate : undefined)
  return (
    <OfficeShell frame={frame}>
      <div class="page-top">
        <h1>{texts.title}</h1>
        <a class="ds-button" data-variant="secondary" href="/office/audit/check">
          {texts.check}
        </a>
      </div>
      <p class="lead">{texts.lead}</p>
      <form class="panel search-form" method="get" action="/office/audit">
        <TextField name="who" label={texts.who} value={typed.who} type="search" />
        <SelectField
          name="what"
          label={texts.what}
          value={typed.what}
          none={texts.anything}
          choices={actions.map((action) => ({ value: action, label: texts.actions[action] ?? action }))}
        />
        <TextField name="entry" label={texts.entry} value={typed.entry} type="search" />
        <TextField name="from" label={texts.from} value={typed.from} type="date" error={errorIn('from')} />
        <TextField name="to" label={texts.to} value={typed.to} type="date" error={errorIn('to')} />
        <div class="form-actions">
          <button class="ds-button" type="submit">
            {texts.search}
          </button>
          {Object.values(typed).some(Boolean) && <a href="/office/audit">{texts.clear}</a>}
        </div>
      </form>
      {lines.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <div class="table-scroll" tabindex={0}>
          <table class="office-table">
            <thead>
              <tr>
                <th scope="col">{texts.number}</th>
                <th scope="col">{texts.when}</th>
                <th scope="col">{texts.who}</th>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.entry}</th>
                <th scope="col">{texts.details}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line lang={lang} timeZone={timeZone} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages texts={texts} typed={typed} older={hasOlder ? lines.at(-1)?.number : undefined} />
    </OfficeShell>
  )
}

function Line({ lang, timeZone, line }: { lang: OfficeLang; timeZone: string; line: AuditLine }) {
  const at = line.at.toZonedDateTimeISO(timeZone)
  return (
    <tr>
      <td class="number">{line.number}</td>
      <td class="time">
        <time datetime={line.at.toString()}>{formatStamp(lang, at)}</time>
      </td>
      <td>{presentActor(lang, line.by)}</td>
      <td>{auditTexts[lang].actions[line.action] ?? <code>{line.action}</code>}</td>
      <td>
        {line.entry && (
          <a href={`/office/entries/${line.entry.id}`} title={nameOfEntry(line.entry)}>
            {line.entry.title || nameOfEntry(line.entry)}
          </a>
        )}{' '}
        {line.lang && <span class="lang-code">{line.lang}</span>}
      </td>
      <td class="detail">{line.detail && <Detail detail={line.detail} />}</td>
    </tr>
  )
}

function Detail({ detail }: { detail: Readonly<Record<string, unknown>> }) {
  const facts = Object.entries(detail).filter(([, value]) => value !== null && value !== '')
  return (
    <>
      {facts.map(([name, value], index) => (
        <span>
          {index > 0 && ' · '}
          {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
        </span>
      ))}
    </>
  )
}

function Pages(props: { texts: (typeof auditTexts)[OfficeLang]; typed: TypedSearch; older: number | undefined }) {
  const { texts, typed, older } = props
  if (older === undefined && !typed.before) return null
  const hrefWith = (before: string) => {
    const query = new URLSearchParams(Object.entries({ ...typed, before }).filter(([, value]) => value !== ''))
    return query.size > 0 ? `/office/audit?${query}` : '/office/audit'
  }
  return (
    <nav class="form-actions" aria-label={texts.pages}>
      {typed.before && <a href={hrefWith('')}>{texts.newest}</a>}
      {older !== undefined && <a href={hrefWith(String(older))}>{texts.older}</a>}
    </nav>
  )
}

/** What a check of the whole log found. */
export function CheckPage({ frame, lang, check }: { frame: OfficeFrame; lang: OfficeLang; check: ChainCheck }) {
  const texts = auditTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.checkTitle}</h1>
        {check.whole ? (
          <>
            <p>{texts.whole(check.lines)}</p>
            {check.last && (
              <>
                <p>{texts.lastHash}</p>
                <p>
                  <code class="hash">{check.last}</code>
                </p>
              </>
            )}
          </>
        ) : (
          <>
            <p class="field-error">{texts.broken(check.number)}</p>
            <p>{texts.brokenHelp}</p>
          </>
        )}
        <p>
          <a href="/office/audit">{texts.back}</a>
        </p>
      </div>
    </OfficeShell>
  )
}
