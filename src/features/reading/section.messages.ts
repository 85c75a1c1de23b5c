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

/** The lists of the register that tell what happens. */
export type RegisterSection = 'activity' | 'event' | 'project' | 'award'

/** What the lists of what happens are called. */
export const registerTexts: Catalogue<Readonly<Record<RegisterSection, SectionTexts>>> = {
  sv: {
    activity: {
      title: 'Aktiviteter',
      lead: 'Evenemang, utbyten, projekt, besök och utmärkelser: allt som staden gör tillsammans med världen.',
      all: 'Alla aktiviteter',
    },
    event: {
      title: 'Evenemang',
      lead: 'Vad som är på gång med världen, här och annanstans. Ta med det i din egen kalender.',
      all: 'Alla evenemang',
    },
    project: {
      title: 'Projekt',
      lead: 'Vad staden gör i projekt med partner i andra länder, och vem som betalar.',
      all: 'Alla projekt',
    },
    award: {
      title: 'Utmärkelser',
      lead: 'Vad staden har fått pris och erkännande för, och av vem.',
      all: 'Alla utmärkelser',
    },
  },
  fi: {
    activity: {
      title: 'Toiminta',
      lead: 'Tapahtumat, vaihdot, hankkeet, vierailut ja tunnustukset: kaikki, mitä kaupunki tekee yhdessä maailman kanssa.',
      all: 'Kaikki toiminta',
    },
    event: {
      title: 'Tapahtumat',
      lead: 'Mitä maailman kanssa on tulossa, täällä ja muualla. Ota tapahtumat omaan kalenteriisi.',
      all: 'Kaikki tapahtumat',
    },
    project: {
      title: 'Hankkeet',
      lead: 'Mitä kaupunki tekee hankkeissa muiden maiden kumppanien kanssa ja kuka ne rahoittaa.',
      all: 'Kaikki hankkeet',
    },
    award: {
      title: 'Tunnustukset',
      lead: 'Mistä kaupunki on saanut palkintoja ja tunnustusta, ja keneltä.',
      all: 'Kaikki tunnustukset',
    },
  },
  en: {
    activity: {
      title: 'Activities',
      lead: 'Events, exchanges, projects, visits and awards: all that the city does together with the world.',
      all: 'All activities',
    },
    event: {
      title: 'Events',
      lead: 'What is coming up with the world, here and elsewhere. Take it along in your own calendar.',
      all: 'All events',
    },
    project: {
      title: 'Projects',
      lead: 'What the city does in projects with partners in other countries, and who pays for it.',
      all: 'All projects',
    },
    award: {
      title: 'Awards',
      lead: 'What the city has been awarded and recognised for, and by whom.',
      all: 'All awards',
    },
  },
  ar: {
    activity: {
      title: 'الأنشطة',
      lead: 'فعاليات وتبادلات ومشاريع وزيارات وجوائز: كل ما تقوم به المدينة مع العالم.',
      all: 'كل الأنشطة',
    },
    event: {
      title: 'الفعاليات',
      lead: 'ما هو قادم من لقاءات مع العالم، هنا وفي أماكن أخرى. أضفه إلى تقويمك.',
      all: 'كل الفعاليات',
    },
    project: {
      title: 'المشاريع',
      lead: 'ما تقوم به المدينة في مشاريع مع شركاء من بلدان أخرى، ومن يموّلها.',
      all: 'كل المشاريع',
    },
    award: {
      title: 'الجوائز',
      lead: 'ما نالت المدينة الجوائز والتقدير من أجله، ومن منحها إياها.',
      all: 'كل الجوائز',
    },
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
