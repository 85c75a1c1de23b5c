import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { isLang } from '#src/platform/i18n/languages.ts'
import { type Deps, LANGUAGE_COOKIE, type ReaderEnv } from './reader.ts'

const YEAR = 365 * 24 * 60 * 60

/** The way in without a language, and the choice of one by hand. */
export function languageRoutes({ origin }: Pick<Deps, 'origin'>) {
  return new Hono<ReaderEnv>()
    .get('/', (c) => {
      c.header('Vary', 'Accept-Language, Cookie')
      c.header('Cache-Control', 'private, no-cache')
      return c.redirect(`/${c.var.lang}`, 302)
    })
    .get('/language/:lang/*', (c) => {
      const lang = c.req.param('lang')
      if (!isLang(lang) || !c.var.site.languages.includes(lang)) return c.notFound()
      const { pathname, search } = new URL(c.req.url)
      const rest = pathname.slice(`/language/${lang}`.length).replace(/\/+$/, '')
      setCookie(c, LANGUAGE_COOKIE, lang, {
        maxAge: YEAR,
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: origin.startsWith('https:'),
      })
      c.header('Cache-Control', 'private, no-store')
      // It starts with the language, so it is an address of ours: no link to elsewhere can be made of it.
      return c.redirect(`/${lang}${rest}${search}`, 303)
    })
}

/** The link that goes to a path and remembers its language: `/fi/uutiset` becomes `/language/fi/uutiset`. */
export function pathOfChoice(path: string): string {
  return `/language${path}`
}
