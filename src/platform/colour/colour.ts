/** A colour as its red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** A colour as people see it (OKLCH): lightness from 0 to 1, chroma from 0 to about 0.37, hue in radians. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

/** Reads `#0b567a`, `0B567A` or `#06c` as `#0b567a`; undefined when it is no such colour. */
export function parseColour(written: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim())?.[1]?.toLowerCase()
  if (!digits) return undefined
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`
}

/** The red, green and blue of `#0b567a`. */
export function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16)
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255]
}

/** The contrast between two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [first, second] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminanceOf(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number) => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const companded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** A colour as people see it. https://www.w3.org/TR/css-color-4/#ok-lab */
export function oklchOf(colour: string): Oklch {
  const [red, green, blue] = rgbOf(colour).map(linear) as [number, number, number]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

/** The colour that a screen can show for what people see; where it cannot, one of less chroma. */
export function colourFrom({ lightness, chroma, hue }: Oklch): string {
  for (let kept = chroma; ; kept = kept > 0.002 ? kept * 0.96 : 0) {
    const channels = channelsOf(lightness, kept * Math.cos(hue), kept * Math.sin(hue))
    if (kept === 0 || channels.every((part) => part > -0.0005 && part < 1.0005)) {
      const written = channels.map((part) =>
        Math.round(Math.min(Math.max(companded(part), 0), 1) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      return `#${written.join('')}`
    }
  }
}

function channelsOf(lightness: number, a: number, b: number): number[] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}
