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

const NO_DAY = {
  sv: '/sv/vanorter?per=2016-13',
  fi: '/fi/ystavyyskaupungit?paiva=20211',
  en: '/en/twin-towns?as-of=2999',
  ar: '/ar/المدن-التوأم?as-of=x',
}

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
    ['the list of partners', '/sv/partner'],
    ['a filtered list of partners', '/sv/partner?slag=foretag&land=SE'],
    ['a twin town', '/sv/partner/esztergom'],
    ['a network', '/sv/partner/eurocities'],
    ['the twin towns as of a year', '/sv/vanorter?per=1990'],
    ['the events', '/sv/evenemang'],
    ['a month of events', '/sv/evenemang?tema=kultur&manad=2027-03'],
    ['the projects', '/sv/projekt'],
    ['the awards', '/sv/utmarkelser'],
    ['the activities', '/sv/aktiviteter'],
    ['an event to come', '/sv/aktiviteter/en-kvall-med-kongsberg-exempel'],
    ['a choice to follow', '/sv/folj?malgrupp=foreningar&tema=kultur'],
    ['the form of companies', '/sv/anmal-foretag'],
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
    ['what a search finds', '/fi/haku?q=kaupunki&tyyppi=uutiset'],
    ['the list of partners', '/fi/kumppanit'],
    ['a twin town', '/fi/kumppanit/hatsina'],
    ['a local actor', '/fi/kumppanit/opinmaen-oppimiskeskus'],
    ['the networks as of a day', '/fi/verkostot?paiva=2020-05-17'],
    ['the events', '/fi/tapahtumat'],
    ['a month of events', '/fi/tapahtumat?kuukausi=2022-06'],
    ['the projects', '/fi/hankkeet'],
    ['the awards', '/fi/tunnustukset'],
    ['the activities', '/fi/toiminta'],
    ['an event in another zone', '/fi/toiminta/aamukahvit-irvingin-yritysten-kanssa-esimerkki'],
    ['the form of an inquiry', '/fi/ota-yhteytta/yritykset-muista-maista'],
    ['the form to take part', '/fi/osallistu'],
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
    ['the list of partners', '/en/partners'],
    ['a twin town', '/en/partners/shanghai'],
    ['a company', '/en/partners/nordlicht-sensorik-gmbh-example'],
    ['a feed of a twin town in a browser', '/en/partners/shanghai.rss'],
    ['the events', '/en/events'],
    ['a month without an event', '/en/events?month=2027-05'],
    ['the projects', '/en/projects'],
    ['the awards', '/en/awards'],
    ['the activities', '/en/activities'],
    ['the activities with a partner', '/en/activities?kind=event&party=kongsberg'],
    ['a project', '/en/activities/vocational-education-in-egypt'],
    ['a feed of events in a browser', '/en/events.rss?theme=culture'],
    ['what inquiries are about', '/en/contact-us'],
    ['the archive of newsletters', '/en/newsletters'],
    ['a link to follow that is lost', '/en/follow/link'],
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
    ['the list of partners', '/ar/شركاء'],
    ['a twin town', '/ar/شركاء/غاتشينا'],
    ['the twin towns as of a year', '/ar/المدن-التوأم?as-of=1990'],
    ['the events', '/ar/فعاليات'],
    ['a month of events', '/ar/فعاليات?month=2027-02'],
    ['the projects', '/ar/مشاريع'],
    ['the awards', '/ar/جوائز'],
    ['the activities', '/ar/أنشطة'],
    ['an event', '/ar/أنشطة/open-innovation-2-0'],
    ['what can be followed', '/ar/متابعة'],
    ['the form of companies', '/ar/تسجيل-شركة'],
    ['what is kept of somebody', '/ar/بياناتك'],
  ],
}

/** Every kind of page in a language, the lasting pages one by one. `withdrawStory` makes the withdrawn one. */
export async function pagesIn(city: SampleCity, lang: Lang): Promise<PublicPage[]> {
  const lasting = (await mappedPaths(city)).filter((path) => path === `/${lang}` || isLastingPage(path, lang))
  return [
    ...lasting.map((path) => ({ kind: 'a lasting page', path, status: 200 })),
    ...ALWAYS[lang].map(([kind, path]) => ({ kind, path, status: 200 })),
    { kind: 'no page', path: `/${lang}/nowhere`, status: 404 },
    { kind: 'twin towns of no day', path: NO_DAY[lang], status: 404 },
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
