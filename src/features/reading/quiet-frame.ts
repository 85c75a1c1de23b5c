import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { PageFrame } from '#src/ui/page.tsx'
import { frameOf } from './frame.ts'
import type { Deps } from './reader.ts'

/** The frame of a page of somebody's own: it leads nowhere that is not theirs, and names no address of theirs. */
export function quietFrame(
  deps: Pick<Deps, 'origin' | 'assets'>,
  site: Site,
  lang: Lang,
  page: { title: string; hasForm?: boolean; hasProgramme?: boolean },
): PageFrame {
  const home = `/${site.languages.includes(lang) ? lang : (site.languages[0] ?? lang)}`
  const frame = frameOf(deps, site, lang, {
    ...page,
    pathIn: () => home,
    follow: [],
    noindex: true,
  })
  return {
    ...frame,
    city: { ...frame.city, home },
    search: undefined,
    menu: [],
    footer: [],
    languages: [],
    alternates: [],
    canonical: deps.origin + home,
  }
}
