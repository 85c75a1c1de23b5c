import {
  type DaySpan,
  moveVisit,
  openVisit,
  readVisit,
  type Visit,
  type VisitWish,
} from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

const WISH: VisitWish = {
  lang: 'en',
  organisation: 'Culture for Cities and Regions',
  country: 'BE',
  contact: { name: 'Lea Lind', email: 'lea@guests.example', phone: undefined },
  purpose: 'Cultural education',
  meets: '',
  accessibility: '',
  budget: '',
  topicIds: [],
  size: 24,
  langs: ['en'],
  wishes: [],
  hours: undefined,
  at: undefined,
  exception: '',
}

/** A visit that was asked for and confirmed. */
export async function confirmVisit(
  db: Db,
  visit: { wish?: Partial<VisitWish>; days?: DaySpan; stage?: 'offered' | 'confirmed' } = {},
): Promise<Visit> {
  const { days = { from: Temporal.PlainDate.from('2027-03-15'), to: Temporal.PlainDate.from('2027-03-16') } } = visit
  const { id } = await openVisit(
    db,
    { ...WISH, ...visit.wish },
    { timeZone: 'Europe/Helsinki', verdict: [], dueOn: undefined, by: 'a test' },
  )
  const moved = await moveVisit(db, id, { stage: visit.stage ?? 'confirmed', version: 1, days, by: 'a test' })
  if (moved !== 'moved') throw new Error(moved)
  return (await readVisit(db, id)) as Visit
}
