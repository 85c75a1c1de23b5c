import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { MARK_FILE } from './mark.tsx'
import { buildStylesheet } from './stylesheet.ts'

/** A file that pages refer to. Its address changes with its bytes, so it may be kept for ever. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The files of the look. */
export interface SiteAssets {
  readonly stylesheet: Asset
  /** What forms look like, for the pages that have one. */
  readonly formStylesheet: Asset
  /** What programmes of visits look like, on screens and on paper. */
  readonly programmeStylesheet: Asset
  /** What makes pages more comfortable where scripts run; nothing depends on it. */
  readonly script: Asset
  readonly font: Asset
  readonly favicon: Asset
  readonly touchIcon: Asset
  readonly largeIcon: Asset
}

const FORMS = { parts: ['input'], ours: ['form', 'papers'] }
const PROGRAMMES = { parts: [], ours: ['programme'] }
const SCRIPT = new URL('./scripts/suggest.js', import.meta.url)

/** Reads and builds the files of the look, once at start. */
export async function loadAssets(): Promise<SiteAssets> {
  const resolve = createRequire(import.meta.url).resolve
  const font = assetOf(
    'heading',
    'woff2',
    'font/woff2',
    readFileSync(resolve('@fontsource/familjen-grotesk/files/familjen-grotesk-latin-600-normal.woff2')),
  )
  const mark = Buffer.from(MARK_FILE)
  return {
    font,
    stylesheet: assetOf('site', 'css', 'text/css; charset=utf-8', await buildStylesheet(font.path)),
    formStylesheet: assetOf('form', 'css', 'text/css; charset=utf-8', await buildStylesheet(undefined, FORMS)),
    programmeStylesheet: assetOf(
      'programme',
      'css',
      'text/css; charset=utf-8',
      await buildStylesheet(undefined, PROGRAMMES),
    ),
    script: assetOf('site', 'js', 'text/javascript; charset=utf-8', readFileSync(SCRIPT)),
    favicon: assetOf('mark', 'svg', 'image/svg+xml', mark),
    touchIcon: assetOf('mark-180', 'png', 'image/png', readFileSync(new URL('./icons/mark-180.png', import.meta.url))),
    largeIcon: assetOf('mark-512', 'png', 'image/png', readFileSync(new URL('./icons/mark-512.png', import.meta.url))),
  }
}

/** Makes an asset of bytes. */
export function assetOf(name: string, ending: string, type: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return { path: `/assets/${name}.${hash}.${ending}`, type, bytes }
}
