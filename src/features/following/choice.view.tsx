import { FOLLOW_KINDS } from '#src/features/followers/index.ts'
import {
  type Chosen,
  followParamsOf,
  type Subject,
  slugOfFollowKind,
  slugOfSubject,
} from '#src/features/reading/index.ts'
import { labelIn, type Site, slugOfTerm, type Term } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { ChoiceField, TextField } from '#src/ui/form.tsx'
import { followTexts } from './follow.messages.ts'

/** What a choice is made among, and what is chosen. */
export interface ChoiceShown {
  readonly site: Site
  readonly lang: Lang
  readonly chosen: Chosen
  readonly words: string
  /** What was found by name; undefined while nothing was looked for. */
  readonly found: readonly Subject[] | undefined
}

/** The fields of a choice: they have the names and values that its addresses have. */
export function ChoiceFields({ site, lang, chosen, words, found }: ChoiceShown) {
  const texts = followTexts[lang]
  const names = followParamsOf(lang)
  const others = found?.filter(({ id }) => !chosen.about.some((each) => each.id === id)) ?? []
  return (
    <>
      <p class="field-hint">{texts.choiceHint}</p>
      <div class="choice-groups">
        <ChoiceField
          type="checkbox"
          name={names.kind}
          label={texts.kinds}
          values={chosen.kinds.map((kind) => slugOfFollowKind(lang, kind))}
          choices={FOLLOW_KINDS.map((kind) => ({ value: slugOfFollowKind(lang, kind), label: texts.kindNames[kind] }))}
        />
        {terms(names.audience, texts.audiences, site.audiences, chosen.audiences)}
        {terms(names.theme, texts.themes, site.themes, chosen.themes)}
      </div>
      {(chosen.about.length > 0 || others.length > 0) && (
        <ChoiceField
          type="checkbox"
          name={names.about}
          label={texts.about.label}
          hint={others.length > 0 ? texts.found : texts.about.hint}
          values={chosen.about.map((subject) => slugOfSubject(lang, subject))}
          choices={[...chosen.about, ...others].map((subject) => ({
            value: slugOfSubject(lang, subject),
            label: subject.name(lang),
          }))}
        />
      )}
      <div class="find-field" id="find">
        <TextField
          name="q"
          {...texts.find}
          value={words}
          type="search"
          dir="auto"
          maxlength={100}
          error={found && others.length === 0 ? texts.foundNothing : undefined}
        />
        <button class="ds-button" type="submit" name="and_then" value="find" data-variant="secondary">
          {texts.findButton}
        </button>
      </div>
    </>
  )

  function terms(name: string, label: string, all: readonly Term[], some: readonly Term[]) {
    if (all.length === 0) return null
    const slug = (term: Term) => slugOfTerm(site, term, lang)
    return (
      <ChoiceField
        type="checkbox"
        name={name}
        label={label}
        values={some.map(slug)}
        choices={all.map((term) => ({ value: slug(term), label: labelIn(site, term.names, lang) }))}
      />
    )
  }
}
