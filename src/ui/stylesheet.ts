import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Only the parts of Designsystemet that are in use: all of it would be most of a first page's budget.
const PARTS = ['base', 'link', 'button', 'tag', 'skip-link', 'label']
const OURS = ['theme', 'frame', 'content', 'start', 'charts', 'happenings', 'register', 'open-data', 'print']

/** Puts a stylesheet together, minified. `fontPath` is the address of the heading font, where it brings that along. */
export async function buildStylesheet(
  fontPath: string | undefined,
  files: { parts: readonly string[]; ours: readonly string[] } = { parts: PARTS, ours: OURS },
): Promise<Uint8Array> {
  // Loaded for this one step; a process that is at rest does not need it.
  const { transform } = await import('lightningcss')
  const system = dirname(createRequire(import.meta.url).resolve('@digdir/designsystemet-css'))
  const parts = files.parts.map((name) => readFileSync(join(system, `${name}.css`), 'utf8'))
  const ours = files.ours.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'))
  const source = [fontPath === undefined ? '' : fontFace(fontPath), ...parts, ...ours].join('\n')
  // The newest syntax is written out for browsers of the last four years.
  const targets = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) }
  return transform({ filename: 'site.css', code: Buffer.from(source), minify: true, targets }).code
}

// While the font is on its way, a system font of the same width stands in: nothing jumps when it arrives.
const fontFace = (path: string) => `
@font-face {
  font-family: "Familjen Grotesk";
  src: url("${path}") format("woff2");
  font-weight: 600;
  font-display: swap;
  unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC;
}
@font-face {
  font-family: "Familjen Fallback";
  src: local("Arial"), local("Liberation Sans"), local("Helvetica");
  size-adjust: 98%;
}`
