import { type Context, Hono } from 'hono'
import { audienceRoutes } from './features/audiences/index.ts'
import { chosenRoutes } from './features/choices/index.ts'
import { discoveryRoutes } from './features/discovery/index.ts'
import { ASK_FOR_VISIT, CONTACT_PAGES } from './features/entries/index.ts'
import { feedRoutes } from './features/feeds/index.ts'
import { activityRoutes, calendarRoutes, eventFeedRoutes, happeningRoutes } from './features/happenings/index.ts'
import { healthRoutes } from './features/health/index.ts'
import { highlightRoutes } from './features/highlights/index.ts'
import { mediaRoutes } from './features/media/index.ts'
import { archiveRoutes } from './features/newsletters/index.ts'
import type { OfficeMeans, ReadAs } from './features/office/index.ts'
import { guardApi, openDataRoutes } from './features/opendata/index.ts'
import { pageRoutes } from './features/pages/index.ts'
import { profileRoutes } from './features/profiles/index.ts'
import {
  answerFailure,
  answerNotFound,
  assetRoutes,
  type Deps,
  knowReader,
  languageRoutes,
  lookRoutes,
  manifestRoutes,
  type ReaderEnv,
  refuseOtherMethods,
} from './features/reading/index.ts'
import { companyFiguresRoutes } from './features/register/index.ts'
import { searchRoutes } from './features/search/index.ts'
import { sharingRoutes } from './features/sharing/index.ts'
import { keepSite } from './features/site/index.ts'
import { storyRoutes } from './features/stories/index.ts'
import { createPageCache } from './platform/cache/page-cache.ts'
import { securityHeaders, sendSecurityHeaders } from './platform/http/security-headers.ts'
import { LANGS } from './platform/i18n/languages.ts'

/** Puts the rooms together into the program that answers what the page cache does not. */
export function createApp(deps: Deps & OfficeMeans) {
  return new Hono<ReaderEnv>()
    .use(sendSecurityHeaders(deps.origin))
    .route('/', healthRoutes(deps))
    .route('/', assetRoutes(deps))
    .route('/', staffSide({ ...deps, readAs: createReadAs(deps) }))
    .route('/', outsiderSide(deps))
    .use('/api/*', guardApi(deps))
    .use(refuseOtherMethods(deps))
    .use(knowReader(deps))
    .route('/', createPublicSide(deps))
    .notFound(answerNotFound(deps))
    .onError(answerFailure(deps))
}

// Readers are many and staff are few: what staff work with takes no memory before one of them comes.
function staffSide(deps: Deps & OfficeMeans & { readonly readAs: ReadAs }) {
  let loaded: Promise<Hono<ReaderEnv>> | undefined
  const answer = async (c: Context<ReaderEnv>) => {
    loaded ??= import('./office.ts').then(({ createStaffSide }) => createStaffSide(deps))
    return (await loaded).fetch(c.req.raw, c.env)
  }
  return new Hono<ReaderEnv>().all('/office', answer).all('/office/*', answer).all('/preview/*', answer)
}

// Those who ask for a visit, come on one, follow us or are in contact write to us: their pages take forms, and are loaded when one of them comes.
function outsiderSide(deps: Deps & OfficeMeans) {
  let loaded: Promise<Hono<ReaderEnv>> | undefined
  const answer = async (c: Context<ReaderEnv>) => {
    loaded ??= import('./outsiders.ts').then(({ createOutsiderSide }) => createOutsiderSide(deps))
    return (await loaded).fetch(c.req.raw, c.env)
  }
  const side = new Hono<ReaderEnv>()
  for (const path of ADDRESSES_OF_OUTSIDERS) side.all(path, answer).all(`${path}/*`, answer)
  return side
}

const ADDRESSES_OF_OUTSIDERS = [
  ...LANGS.flatMap((lang) =>
    [ASK_FOR_VISIT, ...Object.values(CONTACT_PAGES)].map((names) => `/${lang}/${names[lang]}`),
  ),
  '/guest',
  '/host',
  // Leaving with one click (RFC 8058): the mail program asks, in no language.
  '/leave',
]

function createPublicSide(deps: Deps) {
  return new Hono<ReaderEnv>()
    .route('/', languageRoutes(deps))
    .route('/', manifestRoutes(deps))
    .route('/', lookRoutes(deps))
    .route('/', discoveryRoutes(deps))
    .route('/', companyFiguresRoutes(deps))
    .route('/', mediaRoutes(deps))
    .route('/', sharingRoutes(deps))
    .route('/', openDataRoutes(deps))
    .route('/', feedRoutes(deps))
    .route('/', eventFeedRoutes(deps))
    .route('/', chosenRoutes(deps))
    .route('/', calendarRoutes(deps))
    .route('/', storyRoutes(deps))
    .route('/', highlightRoutes(deps))
    .route('/', audienceRoutes(deps))
    .route('/', searchRoutes(deps))
    .route('/', archiveRoutes(deps))
    .route('/', happeningRoutes(deps))
    .route('/', activityRoutes(deps))
    .route('/', profileRoutes(deps))
    .route('/', pageRoutes(deps))
}

/**
 * Reads our own pages in any state of the database. Each reading has a page cache of its own: one that was shared would
 * render once for two who must not see the same.
 */
export function createReadAs(deps: Deps): ReadAs {
  return async (db, path) => {
    const pages = createPageCache({ maxBytes: 0, headers: securityHeaders(deps.origin) })
    const other = { ...deps, db, site: keepSite(db), pages }
    const app = new Hono<ReaderEnv>()
      .use(sendSecurityHeaders(deps.origin))
      .use(knowReader(other))
      .route('/', createPublicSide(other))
      .notFound(answerNotFound(other))
      .onError(answerFailure(other))
    return app.request(deps.origin + path)
  }
}
