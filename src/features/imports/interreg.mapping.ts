import type { ActivityFacts, Role } from '#src/features/activities/index.ts'
import { ANY_LANG } from '#src/features/entries/index.ts'
import type { PartyKind } from '#src/features/parties/index.ts'
import { hasColumns, type Mapping } from './mapping.model.ts'
import type { RowReader } from './row-reader.ts'

const ROLES: Readonly<Record<string, Role>> = { LP: 'lead', PP: 'partner', AP: 'participant' }

/** Partners in Interreg projects, one a row: a project has several rows. */
export const interregProjects: Mapping = {
  name: 'interreg-projects',
  about: 'partners in Interreg projects (one row a partner), with years, budget and role',
  source: 'open data on Interreg projects with Swedish partners',
  recognises: (head) => hasColumns(head, 'program projektnamn organisationsnamn organisationsroll partnerbudget'),
  read(row) {
    const name = row.needed('projektnamn')
    const programme = row.needed('program')
    const organisation = row.needed('organisationsnamn')
    const written = row.needed('organisationsroll')
    const role = ROLES[written]
    if (written && !role) row.refuse('organisationsroll', `“${written}” must be LP, PP or AP.`)
    const budget = row.number('partnerbudget')
    const facts: ActivityFacts = {
      key: '',
      kind: 'project',
      names: [{ lang: ANY_LANG, name, kind: 'name' }],
      when: readYears(row),
      programme: programme.startsWith('Interreg') ? programme : `Interreg ${programme}`,
      roles: [],
      source: this.source,
    }
    const { key: _key, roles: _roles, ...known } = facts
    const party = {
      kind: kindOf(row),
      names: [{ lang: ANY_LANG, name: organisation, kind: 'name' as const }],
      country: row.country('land'),
      column: 'organisationsnamn',
    }
    const money = budget === undefined ? undefined : { amount: budget, currency: 'EUR' }
    return [
      {
        fact: 'described_activity',
        system: 'interreg',
        foreignKeys: [`${programme}/${name}`],
        facts: known,
        roles: [{ role: role ?? 'partner', party, money }],
      },
    ]
  },
}

function readYears(row: RowReader): ActivityFacts['when'] {
  const from = row.date('startdatum')
  const to = row.date('slutdatum')
  if (from && to && Temporal.PlainDate.compare(to.date, from.date) < 0)
    row.refuse('slutdatum', 'It ends before it begins.')
  return from && { from, to }
}

// By ownership and, among private ones, by what they are.
function kindOf(row: RowReader): PartyKind {
  const type = row.text('organisationstyp') ?? ''
  if (/NGO|Interest group/.test(type)) return 'association'
  if (/enterprise/i.test(type)) return 'company'
  const isPublic = row.text('organisationsagande') === 'Public'
  return isPublic || /education|authority|agency|public law|Hospital|governmental/i.test(type)
    ? 'institution'
    : 'association'
}
