import { pathOfContact } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { Chips } from '#src/ui/entry-list.tsx'
import { Section } from '#src/ui/start.tsx'
import { downloadsOf } from './downloads.ts'
import { FileList } from './file-list.view.tsx'
import { localActorTexts } from './local-actor.messages.ts'
import { networkTexts } from './network.messages.ts'

/** Local actors under the themes that they work on. */
export function LocalActors(props: {
  lang: Lang
  groups: readonly {
    readonly key: string
    readonly title: string
    readonly lead: string
    readonly actors: readonly {
      readonly label: string
      readonly href: string
      readonly audiences: readonly { readonly label: string; readonly href: string }[]
    }[]
  }[]
}) {
  const { lang, groups } = props
  const texts = localActorTexts[lang]
  return (
    <Section id="register" title={texts.title} lead={texts.lead} tone="tinted">
      {groups.length === 0 && <p>{texts.none}</p>}
      {groups.map(({ key, title, lead, actors }) => (
        <section class="actor-theme" aria-labelledby={`theme-${key}`}>
          <h3 id={`theme-${key}`}>{title}</h3>
          {lead && <p class="quiet">{lead}</p>}
          <ul>
            {actors.map(({ label, href, audiences }) => (
              <li>
                <a href={href}>{label}</a>
                {audiences.length > 0 && <Chips links={audiences} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="section-note">{texts.takePartLead}</p>
      <p>
        <a class="ds-button" data-variant="secondary" href={pathOfContact(lang, 'takePart')}>
          {texts.takePart}
        </a>
      </p>
      <FileList
        label={networkTexts[lang].files}
        files={downloadsOf('parties', ['csv', 'json'], { kind: 'local_actor' })}
      />
    </Section>
  )
}
