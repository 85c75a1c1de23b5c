import type { TextSection } from '#src/features/entries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'
import type { Listing } from './listing.ts'

interface SectionTexts {
  readonly title: string
  readonly lead: string
  /** The link from the start page to the whole list. */
  readonly all: string
}

/** What the lists are called. */
export const sectionTexts: Catalogue<Readonly<Record<TextSection, SectionTexts>>> = {
  sv: {
    story: { title: 'Nyheter', lead: 'Vad staden gör med omvärlden, det nyaste först.', all: 'Alla nyheter' },
    highlight: {
      title: 'Höjdpunkter',
      lead: 'Erkännanden som staden har fått, och kampanjer som du kan delta i.',
      all: 'Alla höjdpunkter',
    },
    audience: {
      title: 'För dig',
      lead: 'Stadens internationella arbete, samlat efter vem det berör.',
      all: 'Alla målgrupper',
    },
  },
  fi: {
    story: { title: 'Uutiset', lead: 'Mitä kaupunki tekee maailman kanssa, uusin ensin.', all: 'Kaikki uutiset' },
    highlight: {
      title: 'Nostot',
      lead: 'Kaupungin saamia tunnustuksia ja kampanjoita, joihin voit osallistua.',
      all: 'Kaikki nostot',
    },
    audience: {
      title: 'Sinulle',
      lead: 'Kaupungin kansainvälinen työ koottuna sen mukaan, ketä se koskee.',
      all: 'Kaikki kohderyhmät',
    },
  },
  en: {
    story: { title: 'News', lead: 'What the city does with the world, the latest first.', all: 'All news' },
    highlight: {
      title: 'Highlights',
      lead: 'Recognition that the city has received, and campaigns that you can take part in.',
      all: 'All highlights',
    },
    audience: {
      title: 'For you',
      lead: 'The international work of the city, gathered by whom it concerns.',
      all: 'All audiences',
    },
  },
  ar: {
    story: { title: 'الأخبار', lead: 'ما تقوم به المدينة مع العالم، الأحدث أولًا.', all: 'كل الأخبار' },
    highlight: {
      title: 'إنجازات',
      lead: 'تقديرات حصلت عليها المدينة، وحملات يمكنك المشاركة فيها.',
      all: 'كل الإنجازات',
    },
    audience: { title: 'من أجلك', lead: 'العمل الدولي للمدينة مرتبًا حسب من يعنيه.', all: 'كل الفئات' },
  },
}

interface AboutTexts {
  readonly title: (name: string) => string
  readonly lead: (name: string) => string
}

/** What the texts about a party or an activity are called. */
const aboutTexts: Catalogue<AboutTexts> = {
  sv: {
    title: (name) => `Nyheter om ${name}`,
    lead: (name) => `Nyheter och höjdpunkter som handlar om ${name}, det nyaste först.`,
  },
  fi: {
    title: (name) => `Uutisia: ${name}`,
    lead: (name) => `Uutiset ja nostot, joiden aiheena on ${name}, uusin ensin.`,
  },
  en: {
    title: (name) => `News about ${name}`,
    lead: (name) => `News and highlights about ${name}, the latest first.`,
  },
  ar: {
    title: (name) => `أخبار عن ${name}`,
    lead: (name) => `أخبار وإنجازات عن ${name}، الأحدث أولًا.`,
  },
}

/** What a list with its filters is called, and what is in it: `News 2016: Immigrants, Culture`. */
export function titleOfListing(site: Site, listing: Listing): { title: string; lead: string } {
  const { section, lang, about, audience, theme, year } = listing
  if (about) return { title: aboutTexts[lang].title(about.name(lang)), lead: aboutTexts[lang].lead(about.name(lang)) }
  const texts = sectionTexts[lang][section]
  const isAudiencePage = section === 'audience' && audience
  const name = isAudiencePage ? labelIn(site, audience.names, lang) : texts.title
  const narrowed = [isAudiencePage ? undefined : audience, theme]
    .filter((term) => term !== undefined)
    .map((term) => labelIn(site, term.names, lang))
  const title = year ? `${name} ${year}` : name
  return {
    title: narrowed.length > 0 ? `${title}: ${narrowed.join(lang === 'ar' ? '، ' : ', ')}` : title,
    lead: isAudiencePage ? labelIn(site, audience.leads, lang) : texts.lead,
  }
}
