import type { Host } from '#src/features/hosts/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import { daysOf } from './session.model.ts'

/** How well a host fits a visit. */
export interface HostFit {
  readonly host: Host
  readonly topicIds: readonly string[]
  readonly langs: readonly string[]
  /** The largest group that it receives, when the visit is larger. */
  readonly tooSmallFor: number | undefined
  /** Whether it receives guests on one of the days at all; true while there are no days. */
  readonly isOpen: boolean
  /** Visits that it can still take in the term; undefined without a bound. */
  readonly left: number | undefined
  /** How many things speak against it. */
  readonly against: number
}

type Wanted = Pick<Visit, 'topicIds' | 'langs' | 'size' | 'days' | 'wishes'>

/** Hosts in the order in which they fit: what speaks against them first, then how much of the visit is their own. */
export function suggestHosts(
  hosts: readonly Host[],
  visit: Wanted,
  visitsInTerm: (hostId: string) => number,
): HostFit[] {
  return hosts
    .filter(({ isActive }) => isActive)
    .map((host) => fitOf(host, visit, visitsInTerm(host.id)))
    .sort((a, b) => a.against - b.against || b.topicIds.length - a.topicIds.length || b.langs.length - a.langs.length)
}

function fitOf(host: Host, visit: Wanted, taken: number): HostFit {
  const topicIds = host.topicIds.filter((id) => visit.topicIds.includes(id))
  const langs = host.langs.filter((lang) => visit.langs.includes(lang))
  const days = visit.days ? daysOf(visit.days) : visit.wishes.flatMap(daysOf)
  const isOpen = days.length === 0 || days.some((day) => host.weekdays.includes(day.dayOfWeek))
  const tooSmallFor = host.mostGuests !== undefined && host.mostGuests < visit.size ? host.mostGuests : undefined
  const left = host.quota === undefined ? undefined : Math.max(0, host.quota - taken)
  const against = [
    topicIds.length === 0 && visit.topicIds.length > 0,
    langs.length === 0 && visit.langs.length > 0,
    tooSmallFor !== undefined,
    !isOpen,
    left === 0,
  ].filter(Boolean).length
  return { host, topicIds, langs, tooSmallFor, isOpen, left, against }
}
