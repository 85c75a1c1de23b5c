import type { Child } from 'hono/jsx'
import { pathOfAsking } from '#src/features/entries/index.ts'
import { frameOf, type ReaderContext, showPrivate } from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import {
  DRAFT_DAYS,
  describeRules,
  describeVerdicts,
  publishTexts,
  RuleList,
  ruleTexts,
  TopicList,
  type Typed,
  VerdictList,
} from '#src/features/visits/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { Section } from '#src/ui/start.tsx'
import type { AskingDeps } from './ask.deps.ts'
import { type Asking, judge, readTyped } from './ask.load.ts'
import { askTexts } from './ask.messages.ts'
import { labelOfField, summarise } from './ask.present.ts'
import { STEPS } from './ask.texts.ts'
import { ExceptionField, StepFields, type StepView } from './ask.view.tsx'
import type { WishReading } from './ask.wish.ts'
import { LaterPage, Remark, StepPage, Summary, WordsPage } from './ask-page.view.tsx'

type Problems = WishReading['problems']

const NONE: Problems = new Map()

/** The frame of a page of asking. */
export function askingFrame(
  c: ReaderContext,
  deps: AskingDeps,
  page: { title: string; path: readonly string[]; isWrong?: boolean },
) {
  const { lang, site } = c.var
  const { title, wrongWord } = { title: page.title, wrongWord: askTexts[lang].wrongWord }
  return frameOf(deps, site, lang, {
    title: page.isWrong ? `${wrongWord}: ${title}` : title,
    pathIn: (other: Lang) => pathOfAsking(other, ...page.path),
    noindex: true,
    hasForm: true,
  })
}

/** Shows a step of the form; the first one also says what the city takes. */
export function showStep(
  c: ReaderContext,
  deps: AskingDeps,
  asking: Asking,
  at: { number: number; typed: Typed; secret?: string; problems?: Problems },
) {
  const { lang, site } = c.var
  const { number, typed, secret, problems = NONE } = at
  const texts = askTexts[lang]
  const step = STEPS[number - 1] ?? STEPS[0]
  const view: StepView = { site, lang, typed, problems, topics: asking.topics }
  const isFirst = secret === undefined
  const path = secret === undefined ? [] : [secret, String(number)]
  const stepTitle = `${number}/${STEPS.length} ${texts.steps[step.key]}`
  const page = (
    <StepPage
      frame={askingFrame(c, deps, { title: isFirst ? texts.title : stepTitle, path, isWrong: problems.size > 0 })}
      texts={texts}
      title={isFirst ? texts.title : texts.steps[step.key]}
      lead={isFirst ? texts.lead(labelIn(site, site.names, lang)) : texts.howLong}
      before={isFirst && problems.size === 0 ? whatIsTaken(lang, c, asking) : undefined}
      steps={stepsOf(lang, number, secret)}
      errors={errorsOf(lang, problems)}
      action={pathOfAsking(lang, ...path)}
      submit={texts.next}
      canPause={secret !== undefined}
      fields={<StepFields step={step.key} view={view} />}
    />
  )
  return showPrivate(c, page, problems.size > 0 ? 422 : 200)
}

function whatIsTaken(lang: Lang, c: ReaderContext, { rules, topics }: Asking): Child {
  const { site } = c.var
  const texts = publishTexts[lang]
  return (
    <>
      <Section id="topics" title={texts.topics} lead={texts.topicsLead}>
        <TopicList site={site} lang={lang} topics={topics} />
      </Section>
      <Section id="rules" title={texts.rules} lead={texts.rulesLead} tone="tinted">
        <RuleList items={describeRules(lang, site, rules)} />
      </Section>
      <div class="wrap public-form">
        <h2>{askTexts[lang].steps.who}</h2>
        <p>{askTexts[lang].howLong}</p>
      </div>
    </>
  )
}

function stepsOf(lang: Lang, number: number, secret: string | undefined) {
  return STEPS.map(({ key }, index) => ({
    label: askTexts[lang].steps[key],
    // Without a draft there is nothing behind the other steps yet.
    href: secret && pathOfAsking(lang, secret, String(index + 1)),
    current: index + 1 === number,
  }))
}

function errorsOf(lang: Lang, problems: Problems) {
  return [...problems].map(([name, problem]) => ({
    name,
    message: `${labelOfField(lang, name)}: ${name === 'exception' && problem === 'missing' ? askTexts[lang].exceptionMissing : askTexts[lang].problems[problem]}`,
  }))
}

/** Shows everything that was typed, what the rules say of it, and the button that sends it. */
export async function showCheck(
  c: ReaderContext,
  deps: AskingDeps,
  asking: Asking,
  at: { typed: Typed; secret: string; problems?: Problems },
) {
  const { lang, site } = c.var
  const { typed, secret, problems = NONE } = at
  const texts = askTexts[lang]
  const reading = readTyped(typed, site, asking)
  const isWhole = reading.problems.size === 0
  const { verdicts, isWithin } = await judge(deps.db, site, asking, reading)
  const view: StepView = { site, lang, typed, problems, topics: asking.topics }
  const items = describeVerdicts(lang, site, asking.rules, verdicts)
  const parts = summarise(lang, site, reading.wish, asking.topics).filter(({ step }) => step !== 'check')
  // What is missing from a step that was passed over is said here, with the way to it.
  const missing = isWhole ? [] : stepsWithProblems(reading.problems)
  const fields = (
    <>
      <Summary
        parts={parts.map(({ step, title, rows }) => ({
          title,
          rows,
          href: pathOfAsking(lang, secret, String(STEPS.findIndex(({ key }) => key === step) + 1)),
          change: texts.change(title),
        }))}
      />
      {missing.map((number) => (
        <p class="field-error">
          <a href={pathOfAsking(lang, secret, String(number))}>
            {texts.wrongTitle}: {texts.steps[(STEPS[number - 1] ?? STEPS[0]).key]}
          </a>
        </p>
      ))}
      {isWhole && <h2 id="verdict">{texts.againstTitle}</h2>}
      {isWhole && (
        <Remark>
          <p>{isWithin ? (items.length > 0 ? texts.someAgainst : texts.within) : texts.against}</p>
        </Remark>
      )}
      {isWhole && items.length > 0 && <VerdictList texts={askTexts[lang]} items={items} />}
      {isWhole && !isWithin && <ExceptionField view={view} isNeeded />}
      <p class="field-hint">{texts.privacy(ruleTexts[lang].months(asking.rules.monthsKept))}</p>
    </>
  )
  const page = (
    <StepPage
      frame={askingFrame(c, deps, { title: texts.steps.check, path: [secret, '5'], isWrong: problems.size > 0 })}
      texts={texts}
      title={texts.steps.check}
      lead={texts.checkLead}
      steps={stepsOf(lang, STEPS.length, secret)}
      errors={errorsOf(lang, problems)}
      action={pathOfAsking(lang, secret, '5')}
      submit={isWhole && !isWithin ? texts.putForward : texts.send}
      canPause={false}
      fields={fields}
    />
  )
  return showPrivate(c, page, problems.size > 0 ? 422 : 200)
}

function stepsWithProblems(problems: Problems): number[] {
  return STEPS.flatMap(({ fields }, index) =>
    (fields as readonly string[]).some((name) => problems.has(name as never)) ? [index + 1] : [],
  )
}

/** Says that no visits can be asked for. */
export function showClosed(c: ReaderContext, deps: AskingDeps, { rules }: Asking) {
  const { lang, site } = c.var
  const texts = askTexts[lang]
  const lead = labelIn(site, rules.closedNotice, lang) || texts.closed
  const frame = askingFrame(c, deps, { title: texts.closedTitle, path: [] })
  return showPrivate(c, <WordsPage frame={frame} title={texts.closedTitle} lead={lead} />)
}

/** Shows where a draft is kept. */
export function showLater(
  c: ReaderContext,
  deps: AskingDeps,
  at: { secret: string; to: string; isWrong?: boolean; isMailed?: boolean },
) {
  const { lang } = c.var
  const texts = askTexts[lang]
  const path = pathOfAsking(lang, at.secret)
  const page = (
    <LaterPage
      frame={askingFrame(c, deps, {
        title: texts.laterTitle,
        path: [at.secret, 'later'],
        isWrong: at.isWrong ?? false,
      })}
      texts={texts}
      lead={texts.laterLead(DRAFT_DAYS)}
      address={deps.origin + path}
      path={path}
      mail={{ value: at.to, error: at.isWrong ? texts.problems.no_address : undefined }}
      isMailed={at.isMailed ?? false}
    />
  )
  return showPrivate(c, page, at.isWrong ? 422 : 200)
}
