/** The visible way to follow a list. */
export function FeedLinks(props: {
  title: string
  hint: string
  links: readonly { readonly name: string; readonly label: string; readonly href: string }[]
  /** Where the same is followed by mail. */
  choose?: FollowTarget | undefined
}) {
  const { title, hint, links, choose } = props
  return (
    <aside class="follow" aria-label={title}>
      {choose && <FollowButton {...choose} />}
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

/** The page on which something is followed, and what its link says. */
export interface FollowTarget {
  readonly label: string
  readonly href: string
}

/** The way to follow what has no feed of its own. */
export function FollowLink({ hint, ...target }: FollowTarget & { hint: string }) {
  return (
    <div class="follow">
      <FollowButton {...target} />
      <p>{hint}</p>
    </div>
  )
}

function FollowButton({ label, href }: FollowTarget) {
  return (
    <a class="ds-button follow-button" data-variant="secondary" href={href} rel="nofollow">
      {label}
    </a>
  )
}
