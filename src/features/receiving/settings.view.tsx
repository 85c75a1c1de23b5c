import type { OfficeLang } from '#src/features/staff/index.ts'
import { namesOfLangs, namesOfWeekdays, stageTexts } from '#src/features/visits/index.ts'
import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, ErrorSummary, FieldGroup, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { rowsOf, type TypedRules } from './settings.form.ts'
import { settingsTexts } from './settings.messages.ts'

/** The form of the rules of visits. */
export function RulesPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  siteLangs: readonly Lang[]
  wrongTitle: string
  typed: TypedRules
}) {
  const { frame, lang, siteLangs, wrongTitle, typed } = props
  const texts = settingsTexts[lang]
  const { values, problems } = typed
  const field = (name: string) => {
    const problem = problems.get(name)
    return { name, value: values[name]?.[0] ?? '', error: problem && texts.problems[problem] }
  }
  const boxes = (name: string) => {
    const { value: _, ...rest } = field(name)
    return { ...rest, type: 'checkbox' as const, values: values[name] ?? [] }
  }
  const errors = [...problems].map(([name, problem]) => ({ name, message: texts.problems[problem] }))
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>
        <a href="/office/settings/visits/answers">{texts.answers}</a>
      </p>
      <ErrorSummary title={wrongTitle} errors={errors} />
      <form class="panel" method="post" action="/office/settings/visits" novalidate>
        <ChoiceField {...boxes('isOpen')} label={texts.isOpen} choices={[{ value: 'yes', label: texts.isOpenYes }]} />
        {siteLangs.map((each) => (
          <TextField
            {...field(`closedNotice.${each}`)}
            label={texts.closedNotice(nameOfLang(each))}
            hint={texts.closedNoticeHint}
            lang={each}
          />
        ))}
        <FieldGroup legend={texts.lengthTitle}>
          <TextField {...field('shortestHours')} label={texts.shortestHours} inputmode="decimal" />
          <TextField {...field('longestDays')} label={texts.longestDays} inputmode="numeric" />
        </FieldGroup>
        <ChoiceField
          {...boxes('weekdays')}
          label={texts.weekdays}
          choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: namesOfWeekdays(lang, [day]) }))}
        />
        <FieldGroup legend={texts.daysTitle}>
          <TextField {...field('opens')} label={texts.opens} />
          <TextField {...field('closes')} label={texts.closes} />
          <TextField {...field('noticeDays')} label={texts.noticeDays} inputmode="numeric" />
        </FieldGroup>
        <FieldGroup legend={texts.sizeTitle}>
          <TextField {...field('leastGuests')} label={texts.leastGuests} inputmode="numeric" />
          <TextField {...field('mostGuests')} label={texts.mostGuests} inputmode="numeric" />
        </FieldGroup>
        <ChoiceField
          {...boxes('langs')}
          label={texts.langs}
          choices={LANGS.map((each) => ({ value: each, label: namesOfLangs(lang, [each]) }))}
        />
        <TextField
          {...field('monthsBetween')}
          label={texts.monthsBetween}
          hint={texts.monthsBetweenHint}
          inputmode="numeric"
          size="short"
        />
        <h2>{texts.closedTitle}</h2>
        {Array.from({ length: rowsOf(values) }, (_, row) => (
          <FieldGroup legend={texts.closedSpan(row + 1)} hint={texts.closedHint}>
            <TextField {...field(`closed.${row}.from`)} label={texts.closedFrom(row + 1)} type="date" />
            <TextField {...field(`closed.${row}.to`)} label={texts.closedTo(row + 1)} type="date" />
            {siteLangs.map((each) => (
              <TextField
                {...field(`closed.${row}.reason.${each}`)}
                label={texts.closedReason(row + 1, nameOfLang(each))}
                lang={each}
              />
            ))}
          </FieldGroup>
        ))}
        <FieldGroup legend={texts.planTitle} hint={texts.planHint}>
          {(['new', 'considered', 'offered', 'done'] as const).map((stage) => (
            <TextField {...field(`plan.${stage}`)} label={stageTexts[lang][stage]} inputmode="numeric" />
          ))}
        </FieldGroup>
        <TextField
          {...field('monthsKept')}
          label={texts.monthsKept}
          hint={texts.monthsKeptHint}
          inputmode="numeric"
          size="short"
        />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </OfficeShell>
  )
}

/** The form of the texts that answers are drafted from. */
export function AnswersPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  kinds: readonly { kind: string; label: string; texts: readonly { lang: Lang; text: string }[] }[]
}) {
  const { frame, lang, kinds } = props
  const texts = settingsTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/settings/visits">{texts.title}</a>
      </p>
      <h1>{texts.answersTitle}</h1>
      <p class="lead">{texts.answersLead}</p>
      <form class="panel" method="post" action="/office/settings/visits/answers">
        {kinds.map((each) => (
          <details>
            <summary>
              <h2 class="inline-title">{each.label}</h2>
            </summary>
            {each.texts.map(({ lang: inLang, text }) => (
              <AreaField
                name={`${each.kind}.${inLang}`}
                label={`${each.label}: ${texts.answerLabel(nameOfLang(inLang))}`}
                value={text}
                rows={8}
                lang={inLang}
              />
            ))}
          </details>
        ))}
        <FormActions buttons={[{ label: texts.answersSave }]} />
      </form>
    </OfficeShell>
  )
}
