import { slugFrom } from '#src/features/entries/index.ts'
import type { TermFacts, Vocabulary } from '#src/features/site/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'

interface DefaultTerm {
  readonly key: string
  readonly names: Catalogue<string>
  readonly leads: Catalogue<string>
}

const AUDIENCES: readonly DefaultTerm[] = [
  {
    key: 'pupils-and-students',
    names: {
      sv: 'Elever och studerande',
      fi: 'Oppilaat ja opiskelijat',
      en: 'Pupils and students',
      ar: 'التلاميذ والطلاب',
    },
    leads: {
      sv: 'Utbyten, vänorter och sätt att lära över gränserna.',
      fi: 'Vaihtoa, ystävyyskaupunkeja ja oppimista yli rajojen.',
      en: 'Exchanges, twin towns, and ways of learning across borders.',
      ar: 'برامج تبادل ومدن توأم وسبل للتعلّم عبر الحدود.',
    },
  },
  {
    key: 'immigrants',
    names: { sv: 'Invandrare', fi: 'Maahanmuuttajat', en: 'Immigrants', ar: 'المهاجرون' },
    leads: {
      sv: 'För dig som har flyttat hit från ett annat land.',
      fi: 'Sinulle, joka olet muuttanut tänne toisesta maasta.',
      en: 'If you have moved here from another country.',
      ar: 'لك أنت القادم إلى هنا من بلد آخر.',
    },
  },
  {
    key: 'tourists',
    names: { sv: 'Turister', fi: 'Matkailijat', en: 'Tourists', ar: 'السياح' },
    leads: {
      sv: 'Lär känna staden genom dem som den håller kontakt med.',
      fi: 'Tutustu kaupunkiin niiden kautta, joihin se pitää yhteyttä.',
      en: 'Get to know the city by the company it keeps.',
      ar: 'تعرّف على المدينة من خلال من تتواصل معهم.',
    },
  },
  {
    key: 'people-moving-in',
    names: { sv: 'Inflyttare', fi: 'Muuttajat', en: 'People moving in', ar: 'القادمون للسكن' },
    leads: {
      sv: 'För dig som funderar på att flytta hit.',
      fi: 'Sinulle, joka harkitset muuttoa tänne.',
      en: 'If you are thinking of moving here.',
      ar: 'لك أنت الذي تفكّر في الانتقال إلى هنا.',
    },
  },
  {
    key: 'associations',
    names: { sv: 'Föreningar', fi: 'Yhdistykset', en: 'Associations', ar: 'الجمعيات' },
    leads: {
      sv: 'Vänorter, nätverk och projekt att ha nytta av i det egna arbetet.',
      fi: 'Ystävyyskaupunkeja, verkostoja ja hankkeita oman työn tueksi.',
      en: 'Twin towns, networks and projects to use in your own work.',
      ar: 'مدن توأم وشبكات ومشاريع تفيد الجمعيات في عملها.',
    },
  },
  {
    key: 'companies',
    names: { sv: 'Företag', fi: 'Yritykset', en: 'Companies', ar: 'الشركات' },
    leads: {
      sv: 'För utländska företag här, och för dem härifrån som ser ut i världen.',
      fi: 'Täällä toimiville ulkomaisille yrityksille ja maailmalle tähtääville.',
      en: 'For foreign companies here, and for those from here that look abroad.',
      ar: 'للشركات الأجنبية هنا، ولشركاتنا التي تتطلّع إلى العالم.',
    },
  },
]

const THEMES: readonly DefaultTerm[] = [
  {
    key: 'education',
    names: { sv: 'Utbildning', fi: 'Koulutus', en: 'Education', ar: 'التعليم' },
    leads: {
      sv: 'Skolor och högskolor som lär av varandra.',
      fi: 'Kouluja ja korkeakouluja, jotka oppivat toisiltaan.',
      en: 'Schools and universities that learn from each other.',
      ar: 'مدارس وجامعات يتعلّم بعضها من بعض.',
    },
  },
  {
    key: 'culture',
    names: { sv: 'Kultur', fi: 'Kulttuuri', en: 'Culture', ar: 'الثقافة' },
    leads: {
      sv: 'Konst, musik och idrott som möts över gränserna.',
      fi: 'Taidetta, musiikkia ja liikuntaa, jotka kohtaavat yli rajojen.',
      en: 'Art, music and sport that meet across borders.',
      ar: 'فنون وموسيقى ورياضة تلتقي عبر الحدود.',
    },
  },
  {
    key: 'science',
    names: { sv: 'Vetenskap', fi: 'Tiede', en: 'Science', ar: 'العلوم' },
    leads: {
      sv: 'Forskning och innovation tillsammans med andra.',
      fi: 'Tutkimusta ja innovaatioita yhdessä muiden kanssa.',
      en: 'Research and innovation together with others.',
      ar: 'بحث وابتكار بالتعاون مع الآخرين.',
    },
  },
  {
    key: 'society',
    names: { sv: 'Samhälle', fi: 'Yhteiskunta', en: 'Society', ar: 'المجتمع' },
    leads: {
      sv: 'Demokrati, delaktighet och livet tillsammans.',
      fi: 'Demokratiaa, osallisuutta ja yhdessä elämistä.',
      en: 'Democracy, taking part, and living together.',
      ar: 'الديمقراطية والمشاركة والعيش المشترك.',
    },
  },
  {
    key: 'economy',
    names: { sv: 'Ekonomi', fi: 'Talous', en: 'Economy', ar: 'الاقتصاد' },
    leads: {
      sv: 'Företagande, handel och arbete.',
      fi: 'Yrittämistä, kauppaa ja työtä.',
      en: 'Enterprise, trade and work.',
      ar: 'ريادة الأعمال والتجارة والعمل.',
    },
  },
  {
    key: 'environment',
    names: { sv: 'Miljö', fi: 'Ympäristö', en: 'Environment', ar: 'البيئة' },
    leads: {
      sv: 'Klimat, natur och hållbara städer.',
      fi: 'Ilmastoa, luontoa ja kestäviä kaupunkeja.',
      en: 'Climate, nature and sustainable cities.',
      ar: 'المناخ والطبيعة والمدن المستدامة.',
    },
  },
]

/** The audiences and themes that the guide offers. */
export const DEFAULT_TERMS: Readonly<Record<Vocabulary, readonly DefaultTerm[]>> = {
  audience: AUDIENCES,
  theme: THEMES,
}

/** Those of them that were chosen, in every language that they have words in. */
export function chosenTerms(vocabulary: Vocabulary, keys: readonly string[]): TermFacts[] {
  return DEFAULT_TERMS[vocabulary]
    .filter(({ key }) => keys.includes(key))
    .map((term) => ({
      vocabulary,
      ...term,
      slugs: Object.fromEntries(Object.entries(term.names).map(([lang, name]) => [lang, slugFrom(name)])) as Record<
        Lang,
        string
      >,
    }))
}
