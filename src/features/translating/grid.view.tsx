import { presentState, wordTexts } from '#src/features/editing/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { type MarkState, StateMark } from '#src/ui/office/state.tsx'
import { gridTexts } from './grid.messages.ts'
import { CELL_STATES, type GridFilter, type GridLanguage, type GridRow, PER_PAGE, pathOfGrid } from './grid.model.ts'

/** What the page of the grid shows. */
export interface GridProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly filter: GridFilter
  /** In the order in which the one who looks works on them. */
  readonly languages: readonly GridLanguage[]
  /** The languages that are the translator's own. */
  readonly own: readonly Lang[]
  readonly rows: readonly GridRow[]
  readonly total: number
  /** Whether texts may be handed out to agencies and taken in again. */
  readonly exchange: boolean
}

/** The grid of entries by languages. */
export function GridPage(props: GridProps) {
  const { frame, lang, filter, rows, total, exchange } = props
  const texts = gridTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <div class="page-top">
        <h1>{texts.title}</h1>
        {exchange && <a href="/office/translations/exchange">{texts.toAgency}</a>}
      </div>
      <p class="lead">{texts.lead}</p>
      <Sums {...props} />
      <Filters {...props} />
      <p class="count" role="status">
        {total === 0 ? texts.none : texts.found(total)}
      </p>
      {rows.length > 0 && <Grid {...props} />}
      <Pages texts={texts} filter={filter} pages={Math.ceil(total / PER_PAGE)} />
    </OfficeShell>
  )
}

function Sums({ lang, languages, own }: GridProps) {
  const texts = gridTexts[lang]
  return (
    <section aria-labelledby="sums">
      <h2 id="sums" class="unseen">
        {texts.languages}
      </h2>
      <ul class="language-sums">
        {languages.map(({ code, required, open, missing, stale, underway }) => {
          const words = [
            own.includes(code) && texts.yours,
            required && texts.required,
            !open && wordTexts[lang].closed,
          ].filter(Boolean)
          return (
            <li class="panel">
              <h3 lang={code}>{nameOfLang(code)}</h3>
              {words.length > 0 && <p class="field-hint">{words.join(', ')}</p>}
              <ul class="plain-list">
                {missing > 0 && (
                  <li>
                    <a href={pathOfGrid({ lang: code, state: 'missing' })}>{texts.missing(missing)}</a>
                  </li>
                )}
                {stale > 0 && (
                  <li>
                    <a href={pathOfGrid({ lang: code, state: 'stale' })}>{texts.stale(stale)}</a>
                  </li>
                )}
                {underway > 0 && <li>{texts.underway(underway)}</li>}
                {missing + stale + underway === 0 && <li>{texts.complete}</li>}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Filters({ lang, filter, languages }: GridProps) {
  const [texts, words] = [gridTexts[lang], wordTexts[lang]]
  const isNarrowed = pathOfGrid({ ...filter, page: 1 }) !== pathOfGrid({})
  return (
    <form class="panel search-form" method="get" action="/office/translations">
      <TextField name="q" label={texts.search} value={filter.q} type="search" />
      <SelectField
        name="kind"
        label={texts.kind}
        value={filter.kind}
        none={texts.allKinds}
        choices={Object.entries(words.manyKinds).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="lang"
        label={texts.lang}
        value={filter.lang}
        none={texts.anyLang}
        choices={languages.map(({ code }) => ({ value: code, label: nameOfLang(code) }))}
      />
      <SelectField
        name="state"
        label={texts.state}
        value={filter.state}
        none={texts.anyState}
        choices={CELL_STATES.map((state) => ({ value: state, label: texts.states[state] }))}
      />
      <div class="form-actions">
        <button class="ds-button" type="submit">
          {texts.show}
        </button>
        {isNarrowed && <a href="/office/translations">{texts.clear}</a>}
      </div>
    </form>
  )
}

function Grid({ lang, languages, rows, filter, exchange }: GridProps) {
  const [texts, words] = [gridTexts[lang], wordTexts[lang]]
  const table = (
    <section class="table-scroll" tabindex={0} aria-label={texts.title}>
      <table class="office-table stacks grid">
        <thead>
          <tr>
            {exchange && <td />}
            <th scope="col">{texts.entry}</th>
            {languages.map(({ code }) => (
              <th scope="col" lang={code}>
                {nameOfLang(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {exchange && (
                <td class="check">
                  <input
                    class="ds-input"
                    type="checkbox"
                    name="entry"
                    value={row.id}
                    aria-label={texts.choose(row.title || words.untitled)}
                  />
                </td>
              )}
              <th scope="row">
                <a href={`/office/entries/${row.id}`} lang={row.originalLang}>
                  {row.title || words.untitled}
                </a>
                <span class="field-hint">{words.kinds[row.kind]}</span>
              </th>
              {languages.map(({ code }) => (
                <td data-label={nameOfLang(code)}>
                  <Cell lang={lang} row={row} code={code} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
  if (!exchange) return table
  return (
    <form method="get" action="/office/translations/exchange">
      {filter.lang && <input type="hidden" name="lang" value={filter.lang} />}
      {table}
      <div class="form-actions">
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.handOut}
        </button>
      </div>
    </form>
  )
}

function Cell({ lang, row, code }: { lang: OfficeLang; row: GridRow; code: Lang }) {
  const texts = gridTexts[lang]
  const text = row.texts.find((one) => one.lang === code)
  const shown = presentState(lang, text && { ...text, stale: false })
  const isOriginal = code === row.originalLang
  const state: MarkState = text?.stale ? 'stale' : shown.state
  const label = text?.stale ? texts.states.stale : shown.label
  const notes = [...(text?.stale ? [shown.label] : []), ...shown.notes, ...(isOriginal ? [texts.original] : [])]
  // What has to be translated leads to the form beside its original.
  const beside = !isOriginal && (!text || text.stale || text.machine) ? '/translate' : ''
  return <StateMark state={state} label={label} notes={notes} href={`/office/entries/${row.id}/${code}${beside}`} />
}

function Pages(props: { texts: (typeof gridTexts)['en']; filter: GridFilter; pages: number }) {
  const { texts, filter, pages } = props
  if (pages < 2) return null
  return (
    <nav class="pagination" aria-label={texts.pages}>
      <ul>
        {filter.page > 1 && (
          <li>
            <a
              class="ds-button"
              data-variant="secondary"
              rel="prev"
              href={pathOfGrid({ ...filter, page: filter.page - 1 })}
            >
              {texts.previous}
            </a>
          </li>
        )}
        <li aria-current="page">{texts.page(filter.page, pages)}</li>
        {filter.page < pages && (
          <li>
            <a
              class="ds-button"
              data-variant="secondary"
              rel="next"
              href={pathOfGrid({ ...filter, page: filter.page + 1 })}
            >
              {texts.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
