/** The visible way to follow a list. */
export function FeedLinks(props: {
  title: string
  hint: string
  links: readonly { readonly name: string; readonly label: string; readonly href: string }[]
}) {
  const { title, hint, links } = props
  return (
    <aside class="follow" aria-label={title}>
      <p>
        <b>{title}</b> {hint}
      </p>
      <ul>
        {links.map(({ name, label, href }) => (
          <li>
            <a class="ds-link" href={href} aria-label={label}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
