import type { PropsWithChildren } from 'hono/jsx'
import { Mark, type OwnMark } from '../mark.tsx'
import type { OfficeAssets } from './assets.ts'

/** All that surrounds the content of an office page. */
export interface OfficeFrame {
  readonly lang: string
  readonly title: string
  readonly city: string
  readonly mark?: OwnMark | undefined
  readonly assets: OfficeAssets
  /** Whether a text is written on the page: only then the editor is sent. */
  readonly editor: boolean
  /** Whether the page is loaded anew by itself where no scripts run: something on it goes on. */
  readonly reloads?: boolean | undefined
  /** Undefined while nobody is signed in. */
  readonly who: { readonly name: string; readonly account: string; readonly signOut: string } | undefined
  readonly menu: readonly {
    readonly name: string
    readonly label: string
    readonly links: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
  }[]
  readonly languages: readonly { readonly lang: string; readonly name: string; readonly current: boolean }[]
  /** What has just been done, told once. */
  readonly done?: string | undefined
  readonly texts: {
    readonly office: string
    readonly skipToContent: string
    readonly menu: string
    readonly signOut: string
    readonly toSite: string
    readonly help: string
    readonly language: string
    readonly change: string
  }
}

/** A whole page of the office. */
export function OfficeShell({ frame, children }: PropsWithChildren<{ frame: OfficeFrame }>) {
  const { assets, city, texts, title } = frame
  return (
    <html lang={frame.lang} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${texts.office}, ${city}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {frame.reloads && (
          <noscript>
            <meta http-equiv="refresh" content="5" />
          </noscript>
        )}
        <link rel="stylesheet" href={assets.stylesheet.path} />
        <link rel="icon" href={assets.favicon.path} type="image/svg+xml" />
        {assets.scripts.map((script) => (
          <script type="module" src={script.path} />
        ))}
        {frame.editor && <script type="module" src={assets.editor.path} />}
      </head>
      <body data-color="accent" class="office">
        <a class="ds-skip-link" href="#content">
          {texts.skipToContent}
        </a>
        <OfficeHeader frame={frame} />
        <main id="content" class="office-main" tabindex={-1}>
          {frame.done && (
            <p class="done" role="status">
              {frame.done}
            </p>
          )}
          {children}
        </main>
      </body>
    </html>
  )
}

function OfficeHeader({ frame }: { frame: OfficeFrame }) {
  const { city, mark, menu, texts, who } = frame
  return (
    <header class="office-header">
      <div class="office-bar">
        <a class="site-name" href="/office">
          <Mark own={mark} />
          <span>
            <b>{city}</b> <span class="site-title">{texts.office}</span>
          </span>
        </a>
        <ul class="office-tools">
          <li>
            <a href="/">{texts.toSite}</a>
          </li>
          <li>
            <a href="/office/help">{texts.help}</a>
          </li>
          {who && (
            <li>
              <a href={who.account}>{who.name}</a>
            </li>
          )}
          {who && (
            <li>
              <form method="post" action={who.signOut}>
                <button class="link-button" type="submit">
                  {texts.signOut}
                </button>
              </form>
            </li>
          )}
        </ul>
      </div>
      {menu.length > 0 && (
        <nav class="office-menu" aria-label={texts.menu}>
          <ul>
            {menu.map(({ name, label, links }) => (
              <li>
                <span class="office-menu-label" id={`menu-${name}`}>
                  {label}
                </span>
                <ul aria-labelledby={`menu-${name}`}>
                  {links.map((link) => (
                    <li>
                      <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                        {link.label}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
