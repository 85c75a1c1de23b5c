import type { Hono } from 'hono'
import { choiceOf, readChoice, searchSubjects, showChoice } from '#src/features/choices/index.ts'
import { pathOfContact } from '#src/features/entries/index.ts'
import { type Choice, changeFollowing, type Follower } from '#src/features/followers/index.ts'
import {
  type Chosen,
  type ReaderContext,
  type ReaderEnv,
  type Subject,
  showPrivate,
} from '#src/features/reading/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { followTexts } from './follow.messages.ts'
import { followFrame } from './follow.show.tsx'
import type { FollowProblem } from './follow.texts.ts'
import type { FollowingDeps } from './following.deps.ts'
import { secretIn, showGone } from './manage.show.tsx'
import { ChoicePage } from './manage.view.tsx'
import { answerChange, asFollower } from './own-page.ts'

const NEW = 'new'

/** The pages on which a follower makes or changes one choice. `base` is the path of their own page. */
export function choicePages(routes: Hono<ReaderEnv>, base: string, deps: FollowingDeps): void {
  const { db } = deps
  const path = `${base}/choice/:choice{new|[\\da-f-]{36}}`
  routes.get(path, (c) =>
    asFollower(c, deps, async (follower) => {
      const kept = follower.choices.find(({ id }) => id === choiceIn(c))
      if (!kept && choiceIn(c) !== NEW) return showGone(c, deps, 404)
      const { chosen } = await showChoice(db, c.var.site, kept ?? EVERYTHING)
      return showOwnChoice(c, deps, { chosen, version: String(follower.version) })
    }),
  )
  routes.post(path, (c) =>
    asFollower(c, deps, async (follower) => {
      const form = await readForm(c)
      const words = cleanLine(form.text('q'), 100)
      const version = form.text('version').slice(0, 20)
      const { chosen, isOdd } = await readChoice(db, c.var.site, c.var.lang, form.all)
      if (form.text('and_then') === 'find') {
        const found = words === '' ? undefined : await searchSubjects(db, words)
        return showOwnChoice(c, deps, { chosen, version, words, found })
      }
      if (isOdd) return showOwnChoice(c, deps, { chosen, version, words, problem: 'odd' })
      const choices = withChoice(follower, choiceIn(c), choiceOf(chosen))
      const result = await changeFollowing(db, follower.id, { version: Number(version), change: { choices } })
      return answerChange(c, deps, result, 'saved')
    }),
  )
}

const EVERYTHING: Choice = { kinds: [], audienceIds: [], themeIds: [], aboutIds: [] }
const choiceIn = (c: ReaderContext) => c.req.param('choice') ?? ''

// In place of the one that was changed, or on top of all.
const withChoice = ({ choices }: Follower, id: string, choice: Choice): readonly Choice[] =>
  id === NEW ? [...choices, choice] : choices.map((each) => (each.id === id ? choice : each))

function showOwnChoice(
  c: ReaderContext,
  deps: FollowingDeps,
  at: {
    chosen: Chosen
    version: string
    words?: string
    found?: readonly Subject[] | undefined
    problem?: FollowProblem
  },
) {
  const { lang, site } = c.var
  const { chosen, version, words = '', found, problem } = at
  const texts = followTexts[lang]
  const title = choiceIn(c) === NEW ? texts.choiceNew : texts.choiceChange
  const path = [secretIn(c), 'choice', choiceIn(c)]
  const page = (
    <ChoicePage
      frame={followFrame(c, deps, { title, path, isWrong: problem !== undefined })}
      title={title}
      action={pathOfContact(lang, 'follow', ...path)}
      back={pathOfContact(lang, 'follow', secretIn(c))}
      version={version}
      shown={{ site, lang, chosen, words, found }}
      problem={problem}
    />
  )
  return showPrivate(c, page, problem ? 422 : 200)
}
