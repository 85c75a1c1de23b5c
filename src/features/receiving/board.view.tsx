import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Stage, stageTexts } from '#src/features/visits/index.ts'
import { type Choice, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { boardTexts } from './board.messages.ts'

/** A visit of the board, ready to be read. */
export interface Card {
  readonly number: string
  readonly href: string
  readonly organisation: string
  readonly country: string
  readonly people: string
  readonly stage: Stage
  readonly stageName: string
  readonly days: string
  readonly topics: string
  readonly owner: string
  readonly due: string
  readonly isOverdue: boolean
  readonly marks: readonly string[]
}

interface BoardProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly isList: boolean
  readonly views: readonly { label: string; href: string; current: boolean }[]
  readonly fields: readonly { name: string; label: string; value: string; choices: readonly Choice[] }[]
  readonly words: string
  readonly isNarrowed: boolean
  readonly cards: readonly Card[]
  readonly closed: readonly { label: string; href: string }[]
}

/** The visits, as a board by stage or as a list. */
export function BoardPage(props: BoardProps) {
  const { frame, lang, isList, views, cards, closed } = props
  const texts = boardTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <nav class="visit-tabs" aria-label={texts.views}>
        <ul>
          {views.map(({ label, href, current }) => (
            <li>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <BoardFilters {...props} />
      <p class="list-count" role="status">
        {cards.length === 0 ? texts.none : texts.found(cards.length)}
      </p>
      {isList ? <List lang={lang} cards={cards} /> : <Board lang={lang} cards={cards} />}
      <p>
        <a href="/office/visits/figures">{texts.figures}</a> · <a href="/office/commitments">{texts.commitments}</a>
      </p>
      {!isList && (
        <>
          <h2>{texts.closed}</h2>
          <ul>
            {closed.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </OfficeShell>
  )
}

function BoardFilters({ lang, isList, fields, words, isNarrowed }: BoardProps) {
  const texts = boardTexts[lang]
  return (
    <form class="panel list-filters" method="get" action="/office/visits">
      {isList && <input type="hidden" name="view" value="list" />}
      <TextField name="q" label={texts.search} hint={texts.searchHint} value={words} type="search" />
      {fields.map((field) => (
        <SelectField {...field} none={texts.all} />
      ))}
      <div class="form-actions">
        <button class="ds-button" type="submit">
          {texts.show}
        </button>
        {isNarrowed && <a href={isList ? '/office/visits?view=list' : '/office/visits'}>{texts.clear}</a>}
      </div>
    </form>
  )
}

const OPEN: readonly Stage[] = ['new', 'considered', 'offered', 'confirmed', 'under_way']

function Board({ lang, cards }: { lang: OfficeLang; cards: readonly Card[] }) {
  return (
    <div class="board">
      {OPEN.map((stage) => {
        const own = cards.filter((card) => card.stage === stage)
        return (
          <section class="board-stage" aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`}>
              {stageTexts[lang][stage]} ({own.length})
            </h2>
            <ul>
              {own.map((card) => (
                <li class="board-card">
                  <a href={card.href}>
                    {card.number} <bdi>{card.organisation}</bdi>
                  </a>
                  <p>
                    {card.country}, {card.people}
                  </p>
                  <p>{card.days}</p>
                  <p>{card.owner}</p>
                  {card.due && <p class={card.isOverdue ? 'late' : undefined}>{card.due}</p>}
                  <Marks marks={card.marks} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Marks({ marks }: { marks: readonly string[] }) {
  return (
    <>
      {marks.map((mark) => (
        <p>
          <span class="ds-tag" data-color="accent">
            {mark}
          </span>
        </p>
      ))}
    </>
  )
}

function List({ lang, cards }: { lang: OfficeLang; cards: readonly Card[] }) {
  const texts = boardTexts[lang]
  if (cards.length === 0) return null
  return (
    <table class="office-table stacks">
      <thead>
        <tr>
          <th scope="col">{texts.body}</th>
          <th scope="col">{texts.stage}</th>
          <th scope="col">{texts.topic}</th>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.owner}</th>
          <th scope="col">{texts.due}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr>
            <th scope="row">
              <a href={card.href}>
                {card.number} <bdi>{card.organisation}</bdi>
              </a>
              <span class="field-hint">
                {card.country}, {card.people}
              </span>
            </th>
            <td data-label={texts.stage}>
              {card.stageName}
              <Marks marks={card.marks} />
            </td>
            <td data-label={texts.topic}>{card.topics}</td>
            <td data-label={texts.when}>{card.days}</td>
            <td data-label={texts.owner}>{card.owner}</td>
            <td data-label={texts.due}>{card.isOverdue ? <span class="late">{card.due}</span> : card.due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
