import { pathOfEntry, type TextKind } from '#src/features/entries/index.ts'
import { entryAsSchema, linkedHtml, SCHEMA_TYPES } from '#src/features/reading/index.ts'
import { keysOf, occurrenceShape, termIdOf } from './present.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'
import { countTexts, readTexts, type TextReading, type TextWish } from './text.reads.ts'

const PART = 200

/** The texts of a kind, each in the language asked for, or in that of the original where there is no other. */
export function textResource(name: 'stories' | 'highlights' | 'pages', kind: TextKind): Resource {
  const wishOf = ({ site, lang, filters }: Asking): TextWish => ({
    kind,
    lang,
    audienceId: termIdOf(site.audiences, filters.audience),
    themeId: termIdOf(site.themes, filters.theme),
  })
  return {
    name,
    shape: 'Text',
    filters: ['audience', 'theme'],
    formats: ['csv', 'jsonld'],
    tags: ['site', 'register', 'kind:page', 'kind:story', 'kind:highlight'],
    keyed: true,
    count: (asking) => countTexts(asking.deps.db, wishOf(asking)),
    items: async (asking, part) =>
      (await readTexts(asking.deps.db, wishOf(asking), part)).map((text) => present(asking, text)),
    async item(asking, key) {
      const [text] = await readTexts(asking.deps.db, { kind, lang: asking.lang, key }, { limit: 1 })
      return text && present(asking, text)
    },
    async *parts(asking) {
      let after: TextReading | undefined
      do {
        const texts: TextReading[] = await readTexts(asking.deps.db, wishOf(asking), { limit: PART, after })
        yield texts.map((text) => present(asking, text))
        after = texts.length === PART ? texts.at(-1) : undefined
      } while (after)
    },
  }
}

function present(asking: Asking, text: TextReading): Item {
  const { deps, site, lang } = asking
  const translationOf = (code: string, stale: boolean) =>
    code === text.originalLang ? 'original' : stale ? 'outdated' : 'translation'
  const own = text.languages.find((each) => each.lang === text.lang)
  const shaped: Shaped<'Text'> = {
    id: text.id,
    key: text.key,
    title: text.title,
    lead: text.lead,
    url: deps.origin + pathOfEntry(lang, text),
    lang: text.lang,
    original: text.originalLang,
    translation: translationOf(text.lang, own?.stale ?? false),
    languages: text.languages.map((each) => ({
      lang: each.lang,
      translation: translationOf(each.lang, each.stale),
      url: deps.origin + pathOfEntry(each.lang, { kind: text.kind, slug: each.slug }),
    })),
    published: text.publishedAt.toString(),
    updated: text.updatedAt?.toString() ?? null,
    ...occurrenceShape(text.occurs),
    call: text.call ? { label: text.call.label, url: text.call.href } : null,
    about: text.mentioned
      .filter((link) => link.isAbout)
      .map(({ kind, key, slug, title }) => ({
        kind,
        key,
        title,
        url: deps.origin + pathOfEntry(lang, { kind, slug }),
      })),
    audiences: keysOf(site.audiences, text.termIds),
    themes: keysOf(site.themes, text.termIds),
    html: linkedHtml(site, lang, text, deps.origin),
  }
  const type = { '@type': SCHEMA_TYPES[text.kind] }
  return { shaped, thing: () => entryAsSchema(deps.origin, site, text, type) }
}
