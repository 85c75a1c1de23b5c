import { labelIn } from '#src/features/site/index.ts'
import { stateOn, TIE_KINDS, type TieKind, type TieReading } from '#src/features/ties/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { MapTown } from '#src/ui/charts/towns-map.tsx'
import { linkToParty } from './party-name.ts'
import type { Project } from './projection.ts'
import { loadTies } from './tie.load.ts'
import { presentTie, type TieView, toneOf } from './tie.present.ts'
import { spansOf, yearOf } from './tie-span.ts'
import { TwinTowns } from './twin-towns.view.tsx'
import { wordTexts } from './word.messages.ts'

/** The ties that stand on the map; what is agreed beside them follows in the list. */
const BONDS: readonly TieKind[] = ['twin_town', 'friendship', 'contact']
const KINDS = TIE_KINDS.filter((kind) => kind !== 'membership')

/** The twin towns as a map, through the years, and one by one with their history. */
export const projectTwinTowns: Project = async ({ db }, { site, lang, asked, path }) => {
  const { ties, view } = await loadTies(db, { site, lang, day: asked.day }, { kinds: KINDS })
  const begun = ties.filter((tie) => stateOn(tie.states, asked.day))
  const bonds = begun.filter((tie) => BONDS.includes(tie.kind))
  const more = begun.filter((tie) => !BONDS.includes(tie.kind) && isBetweenTowns(view, tie))
  const shown = [...bonds, ...more]
  return (
    <TwinTowns
      lang={lang}
      asked={asked}
      path={path}
      day={asked.asked && formatDate(lang, { date: asked.day, precision: 'day' })}
      count={countBonds(view, bonds)}
      home={{ name: labelIn(site, site.names, lang), ...site.place }}
      towns={bonds.flatMap((tie) => townsOf(view, tie))}
      bonds={bonds.flatMap((tie) => presentTie(view, tie) ?? [])}
      more={more.flatMap((tie) => presentTie(view, tie) ?? [])}
      rows={shown.map((tie) => {
        const title = presentTie(view, tie)?.title ?? ''
        const kind = wordTexts[lang].tie[tie.kind].toLowerCase()
        // A town may stand twice: as a twin town and for what was agreed beside that.
        const isNamed = BONDS.includes(tie.kind) || Object.keys(tie.names).length > 0
        return {
          label: isNamed ? title : `${title}: ${kind}`,
          href: `#tie-${tie.key}`,
          spans: spansOf(lang, tie, asked.day),
        }
      })}
      today={yearOf(asked.day)}
      hasUnknown={shown.some((tie) => tie.states[0]?.since === undefined)}
    />
  )
}

/** How many of these ties are twin towns in force, and in how many countries. */
export function countBonds(view: TieView, ties: readonly TieReading[]): { towns: number; countries: number } {
  const towns = ties
    .filter((tie) => tie.kind === 'twin_town' && stateOn(tie.states, view.day)?.state === 'in_force')
    .flatMap((tie) => tie.partyIds)
  const countries = [...new Set(towns)].flatMap((id) => view.parties.get(id)?.country ?? [])
  return { towns: new Set(towns).size, countries: new Set(countries).size }
}

/** The towns of a tie, as a map shows them. */
export function townsOf(view: TieView, tie: TieReading): MapTown[] {
  const state = stateOn(tie.states, view.day)
  const item = presentTie(view, tie)
  if (!state || !item) return []
  return tie.partyIds.flatMap((id) => {
    const party = view.parties.get(id)
    if (!party?.place) return []
    const { label, href } = linkToParty(party, view.lang)
    return [{ name: label, href, tone: toneOf(state), note: `${item.state}. ${item.summary}`, ...party.place }]
  })
}

function isBetweenTowns({ parties }: TieView, tie: TieReading): boolean {
  return tie.partyIds.some((id) => ['city', 'region'].includes(parties.get(id)?.kind ?? ''))
}
