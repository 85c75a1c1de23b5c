import type { Topic } from '#src/features/hosts/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { publishTexts } from './publish.messages.ts'
import type { RuleItem } from './rule.present.ts'

/** The topics on which guests can come. */
export function TopicList({ site, lang, topics }: { site: Site; lang: Lang; topics: readonly Topic[] }) {
  if (topics.length === 0) return <p>{publishTexts[lang].noTopics}</p>
  return (
    <ul class="visit-topics">
      {topics.map(({ names, leads }) => {
        const lead = labelIn(site, leads, lang)
        return (
          <li>
            <b>{labelIn(site, names, lang)}</b>
            {lead && <span>: {lead}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** The rules of the city, each with its reason. */
export function RuleList({ items }: { items: readonly RuleItem[] }) {
  return (
    <dl class="visit-rules">
      {items.map(({ title, rules, reason }) => (
        <div>
          <dt>{title}</dt>
          {rules.map((rule) => (
            <dd>{rule}</dd>
          ))}
          {reason && <dd class="visit-reason">{reason}</dd>}
        </div>
      ))}
    </dl>
  )
}
