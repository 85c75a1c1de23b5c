/** One size of a picture, ready to be sent. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly type: 'image/webp' | 'image/jpeg'
  readonly bytes: Buffer
}

const WIDTHS = [480, 960, 1600]
// A picture that unpacks to more than this is an attack on memory, not a photograph.
export const MOST_PIXELS = 50_000_000
// Seconds: what takes longer to unpack is made to take long.
const LONGEST = 30

/**
 * Makes the sizes that pages and feeds use: WebP for pages, one JPEG for feed readers and mail. Everything else that a
 * file carries (place, camera, comments, scripts in SVG) is left behind. Throws when the file is no picture.
 */
export async function makePictureSizes(file: string | Buffer): Promise<PictureSize[]> {
  // Loaded when first needed: a process that only reads never holds the image library in memory.
  const { default: sharp } = await import('sharp')
  const open = () => sharp(file, { limitInputPixels: MOST_PIXELS, density: 144 }).rotate().timeout({ seconds: LONGEST })
  const { width: full = 0 } = await open().metadata()
  const widths = WIDTHS.filter((width) => width <= full)
  const sizes: PictureSize[] = []
  for (const width of widths.length > 0 ? widths : [full]) {
    const { data, info } = await open().resize({ width }).webp({ quality: 80 }).toBuffer({ resolveWithObject: true })
    sizes.push({ width: info.width, height: info.height, type: 'image/webp', bytes: data })
  }
  const largest = Math.min(full, 960)
  const { data, info } = await open()
    .resize({ width: largest })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
  sizes.push({ width: info.width, height: info.height, type: 'image/jpeg', bytes: data })
  return sizes
}

/** What can be wrong with a file that should be a picture. */
export type PictureProblem = 'no_picture' | 'too_many_pixels' | 'too_small'

// By what is in the file: its name and what its sender calls it say nothing.
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'svg', 'heif', 'tiff'])
const LEAST_WIDTH = 200

/**
 * Looks at the head of a file before anything is unpacked: whether it is a picture of a kind that we take, and no larger
 * unpacked than a photograph can be. Undefined when it is fine.
 */
export async function checkPicture(file: Buffer): Promise<PictureProblem | undefined> {
  const { default: sharp } = await import('sharp')
  try {
    const { format, width = 0, height = 0 } = await sharp(file, { limitInputPixels: false }).metadata()
    if (!FORMATS.has(format ?? '')) return 'no_picture'
    if (width * height > MOST_PIXELS) return 'too_many_pixels'
    return width < LEAST_WIDTH ? 'too_small' : undefined
  } catch {
    return 'no_picture'
  }
}
