/** The same list in other shapes: links, the shown one marked. */
export function ViewSwitch(props: {
  label: string
  views: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
}) {
  const { label, views } = props
  return (
    <nav class="view-switch" aria-label={label}>
      <ul>
        {views.map((view) => (
          <li>
            <a href={view.href} aria-current={view.current ? 'true' : undefined}>
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
