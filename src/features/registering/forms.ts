import { activityForm } from './activity.form.ts'
import type { FactForm, FormFact } from './fact-form.ts'
import { partyForm } from './party.form.ts'
import { sourceForm } from './source.form.ts'
import { tieForm } from './tie.form.ts'

/** The form of each kind of fact. */
export const FORMS: Readonly<Record<FormFact, FactForm>> = {
  party: partyForm,
  tie: tieForm,
  activity: activityForm,
  source: sourceForm,
}
