import { colourFrom, contrastOf, oklchOf, parseColour } from '#src/platform/colour/colour.ts'

/** The colours that a city chose: one for light pages, one for dark ones. */
export interface CityColours {
  readonly light: string
  readonly dark: string
}

/** A light page, or a dark one. */
export type Scheme = keyof CityColours

/** Text needs 4.5 to 1 (WCAG 2.2 1.4.3). What is no text, edges of fields and buttons, needs 3 to 1 (1.4.11). */
export const TEXT_CONTRAST = 4.5

// The lightest and the darkest ground of theme.css that links stand on, and what stands on buttons.
const GROUNDS: Readonly<Record<Scheme, { readonly grounds: readonly string[]; readonly onButton: string }>> = {
  light: { grounds: ['#ffffff', '#e6edef'], onButton: '#ffffff' },
  dark: { grounds: ['#0c171d', '#1b313c'], onButton: '#06202c' },
}

/** What is wrong with a colour: what it was measured against, and how much contrast there is. */
export interface ColourFault {
  readonly against: string
  readonly ratio: number
  readonly nearest: string
}

/** The least contrast that a colour has on the pages of a scheme, with what it has it against. */
export function measureColour(scheme: Scheme, colour: string): { against: string; ratio: number } {
  const { grounds, onButton } = GROUNDS[scheme]
  const tinted = tintOf(scheme, colour)
  return [...grounds, tinted, onButton]
    .map((against) => ({ against, ratio: contrastOf(colour, against) }))
    .reduce((least, each) => (each.ratio < least.ratio ? each : least))
}

/** Says what is wrong with a colour as that of links, edges and buttons, with the nearest that passes. */
export function faultOfColour(scheme: Scheme, colour: string): ColourFault | undefined {
  const measured = measureColour(scheme, colour)
  if (measured.ratio >= TEXT_CONTRAST) return undefined
  return { ...measured, nearest: nearestColour(scheme, colour) }
}

/** The colour of the same hue, as light as can be (dark on dark pages), that has enough contrast. */
export function nearestColour(scheme: Scheme, colour: string): string {
  const { lightness, chroma, hue } = oklchOf(colour)
  const end = scheme === 'light' ? 0 : 1
  for (let step = 0; step <= 400; step += 1) {
    const candidate = colourFrom({ lightness: lightness + ((end - lightness) * step) / 400, chroma, hue })
    if (measureColour(scheme, candidate).ratio >= TEXT_CONTRAST) return candidate
  }
  return scheme === 'light' ? '#000000' : '#ffffff'
}

/** The colour for dark pages that goes with one for light ones. */
export function darkColourFor(light: string): string {
  const { chroma, hue } = oklchOf(light)
  return nearestColour('dark', colourFrom({ lightness: 0.8, chroma: Math.min(chroma, 0.12), hue }))
}

function shadesOf(colour: string) {
  const { lightness, chroma, hue } = oklchOf(colour)
  return {
    at: (level: number, most = chroma) => colourFrom({ lightness: level, chroma: Math.min(chroma, most), hue }),
    by: (change: number) => colourFrom({ lightness: Math.min(Math.max(lightness + change, 0), 1), chroma, hue }),
  }
}

const tintOf = (scheme: Scheme, colour: string) => shadesOf(colour).at(scheme === 'light' ? 0.94 : 0.3, 0.03)

/** The colour of the hero, the footer, and of browsers' own bars. */
export function deepColourOf({ light }: CityColours): string {
  return shadesOf(light).at(0.335, 0.09)
}

/** The colours of a city in the tokens of theme.css. */
export function tokensOf(scheme: Scheme, colours: CityColours): Readonly<Record<string, string>> {
  const main = colours[scheme]
  const { at, by } = shadesOf(main)
  const deep = shadesOf(colours.light)
  const isLight = scheme === 'light'
  const away = isLight ? -1 : 1
  return {
    '--ds-color-surface-tinted': tintOf(scheme, main),
    '--ds-color-surface-hover': isLight ? at(0.9, 0.04) : at(0.36, 0.05),
    '--ds-color-surface-active': isLight ? at(0.86, 0.05) : at(0.42, 0.06),
    '--ds-color-border-subtle': isLight ? at(0.8, 0.06) : at(0.44, 0.06),
    '--ds-color-border-default': isLight ? at(0.54) : at(0.69),
    '--ds-color-border-strong': main,
    '--ds-color-text-subtle': main,
    '--ds-color-text-default': isLight ? at(0.29, 0.07) : at(0.93, 0.03),
    '--ds-color-base-default': main,
    '--ds-color-base-hover': by(0.07 * away),
    '--ds-color-base-active': by(0.13 * away),
    '--city-sea': isLight ? deepColourOf(colours) : deep.at(0.27, 0.07),
    '--city-sea-light': isLight ? deep.at(0.39, 0.09) : deep.at(0.33, 0.08),
    '--city-land': isLight ? deep.at(0.48, 0.1) : deep.at(0.42, 0.08),
    ...(isLight && { '--city-haze': deep.at(0.9, 0.03) }),
  }
}

/** The stylesheet that puts a city's colours in place of those of theme.css; on paper and in forced colours it is silent. */
export function writeColours(colours: CityColours): string {
  const block = (scheme: Scheme) =>
    `:root{${Object.entries(tokensOf(scheme, colours))
      .map(([name, value]) => `${name}:${value}`)
      .join(';')}}`
  const screen = '@media screen and (forced-colors: none)'
  return `${screen}{${block('light')}}${screen} and (prefers-color-scheme: dark){${block('dark')}}`
}

/** Reads colours as they stand in an address; undefined when they are none that a page may have. */
export function coloursFrom(written: { light: string; dark: string }): CityColours | undefined {
  const [light, dark] = [parseColour(written.light), parseColour(written.dark)]
  if (!light || !dark || faultOfColour('light', light) || faultOfColour('dark', dark)) return undefined
  return { light, dark }
}
