/** What a text is to readers, as its mark shows it: each has a form of its own beside its word. */
export type MarkState = 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn' | 'stale' | 'none'

/** The state of one language as a small mark: the language, a form and a word. Nothing is said by colour alone. */
export function StateMark(props: {
  lang?: string | undefined
  state: MarkState
  label: string
  /** What else is to be known, in words: that it is older than its original, or that a newer draft waits. */
  notes?: readonly string[]
  href?: string | undefined
}) {
  const { lang, state, label, notes = [], href } = props
  const content = (
    <>
      {lang && <b class="lang-code">{lang}</b>}
      <span class="mark-shape" data-state={state} aria-hidden="true" />
      {[label, ...notes].join(', ')}
    </>
  )
  return href ? (
    <a class="mark" href={href}>
      {content}
    </a>
  ) : (
    <span class="mark">{content}</span>
  )
}

/** A row of ways to the parts of one thing. */
export function Tabs(props: {
  label: string
  links: readonly { label: string; href: string; current: boolean; lang?: string | undefined }[]
}) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <ul>
        {props.links.map(({ label, href, current, lang }) => (
          <li>
            <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
