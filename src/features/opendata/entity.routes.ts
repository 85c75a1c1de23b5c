import { Hono } from 'hono'
import { readActivityBySlug } from '#src/features/activities/index.ts'
import { isSlug, pathOfEntry, readAddress, SECTIONS, type TextKind } from '#src/features/entries/index.ts'
import { readPartyBySlug } from '#src/features/parties/index.ts'
import type { Deps, ReaderContext, ReaderEnv } from '#src/features/reading/index.ts'
import { prefersJsonLd } from '#src/platform/http/accept.ts'
import { answerPrepared } from '#src/platform/http/respond.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { activityResource } from './activity.resource.ts'
import { askingOf, headersOf } from './list.answer.ts'
import { partyResource } from './party.resource.ts'
import type { Asking, Item, Resource } from './resource.ts'
import { RESOURCES } from './resources.ts'
import { presentCity } from './site.resource.ts'

const TEXTS: Readonly<Record<TextKind, string>> = { story: 'stories', highlight: 'highlights', page: 'pages' }

type Find = (asking: Asking) => Promise<Item | undefined>

/**
 * Every thing at its own address in the words of schema.org, for whoever wishes for JSON-LD there. Whatever is not
 * there, moved or was withdrawn is left to the pages, which know what to say.
 */
export function entityRoutes(deps: Deps) {
  const { db } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    at(`/${lang}`, lang, () => ({ path: `/${lang}`, tags: ['site'], find: async (asking) => presentCity(asking) }))

    at(`/${lang}/${SECTIONS.party[lang]}/:slug`, lang, (slug) => ({
      path: pathOfEntry(lang, { kind: 'party', slug }),
      tags: partyResource.tags,
      find: async (asking) => byKey(partyResource, asking, (await readPartyBySlug(db, slug))?.key),
    }))

    at(`/${lang}/${SECTIONS.activity[lang]}/:slug`, lang, (slug) => ({
      path: pathOfEntry(lang, { kind: 'activity', slug }),
      tags: activityResource.tags,
      find: async (asking) => byKey(activityResource, asking, (await readActivityBySlug(db, slug))?.key),
    }))

    for (const kind of ['story', 'highlight', 'page'] as const) {
      const folder = kind === 'page' ? `/${lang}` : `/${lang}/${SECTIONS[kind][lang]}`
      at(`${folder}/:slug`, lang, (slug) => ({
        path: pathOfEntry(lang, { kind, slug }),
        tags: ['site', `kind:${kind}`],
        async find(asking) {
          const found = await readAddress(db, { kind, slug, lang })
          const key = found?.found === 'text' ? found.entry.key : undefined
          return byKey(
            RESOURCES.find(({ name }) => name === TEXTS[kind]),
            asking,
            key,
          )
        },
      }))
    }
  }
  return routes

  function at(
    path: string,
    lang: Lang,
    thingAt: (slug: string) => { readonly path: string; readonly tags: readonly string[]; readonly find: Find },
  ) {
    routes.get(path, async (c, next) => {
      if (!prefersJsonLd(c.req.header('accept'))) return next()
      const slug = (c.req.param('slug' as never) ?? '').normalize('NFC')
      if (slug !== '' && !isSlug(slug)) return next()
      return (await answerThing(c, lang, thingAt(slug))) ?? next()
    })
  }

  async function answerThing(
    c: ReaderContext,
    lang: Lang,
    { path, tags, find }: { readonly path: string; readonly tags: readonly string[]; readonly find: Find },
  ): Promise<Response | undefined> {
    // Kept beside the page, under a name that is no address: only this way leads to it.
    const kept = await deps.pages.fetch(`${path} as JSON-LD`, async () => {
      const item = await find(askingOf(c, deps, { lang, filters: {} }))
      // Under an address of another language or of the past it would not be found again.
      if (!item?.thing || item.shaped.url !== deps.origin + path) return undefined
      return {
        type: 'application/ld+json; charset=utf-8',
        body: JSON.stringify(item.thing()),
        tags,
        headers: { ...headersOf(deps, lang), Vary: 'Accept, Accept-Encoding' },
      }
    })
    return kept && answerPrepared(c.req.raw, kept)
  }
}

async function byKey(resource: Resource | undefined, asking: Asking, key: string | undefined) {
  return key === undefined ? undefined : resource?.item?.(asking, key)
}
