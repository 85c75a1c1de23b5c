import type { Need, NeedName } from './need.model.ts'

const PLACES = { party: 'parties', tie: 'ties', activity: 'activities', source: 'sources' } as const

/** The path in the office where somebody acts on a thing that waits. */
export function pathOfNeed(
  name: NeedName,
  { id, lang, place, placeId }: Pick<Need, 'id' | 'lang' | 'place' | 'placeId'>,
): string {
  if (name === 'doubt') return `/office/doubts/${id}`
  if (name === 'inquiry') return `/office/inquiries/${id}`
  if (name === 'newsletter') return `/office/newsletters/${id}/sending`
  if (name === 'commitment') return placeId ? `/office/commitments?visit=${placeId}` : '/office/commitments'
  if (name === 'company_waiting') return `/office/people/companies/waiting/${id}`
  const whose = placeId ?? id
  // What is stale is settled beside its original.
  if (name === 'stale') return `/office/entries/${whose}/${lang}/translate`
  if (place === 'text' || place === null) return `/office/entries/${whose}/${lang}`
  return `/office/register/${PLACES[place]}/${whose}${name === 'disputed' ? '#claims' : ''}`
}

/** The path of the list of all that waits for somebody of one kind. */
export function pathOfNeeds(name: NeedName): string {
  return `/office/needs/${name.replaceAll('_', '-')}`
}
