import type { FollowKind } from '#src/features/followers/index.ts'
import type { Chosen } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { localeOf } from '#src/platform/i18n/formats.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'

interface Parts {
  readonly what: string
  readonly themes: string
  readonly audiences: string
  readonly about: string
}

interface ChoiceTexts {
  readonly kinds: Readonly<Record<FollowKind, string>>
  readonly everything: string
  /** What is empty is left out. */
  readonly sentence: (parts: Parts) => string
  readonly nothingThere: string
}

const inLine =
  (on: string, for_: string, about: string) =>
  ({ what, themes, audiences, about: subjects }: Parts) =>
    [what, themes && `${on} ${themes}`, audiences && `${for_} ${audiences}`, subjects && `${about} ${subjects}`]
      .filter(Boolean)
      .join(' ')

const afterColon =
  (theme: string, audience: string, about: string, comma: string) =>
  ({ what, themes, audiences, about: subjects }: Parts) => {
    const rest = [
      themes && `${theme} ${themes}`,
      audiences && `${audience} ${audiences}`,
      subjects && `${about} ${subjects}`,
    ]
    const words = rest.filter(Boolean).join(comma)
    return words ? `${what}: ${words}` : what
  }

/** A choice in a sentence. */
export const choiceTexts: Catalogue<ChoiceTexts> = {
  sv: {
    kinds: {
      story: 'nyheter',
      highlight: 'höjdpunkter',
      event: 'evenemang',
      project: 'projekt',
      award: 'utmärkelser',
      page: 'sidor',
    },
    everything: 'allt nytt',
    sentence: inLine('om', 'för', 'som rör'),
    nothingThere: 'Det du valde finns inte längre',
  },
  fi: {
    kinds: {
      story: 'uutiset',
      highlight: 'nostot',
      event: 'tapahtumat',
      project: 'hankkeet',
      award: 'tunnustukset',
      page: 'sivut',
    },
    everything: 'kaikki uusi',
    // Names are not inflected: the essive of the word before them carries the case.
    sentence: afterColon('teemana', 'kohderyhmänä', 'aiheena', ', '),
    nothingThere: 'Valitsemaasi ei enää ole',
  },
  en: {
    kinds: {
      story: 'news',
      highlight: 'highlights',
      event: 'events',
      project: 'projects',
      award: 'awards',
      page: 'pages',
    },
    everything: 'everything new',
    sentence: inLine('on', 'for', 'about'),
    nothingThere: 'What you chose is no longer there',
  },
  ar: {
    kinds: {
      story: 'الأخبار',
      highlight: 'الإنجازات',
      event: 'الفعاليات',
      project: 'المشاريع',
      award: 'الجوائز',
      page: 'الصفحات',
    },
    everything: 'كل جديد',
    sentence: afterColon('الموضوع –', 'الفئة –', 'عن –', '، '),
    nothingThere: 'ما اخترته لم يعد موجودًا',
  },
}

/** A choice in words: `News and events on culture for immigrants`. */
export function describeChoice(site: Site, lang: Lang, chosen: Chosen): string {
  const texts = choiceTexts[lang]
  const list = (words: readonly string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(localeOf(lang), { type }).format(words)
  const either = (words: readonly string[]) => list(words, 'disjunction')
  const { kinds, audiences, themes, about } = chosen
  return upper(
    lang,
    texts.sentence({
      what:
        kinds.length > 0
          ? list(
              kinds.map((kind) => texts.kinds[kind]),
              'conjunction',
            )
          : texts.everything,
      themes: either(themes.map(({ names }) => lower(lang, labelIn(site, names, lang)))),
      audiences: either(audiences.map(({ names }) => lower(lang, labelIn(site, names, lang)))),
      about: either(about.map((subject) => subject.name(lang))),
    }),
  )
}

const upper = (lang: Lang, words: string) => words.charAt(0).toLocaleUpperCase(lang) + words.slice(1)

// A name of a theme begins with a capital in lists, not within a sentence; what is written in capitals stays.
const lower = (lang: Lang, words: string) =>
  /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLocaleLowerCase(lang) + words.slice(1)
