/** One size of a picture, ready to be sent. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly type: 'image/webp' | 'image/jpeg'
  readonly bytes: Buffer
}

const WIDTHS = [480, 960, 1600]
// A picture that unpacks to more than this is an attack on memory, not a photograph.
const MOST_PIXELS = 50_000_000

/**
 * Makes the sizes that pages and feeds use: WebP for pages, one JPEG for feed readers and mail. Everything else that a
 * file carries (place, camera, comments, scripts in SVG) is left behind. Throws when the file is no picture.
 */
export async function makePictureSizes(file: string): Promise<PictureSize[]> {
  // Loaded when first needed: a process that only reads never holds the image library in memory.
  const { default: sharp } = await import('sharp')
  const open = () => sharp(file, { limitInputPixels: MOST_PIXELS, density: 144 }).rotate()
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
