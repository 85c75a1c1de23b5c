/** The way through the pages of a list: newer, the number of this page, older. */
export function Pagination(props: {
  label: string
  newer: { readonly label: string; readonly href: string } | undefined
  current: string
  older: { readonly label: string; readonly href: string } | undefined
}) {
  const { label, newer, current, older } = props
  if (!newer && !older) return null
  return (
    <nav class="pagination" aria-label={label}>
      <ul>
        <li>
          {newer && (
            <a class="ds-button" data-variant="secondary" rel="prev" href={newer.href}>
              {newer.label}
            </a>
          )}
        </li>
        <li aria-current="page">{current}</li>
        <li>
          {older && (
            <a class="ds-button" data-variant="secondary" rel="next" href={older.href}>
              {older.label}
            </a>
          )}
        </li>
      </ul>
    </nav>
  )
}
