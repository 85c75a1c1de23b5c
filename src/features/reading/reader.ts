import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Site, SiteKeeper } from '#src/features/site/index.ts'
import type { PageCache } from '#src/platform/cache/page-cache.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { chooseLang } from '#src/platform/i18n/negotiate.ts'
import type { SiteAssets } from '#src/ui/assets.ts'

/** What the public rooms work with. */
export interface Deps {
  readonly db: Db
  readonly site: SiteKeeper
  readonly pages: PageCache
  /** The public address, without a slash at its end: `https://world.city.example`. */
  readonly origin: string
  readonly assets: SiteAssets
}

/** What is known of every reader's request. */
export interface ReaderEnv {
  Variables: {
    site: Site
    /** The language of the address, or for an address without one the best of the reader's. */
    lang: Lang
  }
}

export type ReaderContext = Context<ReaderEnv>

/** The cookie that keeps a choice of language made by hand. */
export const LANGUAGE_COOKIE = 'language'

// For whoever runs the program: there are no readers yet, and no language to tell them anything in.
const EMPTY = `Proxeny is running, but this city is still empty.
Set it up in the office (/office/setup), or load its content: npx proxeny content load FOLDER
`

/** Finds out the city and the reader's language before any room of the public side is entered. */
export function knowReader({ site }: Pick<Deps, 'site'>): MiddlewareHandler<ReaderEnv> {
  return async (c, next) => {
    const city = await site.current()
    const first = city?.languages[0]
    if (!city || !first) return c.text(EMPTY, 503, { 'Cache-Control': 'no-store' })
    c.set('site', city)
    const named = c.req.path.split('/', 2)[1] ?? ''
    c.set('lang', isLang(named) && city.languages.includes(named) ? named : preferredLang(c, city.languages, first))
    // A language that is not open has no addresses yet.
    if (isLang(named) && !city.languages.includes(named)) return c.notFound()
    return next()
  }
}

/** The language for a reader whose address names none: chosen by hand before, else by the browser, else the first. */
function preferredLang(c: Context, open: readonly Lang[], first: Lang): Lang {
  const chosen = getCookie(c, LANGUAGE_COOKIE)
  if (chosen && isLang(chosen) && open.includes(chosen)) return chosen
  return chooseLang(c.req.header('accept-language'), open) ?? first
}
