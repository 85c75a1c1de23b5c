import { type PartyReading, readParties } from '#src/features/parties/index.ts'
import { linkToAudience, type TermLink } from '#src/features/reading/index.ts'
import { labelIn, type Site, termsOf } from '#src/features/site/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { localActorTexts } from './local-actor.messages.ts'
import { LocalActors } from './local-actors.view.tsx'
import { linkToParty } from './party-name.ts'
import type { Project } from './projection.ts'

/** A local actor as a list shows it. */
export interface ActorItem {
  readonly label: string
  readonly href: string
  readonly audiences: readonly TermLink[]
}

/** Local actors under the themes that they work on. */
export const projectLocalActors: Project = async ({ db }, { site, lang }) => {
  const actors = await readParties(db, { kinds: ['local_actor'] })
  const groups = site.themes.map((theme) => ({
    key: theme.key,
    title: labelIn(site, theme.names, lang),
    lead: labelIn(site, theme.leads, lang),
    actors: actorsOn(site, lang, actors, theme.id),
  }))
  const others = actors.filter((actor) => termsOf(site.themes, actor.termIds).length === 0)
  return (
    <LocalActors
      lang={lang}
      groups={[
        ...groups,
        {
          key: 'others',
          title: localActorTexts[lang].withoutTheme,
          lead: '',
          actors: presentActors(site, lang, others),
        },
      ].filter((group) => group.actors.length > 0)}
    />
  )
}

/** The local actors that work on a theme, in the order of the alphabet. */
export function actorsOn(site: Site, lang: Lang, actors: readonly PartyReading[], themeId: string): ActorItem[] {
  return presentActors(
    site,
    lang,
    actors.filter((actor) => actor.termIds.includes(themeId)),
  )
}

function presentActors(site: Site, lang: Lang, actors: readonly PartyReading[]): ActorItem[] {
  const compare = compareIn(lang)
  return actors
    .map((actor) => ({
      ...linkToParty(actor, lang),
      audiences: termsOf(site.audiences, actor.termIds).map((audience) => linkToAudience(site, lang, audience)),
    }))
    .sort((a, b) => compare(a.label, b.label))
}
