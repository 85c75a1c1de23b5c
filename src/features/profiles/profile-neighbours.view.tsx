import type { Lang } from '#src/platform/i18n/languages.ts'
import { Section } from '#src/ui/start.tsx'
import type { Neighbours } from './neighbour.ts'
import { profileTexts } from './profile.messages.ts'

interface Link {
  readonly label: string
  readonly href: string
  readonly note?: string
}

/** Whom a party is near to in the web of ties and activities. */
export function NeighbourSection(props: { lang: Lang; city: string; neighbours: Neighbours; parts: readonly Link[] }) {
  const { lang, city, neighbours, parts } = props
  const texts = profileTexts[lang]
  const groups = [
    { title: texts.networks(city), links: neighbours.networks },
    { title: texts.members, links: neighbours.members },
    { title: texts.alongside, links: neighbours.alongside },
    { title: texts.parts, links: parts },
  ].filter(({ links }) => links.length > 0)
  if (groups.length === 0) return null
  return (
    <Section id="neighbours" title={texts.neighbours}>
      {groups.map(({ title, links }) => (
        <div class="party-group">
          <h3>{title}</h3>
          <ul class="party-list">
            {links.map(({ label, href, note }: Link) => (
              <li>
                <a href={href}>{label}</a>
                {note && <span class="quiet"> {note}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
