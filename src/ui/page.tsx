import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { directionOf, type Lang } from '#src/platform/i18n/languages.ts'
import type { SiteAssets } from './assets.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { Mark, type OwnMark } from './mark.tsx'
import { SearchBox, type SearchBoxItem } from './search-box.tsx'

/** A link of a menu. `lang` only when its label is not in the language of the page. */
export interface MenuLink {
  readonly label: string
  readonly href: string
  readonly current: boolean
  readonly lang?: Lang
}

/** The colours and the mark of the pages. */
export interface PageLook {
  /** The path of a stylesheet with the city's own colours. */
  readonly colours: string | undefined
  /** The colour of the largest surfaces, for browsers' own bars. */
  readonly deep: string
  readonly mark: OwnMark | undefined
  readonly tabIcon: { readonly path: string; readonly type: string }
  readonly touchIcon: string
}

/** All that surrounds the content of a page. */
export interface PageFrame {
  readonly lang: Lang
  readonly city: { readonly name: string; readonly title: string; readonly home: string }
  /** Undefined on the page of the search, which has a larger form of its own. */
  readonly search: SearchBoxItem | undefined
  readonly openSearch: { readonly title: string; readonly href: string }
  readonly website: { readonly label: string; readonly href: string } | undefined
  readonly menu: readonly MenuLink[]
  readonly footer: readonly MenuLink[]
  /** What the city says at the foot of every page, and where else it is to be found. */
  readonly footnote: { readonly words: string; readonly lang?: Lang | undefined } | undefined
  readonly elsewhere: readonly { readonly name: string; readonly href: string }[]
  readonly languages: readonly {
    readonly lang: Lang
    readonly name: string
    readonly href: string
    readonly current: boolean
  }[]
  readonly title: string
  readonly description: string | undefined
  readonly canonical: string
  readonly alternates: readonly { readonly lang: Lang; readonly href: string }[]
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  readonly openGraph: { readonly image: string; readonly imageAlt: string; readonly type: 'website' | 'article' }
  readonly jsonLd: readonly Record<string, unknown>[]
  readonly crumbs: readonly Crumb[]
  readonly noindex: boolean
  /** Whether there is a form on it that needs the looks of one. */
  readonly hasForm: boolean
  /** Whether it shows the programme of a visit. */
  readonly hasProgramme: boolean
  readonly assets: SiteAssets
  readonly look: PageLook
  readonly texts: FrameTexts
}

/** The words of the frame. */
export interface FrameTexts {
  readonly skipToContent: string
  readonly mainMenu: string
  readonly moreMenu: string
  readonly menu: string
  readonly languages: string
  readonly youAreHere: string
  readonly elsewhere: string
  readonly madeWith: string
}

/** A whole page: head, header, content and footer. */
export function PageShell({ frame, children }: PropsWithChildren<{ frame: PageFrame }>) {
  const { lang, texts } = frame
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <PageHead frame={frame} />
      <body data-color="accent">
        <a class="ds-skip-link" href="#content">
          {texts.skipToContent}
        </a>
        <PageHeader frame={frame} />
        <main id="content" tabindex={-1}>
          {frame.crumbs.length > 0 && (
            <div class="wrap">
              <Breadcrumbs label={texts.youAreHere} crumbs={frame.crumbs} />
            </div>
          )}
          {children}
        </main>
        <PageFooter frame={frame} />
      </body>
    </html>
  )
}

function PageHead({ frame }: { frame: PageFrame }) {
  const { assets, city, look, openGraph, title } = frame
  const fullTitle = title === city.title ? `${title} – ${city.name}` : `${title} – ${city.title}, ${city.name}`
  return (
    <head>
      <meta charset="utf-8" />
      <title>{fullTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {frame.description && <meta name="description" content={frame.description} />}
      {frame.noindex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={look.deep} />
      <link rel="preload" href={assets.font.path} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assets.stylesheet.path} />
      {frame.hasForm && <link rel="stylesheet" href={assets.formStylesheet.path} />}
      {frame.hasProgramme && <link rel="stylesheet" href={assets.programmeStylesheet.path} />}
      {look.colours && <link rel="stylesheet" href={look.colours} />}
      <link rel="icon" href={look.tabIcon.path} type={look.tabIcon.type} />
      <link rel="apple-touch-icon" href={look.touchIcon} />
      <link rel="manifest" href={`/${frame.lang}/site.webmanifest`} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={frame.openSearch.title}
        href={frame.openSearch.href}
      />
      <script src={assets.script.path} type="module" />
      <link rel="canonical" href={frame.canonical} />
      {frame.alternates.length > 1 &&
        frame.alternates.map(({ lang, href }) => <link rel="alternate" hreflang={lang} href={href} />)}
      {frame.feeds.map(({ type, title: name, href }) => (
        <link rel="alternate" type={type} title={name} href={href} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:type" content={openGraph.type} />
      <meta property="og:url" content={frame.canonical} />
      <meta property="og:site_name" content={`${city.title}, ${city.name}`} />
      <meta property="og:locale" content={frame.lang} />
      {frame.description && <meta property="og:description" content={frame.description} />}
      <meta property="og:image" content={openGraph.image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={openGraph.imageAlt} />
      <meta name="twitter:card" content="summary_large_image" />
      {frame.jsonLd.map((data) => (
        <script type="application/ld+json">{raw(jsonForHtml(data))}</script>
      ))}
    </head>
  )
}

// A "</script>" in a title must not end the element: `<` is written as JSON can.
function jsonForHtml(data: Record<string, unknown>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function PageHeader({ frame }: { frame: PageFrame }) {
  const { city, texts } = frame
  return (
    <header class="site-header">
      <div class="wrap site-header-row">
        <a class="site-name" href={city.home}>
          <Mark own={frame.look.mark} />
          <span>
            <b>{city.name}</b> <span class="site-title">{city.title}</span>
          </span>
        </a>
        <a class="menu-jump" href="#site-menu">
          {texts.menu}
        </a>
        {frame.search && <SearchBox box={frame.search} />}
        <LanguageMenu frame={frame} />
      </div>
      <nav class="wrap main-menu" aria-label={texts.mainMenu}>
        <MenuList links={frame.menu} />
      </nav>
    </header>
  )
}

function LanguageMenu({ frame }: { frame: PageFrame }) {
  return (
    <nav class="language-menu" aria-label={frame.texts.languages}>
      <ul>
        {frame.languages.map(({ lang, name, href, current }) => (
          <li>
            <a
              href={href}
              lang={lang}
              hreflang={lang}
              dir={directionOf(lang)}
              aria-current={current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function MenuList({ links }: { links: readonly MenuLink[] }) {
  return (
    <ul>
      {links.map(({ label, href, current, lang }) => (
        <li>
          <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function PageFooter({ frame }: { frame: PageFrame }) {
  const { city, elsewhere, footnote, texts, website } = frame
  const more = website ? [...frame.footer, { ...website, current: false }] : frame.footer
  return (
    <footer class="site-footer">
      <div class="wrap site-footer-columns">
        <div class="site-footer-name">
          <Mark own={frame.look.mark} />
          <p>
            <b>{city.name}</b>
            <br />
            {city.title}
          </p>
        </div>
        {frame.menu.length > 0 && (
          <nav id="site-menu" aria-label={texts.menu} tabindex={-1}>
            <MenuList links={frame.menu} />
          </nav>
        )}
        {more.length > 0 && (
          <nav aria-label={texts.moreMenu}>
            <MenuList links={more} />
          </nav>
        )}
        {elsewhere.length > 0 && (
          <nav aria-label={texts.elsewhere}>
            <ul>
              {elsewhere.map(({ name, href }) => (
                <li>
                  <a href={href} rel="me">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {footnote && (
        <p class="wrap footnote" lang={footnote.lang} dir={footnote.lang && directionOf(footnote.lang)}>
          {footnote.words}
        </p>
      )}
      <p class="wrap made-with">{texts.madeWith}</p>
    </footer>
  )
}
