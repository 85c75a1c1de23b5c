import { linkToParty } from '#src/features/register/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import type { Profile } from './profile.load.ts'
import { profileTexts } from './profile.messages.ts'

interface Link {
  readonly label: string
  readonly href: string
  readonly note?: string
}

/** Whom a party is near to, besides us. */
export interface Neighbours {
  /** Networks that we are members of too. */
  readonly networks: readonly Link[]
  /** Of a network: its members. */
  readonly members: readonly Link[]
  /** Those who took part in the same, with how often. */
  readonly alongside: readonly Link[]
}

/** The neighbours of a party in the web of ties and activities. */
export function findNeighbours({ party, view, activities, members }: Profile): Neighbours {
  const { lang, parties } = view
  const compare = compareIn(lang)
  const linksTo = (ids: Iterable<string>) =>
    [...new Set(ids)]
      .flatMap((id) => parties.get(id) ?? [])
      .filter((each) => each.id !== party.id && !each.isOwn)
      .map((each) => linkToParty(each, lang))
      .sort((a, b) => compare(a.label, b.label))
  const times = new Map<string, number>()
  for (const activity of activities) {
    for (const id of new Set(activity.roles.map((role) => role.partyId))) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return {
    networks: linksTo(
      members.filter((member) => member.partyId === party.id && member.isOurs).map((member) => member.networkId),
    ),
    members: linksTo(members.filter((member) => member.networkId === party.id).map((member) => member.partyId)),
    alongside: [...times]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id, count]) => linksTo([id]).map((link) => ({ ...link, note: profileTexts[lang].times(count) }))),
  }
}
