import { Hono } from 'hono'
import { type EntryReading, listEntries, listYears, pathOfEntry, SECTIONS } from '#src/features/entries/index.ts'
import { readPictures } from '#src/features/media/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { prepareEntry } from './entry.answer.tsx'
import { EntryPage } from './entry.view.tsx'
import { ListPage } from './list.view.tsx'
import { parseListing, pathOfListing, selectionOf, tagsOf } from './listing.ts'
import type { Deps, ReaderEnv } from './reader.ts'

/** A kind of dated entries with a list of its own. */
export interface DatedSection {
  readonly kind: 'story' | 'highlight'
  /** What an entry is in the words of schema.org, beyond what every entry says. */
  readonly describe: (entry: EntryReading) => Record<string, unknown>
}

const PER_PAGE = 20

/** The list of a section, with its filters and pages, and the page of each of its entries, in every language. */
export function sectionRoutes(deps: Deps, section: DatedSection) {
  const { db } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${SECTIONS[section.kind][lang]}`

    routes.get(path, (c) => {
      const { site } = c.var
      const listing = parseListing(site, { section: section.kind, lang }, new URL(c.req.url).searchParams)
      if (!listing) return c.notFound()
      return answer(c, deps.pages, pathOfListing(site, listing), async () => {
        const selection = selectionOf(site, listing)
        const [found, years] = await Promise.all([
          listEntries(db, selection, { limit: PER_PAGE + 1, offset: (listing.page - 1) * PER_PAGE }),
          listYears(db, { ...selection, listed: undefined }, site.timeZone),
        ])
        if (found.length === 0 && listing.page > 1) return undefined
        const list = { listing, years, entries: found.slice(0, PER_PAGE), hasOlder: found.length > PER_PAGE }
        return html(<ListPage deps={deps} site={site} {...list} />, { tags: tagsOf(listing) })
      })
    })

    routes.get(`${path}/:slug`, (c) => {
      const { site } = c.var
      const address = { site, lang, kind: section.kind, slug: c.req.param('slug').normalize('NFC') }
      return answer(c, deps.pages, pathOfEntry(lang, address), () =>
        prepareEntry(deps, address, async (entry) => {
          const pictures = await readPictures(db, entry.pictureId ? [entry.pictureId] : [])
          const picture = pictures.get(entry.pictureId ?? '')
          return {
            markup: (
              <EntryPage
                deps={deps}
                lang={lang}
                site={site}
                section={section.kind}
                describe={section.describe(entry)}
                entry={entry}
                picture={picture}
              />
            ),
          }
        }),
      )
    })
  }
  return routes
}
