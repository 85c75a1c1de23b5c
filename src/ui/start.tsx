import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { Chips, inLang } from './entry-list.tsx'

/** The opening of the start page: what the site is, and a drawing of where the city stands in the world. */
export function Hero({ title, lead, drawing, lang }: { title: string; lead: string; drawing: string; lang?: Lang }) {
  return (
    <div class="hero">
      <div class="wrap hero-columns">
        <div class="hero-words" {...inLang(lang)}>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        <div class="hero-drawing">{raw(drawing)}</div>
      </div>
    </div>
  )
}

/** A part of a page under a heading of its own. */
export function Section(props: PropsWithChildren<{ id: string; title: string; lead?: string; tone?: 'tinted' }>) {
  const { id, title, lead, tone, children } = props
  return (
    <section class={tone ? `section ${tone}` : 'section'} aria-labelledby={id}>
      <div class="wrap">
        <h2 class="section-title" id={id}>
          {title}
        </h2>
        {lead && <p class="section-lead">{lead}</p>}
        {children}
      </div>
    </section>
  )
}

/** A key figure, ready to be read. */
export interface FigureItem {
  readonly value: string
  readonly label: string
  /** The year and the source. */
  readonly source: string
  /** What it was before. */
  readonly earlier: string | undefined
}

/** The key figures: the number large, what it counts, and who says so. */
export function Figures({ figures }: { figures: readonly FigureItem[] }) {
  return (
    <ul class="figures">
      {figures.map(({ value, label, source, earlier }) => (
        <li>
          <p class="figure">
            <b>{value}</b> <span>{label}</span>
          </p>
          <p class="figure-source">{source}</p>
          {earlier && <p class="figure-source">{earlier}</p>}
        </li>
      ))}
    </ul>
  )
}

/** A link to a page with what is on it. */
export interface CardItem {
  readonly title: string
  readonly href: string
  readonly lead: string
  /** What is counted of it. */
  readonly fact?: string
  readonly lang?: Lang
}

/** Large links to pages, with what is on them. `level` is that of their headings. */
export function Cards({ cards, level = 3 }: { cards: readonly CardItem[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="cards">
      {cards.map(({ title, href, lead, fact, lang }) => (
        <li class="card">
          <Heading {...inLang(lang)}>
            <a href={href}>{title}</a>
          </Heading>
          <p {...inLang(lang)}>{lead}</p>
          {fact && <p class="card-fact">{fact}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The audiences, each a way into what concerns it. */
export function AudienceGrid({ audiences, level = 3 }: { audiences: readonly CardItem[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="audiences">
      {audiences.map(({ title, href, lead }) => (
        <li>
          <Heading>
            <a href={href}>{title}</a>
          </Heading>
          <p>{lead}</p>
        </li>
      ))}
    </ul>
  )
}

/** The themes with what the city does in them together with local actors, and who they are. */
export function ThemeList({
  themes,
}: {
  themes: readonly (CardItem & {
    readonly more: string
    readonly actors: readonly { readonly label: string; readonly href: string }[]
  })[]
}) {
  return (
    <dl class="themes">
      {themes.map(({ title, href, lead, more, actors }) => (
        <div>
          <dt>{title}</dt>
          <dd>
            {lead}{' '}
            <a class="ds-link" href={href}>
              {more}
            </a>
            {actors.length > 0 && <Chips links={actors} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
