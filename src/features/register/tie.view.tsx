import type { Lang } from '#src/platform/i18n/languages.ts'
import { Chips } from '#src/ui/entry-list.tsx'
import { tieTexts } from './tie.messages.ts'
import type { Cited, Dispute, TieItem, TieStep } from './tie.present.ts'

/** Ties one below the other, each with its history. `level` is that of their headings. */
export function TieList({ lang, ties, level = 3 }: { lang: Lang; ties: readonly TieItem[]; level?: 3 | 4 }) {
  return (
    <ul class="ties">
      {ties.map((tie) => (
        <li id={`tie-${tie.key}`}>
          <Tie lang={lang} tie={tie} level={level} />
        </li>
      ))}
    </ul>
  )
}

function Tie({ lang, tie, level }: { lang: Lang; tie: TieItem; level: 3 | 4 }) {
  const texts = tieTexts[lang]
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <article class="tie">
      <div class="tie-head">
        <Heading>{tie.href ? <a href={tie.href}>{tie.title}</a> : tie.title}</Heading>
        {tie.place && <p class="quiet">{tie.place}</p>}
        <p>
          <span class="tie-state" data-tone={tie.tone}>
            {tie.state}
          </span>
        </p>
      </div>
      <div class="tie-body">
        <p class="tie-summary">{tie.summary}</p>
        {tie.parties.length > 0 && (
          <p>
            {texts.together}: <Links links={tie.parties} lang={lang} />
          </p>
        )}
        {tie.notes.map((note) => (
          <p>{note}</p>
        ))}
        {tie.related && (
          <p>
            {tie.related.label}: <Links links={tie.related.links} lang={lang} />
          </p>
        )}
        <Steps lang={lang} steps={tie.steps} />
        {tie.disputes.map((dispute) => (
          <DisputeNote lang={lang} dispute={dispute} />
        ))}
        {tie.documents.length > 0 && (
          <p>
            {texts.documents}: <Links links={tie.documents} lang={lang} />
          </p>
        )}
        {tie.themes.length > 0 && <Chips links={tie.themes} label={texts.themes} />}
      </div>
    </article>
  )
}

// One state needs no list of states: its source says it.
function Steps({ lang, steps }: { lang: Lang; steps: readonly TieStep[] }) {
  const [first, ...more] = steps
  if (!first) return null
  if (more.length === 0) return <StepWords lang={lang} step={first} />
  return (
    <ol class="tie-steps" aria-label={tieTexts[lang].history}>
      {steps.map((step) => (
        <li>
          <b>{step.since}</b> {step.state}
          <StepWords lang={lang} step={step} />
        </li>
      ))}
    </ol>
  )
}

function StepWords({ lang, step: { decision, source, note } }: { lang: Lang; step: TieStep }) {
  const texts = tieTexts[lang]
  return (
    <>
      {note && <p>{note}</p>}
      {decision && (
        <p>
          {texts.decision}: {decision}
        </p>
      )}
      {source && (
        <p class="quiet">
          {texts.source}: <Citation source={source} />
        </p>
      )}
    </>
  )
}

function DisputeNote({ lang, dispute }: { lang: Lang; dispute: Dispute }) {
  const texts = tieTexts[lang]
  return (
    <div class="dispute">
      <p>
        <b>{dispute.title}</b>
      </p>
      <ul>
        {dispute.claims.map(({ value, claimant, source, chosen }) => (
          <li>
            <b>{value}</b> {texts.says} {claimant} (<Citation source={source} />)
            {chosen && (
              <>
                . <b>{texts.goesBy}</b>
                {dispute.reason ? `: ${dispute.reason}` : '.'}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A source with the way to it. */
export function Citation({ source: { name, url } }: { source: Cited }) {
  return url ? <a href={url}>{name}</a> : <span>{name}</span>
}

function Links({ lang, links }: { lang: Lang; links: readonly { label: string; href: string }[] }) {
  const comma = lang === 'ar' ? '، ' : ', '
  return (
    <>
      {links.map(({ label, href }, at) => (
        <>
          {at > 0 && comma}
          <a href={href}>{label}</a>
        </>
      ))}
    </>
  )
}
