import type { OfficeContext, OfficeDeps } from '#src/features/office/index.ts'
import type { Person } from '#src/features/people/index.ts'
import { may, type Right } from '#src/features/staff/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { collectOwn } from './own.store.ts'
import { peopleTexts } from './people.messages.ts'
import type { PersonRow } from './people.view.tsx'
import type { SeenPart } from './person.view.tsx'
import type { PrivacyMeans } from './privacy.deps.ts'

/** A person as lists and pages of the office show them. */
export function presentPerson(c: OfficeContext, { id, name, email, createdAt, mergedInto }: Person): PersonRow {
  const { lang, site } = c.var
  const since = formatStamp(lang, createdAt.toZonedDateTimeISO(site?.timeZone ?? 'UTC'))
  return { id, name: name || peopleTexts[lang].noName, email, since, isPart: mergedInto !== undefined }
}

// Who plans visits sees what guests eat and need; who looks after staff sees accounts and mails. Nobody else does, and
// not by way of a person's page either.
const RIGHTS: Readonly<Record<string, Right>> = {
  visits: 'visits.plan',
  guests: 'visits.plan',
  hosts: 'visits.plan',
  inquiries: 'inquiries.answer',
  mails: 'staff.manage',
  staff: 'staff.manage',
  history: 'audit.read',
  writing: 'staff.manage',
}

/** The right that it takes to see what a room keeps of a person. */
export const rightOfPart = (key: string): Right => RIGHTS[key] ?? 'people.manage'

/** All that is kept of people who are one, as far as whoever asks may see it. */
export async function seenParts(
  c: OfficeContext,
  deps: OfficeDeps & PrivacyMeans,
  people: readonly Person[],
): Promise<SeenPart[]> {
  const { lang, site, staff } = c.var
  const means = { ...deps, rooms: await deps.rooms(), timeZone: site?.timeZone ?? 'UTC' }
  const byRoom = new Map<string, SeenPart>()
  for (const person of people) {
    for (const part of await collectOwn(means, person, lang)) {
      const isSeen = may(staff, rightOfPart(part.item.key))
      const before = byRoom.get(part.item.key)
      byRoom.set(part.item.key, { ...part, isSeen, kept: [...(before?.kept ?? []), ...(isSeen ? part.kept : [])] })
    }
  }
  return [...byRoom.values()]
}
