import { clock } from '#src/platform/i18n/hours.ts'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import type { ProgrammeTexts } from './programme.texts.ts'
import { ItemFacts, Words } from './programme.view.tsx'
import type { ProgrammeItem } from './reader-programme.ts'

/** Somebody to call or to write to. */
export interface Contact {
  readonly label: string
  readonly name: string
  readonly href: string
  readonly shown: string
}

/** The page for a phone: what is next, where, and whom to call. */
export function TodayPage(props: {
  frame: PageFrame
  texts: ProgrammeTexts
  title: string
  notices: readonly string[]
  running: readonly ProgrammeItem[]
  next: { heading: string; item: ProgrammeItem } | undefined
  rest: readonly ProgrammeItem[]
  nothing: string | undefined
  contacts: readonly Contact[]
  asOf: string
  links: readonly { label: string; href: string }[]
  self: string
}) {
  const { frame, texts, title, notices, running, next, rest, nothing, contacts, asOf, links, self } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap section today">
        <h1>{title}</h1>
        {notices.map((notice) => (
          <Notice>{notice}</Notice>
        ))}
        {nothing && <p class="lead">{nothing}</p>}
        {running.map((item) => (
          <NextCard heading={texts.now} item={item} texts={texts} />
        ))}
        {next && <NextCard heading={next.heading} item={next.item} texts={texts} />}
        {contacts.length > 0 && (
          <section class="today-calls">
            <h2>{texts.call}</h2>
            <ul>
              {contacts.map(({ label, name, href, shown }) => (
                <li>
                  <span>
                    {label}
                    {name && (
                      <>
                        {': '}
                        <bdi>{name}</bdi>
                      </>
                    )}
                  </span>
                  <a class="ds-button" data-variant="secondary" href={href}>
                    <bdi dir="ltr">{shown}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {rest.length > 0 && (
          <section>
            <h2>{texts.later}</h2>
            <ol class="today-rest">
              {rest.map((item) => (
                <li>
                  <b>{clock(item.from)}</b> <Words text={item.title} />
                  {item.place && (
                    <>
                      {', '}
                      <Words text={item.place} />
                    </>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
        <p class="field-hint">
          {asOf} <a href={self}>{texts.reload}</a>
        </p>
        <ul class="programme-links">
          {links.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  )
}

function NextCard({ heading, item, texts }: { heading: string; item: ProgrammeItem; texts: ProgrammeTexts }) {
  return (
    <section class="today-next">
      <p class="today-when">
        {heading}{' '}
        <b>
          {clock(item.from)}–{clock(item.to)}
        </b>
      </p>
      <h2>
        <Words text={item.title} />
      </h2>
      <ItemFacts item={item} texts={texts} count={undefined} />
    </section>
  )
}
