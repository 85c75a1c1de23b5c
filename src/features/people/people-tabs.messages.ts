import type { OfficeCatalogue } from '#src/features/staff/index.ts'

export type PeopleTab = 'people' | 'followers' | 'companies' | 'participants'

/** What the lists of those are called whom the city keeps contact with. */
export const peopleTabTexts: OfficeCatalogue<{
  readonly label: string
  readonly tabs: Readonly<Record<PeopleTab, string>>
}> = {
  sv: {
    label: 'Kontakter',
    tabs: { people: 'Personer', followers: 'Följare', companies: 'Företag', participants: 'Deltagare' },
  },
  fi: {
    label: 'Yhteystiedot',
    tabs: { people: 'Henkilöt', followers: 'Seuraajat', companies: 'Yritykset', participants: 'Osallistujat' },
  },
  en: {
    label: 'Contacts',
    tabs: { people: 'People', followers: 'Followers', companies: 'Companies', participants: 'Participants' },
  },
}
