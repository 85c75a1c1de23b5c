import { labelIn } from '#src/features/site/index.ts'
import { stateOn, type TieReading } from '#src/features/ties/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { networkTexts } from './network.messages.ts'
import { readNetworkMembers } from './network-member.reads.ts'
import { type NetworkItem, Networks } from './networks.view.tsx'
import { linkToParty } from './party-name.ts'
import type { Project } from './projection.ts'
import { loadTies } from './tie.load.ts'
import { cite, presentTie, type TieView } from './tie.present.ts'

/** The networks that the city is a member of, and which twin towns it meets there. */
export const projectNetworks: Project = async ({ db }, { site, lang, asked, path }) => {
  const { ties, view } = await loadTies(db, { site, lang, day: asked.day }, { kinds: ['membership', 'twin_town'] })
  const memberships = ties.filter((tie) => tie.kind === 'membership' && stateOn(tie.states, asked.day))
  const towns = new Set(
    ties
      .filter((tie) => tie.kind === 'twin_town' && stateOn(tie.states, asked.day)?.state === 'in_force')
      .flatMap((tie) => tie.partyIds),
  )
  const members = await readNetworkMembers(db, { networkIds: memberships.flatMap((tie) => tie.partyIds) })
  const networks = memberships.flatMap((tie) => {
    const inCommon = members.filter(({ networkId, partyId }) => tie.partyIds.includes(networkId) && towns.has(partyId))
    return presentNetwork(
      view,
      tie,
      inCommon.map(({ partyId }) => partyId),
    )
  })
  return (
    <Networks
      lang={lang}
      asked={asked}
      path={path}
      day={asked.asked && formatDate(lang, { date: asked.day, precision: 'day' })}
      inForce={memberships.filter((tie) => stateOn(tie.states, asked.day)?.state === 'in_force').length}
      networks={networks}
    />
  )
}

function presentNetwork(view: TieView, tie: TieReading, townIds: readonly string[]): NetworkItem[] {
  const { lang, site } = view
  const item = presentTie(view, tie)
  if (!item) return []
  const network = view.parties.get(tie.partyIds[0] ?? '')
  const figure = network?.figures.findLast(({ key }) => key === 'members')
  const texts = networkTexts[lang]
  const towns = townIds.flatMap((id) => {
    const party = view.parties.get(id)
    return party ? [linkToParty(party, lang)] : []
  })
  const source = figure?.source && cite({ site, lang, sources: view.sources }, figure.source).name
  const year = figure && formatDate(lang, figure.when)
  const members = figure && year && texts.members(figure.value, source ? `${year}, ${source}` : year)
  return [
    {
      ...item,
      notes: members ? [members, ...item.notes] : item.notes,
      related: towns.length > 0 ? { label: texts.common(towns.length), links: towns } : undefined,
      towns,
      name: labelIn(site, tie.names, lang) || item.title,
    },
  ]
}
