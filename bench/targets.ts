/** A kind of page to render, and the addresses at which pages of that kind are in a city with so many stories. */
export interface PageKind {
  readonly name: string
  readonly targetsIn: (stories: number) => readonly string[]
  /** Whether it is measured in one city only. */
  readonly once?: boolean
}

const LISTS = [
  { path: '/sv/nyheter', story: 'besok', theme: 'tema', page: 'sida', themes: ['kultur', 'ekonomi'], rare: 'miljo' },
  {
    path: '/fi/uutiset',
    story: 'vierailu',
    theme: 'teema',
    page: 'sivu',
    themes: ['kulttuuri', 'talous'],
    rare: 'ymparisto',
  },
  {
    path: '/en/news',
    story: 'visit',
    theme: 'theme',
    page: 'page',
    themes: ['culture', 'economy'],
    rare: 'environment',
  },
]

const MANY = 3_000

// Spread over all there are, so that they do not lie in the same few blocks of the database.
function storiesIn(stories: number): string[] {
  const count = Math.min(MANY, stories)
  return Array.from({ length: count }, (_, index) => {
    const { path, story } = LISTS[index % LISTS.length] as (typeof LISTS)[number]
    return `${path}/${story}-${1 + Math.floor((index * stories) / count)}`
  })
}

const feeds = (format: string) =>
  LISTS.flatMap(({ path, theme, themes }) => [
    `${path}.${format}`,
    ...themes.map((name) => `${path}.${format}?${theme}=${name}`),
  ])

/** What is rendered afresh. */
export const PAGES_AFRESH: readonly PageKind[] = [
  { name: 'story', targetsIn: storiesIn },
  { name: 'start page', targetsIn: () => ['/sv', '/fi', '/en', '/ar'] },
  {
    name: 'news, first pages',
    targetsIn: () => LISTS.flatMap(({ path, page }) => [path, `${path}?${page}=2`, `${path}?${page}=3`]),
  },
  {
    name: 'news of a theme',
    targetsIn: () => LISTS.flatMap(({ path, theme, themes }) => themes.map((name) => `${path}?${theme}=${name}`)),
  },
  {
    name: 'news of a rare theme',
    targetsIn: () => LISTS.map(({ path, theme, rare }) => `${path}?${theme}=${rare}`),
  },
  // The news about it have to be found among all.
  { name: 'page that few stories are about', targetsIn: () => ['/sv/besok', '/fi/vierailut', '/en/visits'] },
  {
    name: 'page of a partner',
    targetsIn: () =>
      ['kongsberg', 'shanghai', 'esztergom', 'kristianstad'].flatMap((town) => [
        `/sv/partner/${town}`,
        `/fi/kumppanit/${town}`,
        `/en/partners/${town}`,
      ]),
  },
  { name: 'twin towns', targetsIn: () => ['/sv/vanorter', '/fi/ystavyyskaupungit', '/en/twin-towns'] },
  { name: 'news as RSS', targetsIn: () => feeds('rss'), once: true },
  { name: 'news as Atom', targetsIn: () => feeds('atom'), once: true },
  { name: 'news as JSON Feed', targetsIn: () => feeds('json'), once: true },
]
