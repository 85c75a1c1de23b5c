import { describeChoice } from '#src/features/choices/index.ts'
import { pathOfContact } from '#src/features/entries/index.ts'
import {
  type Chosen,
  FEED_FORMATS,
  FEED_MEDIA_TYPES,
  FEED_NAMES,
  frameOf,
  pathOfFollowing,
  type ReaderContext,
  type Subject,
  showPrivate,
} from '#src/features/reading/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { NO_PROBLEMS, type Problems, type TypedFollow } from './follow.form.ts'
import { followTexts } from './follow.messages.ts'
import { FollowPage } from './follow.view.tsx'
import type { FollowingDeps } from './following.deps.ts'

/** The frame of a page of following. */
export function followFrame(
  c: ReaderContext,
  deps: FollowingDeps,
  page: { title: string; path: readonly string[]; isWrong?: boolean },
) {
  const { lang, site } = c.var
  return frameOf(deps, site, lang, {
    title: page.isWrong ? `${followTexts[lang].wrongWord}: ${page.title}` : page.title,
    pathIn: (other) => pathOfContact(other, 'follow', ...page.path),
    follow: [],
    noindex: true,
    hasForm: true,
  })
}

/** Shows the form with a choice, and what else was typed. */
export async function showFollow(
  c: ReaderContext,
  deps: FollowingDeps,
  at: {
    chosen: Chosen
    typed: TypedFollow
    isOdd?: boolean
    problems?: Problems
    found?: readonly Subject[] | undefined
  },
) {
  const { lang, site } = c.var
  const { chosen, typed, isOdd = false, problems = NO_PROBLEMS, found } = at
  const texts = followTexts[lang]
  const { months } = await readSetting(deps.db, 'following')
  const city = labelIn(site, site.names, lang)
  const words = describeChoice(site, lang, chosen)
  const frame = frameOf(deps, site, lang, {
    title: problems.size > 0 ? `${texts.wrongWord}: ${texts.title}` : texts.title,
    pathIn: (other) => pathOfFollowing(site, other, chosen),
    follow: FEED_FORMATS.map((format) => ({
      type: FEED_MEDIA_TYPES[format],
      title: `${words} (${FEED_NAMES[format]})`,
      path: pathOfFollowing(site, lang, chosen, format),
    })),
    noindex: true,
    hasForm: true,
  })
  const page = (
    <FollowPage
      frame={frame}
      origin={deps.origin}
      shown={{ site, lang, chosen, words: typed.words, found }}
      lead={texts.lead(city)}
      typed={typed}
      problems={problems}
      isOdd={isOdd}
      privacy={texts.privacy({ city, months, contact: site.contact })}
    />
  )
  return showPrivate(c, page, problems.size > 0 ? 422 : 200)
}
