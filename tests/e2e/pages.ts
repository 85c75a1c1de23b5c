import { withdrawText } from '#src/features/entries/index.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import type { SampleCity } from './city.ts'

/** A page that readers can meet. */
export interface PublicPage {
  readonly kind: string
  readonly path: string
  /** The status that it answers with. */
  readonly status: number
}

/** What stands at the address of the story that was withdrawn. */
export const NOTICE = 'The figures were wrong.'

const WITHDRAWN = { sv: 'omnia-i-egypten', fi: 'omnia-egyptissa', en: 'omnia-in-egypt', ar: 'أومنيا-في-مصر' }

// Addresses stay for ever, so they may stand here word by word.
const ALWAYS: Record<Lang, readonly (readonly [kind: string, path: string])[]> = {
  sv: [
    ['the list of news', '/sv/nyheter'],
    ['a filtered list', '/sv/nyheter?malgrupp=invandrare&tema=utbildning&ar=2016'],
    ['a filtered list without a story', '/sv/nyheter?tema=utbildning&ar=2022'],
    ['a story', '/sv/nyheter/unga-fran-nordiska-vanorter'],
    ['the list of highlights', '/sv/hojdpunkter'],
    ['a highlight', '/sv/hojdpunkter/finalist-till-arets-klimatstad'],
    ['the audiences', '/sv/for-dig'],
    ['an audience', '/sv/for-dig/foreningar'],
    ['a feed in a browser', '/sv/nyheter.rss?tema=utbildning'],
    ['the search', '/sv/sok'],
    ['what a search finds', '/sv/sok?q=vänort&tema=utbildning'],
    ['a search that finds nothing', '/sv/sok?q=xyzzy'],
  ],
  fi: [
    ['the list of news', '/fi/uutiset'],
    ['a filtered list', '/fi/uutiset?kohderyhma=maahanmuuttajat&teema=koulutus&vuosi=2016'],
    ['a story', '/fi/uutiset/pohjoismaiden-nuoret-espoossa'],
    ['the list of highlights', '/fi/nostot'],
    ['a highlight', '/fi/nostot/ehdolla-vuoden-ilmastokaupungiksi'],
    ['the audiences', '/fi/sinulle'],
    ['an audience', '/fi/sinulle/yhdistykset'],
    ['a feed in a browser', '/fi/sinulle/yritykset.atom'],
    ['the search', '/fi/haku'],
    ['what a search finds', '/fi/haku?q=kaupunki'],
  ],
  en: [
    ['the list of news', '/en/news'],
    ['a filtered list', '/en/news?audience=immigrants&theme=education&year=2016'],
    ['a story', '/en/news/young-people-from-nordic-twin-towns'],
    ['the list of highlights', '/en/highlights'],
    ['a highlight', '/en/highlights/finalist-for-climate-city-of-the-year'],
    ['the audiences', '/en/for-you'],
    ['an audience', '/en/for-you/associations'],
    ['a feed in a browser', '/en/highlights.json'],
    ['the search', '/en/search'],
    ['what a search finds', '/en/search?q=education'],
    ['a search that forgives', '/en/search?q=Kongsbreg'],
  ],
  ar: [
    ['the list of news', '/ar/أخبار'],
    ['a filtered list', '/ar/أخبار?audience=المهاجرون&theme=التعليم&year=2016'],
    ['a story', '/ar/أخبار/تكريم-أوبينماكي'],
    ['a story that is not translated', '/ar/أخبار/unga-fran-nordiska-vanorter'],
    ['the list of highlights', '/ar/إنجازات'],
    ['a highlight', '/ar/إنجازات/ehdolla-vuoden-ilmastokaupungiksi'],
    ['the audiences', '/ar/من-أجلك'],
    ['an audience', '/ar/من-أجلك/الجمعيات'],
    ['a feed in a browser', '/ar/أخبار.rss?theme=التعليم'],
    ['the search', '/ar/بحث'],
    ['what a search finds', '/ar/بحث?q=إسبو'],
  ],
}

/** Every kind of page in a language, the lasting pages one by one. `withdrawStory` makes the withdrawn one. */
export async function pagesIn(city: SampleCity, lang: Lang): Promise<PublicPage[]> {
  const lasting = (await mappedPaths(city)).filter((path) => path === `/${lang}` || isLastingPage(path, lang))
  return [
    ...lasting.map((path) => ({ kind: 'a lasting page', path, status: 200 })),
    ...ALWAYS[lang].map(([kind, path]) => ({ kind, path, status: 200 })),
    { kind: 'no page', path: `/${lang}/nowhere`, status: 404 },
    { kind: 'a withdrawn story', path: `${ALWAYS[lang][0]?.[1]}/${WITHDRAWN[lang]}`, status: 410 },
  ]
}

function isLastingPage(path: string, lang: Lang): boolean {
  const lists = ALWAYS[lang].map(([, list]) => list)
  return path.startsWith(`/${lang}/`) && path.split('/').length === 3 && !lists.includes(path)
}

/** Every address of the site's own maps, as a reader reads it. */
export async function mappedPaths({ origin }: SampleCity): Promise<string[]> {
  const maps = await locationsIn(`${origin}/sitemap.xml`)
  const pages = await Promise.all(maps.map(locationsIn))
  return pages.flat().map((address) => decodeURIComponent(address.slice(origin.length)))
}

async function locationsIn(address: string): Promise<string[]> {
  const xml = await (await fetch(address)).text()
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location.replaceAll('&amp;', '&'))
}

/** Takes back one story in all its languages. */
export async function withdrawStory({ db }: SampleCity): Promise<void> {
  const { id } = await db
    .selectFrom('entries')
    .select('id')
    .where('key', '=', 'omnia-in-egypt')
    .executeTakeFirstOrThrow()
  for (const lang of LANGS) await withdrawText(db, { entryId: id, lang, by: 'test', notice: NOTICE })
}
