import { clock, formatDay } from '#src/platform/i18n/hours.ts'
import { directionOf, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import type { ProgrammeTexts } from './programme.texts.ts'
import type { ProgrammeDay, ProgrammeItem } from './reader-programme.ts'
import type { TextIn } from './text-in.ts'

/** A text in its own language where that is another than the page's. */
export function Words({ text: { text, lang } }: { text: TextIn }) {
  if (!lang) return <bdi>{text}</bdi>
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {text}
    </bdi>
  )
}

/** A whole programme: on a screen, and on A4 a day on a sheet. */
export function ProgrammePage(props: {
  frame: PageFrame
  lang: Lang
  texts: ProgrammeTexts
  title: string
  lines: readonly string[]
  notices: readonly string[]
  days: readonly ProgrammeDay[]
  /** What guests eat and how many come, for hosts: by session. */
  counts?: ReadonlyMap<string, string>
  calendar: string | undefined
  links: readonly { label: string; href: string }[]
  languages: readonly { lang: Lang; href: string }[]
}) {
  const { frame, lang, texts, title, lines, notices, days, counts, calendar, links, languages } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head programme-head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {lines.map((line) => (
          <p class="lead">{line}</p>
        ))}
        {languages.length > 1 && (
          <ul class="programme-langs">
            {languages.map((other) => (
              <li>
                <a href={other.href} lang={other.lang} aria-current={other.lang === lang ? 'true' : undefined}>
                  {nameOfLang(other.lang)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="wrap section programme">
        {notices.map((notice) => (
          <Notice>{notice}</Notice>
        ))}
        {links.length > 0 && (
          <ul class="programme-links">
            {links.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        {days.length === 0 && <p class="lead">{texts.nothing}</p>}
        {days.map(({ day, items }) => (
          <section class="programme-day">
            <h2>{formatDay(lang, day)}</h2>
            <ol>
              {items.map((item) => (
                <Item item={item} texts={texts} count={counts?.get(item.id)} />
              ))}
            </ol>
          </section>
        ))}
        {calendar && (
          <section class="programme-calendar">
            <h2>{texts.calendar}</h2>
            <p>
              <a href={calendar.replace(/^https?:/, 'webcal:')}>{texts.calendar}</a>
            </p>
            <p class="ltr-line">
              <a href={calendar} dir="ltr">
                {calendar}
              </a>
            </p>
            <p>{texts.calendarHint}</p>
          </section>
        )}
      </div>
    </PageShell>
  )
}

function Item({ item, texts, count }: { item: ProgrammeItem; texts: ProgrammeTexts; count: string | undefined }) {
  const { session, from, to } = item
  return (
    <li class="programme-item" data-kind={session.kind} id={`s-${item.id}`}>
      <p class="programme-hours">
        <time datetime={from.toString({ timeZoneName: 'never' })}>{clock(from)}</time>–
        <time datetime={to.toString({ timeZoneName: 'never' })}>{clock(to)}</time>
      </p>
      <div class="programme-what">
        <h3>
          <Words text={item.title} />
        </h3>
        <p class="programme-kind">{texts.kinds[session.kind]}</p>
        {item.purpose && (
          <p>
            <Words text={item.purpose} />
          </p>
        )}
        <ItemFacts item={item} texts={texts} count={count} />
      </div>
    </li>
  )
}

/** Where, with whom and in which language. */
export function ItemFacts(props: { item: ProgrammeItem; texts: ProgrammeTexts; count: string | undefined }) {
  const { item, texts, count } = props
  const { session, at } = item
  return (
    <dl class="programme-facts">
      {(item.place || item.room) && (
        <>
          <dt>{texts.place}</dt>
          <dd>
            {item.room && (
              <>
                <Words text={item.room} />
                {item.place && ', '}
              </>
            )}
            {item.place && <Words text={item.place} />}
            {at && (
              <a class="programme-map" href={mapOf(at)} rel="noreferrer">
                {texts.map}
              </a>
            )}
          </dd>
        </>
      )}
      {session.travelMinutes !== undefined && <dd class="programme-way">{texts.travel(session.travelMinutes)}</dd>}
      {item.host && (
        <>
          <dt>{texts.host}</dt>
          <dd>
            <Words text={item.host} />
          </dd>
        </>
      )}
      {session.speakers && (
        <>
          <dt>{texts.speakers}</dt>
          <dd dir="auto">{session.speakers}</dd>
        </>
      )}
      {item.spoken && (
        <>
          <dt>{texts.languages}</dt>
          <dd>{[item.spoken, item.interpreted && texts.interpreted(item.interpreted)].filter(Boolean).join(', ')}</dd>
        </>
      )}
      {item.documents.length > 0 && (
        <>
          <dt>{texts.documents}</dt>
          {item.documents.map(({ label, url }) => (
            <dd>
              <a href={url} rel="noreferrer">
                <Words text={label} />
              </a>
            </dd>
          ))}
        </>
      )}
      {count && (
        <>
          <dt>{texts.guests}</dt>
          <dd>{count}</dd>
        </>
      )}
      {item.notes && (
        <>
          <dt>{texts.notes}</dt>
          <dd dir="auto">{item.notes}</dd>
        </>
      )}
    </dl>
  )
}

// Opened only by whoever presses it: nobody's map is loaded into our pages.
const mapOf = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
