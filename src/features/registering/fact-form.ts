import type { Actor } from '#src/features/entries/index.ts'
import type { FactName, FactRecord } from '#src/features/facts/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { FormReader, type Problem, type Values } from './form-reader.ts'
import { asRecord } from './record.ts'
import type { Shape } from './three-way.ts'

/** The facts that have a form of their own. */
export const FORM_FACTS = ['party', 'tie', 'activity', 'source'] as const satisfies readonly FactName[]
export type FormFact = (typeof FORM_FACTS)[number]

/** What a form needs to know of the city and of the fact. */
export interface FormContext {
  /** The own name of the fact in files and commands. */
  readonly key: string
  readonly timeZone: string
}

/** How saving went: where the fact is, or what is wrong with which field. */
export type SaveResult = { readonly id: string } | { readonly problem: readonly [field: string, Problem] }

/** One kind of fact: how its record and its form become each other, and who keeps it. */
export interface FactForm<Facts = unknown> {
  readonly fact: FormFact
  readonly shape: Shape
  /** The fields of a record, as its form has them. */
  write(record: FactRecord): Values
  /** Reads a form. What is wrong with it stands among the problems of the reader. */
  read(form: FormReader, context: FormContext): Facts
  save(tx: Tx, facts: Facts, by: Actor, note: string | undefined): Promise<SaveResult>
  /** What a new fact is called in files and commands, from what it says. */
  proposeKey(facts: Facts): string
}

/** A record as its form would write it: two that say the same are the same then. */
export function normalize(form: FactForm, record: FactRecord, context: FormContext): FactRecord {
  return asRecord(form.read(new FormReader(form.write(record)), context))
}

/** Makes a kind of fact, whatever its facts are, one that is handled like all others. */
export const factForm = <Facts>(form: FactForm<Facts>): FactForm => form as unknown as FactForm
