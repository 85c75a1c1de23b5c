/** The visible way to have something in one's own calendar: kept up to date by itself, or once as a file. */
export function CalendarLinks(props: {
  title: string
  hint: string
  subscribe: { readonly label: string; readonly href: string }
  download: { readonly label: string; readonly href: string }
}) {
  const { title, hint, subscribe, download } = props
  return (
    <aside class="follow calendar-links" aria-label={title}>
      <p>
        <b>{title}</b> {hint}
      </p>
      <ul>
        <li>
          <a class="ds-link" href={subscribe.href}>
            {subscribe.label}
          </a>
        </li>
        <li>
          <a class="ds-link" href={download.href} type="text/calendar" download>
            {download.label}
          </a>
        </li>
      </ul>
    </aside>
  )
}
