import type { Lang } from '#src/platform/i18n/languages.ts'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

/** Something that waits, with the way to it. */
export interface WaitingItem {
  readonly title: string
  readonly href: string
  /** The language of the title, where it is not the office's. */
  readonly lang: Lang | undefined
  readonly note: string
}

/** What needs a member of staff. */
export function TodayPage(props: {
  frame: OfficeFrame
  title: string
  groups: readonly {
    id: string
    title: string
    count: string
    items: readonly WaitingItem[]
    more: { label: string; href: string } | undefined
  }[]
  nothing: string
}) {
  const { frame, title, groups, nothing } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      {groups.length === 0 && <p class="lead">{nothing}</p>}
      <div class="panels">
        {groups.map(({ id, title: heading, count, items, more }) => (
          <section class="panel needs" aria-labelledby={`needs-${id}`}>
            <h2 id={`needs-${id}`}>
              {heading} <span class="needs-count">{count}</span>
            </h2>
            <Items items={items} />
            {more && (
              <p>
                <a href={more.href} aria-label={`${heading}: ${more.label}`}>
                  {more.label}
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
    </OfficeShell>
  )
}

/** All that waits of one kind. */
export function NeedsPage(props: {
  frame: OfficeFrame
  back: { label: string; href: string }
  title: string
  lead: string
  count: string
  items: readonly WaitingItem[]
  paging: Parameters<typeof Pagination>[0]
}) {
  const { frame, back, title, lead, count, items, paging } = props
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p class="list-count" role="status">
        {count}
      </p>
      {items.length > 0 && (
        <div class="panel needs">
          <Items items={items} />
        </div>
      )}
      <Pagination {...paging} />
    </OfficeShell>
  )
}

function Items({ items }: { items: readonly WaitingItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} lang={item.lang}>
            {item.title}
          </a>{' '}
          <span class="field-hint">{item.note}</span>
        </li>
      ))}
    </ul>
  )
}
