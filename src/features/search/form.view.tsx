import { pathOfSearch } from '#src/features/entries/index.ts'
import { readingTexts } from '#src/features/reading/index.ts'
import { labelIn, type Site, slugOfTerm, type Term } from '#src/features/site/index.ts'
import { type Filter, FilterSelect } from '#src/ui/filters.tsx'
import { type SearchBoxItem, SearchField } from '#src/ui/search-box.tsx'
import { FILTER_PARAMS, HIT_KINDS, KIND_PARAM, pathOfWish, type SearchWish, slugOfKind } from './search.address.ts'
import { searchTexts } from './search.messages.ts'

/** The form of the search: the question, and by what the answer is narrowed. */
export function SearchForm(props: { site: Site; wish: SearchWish; years: readonly number[]; box: SearchBoxItem }) {
  const { site, wish, years, box } = props
  const { lang, question, kind, audience, theme, year } = wish
  const texts = searchTexts[lang]
  const isNarrowed = kind ?? audience ?? theme ?? year
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element <search> is younger than the screen readers of many.
    <form class="filters" role="search" method="get" action={pathOfSearch(lang)}>
      <div class="search-ask">
        <label class="ds-label" for="question">
          {texts.question}
        </label>
        <SearchField id="question" box={box} value={question === 'too_long' ? '' : question.written} />
        <button class="ds-button" type="submit">
          {box.submit}
        </button>
      </div>
      {filtersOf(site, wish, years).map((filter) => (
        <FilterSelect filter={filter} />
      ))}
      {isNarrowed && (
        <a class="ds-link" href={pathOfWish(site, { lang, question, page: 1 })}>
          {texts.clear}
        </a>
      )}
    </form>
  )
}

function filtersOf(site: Site, wish: SearchWish, years: readonly number[]): Filter[] {
  const { lang, kind, audience, theme, year } = wish
  const texts = searchTexts[lang]
  const reading = readingTexts[lang]
  const names = FILTER_PARAMS[lang]
  const termsOf = (terms: readonly Term[], chosen: Term | undefined) =>
    terms.map((term) => ({
      value: slugOfTerm(site, term, lang),
      label: labelIn(site, term.names, lang),
      selected: term.id === chosen?.id,
    }))
  return [
    {
      name: KIND_PARAM[lang],
      label: texts.kind,
      all: texts.allKinds,
      options: HIT_KINDS.map((each) => ({
        value: slugOfKind(lang, each),
        label: texts.kinds[each],
        selected: each === kind,
      })),
    },
    {
      name: names.audience,
      label: reading.audiences,
      all: reading.allAudiences,
      options: termsOf(site.audiences, audience),
    },
    { name: names.theme, label: reading.themes, all: reading.allThemes, options: termsOf(site.themes, theme) },
    {
      name: names.year,
      label: reading.year,
      all: reading.allYears,
      options: years.map((each) => ({ value: String(each), label: String(each), selected: each === year })),
    },
  ]
}
