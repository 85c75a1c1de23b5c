/** A step on the way to a page; the page itself has no link. */
export interface Crumb {
  readonly label: string
  readonly href?: string
}

/** The way from the start page to this one. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb) => (
          <li>
            {crumb.href ? (
              <a class="ds-link" href={crumb.href}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
