import { Hono } from 'hono'
import { describeChoice, readChoice, showChoice } from '#src/features/choices/index.ts'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import { CONFIRM_DAYS, type Follower, pathOfFollower, readFollowRequest } from '#src/features/followers/index.ts'
import { pathOfFollowing, type ReaderContext, type ReaderEnv, showPrivate } from '#src/features/reading/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { followTexts } from './follow.messages.ts'
import { followFrame } from './follow.show.tsx'
import { confirmAddress } from './follow.store.ts'
import { OneButton, WordsPage } from './follow.view.tsx'
import type { FollowingDeps } from './following.deps.ts'

/** The secrets that were mailed to confirm an address. */
const SECRET = ':secret{[\\w-]{43}}'

/** Confirming by a button: whoever only looks at the link, a mail filter or a preview, changes nothing. */
export function confirmRoutes(deps: FollowingDeps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.follow[lang]}/${SECRET}`
    routes.get(path, async (c) => {
      const found = await readFollowRequest(deps.db, deps.vault, secretIn(c))
      if (!found) return showExpired(c, deps)
      if ('linkNumber' in found) return showAlready(c, deps, found)
      const texts = followTexts[lang]
      const choice = found.choice && (await showChoice(deps.db, c.var.site, found.choice))
      const page = (
        <WordsPage
          frame={followFrame(c, deps, { title: texts.confirmTitle, path: [secretIn(c)] })}
          title={texts.confirmTitle}
          paragraphs={[texts.confirmLead]}
        >
          <ul>
            {choice && <li>{describeChoice(c.var.site, lang, choice.chosen)}</li>}
            {choice && <li>{texts.frequencies[found.frequency]}</li>}
            {found.newsletters && <li>{texts.newsletters}</li>}
          </ul>
          <OneButton
            action={pathOfContact(lang, 'follow', secretIn(c)) + new URL(c.req.url).search}
            label={texts.confirmButton}
          />
          <p>{texts.notYou}</p>
        </WordsPage>
      )
      return showPrivate(c, page)
    })
    routes.post(path, async (c) => {
      const confirmed = await confirmAddress(deps, secretIn(c))
      if (confirmed.outcome === 'gone') return showExpired(c, deps)
      const { outcome, follower } = confirmed
      if (outcome === 'already') return showAlready(c, deps, follower)
      if (outcome === 'full') return showFull(c, deps, follower)
      return c.redirect(`${pathOfFollower(deps.vault, lang, follower)}?done=${outcome}`, 303)
    })
  }
  return routes
}

const secretIn = (c: ReaderContext) => c.req.param('secret') ?? ''

// The link says what was chosen: with it the form is filled in again.
async function showExpired(c: ReaderContext, deps: FollowingDeps) {
  const { lang, site } = c.var
  const texts = followTexts[lang]
  const query = new URL(c.req.url).searchParams
  const { chosen } = await readChoice(deps.db, site, lang, (name) => query.getAll(name))
  const page = (
    <WordsPage
      frame={followFrame(c, deps, { title: texts.expiredTitle, path: [] })}
      title={texts.expiredTitle}
      paragraphs={[texts.expired(CONFIRM_DAYS)]}
    >
      <p>
        <a class="ds-button" data-variant="primary" href={pathOfFollowing(site, lang, chosen)}>
          {texts.again}
        </a>
      </p>
    </WordsPage>
  )
  return showPrivate(c, page, 410)
}

function showAlready(c: ReaderContext, deps: FollowingDeps, follower: Follower) {
  const texts = followTexts[c.var.lang]
  return showWithWay(c, deps, follower, texts.alreadyTitle, texts.already)
}

function showFull(c: ReaderContext, deps: FollowingDeps, follower: Follower) {
  const texts = followTexts[c.var.lang]
  return showWithWay(c, deps, follower, texts.fullTitle, texts.full)
}

function showWithWay(c: ReaderContext, deps: FollowingDeps, follower: Follower, title: string, words: string) {
  const { lang } = c.var
  const page = (
    <WordsPage frame={followFrame(c, deps, { title, path: [secretIn(c)] })} title={title} paragraphs={[words]}>
      <p>
        <a class="ds-button" data-variant="primary" href={pathOfFollower(deps.vault, lang, follower)}>
          {followTexts[lang].toManage}
        </a>
      </p>
    </WordsPage>
  )
  return showPrivate(c, page)
}
