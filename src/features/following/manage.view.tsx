import type { Follower } from '#src/features/followers/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { ChoiceField, ErrorSummary, FormActions, TextField } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { ChoiceFields, type ChoiceShown } from './choice.view.tsx'
import { followTexts } from './follow.messages.ts'
import type { FollowProblem } from './follow.texts.ts'
import { HowFields, OneButton } from './follow.view.tsx'

/** A choice as its owner sees it. */
export interface ChoiceItem {
  readonly id: string
  readonly words: string
  readonly isMissing: boolean
}

/** A follower's own page. */
export function ManagePage(props: {
  frame: PageFrame
  lang: Lang
  site: Site
  path: string
  leaveHref: string
  follower: Follower
  choices: readonly ChoiceItem[]
  state: readonly string[]
  done: string | undefined
  warning: string | undefined
  until: { value: string; problem: FollowProblem | undefined }
}) {
  const { frame, lang, site, path, leaveHref, follower, choices, state, done, warning, until } = props
  const texts = followTexts[lang]
  const untilError = until.problem && texts.problems[until.problem]
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.manageTitle}</h1>
        {state.map((sentence) => (
          <p class="lead">{sentence}</p>
        ))}
      </div>
      <div class="wrap public-form">
        {done && (
          <p class="done" role="status">
            {done}
          </p>
        )}
        {warning && (
          <Notice>
            <p role="alert">{warning}</p>
          </Notice>
        )}
        <ErrorSummary title={texts.wrongTitle} errors={untilError ? [{ name: 'until', message: untilError }] : []} />
        <form method="post" action={path} novalidate>
          <input type="hidden" name="version" value={String(follower.version)} />
          <h2>{texts.choicesTitle}</h2>
          {choices.length > 0 ? (
            <ChoiceField
              type="checkbox"
              name="choices"
              label={texts.choicesTitle}
              hint={texts.choicesHint}
              values={choices.map(({ id }) => id)}
              choices={choices.map(({ id, words, isMissing }) => ({
                value: id,
                label: words,
                hint: isMissing ? texts.missing : undefined,
              }))}
            />
          ) : (
            <p>{texts.noChoices}</p>
          )}
          <ul>
            {choices.map(({ id, words }) => (
              <li>
                <a href={`${path}/choice/${id}`}>{texts.changeOf(words)}</a>
              </li>
            ))}
            <li>
              <a href={`${path}/choice/new`}>{texts.add}</a>
            </li>
          </ul>
          <h2>{texts.settingsTitle}</h2>
          <HowFields lang={lang} site={site} typed={follower} />
          <ChoiceField
            type="checkbox"
            name="newsletters"
            label={texts.newsletters}
            values={follower.newsletters ? ['yes'] : []}
            choices={[{ value: 'yes', label: texts.newsletterYes }]}
          />
          <FormActions buttons={[{ label: texts.save }]} />
        </form>
        <h2>{texts.pauseTitle}</h2>
        {follower.state === 'paused' ? (
          <OneButton action={`${path}/resume`} label={texts.resumeButton} tone="secondary" />
        ) : (
          <form method="post" action={`${path}/pause`} novalidate>
            <TextField
              name="until"
              {...texts.pauseUntil}
              value={until.value}
              error={untilError}
              dir="ltr"
              size="short"
            />
            <FormActions buttons={[{ label: texts.pauseButton, tone: 'secondary' }]} />
          </form>
        )}
        <h2>{texts.leaveTitle}</h2>
        <p>{texts.leaveLead}</p>
        <p>
          <a href={leaveHref}>{texts.leaveLink}</a>
        </p>
        <p class="field-hint">{texts.manageLead}</p>
      </div>
    </PageShell>
  )
}

/** One choice of a follower, to be made or changed. */
export function ChoicePage(props: {
  frame: PageFrame
  title: string
  action: string
  back: string
  version: string
  shown: ChoiceShown
  problem: FollowProblem | undefined
}) {
  const { frame, title, action, back, version, shown, problem } = props
  const texts = followTexts[shown.lang]
  const errors = problem ? [{ name: 'q', message: texts.problems[problem] }] : []
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
      </div>
      <div class="wrap public-form">
        <ErrorSummary title={texts.wrongTitle} errors={errors} />
        <form method="post" action={action} novalidate>
          <input type="hidden" name="version" value={version} />
          <ChoiceFields {...shown} />
          <FormActions buttons={[{ label: texts.save }]} />
        </form>
        <p>
          <a href={back}>{texts.back}</a>
        </p>
      </div>
    </PageShell>
  )
}
