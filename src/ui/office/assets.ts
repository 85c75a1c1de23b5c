import { readFileSync } from 'node:fs'
import { type Asset, assetOf, type SiteAssets } from '../assets.ts'
import { buildStylesheet } from '../stylesheet.ts'
import { editorBundle, type LaterAsset } from './editor-bundle.ts'

/** The files of the office's look. They are larger than a reader's page may be: staff load them once. */
export interface OfficeAssets {
  readonly stylesheet: Asset
  readonly favicon: Asset
  /** Each makes something easier that works without it. */
  readonly scripts: readonly Asset[]
  /** The visual editor: large, and only for pages on which a text is written. */
  readonly editor: LaterAsset
}

const PARTS = ['base', 'link', 'button', 'tag', 'skip-link', 'label', 'input', 'table']
const OURS = [
  'theme',
  'frame',
  'content',
  'register',
  'form',
  'charts',
  'office',
  'office-writing',
  'office-translating',
  'office-register',
  'office-help',
  'office-imports',
  'office-visits',
  'office-newsletters',
  'office-programme',
  'papers',
]

/** Builds the files of the office's look, when the office is first entered. */
export async function loadOfficeAssets(site: SiteAssets): Promise<OfficeAssets> {
  const css = await buildStylesheet(site.font.path, { parts: PARTS, ours: OURS })
  return {
    stylesheet: inOffice(assetOf('office', 'css', 'text/css; charset=utf-8', css)),
    favicon: site.favicon,
    editor: inOffice(editorBundle()),
    scripts: SCRIPTS.map((name) =>
      inOffice(
        assetOf(
          name,
          'js',
          'text/javascript; charset=utf-8',
          readFileSync(new URL(`./scripts/${name}.js`, import.meta.url)),
        ),
      ),
    ),
  }
}

// Below the office's own address: readers' browsers are never sent there.
const inOffice = <File extends { readonly path: string }>(asset: File): File => ({
  ...asset,
  path: `/office${asset.path}`,
})

const SCRIPTS: readonly string[] = [
  'passkey',
  'draft-keeper',
  'entry-search',
  'focus-point',
  'party-search',
  'programme-board',
  'work',
  'arrival-list',
]
