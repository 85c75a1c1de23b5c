import { type ChipLink, Chips } from './entry-list.tsx'

/** A leaf of a calendar: the day large, the month under it. Only to look at: `when` says the same in words. */
export interface Leaf {
  readonly day: string
  readonly month: string
}

/** Something that happens, as a list shows it. */
export interface HappeningItem {
  readonly title: string
  readonly href: string
  /** A language (BCP 47), only when the title is not in that of the page. */
  readonly titleLang?: string | undefined
  readonly leaf?: Leaf | undefined
  readonly when?: { readonly text: string; readonly datetime: string } | undefined
  readonly label?: string | undefined
  /** What readers must not miss: that it is cancelled, or not confirmed. */
  readonly mark?: { readonly text: string; readonly tone: 'cancelled' | 'planned' } | undefined
  /** Where, with whom, by whom. */
  readonly facts: readonly string[]
  readonly lead?: string | undefined
  readonly terms: readonly ChipLink[]
}

/** What happens, each with its leaf of a calendar. `level` is that of the headings. */
export function HappeningList({ items, level = 3 }: { items: readonly HappeningItem[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="happenings">
      {items.map((item) => (
        <li>
          <article class={item.mark?.tone === 'cancelled' ? 'happening is-cancelled' : 'happening'}>
            {item.leaf ? <CalendarLeaf leaf={item.leaf} /> : <span class="leaf leaf-blank" aria-hidden="true" />}
            <div class="happening-body">
              {(item.mark || item.label) && (
                <p class="happening-kind">
                  {item.mark && <Mark mark={item.mark} />}
                  {item.label}
                </p>
              )}
              <Heading class="happening-title" {...foreign(item.titleLang)}>
                <a href={item.href}>{item.title}</a>
              </Heading>
              {item.when && (
                <p class="happening-when">
                  <time datetime={item.when.datetime}>{item.when.text}</time>
                </p>
              )}
              {item.facts.length > 0 && (
                <ul class="happening-facts">
                  {item.facts.map((fact) => (
                    <li>
                      <bdi>{fact}</bdi>
                    </li>
                  ))}
                </ul>
              )}
              {item.lead && <p class="happening-lead">{item.lead}</p>}
              {item.terms.length > 0 && <Chips links={item.terms} />}
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}

/** The mark of something cancelled or not confirmed. */
export function Mark({ mark }: { mark: NonNullable<HappeningItem['mark']> }) {
  return <strong class={`mark-${mark.tone}`}>{mark.text}</strong>
}

/** Marks words in any language other than that of the page. */
export function foreign(lang: string | undefined): { lang?: string; dir?: 'auto' } {
  return lang ? { lang, dir: 'auto' } : {}
}

function CalendarLeaf({ leaf }: { leaf: Leaf }) {
  return (
    <span class="leaf" aria-hidden="true">
      <span class={leaf.day.length > 2 ? 'leaf-day leaf-days' : 'leaf-day'}>{leaf.day}</span>
      {leaf.month && <span class="leaf-month">{leaf.month}</span>}
    </span>
  )
}
