import { wordTexts } from '#src/features/register/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { idOfField } from '#src/ui/office/form.tsx'
import type { FoundParty } from './fact.model.ts'
import { fieldTexts } from './field.messages.ts'
import { formTexts } from './form.messages.ts'
import type { FormView } from './form-view.ts'
import { ROLE_CHOICES, RoleRow } from './role-row.view.tsx'

/** Where a party is searched for: with the button the form comes back with what was found, with a script at once. */
function PartySearch({ view, name, label }: { view: FormView; name: string; label: string }) {
  const texts = formTexts[view.lang]
  const id = idOfField(`find.${name}`)
  const found = view.found.get(name)
  return (
    <party-search data-field={name} class="party-search">
      <label class="ds-label" for={id}>
        {texts.find(label)}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {texts.findHint}
      </p>
      <div class="with-button">
        <input
          class="ds-input"
          type="search"
          id={id}
          name={`find.${name}`}
          value={found && found.parties.length === 0 ? found.words : ''}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
        />
        <button class="ds-button" data-variant="secondary" type="submit" name="intent" value={`find:${name}`}>
          {texts.search}
        </button>
      </div>
      <p class="found-count" role="status">
        {found && found.parties.length === 0 ? texts.foundNone(found.words) : ''}
      </p>
    </party-search>
  )
}

/** One or several parties, chosen by searching. Boxes of what was found are ticked to take them. */
export function PartyField(props: {
  view: FormView
  name: 'parties' | 'partOf'
  label?: string
  none?: string
  hint?: string
  required?: string
}) {
  const { view, name, hint, required } = props
  const texts = formTexts[view.lang]
  const { label = fieldTexts[view.lang][name], none = texts.noParty } = props
  const type = name === 'parties' ? 'checkbox' : 'radio'
  const chosen = (view.values[name] ?? []).filter(Boolean)
  const found = (view.found.get(name)?.parties ?? []).filter(({ key }) => !chosen.includes(key))
  // The only one that was found is the one that was meant.
  const isSure = found.length === 1
  const error = view.errors.get(name)
  const item = (key: string, words: string, checked: boolean) => (
    <div class="choice">
      <input class="ds-input" type={type} id={`pick-${name}-${key}`} name={name} value={key} checked={checked} />
      <label class="ds-label" data-weight="regular" for={`pick-${name}-${key}`}>
        {words}
      </label>
    </div>
  )
  return (
    <fieldset class="field choices" id={idOfField(name)} tabindex={-1} data-invalid={error ? 'true' : undefined}>
      <legend class="ds-label">
        {label}
        {required && <span class="field-required"> ({required})</span>}
      </legend>
      {hint && <p class="field-hint">{hint}</p>}
      {error && <p class="field-error">{error}</p>}
      {type === 'radio' && (
        <div class="choice">
          <input
            class="ds-input"
            type="radio"
            id={`pick-${name}-none`}
            name={name}
            value=""
            checked={chosen.length === 0 && !isSure}
          />
          <label class="ds-label" data-weight="regular" for={`pick-${name}-none`}>
            {none}
          </label>
        </div>
      )}
      {chosen.map((key) => item(key, view.parties.get(key) ?? key, type === 'checkbox' || !isSure))}
      {found.length > 0 && <p class="found-title">{texts.found}</p>}
      {found.map((party) => item(party.key, nameOfFound(view, party), isSure))}
      <template data-item={name}>{item('{key}', '{name}', true)}</template>
      <PartySearch view={view} name={name} label={label} />
    </fieldset>
  )
}

/** Who takes part, and how. What was found comes as a row without a role: choosing one takes it. */
export function RolesField({ view }: { view: FormView }) {
  const { lang } = view
  const texts = formTexts[lang]
  const rows = view.values['roles.party'] ?? []
  const error = view.errors.get('roles')
  return (
    <fieldset class="field rows" id={idOfField('roles')} tabindex={-1} data-invalid={error ? 'true' : undefined}>
      <legend class="ds-label">{fieldTexts[lang].roles}</legend>
      <p class="field-hint">{texts.rolesHint}</p>
      {error && <p class="field-error">{error}</p>}
      <datalist id="currencies">
        {['EUR', 'SEK', 'NOK', 'DKK', 'ISK', 'USD', 'GBP'].map((code) => (
          <option value={code} />
        ))}
      </datalist>
      <div class="role-rows" data-rows="roles">
        {rows.map((key, at) => (
          <RoleRow view={view} at={at} party={key} name={view.parties.get(key) ?? key} choices={ROLE_CHOICES[lang]} />
        ))}
      </div>
      <template data-item="roles">
        <RoleRow view={view} at={-1} party="{key}" name="{name}" choices={ROLE_CHOICES[lang]} />
      </template>
      <PartySearch view={view} name="roles" label={fieldTexts[lang].roles} />
    </fieldset>
  )
}

/** What was found, told from its namesakes by kind and country. */
export function nameOfFound({ lang }: Pick<FormView, 'lang'>, { name, kind, country }: FoundParty): string {
  const more = [wordTexts[lang].party[kind].toLowerCase(), country && formatCountry(lang, country)].filter(Boolean)
  return `${name} (${more.join(', ')})`
}
