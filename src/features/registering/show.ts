import { doneIn, notice, type OfficeContext } from '#src/features/office/index.ts'
import type { OfficeFact } from './fact.model.ts'
import type { FormFact } from './fact-form.ts'
import { wordsOfOffice } from './word.messages.ts'

/** Who makes a change, as its revision and the audit log name them. */
export const actorOf = (c: OfficeContext) => c.var.staff.name

/** The sentence on what was just done, when the address says that something was. */
export const doneOf = (c: OfficeContext) => doneIn(c, wordsOfOffice[c.var.lang].done)

/** Answers where there is no such fact. */
export function showNotThere(c: OfficeContext) {
  const texts = wordsOfOffice[c.var.lang]
  return notice(c, 404, texts.notFoundTitle, [texts.notFound])
}

/** What each kind of fact is called in addresses. */
export const PLACES: Readonly<Record<FormFact, string>> = {
  party: 'parties',
  tie: 'ties',
  activity: 'activities',
  source: 'sources',
}

export const ROOT = '/office/register'

/** The list of a kind of fact. */
export const pathOfFacts = (fact: FormFact) => `${ROOT}/${PLACES[fact]}`

/** The page of a fact in the office. */
export const pathOfFact = ({ fact, id }: Pick<OfficeFact, 'fact' | 'id'>) => `${pathOfFacts(fact)}/${id}`

/** The kind of fact that a part of an address names. */
export function factAt(place: string | undefined): FormFact | undefined {
  return (Object.keys(PLACES) as FormFact[]).find((fact) => PLACES[fact] === place)
}
