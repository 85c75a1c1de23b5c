import { directionOf, type Lang } from '#src/platform/i18n/languages.ts'

/** A link to a list of a term. */
export interface ChipLink {
  readonly label: string
  readonly href: string
}

/** An entry as a list shows it. */
export interface EntryItem {
  readonly title: string
  readonly href: string
  readonly lead: string
  readonly date: { readonly text: string; readonly datetime: string }
  readonly terms: readonly ChipLink[]
  /** Only when the words are not in the language of the page, with a note for readers that says so. */
  readonly lang?: Lang
  readonly langNote?: string
  readonly call?: { readonly label: string; readonly href: string } | undefined
}

/** Marks words in another language than the page. */
export function inLang(lang: Lang | undefined): { lang?: Lang; dir?: 'ltr' | 'rtl' } {
  return lang ? { lang, dir: directionOf(lang) } : {}
}

/** A list of dated entries. `level` is that of their headings. */
export function EntryList({ entries, level = 2 }: { entries: readonly EntryItem[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="entry-list">
      {entries.map((entry) => (
        <li>
          <article class="entry">
            <time class="entry-date" datetime={entry.date.datetime}>
              {entry.date.text}
            </time>
            <div class="entry-body">
              <Heading class="entry-title" {...inLang(entry.lang)}>
                <a href={entry.href} hreflang={entry.lang}>
                  {entry.title}
                </a>
              </Heading>
              {entry.langNote && <p class="lang-note">{entry.langNote}</p>}
              <p class="entry-lead" {...inLang(entry.lang)}>
                {entry.lead}
              </p>
              {entry.terms.length > 0 && <Chips links={entry.terms} />}
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}

/** Links to what else there is for an audience or on a theme. */
export function Chips({ links, label }: { links: readonly ChipLink[]; label?: string }) {
  return (
    <ul class="chips" aria-label={label}>
      {links.map(({ label: name, href }) => (
        <li>
          <a class="ds-tag" href={href}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Highlights as cards, each with its date and its call to act. */
export function HighlightCards({ entries }: { entries: readonly EntryItem[] }) {
  return (
    <ul class="highlight-cards">
      {entries.map((entry) => (
        <li class="highlight-card">
          <time datetime={entry.date.datetime}>{entry.date.text}</time>
          <h3 {...inLang(entry.lang)}>
            <a href={entry.href} hreflang={entry.lang}>
              {entry.title}
            </a>
          </h3>
          {entry.langNote && <p class="lang-note">{entry.langNote}</p>}
          <p {...inLang(entry.lang)}>{entry.lead}</p>
          {entry.call && (
            <p class="call">
              <a class="ds-button" data-variant="secondary" href={entry.call.href} {...inLang(entry.lang)}>
                {entry.call.label}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
