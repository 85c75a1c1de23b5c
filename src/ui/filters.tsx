/** One choice among several, by which a list is narrowed. */
export interface Filter {
  readonly name: string
  readonly label: string
  /** What stands first and narrows nothing. */
  readonly all: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[]
}

/** A form that narrows a list. It works by its button alone. */
export function Filters(props: {
  title: string
  action: string
  filters: readonly Filter[]
  submit: string
  clear: { readonly label: string; readonly href: string } | undefined
  /** What stays as it is while the list is narrowed. */
  kept?: readonly { readonly name: string; readonly value: string }[]
}) {
  const { title, action, filters, submit, clear, kept = [] } = props
  return (
    <form class="filters" method="get" action={action}>
      <h2 class="filters-title">{title}</h2>
      {filters.map((filter) => (
        <FilterSelect filter={filter} />
      ))}
      {kept.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="ds-button" type="submit">
        {submit}
      </button>
      {clear && (
        <a class="ds-link" href={clear.href}>
          {clear.label}
        </a>
      )}
    </form>
  )
}

/** The field of one filter. */
export function FilterSelect({ filter }: { filter: Filter }) {
  const { name, label, all, options } = filter
  return (
    <div class="filter">
      <label class="ds-label" for={`filter-${name}`}>
        {label}
      </label>
      <select class="ds-input" id={`filter-${name}`} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.selected}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
