import { choiceTexts, describeChoice, showChoice } from '#src/features/choices/index.ts'
import { pathOfContact } from '#src/features/entries/index.ts'
import { canUndo, type Follower, pathOfFollower, pathOfLeaving } from '#src/features/followers/index.ts'
import { quietFrame, type ReaderContext, showPrivate } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { followTexts } from './follow.messages.ts'
import { followFrame } from './follow.show.tsx'
import type { FollowProblem } from './follow.texts.ts'
import { OneButton, WordsPage } from './follow.view.tsx'
import type { FollowingDeps } from './following.deps.ts'
import { type ChoiceItem, ManagePage } from './manage.view.tsx'

export const secretIn = (c: ReaderContext) => c.req.param('secret') ?? ''

/** Shows a follower's own page. */
export async function showManage(
  c: ReaderContext,
  deps: FollowingDeps,
  follower: Follower,
  at: { warning?: string; until?: { value: string; problem: FollowProblem | undefined } } = {},
) {
  const { lang, site } = c.var
  const texts = followTexts[lang]
  const { warning, until = { value: '', problem: undefined } } = at
  const secret = secretIn(c)
  const page = (
    <ManagePage
      frame={followFrame(c, deps, {
        title: texts.manageTitle,
        path: [secret],
        isWrong: until.problem !== undefined || warning !== undefined,
      })}
      lang={lang}
      site={site}
      path={pathOfContact(lang, 'follow', secret)}
      leaveHref={pathOfLeaving(deps.vault, follower)}
      follower={follower}
      choices={await itemsOf(deps, site, lang, follower)}
      state={stateOf(lang, follower)}
      done={doneIn(c)}
      warning={warning}
      until={until}
    />
  )
  return showPrivate(c, page, warning ? 409 : until.problem ? 422 : 200)
}

function doneIn(c: ReaderContext): string | undefined {
  const sentences: Readonly<Record<string, string>> = followTexts[c.var.lang].done
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(sentences, done) ? sentences[done] : undefined
}

function itemsOf({ db }: FollowingDeps, site: Site, lang: Lang, { choices }: Follower): Promise<ChoiceItem[]> {
  return Promise.all(
    choices.map(async (choice) => {
      const { chosen, isMissing } = await showChoice(db, site, choice)
      const { kinds, audiences, themes, about } = chosen
      // What is missing matches nothing. Without it the sentence would promise everything.
      const isEmpty = isMissing && [kinds, audiences, themes, about].every(({ length }) => length === 0)
      const words = isEmpty ? choiceTexts[lang].nothingThere : describeChoice(site, lang, chosen)
      return { id: choice.id, words, isMissing }
    }),
  )
}

function stateOf(lang: Lang, { state, pausedUntil, frequency, choices, newsletters, endsOn }: Follower): string[] {
  const texts = followTexts[lang]
  const day = (date: Temporal.PlainDate) => formatDate(lang, { date, precision: 'day' })
  const comes =
    choices.length > 0
      ? texts.stateActive(texts.frequencies[frequency])
      : newsletters
        ? texts.onlyNewsletters
        : texts.nothingComes
  return [state === 'paused' ? texts.statePaused(pausedUntil && day(pausedUntil)) : comes, texts.endsOn(day(endsOn))]
}

/** Says that nothing comes any more, and how to take that back or begin anew. */
export function showEnded(c: ReaderContext, deps: FollowingDeps, follower: Follower, lang: Lang = c.var.lang) {
  const texts = followTexts[lang]
  const page = (
    <WordsPage frame={endFrame(c, deps, lang, texts.leftTitle)} title={texts.leftTitle} paragraphs={[texts.left]}>
      {canUndo(follower) && (
        <>
          <p>{texts.undoQuestion}</p>
          <OneButton action={`${pathOfLeaving(deps.vault, follower)}/undo`} label={texts.undoButton} tone="secondary" />
        </>
      )}
      <p>
        <a href={pathOfContact(lang, 'follow')}>{texts.followAgain}</a>
      </p>
    </WordsPage>
  )
  return showPrivate(c, page)
}

/** Says that nobody is behind a link: erased, merged away, or never there. Nothing is sent to them in any case. */
export function showGone(c: ReaderContext, deps: FollowingDeps, status: 200 | 404) {
  const { lang } = c.var
  const texts = followTexts[lang]
  const page = (
    <WordsPage frame={endFrame(c, deps, lang, texts.goneTitle)} title={texts.goneTitle} paragraphs={[texts.gone]}>
      <p>
        <a href={pathOfContact(lang, 'follow', 'link')}>{texts.lostLink}</a>
      </p>
    </WordsPage>
  )
  return showPrivate(c, page, status)
}

/** Asks before leaving: who only looks at the link leaves nothing. */
export function showLeave(c: ReaderContext, deps: FollowingDeps, follower: Follower, lang: Lang) {
  const texts = followTexts[lang]
  const page = (
    <WordsPage
      frame={endFrame(c, deps, lang, texts.leavePageTitle)}
      title={texts.leavePageTitle}
      paragraphs={[texts.leavePageLead]}
    >
      <OneButton action={pathOfLeaving(deps.vault, follower)} label={texts.leaveButton} />
      <p>
        <a href={pathOfFollower(deps.vault, lang, follower)}>{texts.leaveInstead}</a>
      </p>
    </WordsPage>
  )
  return showPrivate(c, page)
}

const endFrame = (c: ReaderContext, deps: FollowingDeps, lang: Lang, title: string) =>
  quietFrame(deps, c.var.site, lang, { title, hasForm: true })
