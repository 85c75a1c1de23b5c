import type { Child } from 'hono/jsx'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { VerdictList, type Visit, VisitShell } from '#src/features/visits/index.ts'
import { ChoiceField, ErrorSummary } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import type { MemoryItem } from './memory.load.ts'
import { visitTexts } from './visit.messages.ts'

/** What stands on the page of a visit, ready to be read. */
export interface QuestionItem {
  readonly summary: Child
  readonly askedOn: string
  readonly isCleared: boolean
  readonly isWithin: boolean
  readonly verdicts: readonly {
    readonly broken: string
    readonly reason: string | undefined
    readonly instead: string
  }[]
  readonly exception: string
  readonly memory: MemoryItem
  readonly hosts: readonly {
    readonly name: string
    readonly answer: string
    readonly words: string
    readonly at: string
  }[]
  readonly history: readonly {
    readonly stage: string
    readonly at: string
    readonly by: string
    readonly reason: string | undefined
  }[]
}

/** The page of a visit: what is asked for, what is known of those who ask, and what to do next. */
export function QuestionPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  item: QuestionItem
  wrongTitle: string
  errors: readonly { name: string; message: string }[]
  conflict: string | undefined
  doing: Child
}) {
  const { frame, lang, visit, item, wrongTitle, errors, conflict, doing } = props
  const texts = visitTexts[lang]
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="question">
      {conflict && (
        <div class="error-summary" role="alert">
          <p>{conflict}</p>
        </div>
      )}
      <ErrorSummary title={wrongTitle} errors={errors} />
      <div class="two-sides">
        <div>
          <section class="panel">
            <h2>{texts.question}</h2>
            <p class="field-hint">
              {texts.askedOn}: {item.askedOn}
            </p>
            {item.isCleared && <p class="remark">{texts.cleared}</p>}
            {item.summary}
          </section>
          <Verdict lang={lang} item={item} />
          <Memory lang={lang} visit={visit} memory={item.memory} />
          <Hosts lang={lang} hosts={item.hosts} />
          <History lang={lang} history={item.history} />
        </div>
        <div>{doing}</div>
      </div>
    </VisitShell>
  )
}

function Verdict({ lang, item }: { lang: OfficeLang; item: QuestionItem }) {
  const texts = visitTexts[lang]
  return (
    <section class="panel">
      <h2>{texts.verdict}</h2>
      {item.isWithin && <p>{texts.within}</p>}
      {item.verdicts.length > 0 && <VerdictList texts={texts} items={item.verdicts} />}
      {item.exception && (
        <>
          <h3>{texts.exception}</h3>
          <p class="words" dir="auto">
            {item.exception}
          </p>
        </>
      )}
    </section>
  )
}

function Memory({ lang, visit, memory }: { lang: OfficeLang; visit: Visit; memory: MemoryItem }) {
  const texts = visitTexts[lang]
  return (
    <section class="panel">
      <h2>{texts.memory}</h2>
      <h3>{texts.earlier}</h3>
      {memory.visits.length === 0 && <p>{texts.noMemory}</p>}
      <ul>
        {memory.visits.map(({ label, href, note }) => (
          <li>
            <a href={href}>{label}</a> <span class="field-hint">{note}</span>
          </li>
        ))}
      </ul>
      <form method="post" action={`/office/visits/${visit.id}/party`}>
        <input type="hidden" name="version" value={String(visit.version)} />
        <ChoiceField
          name="party"
          label={texts.party}
          hint={texts.partyHint}
          type="radio"
          values={[visit.partyId ?? '']}
          choices={[
            ...memory.parties.map(({ id, label }) => ({ value: id, label })),
            { value: '', label: texts.noParty },
          ]}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.partySave}
        </button>
      </form>
      {memory.ties.length > 0 && <h3>{texts.ties}</h3>}
      <ul>
        {memory.ties.map(({ label, note }) => (
          <li>
            {label} <span class="field-hint">{note}</span>
          </li>
        ))}
      </ul>
      {memory.activities.length > 0 && <h3>{texts.activities}</h3>}
      <ul>
        {memory.activities.map(({ label, href, note }) => (
          <li>
            <a href={href}>{label}</a> <span class="field-hint">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Hosts({ lang, hosts }: { lang: OfficeLang; hosts: QuestionItem['hosts'] }) {
  const texts = visitTexts[lang]
  return (
    <section class="panel">
      <h2>{texts.hosts}</h2>
      {hosts.length === 0 && <p>{texts.noHosts}</p>}
      <ul>
        {hosts.map(({ name, answer, words, at }) => (
          <li>
            {name}: <b>{answer}</b> <span class="field-hint">{at}</span>
            {words && (
              <p class="words" dir="auto">
                {words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ lang, history }: { lang: OfficeLang; history: QuestionItem['history'] }) {
  return (
    <section class="panel">
      <h2>{visitTexts[lang].history}</h2>
      <ol>
        {history.map(({ stage, at, by, reason }) => (
          <li>
            {stage}
            {reason && `: ${reason}`}{' '}
            <span class="field-hint">
              {at}, {by}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
