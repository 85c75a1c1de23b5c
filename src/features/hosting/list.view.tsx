import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, SelectField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { hostingTexts } from './hosting.messages.ts'

/** One line of the catalogue, or of the topics. */
export interface ListItem {
  readonly title: string
  readonly href: string
  readonly mark: string | undefined
  readonly lines: readonly string[]
}

/** The catalogue of hosts, narrowed as one likes. */
export function HostListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  filters: readonly { name: string; label: string; value: string; choices: readonly Choice[] }[]
  items: readonly ListItem[]
}) {
  const { frame, lang, filters, items } = props
  const texts = hostingTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <div class="list-head">
        <h1>{texts.title}</h1>
        <a class="ds-button" href="/office/hosts/new">
          {texts.add}
        </a>
      </div>
      <p class="lead">{texts.lead}</p>
      <p>
        <a href="/office/hosts/topics">{texts.topics}</a>
      </p>
      <form class="panel list-filters" method="get" action="/office/hosts">
        {filters.map((filter) => (
          <SelectField {...filter} none={texts.all} />
        ))}
        <div class="form-actions">
          <button class="ds-button" type="submit">
            {texts.show}
          </button>
          {filters.some(({ value }) => value !== '') && <a href="/office/hosts">{texts.clear}</a>}
        </div>
      </form>
      <Items items={items} none={texts.none} />
    </OfficeShell>
  )
}

/** The topics that guests can come for. */
export function TopicListPage(props: { frame: OfficeFrame; lang: OfficeLang; items: readonly ListItem[] }) {
  const { frame, lang, items } = props
  const texts = hostingTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/hosts">{texts.back}</a>
      </p>
      <div class="list-head">
        <h1>{texts.topicsTitle}</h1>
        <a class="ds-button" href="/office/hosts/topics/new">
          {texts.newTopic}
        </a>
      </div>
      <p class="lead">{texts.topicsLead}</p>
      <Items items={items} none={texts.none} />
    </OfficeShell>
  )
}

function Items({ items, none }: { items: readonly ListItem[]; none: string }) {
  if (items.length === 0) return <p>{none}</p>
  return (
    <ul class="plan-readers">
      {items.map(({ title, href, mark, lines }) => (
        <li class="panel">
          <h2>
            <a href={href}>
              <bdi>{title}</bdi>
            </a>
          </h2>
          {mark && (
            <p>
              <span class="ds-tag" data-color="warning">
                {mark}
              </span>
            </p>
          )}
          {lines.map((line) => (
            <p class="field-hint">
              <bdi>{line}</bdi>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
