import type { Child } from 'hono/jsx'
import type { Topic } from '#src/features/hosts/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { namesOfLangs, type Typed } from '#src/features/visits/index.ts'
import { countriesIn } from '#src/platform/i18n/country-list.ts'
import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, FieldGroup, SelectField, TextField } from '#src/ui/form.tsx'
import { askTexts } from './ask.messages.ts'
import type { FieldName, ProblemKey, StepKey } from './ask.texts.ts'
import { OTHER_TOPIC } from './ask.wish.ts'

/** What the fields of a step are drawn from. */
export interface StepView {
  readonly site: Site
  readonly lang: Lang
  readonly typed: Typed
  readonly problems: ReadonlyMap<FieldName, ProblemKey>
  readonly topics: readonly Topic[]
}

type Plain = Exclude<FieldName, 'from1' | 'to1' | 'from2' | 'to2' | 'from3' | 'to3'>

function fieldOf({ lang, typed, problems }: StepView, name: FieldName) {
  const problem = problems.get(name)
  return { name, value: typed[name]?.[0] ?? '', error: problem && askTexts[lang].problems[problem] }
}

function wordsOf({ lang }: StepView, name: Plain, isNeeded = false) {
  const texts = askTexts[lang]
  return { ...texts.fields[name], ...(isNeeded && { required: texts.required }) }
}

/** The fields of a step. */
export function StepFields({ step, view }: { step: StepKey; view: StepView }): Child {
  if (step === 'who') return <WhoFields view={view} />
  if (step === 'what') return <WhatFields view={view} />
  if (step === 'when') return <WhenFields view={view} />
  if (step === 'needs')
    return (
      <>
        <AreaField {...fieldOf(view, 'accessibility')} {...wordsOf(view, 'accessibility')} dir="auto" />
        <AreaField {...fieldOf(view, 'budget')} {...wordsOf(view, 'budget')} dir="auto" />
      </>
    )
  return null
}

function WhoFields({ view }: { view: StepView }) {
  const { lang, site } = view
  const chosen = view.typed.lang?.[0] ?? lang
  return (
    <>
      <TextField
        {...fieldOf(view, 'organisation')}
        {...wordsOf(view, 'organisation', true)}
        autocomplete="organization"
        dir="auto"
      />
      <SelectField
        {...fieldOf(view, 'country')}
        {...wordsOf(view, 'country', true)}
        choices={countriesIn(lang)}
        none={askTexts[lang].chooseCountry}
      />
      <TextField {...fieldOf(view, 'name')} {...wordsOf(view, 'name', true)} autocomplete="name" dir="auto" />
      <TextField
        {...fieldOf(view, 'email')}
        {...wordsOf(view, 'email', true)}
        type="email"
        autocomplete="email"
        dir="ltr"
      />
      <TextField
        {...fieldOf(view, 'phone')}
        {...wordsOf(view, 'phone')}
        type="tel"
        autocomplete="tel"
        dir="ltr"
        size="short"
      />
      <SelectField
        {...fieldOf(view, 'lang')}
        {...wordsOf(view, 'lang')}
        value={chosen}
        choices={site.languages.map((each) => ({ value: each, label: nameOfLang(each) }))}
      />
    </>
  )
}

function WhatFields({ view }: { view: StepView }) {
  const { site, lang, topics, typed } = view
  const { otherTopic } = askTexts[lang]
  const { value: _, ...field } = fieldOf(view, 'topics')
  return (
    <>
      <ChoiceField
        {...field}
        {...wordsOf(view, 'topics', true)}
        type="checkbox"
        values={typed.topics ?? []}
        choices={[
          ...topics.map(({ id, names, leads }) => ({
            value: id,
            label: labelIn(site, names, lang),
            hint: labelIn(site, leads, lang) || undefined,
          })),
          { value: OTHER_TOPIC, ...otherTopic },
        ]}
      />
      <AreaField {...fieldOf(view, 'purpose')} {...wordsOf(view, 'purpose', true)} rows={6} dir="auto" />
      <AreaField {...fieldOf(view, 'meets')} {...wordsOf(view, 'meets')} dir="auto" />
    </>
  )
}

const WISHES = [
  ['from1', 'to1'],
  ['from2', 'to2'],
  ['from3', 'to3'],
] as const

function WhenFields({ view }: { view: StepView }) {
  const { lang, typed } = view
  const texts = askTexts[lang]
  const { value: length, ...lengthField } = fieldOf(view, 'length')
  const { value: _, ...langsField } = fieldOf(view, 'langs')
  return (
    <>
      {WISHES.map(([from, to], index) => {
        const number = index + 1
        const required = number === 1 ? texts.required : undefined
        return (
          <FieldGroup legend={texts.wish(number)} hint={texts.wishHint}>
            <TextField
              {...fieldOf(view, from)}
              label={texts.firstDay(number)}
              required={required}
              type="date"
              dir="ltr"
            />
            <TextField
              {...fieldOf(view, to)}
              label={texts.lastDay(number)}
              hint={texts.lastDayHint}
              type="date"
              dir="ltr"
            />
          </FieldGroup>
        )
      })}
      <ChoiceField
        {...lengthField}
        {...wordsOf(view, 'length', true)}
        type="radio"
        values={[length || 'days']}
        choices={(['days', 'hours'] as const).map((value) => ({ value, label: texts.lengths[value] }))}
      />
      <TextField {...fieldOf(view, 'hours')} {...wordsOf(view, 'hours')} inputmode="decimal" size="short" dir="ltr" />
      <TextField {...fieldOf(view, 'begins')} {...wordsOf(view, 'begins')} size="short" dir="ltr" />
      <TextField
        {...fieldOf(view, 'size')}
        {...wordsOf(view, 'size', true)}
        inputmode="numeric"
        size="short"
        dir="ltr"
      />
      <ChoiceField
        {...langsField}
        {...wordsOf(view, 'langs', true)}
        type="checkbox"
        values={typed.langs ?? []}
        choices={[
          ...LANGS.map((each) => ({ value: each as string, label: namesOfLangs(lang, [each]) })),
          { value: OTHER_TOPIC, label: texts.otherLang },
        ]}
      />
    </>
  )
}

/** The field for the reason why a wish should be possible although the rules say no. */
export function ExceptionField({ view, isNeeded }: { view: StepView; isNeeded: boolean }) {
  const field = fieldOf(view, 'exception')
  const error = view.problems.get('exception') === 'missing' ? askTexts[view.lang].exceptionMissing : field.error
  return <AreaField {...field} error={error} {...wordsOf(view, 'exception', isNeeded)} dir="auto" />
}
