import type { City, CreativeWork, Organization, ProgramMembership, WithContext } from 'schema-dts'
import { type PartialDate, writePartialDate } from '#src/platform/time/partial-date.ts'
import { stateOn } from './tie.model.ts'
import type { TieReading } from './tie.reads.ts'

/**
 * A tie in the words of https://schema.org/ProgramMembership, when it is one of a network, else as the agreement that it
 * is (https://schema.org/CreativeWork). `sides` are its parties, as other things mention them; `url` is where it is found.
 */
export function tieAsSchema(
  tie: TieReading,
  told: {
    readonly url: string
    readonly name: string
    readonly city: City | Organization
    readonly sides: readonly (City | Organization)[]
    readonly on: Temporal.PlainDate
  },
): Record<string, unknown> {
  const { url, name, city, sides, on } = told
  const known = { '@context': 'https://schema.org', '@id': url, identifier: `urn:uuid:${tie.id}`, name, url } as const
  if (tie.kind === 'membership') {
    return {
      ...known,
      '@type': 'ProgramMembership',
      programName: name,
      hostingOrganization: sides as Organization[],
      member: { '@id': idOf(city) },
    } satisfies WithContext<ProgramMembership>
  }
  const state = stateOn(tie.states, on)
  return {
    ...known,
    '@type': 'CreativeWork',
    about: [city, ...sides],
    ...(tie.signed && { dateCreated: writePartialDate(tie.signed) }),
    ...(tie.termUntil && { expires: writePartialDate(tie.termUntil) }),
    ...(state && { creativeWorkStatus: state.state }),
    temporalCoverage: timeInForce(tie),
  } satisfies WithContext<CreativeWork>
}

// An interval of ISO 8601; what is not known or has not come yet stands as `..`.
function timeInForce({ states, signed }: Pick<TieReading, 'states' | 'signed'>): string {
  const write = (date: PartialDate | undefined) => (date ? writePartialDate(date) : '..')
  const begun = states.find((state) => state.state === 'in_force')
  const last = states.at(-1)
  return `${write(begun?.since ?? signed)}/${last?.state === 'ended' ? write(last.since) : '..'}`
}

const idOf = (thing: City | Organization) => String((thing as { readonly '@id'?: string })['@id'])
