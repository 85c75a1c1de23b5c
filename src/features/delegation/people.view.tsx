import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { FormActions, SelectField, TextField } from '#src/ui/form.tsx'
import { type GuestErrors, MOST, type TypedGuest, typedIn } from './guest.form.ts'
import { guestTexts } from './guest.messages.ts'
import { GuestPage, type GuestPageFacts, Summary } from './guest.view.tsx'

/** One of a delegation as its leader sees them. */
export interface PersonItem {
  readonly id: string
  readonly name: string
  readonly isLeader: boolean
  readonly isSelf: boolean
  readonly hasAnswered: boolean
  readonly hasAddress: boolean
}

/** The delegation as its leader keeps it. */
export function PeoplePage(props: {
  page: GuestPageFacts
  people: readonly PersonItem[]
  typed: TypedGuest
  errors: GuestErrors
}) {
  const { page, people, typed, errors } = props
  const texts = guestTexts[page.lang]
  const { fields } = texts
  const path = `${page.path}/people`
  return (
    <GuestPage page={page}>
      <p class="lead">{texts.peopleLead}</p>
      <p>{texts.peopleAnswered(people.filter(({ hasAnswered }) => hasAnswered).length, people.length)}</p>
      <Summary lang={page.lang} errors={errors} />
      <ul class="people">
        {people.map((person) => (
          <li>
            <b dir="auto">{person.name}</b>
            {person.isLeader && <span class="ds-tag">{texts.leader}</span>}
            {person.isSelf && <span> ({texts.you})</span>}
            <span class="people-state">{person.hasAnswered ? texts.answered : texts.notAnswered}</span>
            <span class="people-actions">
              {!person.isSelf && person.hasAddress && (
                <form method="post" action={`${path}/${person.id}/send`}>
                  <button class="link-button" type="submit">
                    {texts.sendAgain(person.name)}
                  </button>
                </form>
              )}
              {!person.isSelf && <a href={`${path}/${person.id}/lead`}>{texts.handOver(person.name)}</a>}
              <a href={`${path}/${person.id}/remove`}>{texts.remove(person.name)}</a>
            </span>
          </li>
        ))}
      </ul>
      <h2>{texts.addTitle}</h2>
      <p>{texts.addLead}</p>
      <form class="public-form" method="post" action={path}>
        <TextField
          name="name"
          label={fields.name}
          error={errors.name}
          value={typedIn(typed, 'name')}
          maxlength={MOST.line}
          dir="auto"
          autocomplete="off"
        />
        <TextField
          name="email"
          label={fields.email}
          hint={fields.emailHint}
          error={errors.email}
          value={typedIn(typed, 'email')}
          type="email"
          dir="ltr"
          autocomplete="off"
        />
        <SelectField
          name="lang"
          label={fields.language}
          value={typedIn(typed, 'lang') || page.lang}
          choices={LANGS.map((value) => ({ value, label: nameOfLang(value) }))}
        />
        <FormActions buttons={[{ label: texts.add }]}>
          <a href={page.path}>{texts.toMine}</a>
        </FormActions>
      </form>
    </GuestPage>
  )
}
