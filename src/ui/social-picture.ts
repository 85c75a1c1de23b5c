import { createRequire } from 'node:module'
import { type CityColours, tokensOf } from './palette.ts'

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 80
const TEXT_WIDTH = WIDTH - 2 * MARGIN
const TITLE_HEIGHT = 300

/**
 * Draws the picture that is shown where a page is shared (Open Graph, 1200 × 630): its title in the city's colours. The
 * fonts come with the program, so that it looks the same on a machine that has none.
 */
export async function drawSocialPicture(words: {
  title: string
  city: string
  siteTitle: string
  dir: 'ltr' | 'rtl'
  colours?: CityColours | undefined
}): Promise<Buffer> {
  // Loaded when first needed: a process that nobody asks for pictures never holds the image library in memory.
  const { default: sharp } = await import('sharp')
  const isRightToLeft = words.dir === 'rtl'
  const setText = async (text: string, color: string, size: { dpi: number } | { height: number }) => {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${color}">${escapeMarkup(text)}</span>`,
        ...fontFor(text),
        width: TEXT_WIDTH,
        ...size,
        align: isRightToLeft ? 'right' : 'left',
        rgba: true,
        wrap: 'word',
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    return { input: data, width: info.width, height: info.height }
  }
  const title = await fitTitle(words.title, setText)
  const foot = await setText(`${words.city}  ·  ${words.siteTitle}`, '#f5b63f', { dpi: 150 })
  const startOf = (width: number) => (isRightToLeft ? WIDTH - MARGIN - width : MARGIN)
  return sharp(Buffer.from(backdrop(isRightToLeft, words.colours)))
    .composite([
      { input: title.input, left: startOf(title.width), top: 110 },
      { input: foot.input, left: startOf(foot.width), top: HEIGHT - MARGIN - foot.height },
    ])
    .png({ palette: true, quality: 90 })
    .toBuffer()
}

type SetText = (
  text: string,
  color: string,
  size: { dpi: number },
) => Promise<{ input: Buffer; width: number; height: number }>

// The largest size at which the title fits; one that never does is cut at its last word.
async function fitTitle(title: string, setText: SetText) {
  for (const dpi of [400, 330, 280, 230, 190]) {
    const set = await setText(title, '#ffffff', { dpi })
    if (set.height <= TITLE_HEIGHT && set.width <= TEXT_WIDTH) return set
  }
  return setText(`${title.slice(0, 150).replace(/\s+\S*$/, '')} …`, '#ffffff', { dpi: 190 })
}

const FONTS = {
  latin: {
    font: 'Familjen Grotesk SemiBold',
    file: '@expo-google-fonts/familjen-grotesk/600SemiBold/FamiljenGrotesk_600SemiBold.ttf',
  },
  arabic: {
    font: 'IBM Plex Sans Arabic SemiBold',
    file: '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  },
}

// By the script of the words, not by the language of the page: a name may be in letters of its own.
function fontFor(text: string): { font: string; fontfile: string } {
  const { font, file } = /\p{Script=Arabic}/u.test(text) ? FONTS.arabic : FONTS.latin
  // The comma ends the family: without it the last word would be read as a weight.
  return { font: `${font}, 12`, fontfile: createRequire(import.meta.url).resolve(file) }
}

// The text setter reads a markup of its own (Pango): a title is words and nothing else.
const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u0000', '')

// The arcs of the mark, large, on the side where lines end.
function backdrop(isRightToLeft: boolean, colours: CityColours | undefined): string {
  const { '--city-sea': ground = '#0b3c53', '--city-land': line = '#1f6786' } = colours
    ? tokensOf('light', colours)
    : {}
  const arcs = [150, 260, 370, 480]
    .map((radius) => `<circle cx="1120" cy="560" r="${radius}" fill="none" stroke="${line}" stroke-width="2"/>`)
    .join('')
  const mirrored = isRightToLeft ? `transform="translate(${WIDTH} 0) scale(-1 1)"` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/><g ${mirrored}>${arcs}<path d="M1120 560L820 330M1120 560L960 180M1120 560L760 590" stroke="#f5b63f" stroke-width="3"/><circle cx="1120" cy="560" r="14" fill="#fff"/><rect x="${MARGIN}" y="64" width="90" height="8" fill="#f5b63f"/></g></svg>`
}
