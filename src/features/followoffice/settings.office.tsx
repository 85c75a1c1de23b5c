import { Hono } from 'hono'
import {
  doneIn,
  menuTexts,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import {
  changeSetting,
  type FollowingRules,
  followingRules,
  MISSING_LANGUAGE_RULES,
  readSetting,
  versionOf,
} from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { namesOfWeekdays } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { ChoiceField, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { OfficeShell } from '#src/ui/office/shell.tsx'
import { conflictTexts } from './office.messages.ts'
import { NUMBER_FIELDS, type NumberField, settingTexts } from './settings.messages.ts'

const PATH = '/settings/following'
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const BOUNDS: Readonly<Record<NumberField, readonly [number, number]>> = {
  hour: [0, 23],
  waitHours: [1, 720],
  months: [1, 120],
  askDays: [1, 180],
}

type Typed = Readonly<Record<keyof FollowingRules, string>>

/** When followers are written to, and until when. */
export function followingSettings(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use(PATH, requireRight(deps, 'settings.change'))
    .get(PATH, async (c) => {
      const rules = await readSetting(db, 'following')
      return showSettings(c, { typed: written(rules), version: versionOf(rules) })
    })
    .post(PATH, async (c) => {
      const form = await readForm(c)
      const version = form.text('version')
      const rules = await readSetting(db, 'following')
      const typed = Object.fromEntries(
        Object.keys(rules).map((name) => [name, form.text(name).slice(0, 40)]),
      ) as unknown as Typed
      const errors: Partial<Record<NumberField, string>> = {}
      for (const name of NUMBER_FIELDS) {
        const [least, most] = BOUNDS[name]
        const number = /^\d{1,4}$/.test(typed[name]) ? Number(typed[name]) : Number.NaN
        if (!(number >= least && number <= most)) errors[name] = settingTexts[c.var.lang].wrong(least, most)
      }
      const { months, askDays, hour, waitHours, weekday, missingLanguage } = typed
      const read = followingRules.safeParse({
        months: Number(months),
        askDays: Number(askDays),
        hour: Number(hour),
        waitHours: Number(waitHours),
        weekday: Number(weekday),
        missingLanguage,
      })
      if (!read.success) {
        const odd = read.error.issues.map(({ path }) => String(path[0]))
        return showSettings(c, {
          typed,
          version,
          errors,
          isOdd: odd.includes('weekday') || odd.includes('missingLanguage'),
        })
      }
      const saved = await changeSetting(db, 'following', {
        version,
        by: actorOf(c.var.staff),
        value: () => read.data,
      })
      if (saved.outcome === 'changed_meanwhile')
        return showSettings(c, { typed, version: versionOf(saved.now), overtaken: true })
      return c.redirect(`/office${PATH}?done=saved`, 303)
    })
}

const written = (rules: FollowingRules) =>
  Object.fromEntries(Object.entries(rules).map(([name, value]) => [name, String(value)])) as Typed

function showSettings(
  c: OfficeContext,
  at: {
    typed: Typed
    version: string
    errors?: Readonly<Partial<Record<NumberField, string>>>
    overtaken?: boolean
    /** A choice that the form does not offer. */
    isOdd?: boolean
  },
) {
  const { lang } = c.var
  const { typed, version, errors = {}, overtaken = false, isOdd = false } = at
  const texts = settingTexts[lang]
  const problems = [
    ...(overtaken ? [{ name: 'hour', message: conflictTexts[lang] }] : []),
    ...NUMBER_FIELDS.flatMap((name) =>
      errors[name] ? [{ name, message: `${texts.labels[name]}: ${errors[name]}` }] : [],
    ),
  ]
  const number = (name: NumberField) => (
    <TextField
      name={name}
      label={texts.labels[name]}
      hint={texts.hints[name]}
      value={typed[name]}
      error={errors[name]}
      inputmode="numeric"
      size="short"
    />
  )
  const page = (
    <OfficeShell frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}>
      <p class="back">
        <a href="/office/settings">{menuTexts[lang].settings}</a>
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>
        <a href="/office/people/followers">{texts.followers}</a>
      </p>
      <ErrorSummary title={officeTexts[lang].wrongTitle} errors={problems} />
      <form class="panel narrow" method="post" action={`/office${PATH}`}>
        <input type="hidden" name="version" value={version} />
        {number('hour')}
        <SelectField
          name="weekday"
          label={texts.labels.weekday}
          value={typed.weekday}
          choices={WEEKDAYS.map((day) => ({ value: String(day), label: namesOfWeekdays(lang, [day]) }))}
        />
        <ChoiceField
          type="radio"
          name="missingLanguage"
          label={texts.labels.missingLanguage}
          values={[typed.missingLanguage]}
          choices={MISSING_LANGUAGE_RULES.map((rule) => ({ value: rule, label: texts.rules[rule] }))}
        />
        {number('waitHours')}
        {number('months')}
        {number('askDays')}
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </OfficeShell>
  )
  return showPage(c, page, overtaken ? 409 : problems.length > 0 || isOdd ? 422 : 200)
}
