import type { OfficeLang } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { type Choice, ErrorSummary, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { StateMark } from '#src/ui/office/state.tsx'
import { bulkTexts } from './bulk.messages.ts'
import type { ListFilter, ListRow, SavedView } from './entry.model.ts'
import { pathOfList, queryOf } from './filter.ts'
import { listTexts } from './list.messages.ts'
import { presentState, presentTime } from './present.ts'
import type { CityLanguage } from './text.model.ts'
import { wordTexts } from './word.messages.ts'

/** The list of all entries: filters, saved views, and what is done to several at once. */
export function ListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  timeZone: string
  filter: ListFilter
  choices: { audiences: readonly Choice[]; themes: readonly Choice[]; actions: readonly Choice[] }
  languages: readonly CityLanguage[]
  rows: readonly ListRow[]
  total: number
  perPage: number
  views: readonly SavedView[]
  mayAdd: boolean
  error?: string | undefined
}) {
  const { frame, lang, filter, rows, total, perPage, mayAdd, error } = props
  const texts = listTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <div class="page-top">
        <h1>{texts.title}</h1>
        {mayAdd && (
          <a class="ds-button" href="/office/entries/new">
            {texts.add}
          </a>
        )}
      </div>
      <ErrorSummary title={bulkTexts[lang].bulk} errors={error ? [{ name: 'action', message: error }] : []} />
      <FilterForm {...props} />
      <Views {...props} />
      <p class="count" role="status">
        {total === 0 ? texts.none : texts.found(total)}
      </p>
      {rows.length > 0 && <Rows {...props} />}
      <Pages texts={texts} filter={filter} pages={Math.ceil(total / perPage)} />
    </OfficeShell>
  )
}

function FilterForm({ lang, filter, choices, languages }: Parameters<typeof ListPage>[0]) {
  const [texts, words] = [listTexts[lang], wordTexts[lang]]
  const states = [
    ...(['draft', 'in_review', 'scheduled', 'published', 'withdrawn'] as const).map((state) => ({
      value: state,
      label: words.states[state],
    })),
    { value: 'stale', label: texts.staleState },
    { value: 'none', label: texts.noneState },
  ]
  return (
    <form class="panel search-form" method="get" action="/office/entries">
      <TextField name="q" label={texts.search} value={filter.q} type="search" />
      <SelectField
        name="kind"
        label={texts.kind}
        value={filter.kind}
        none={texts.allKinds}
        choices={Object.entries(words.manyKinds).map(([value, label]) => ({ value, label }))}
      />
      <SelectField name="state" label={texts.state} value={filter.state} none={texts.allStates} choices={states} />
      <SelectField
        name="lang"
        label={texts.lang}
        value={filter.lang}
        none={texts.allLangs}
        choices={languages.map(({ code }) => ({ value: code, label: nameOfLang(code) }))}
      />
      <SelectField
        name="audience"
        label={texts.audience}
        value={filter.audience}
        none={texts.allAudiences}
        choices={choices.audiences}
      />
      <SelectField
        name="theme"
        label={texts.theme}
        value={filter.theme}
        none={texts.allThemes}
        choices={choices.themes}
      />
      <SelectField
        name="sort"
        label={texts.sort}
        value={filter.sort}
        choices={Object.entries(texts.sorts).map(([value, label]) => ({ value, label }))}
      />
      <div class="form-actions">
        <button class="ds-button" type="submit">
          {texts.show}
        </button>
        {queryOf(filter) !== '' && <a href="/office/entries">{texts.clear}</a>}
      </div>
    </form>
  )
}

function Views({ lang, filter, views }: Parameters<typeof ListPage>[0]) {
  const texts = listTexts[lang]
  const query = queryOf({ ...filter, page: 1 })
  if (views.length === 0 && query === '') return null
  return (
    <section class="views" aria-label={texts.views}>
      {views.length > 0 && (
        <ul class="chips">
          {views.map((view) => (
            <li>
              <a href={view.query ? `/office/entries?${view.query}` : '/office/entries'}>{view.name}</a>
              <form method="post" action={`/office/entries/views/${view.id}/remove`}>
                <button class="link-button" type="submit" aria-label={texts.removeView(view.name)}>
                  <span aria-hidden="true">×</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && (
        <form class="inline-form" method="post" action="/office/entries/views">
          <input type="hidden" name="query" value={query} />
          <label class="ds-label" for="view-name">
            {texts.viewName}
          </label>
          <input class="ds-input" id="view-name" name="name" maxlength={60} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.saveView}
          </button>
        </form>
      )}
    </section>
  )
}

function Rows({ lang, timeZone, filter, rows, languages, choices }: Parameters<typeof ListPage>[0]) {
  const [texts, words] = [listTexts[lang], wordTexts[lang]]
  return (
    <form method="post" action="/office/entries/bulk">
      <input type="hidden" name="query" value={queryOf(filter)} />
      <div class="table-scroll" tabindex={0}>
        <table class="office-table stacked">
          <thead>
            <tr>
              {choices.actions.length > 0 && <td />}
              <th scope="col">{texts.entry}</th>
              <th scope="col">{texts.kind}</th>
              <th scope="col">{texts.texts}</th>
              <th scope="col">{texts.changed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {choices.actions.length > 0 && (
                  <td class="check">
                    <input
                      class="ds-input"
                      type="checkbox"
                      name="entry"
                      value={row.id}
                      aria-label={texts.choose(row.title)}
                    />
                  </td>
                )}
                <th scope="row">
                  <a href={`/office/entries/${row.id}`} lang={row.originalLang}>
                    {row.title || words.untitled}
                  </a>
                </th>
                <td>{words.kinds[row.kind]}</td>
                <td>
                  <ul class="marks">
                    {languages.map(({ code }) => (
                      <li>
                        <StateMark
                          lang={code}
                          {...presentState(
                            lang,
                            row.texts.find((text) => text.lang === code),
                          )}
                          href={`/office/entries/${row.id}/${code}`}
                        />
                      </li>
                    ))}
                  </ul>
                </td>
                <td class="time">
                  {row.changedAt && presentTime(lang, timeZone, Temporal.Instant.from(row.changedAt))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {choices.actions.length > 0 && (
        <fieldset class="bare bulk">
          <SelectField
            name="action"
            label={bulkTexts[lang].bulk}
            value=""
            none={bulkTexts[lang].bulkNone}
            choices={choices.actions}
          />
          <button class="ds-button" data-variant="secondary" type="submit">
            {bulkTexts[lang].bulkGo}
          </button>
        </fieldset>
      )}
    </form>
  )
}

function Pages({ texts, filter, pages }: { texts: (typeof listTexts)[OfficeLang]; filter: ListFilter; pages: number }) {
  if (pages < 2) return null
  return (
    <nav class="form-actions" aria-label={texts.pages}>
      {filter.page > 1 && (
        <a rel="prev" href={pathOfList({ ...filter, page: filter.page - 1 })}>
          {texts.previous}
        </a>
      )}
      <span>{texts.page(filter.page, pages)}</span>
      {filter.page < pages && (
        <a rel="next" href={pathOfList({ ...filter, page: filter.page + 1 })}>
          {texts.next}
        </a>
      )}
    </nav>
  )
}
