/** Where a question goes, and what the field is called. */
export interface SearchBoxItem {
  readonly action: string
  readonly label: string
  readonly submit: string
  /** The address that suggests entries while a reader writes. */
  readonly suggest: string
  /** What the list of suggestions is called. */
  readonly suggestions: string
  readonly maxLength: number
}

/**
 * The field that searches the whole site, in the header of every page. It works by its button alone; a script may
 * suggest entries while the reader writes (scripts/suggest.js).
 */
export function SearchBox({ box }: { box: SearchBoxItem }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element <search> is younger than the screen readers of many.
    <form class="site-search" role="search" method="get" action={box.action}>
      <label class="visually-hidden" for="site-search">
        {box.label}
      </label>
      <SearchField id="site-search" box={box} />
      <button class="ds-button" type="submit" aria-label={box.submit}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="M15.5 15.5L21 21" />
        </svg>
      </button>
    </form>
  )
}

/** The field alone, for forms that ask for more. */
export function SearchField({ id, box, value }: { id: string; box: SearchBoxItem; value?: string }) {
  return (
    <span class="search-field">
      <input
        class="ds-input"
        id={id}
        name="q"
        type="search"
        value={value}
        maxlength={box.maxLength}
        dir="auto"
        enterkeyhint="search"
        spellcheck={false}
        data-suggest={box.suggest}
        data-label={box.suggestions}
      />
    </span>
  )
}
