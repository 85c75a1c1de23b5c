import { espooCalendar, linkedEvents } from './event.mapping.ts'
import { interregProjects } from './interreg.mapping.ts'
import type { Mapping, SourceHead } from './mapping.model.ts'
import { eurocitiesMembers, learningCities } from './network.mapping.ts'
import { calendar, feed } from './outside.mapping.ts'
import { REASON } from './refused.write.ts'
import { REGISTER_TABLES, type RegisterTable, unknownColumns } from './register.mapping.ts'
import { claimsOnTwinTowns, germanTwinTowns, worldPairs } from './twinning.mapping.ts'

/** A table of the register in our own form, as a mapping like any other. */
function ownForm(table: RegisterTable): Mapping {
  return {
    name: table.name,
    about: `the table ${table.name}.csv of the register, in Proxeny's own form`,
    source: 'register',
    recognises: (head) =>
      (head.format === 'csv' || head.format === 'xlsx') &&
      table.needs.every((column) => head.columns.includes(column)) &&
      unknownColumns(table, withoutReason(head.columns)).length === 0,
    read: (row, _record, context) => [table.read(row, context)],
  }
}

const withoutReason = (columns: readonly string[]) => columns.filter((column) => column !== REASON)

/** The mappings that come with the program. */
export const MAPPINGS: readonly Mapping[] = [
  ...REGISTER_TABLES.map(ownForm),
  claimsOnTwinTowns,
  germanTwinTowns,
  worldPairs,
  eurocitiesMembers,
  learningCities,
  interregProjects,
  linkedEvents,
  espooCalendar,
  calendar,
  feed,
]

/** The mapping that a file is made for; undefined when none knows it. */
export function recognizeMapping(head: SourceHead): Mapping | undefined {
  return MAPPINGS.find((mapping) => mapping.recognises({ ...head, columns: withoutReason(head.columns) }))
}
