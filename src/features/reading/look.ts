import { createHash } from 'node:crypto'
import { type Look, pathOfMark } from '#src/features/site/index.ts'
import type { SiteAssets } from '#src/ui/assets.ts'
import type { PageLook } from '#src/ui/page.tsx'
import { type CityColours, deepColourOf, writeColours } from '#src/ui/palette.ts'

const OWN_DEEP = '#0b3c53'

// Every page asks, and the look of a city is the same object until the city changes.
const known = new WeakMap<Look, PageLook>()

/** How the pages of a city look: its own colours and mark, or those that the program brings. */
export function lookOf(assets: SiteAssets, look: Look): PageLook {
  const made = known.get(look) ?? makeLook(assets, look)
  known.set(look, made)
  return made
}

function makeLook(assets: SiteAssets, look: Look): PageLook {
  const { colours, mark } = look
  const header = pathOfMark(look, 'header')
  return {
    colours: colours && pathOfColours(colours),
    deep: colours ? deepColourOf(colours) : OWN_DEEP,
    mark: mark && header ? { src: header, width: mark.width, height: mark.height } : undefined,
    tabIcon: { path: pathOfMark(look, 'tab') ?? assets.favicon.path, type: mark ? 'image/png' : assets.favicon.type },
    touchIcon: pathOfMark(look, 'touch') ?? assets.touchIcon.path,
  }
}

let last: { key: string; path: string } | undefined

/**
 * The path of the stylesheet with a city's colours. All that is in the stylesheet is in the path: whichever process is
 * asked for it can write it, before it has heard of a change and after.
 */
export function pathOfColours(colours: CityColours): string {
  const key = `${colours.light.slice(1)}-${colours.dark.slice(1)}`
  if (last?.key !== key) {
    const hash = createHash('sha256').update(writeColours(colours)).digest('hex').slice(0, 8)
    last = { key, path: `/assets/colours/${key}.${hash}.css` }
  }
  return last.path
}
