import { ROLES } from '#src/features/activities/index.ts'
import { OFFICE_LANGS, type OfficeLang } from '#src/features/staff/index.ts'
import type { Choice } from '#src/ui/office/form.tsx'
import { formTexts } from './form.messages.ts'
import type { FormView } from './form-view.ts'
import { RowSelect, RowText } from './row.view.tsx'
import { wordsOfOffice } from './word.messages.ts'

/** The roles that a party can have, in the languages of the office. */
export const ROLE_CHOICES = Object.fromEntries(
  OFFICE_LANGS.map((lang) => [lang, ROLES.map((value) => ({ value, label: wordsOfOffice[lang].roles[value] }))]),
) as unknown as Readonly<Record<OfficeLang, readonly Choice[]>>

/** A party with what it does. */
export function RoleRow(props: {
  view: FormView
  at: number
  party: string
  name: string
  choices: readonly Choice[]
}) {
  const { view, at, party, name, choices } = props
  const texts = formTexts[view.lang]
  return (
    <fieldset class="row">
      <legend class="row-head">{name}</legend>
      <input type="hidden" name="roles.party" value={party} />
      <RowSelect view={view} name="roles.role" at={at} label={texts.role} choices={choices} none={texts.noRole} />
      <RowText view={view} name="roles.amount" at={at} label={texts.amount} />
      <RowText view={view} name="roles.currency" at={at} label={texts.currency} list="currencies" />
    </fieldset>
  )
}
