import type { MarkPictures } from '#src/features/site/index.ts'

/** What can be wrong with a file that should be a mark. */
export type MarkProblem = 'too_large' | 'no_picture' | 'too_small' | 'too_many_pixels' | 'empty'

const LARGEST = 1024 * 1024
const LEAST_HEIGHT = 144
const MOST_SIDE = 4_000
// What a drawing is drawn at before it is cut to size, in pixels.
const DRAWN_AT = 1_024
const SECONDS = 10

/**
 * Makes the pictures of a mark, or says in one word why not. Nothing of the file itself is kept: an SVG is drawn, and with
 * that its scripts, its links to elsewhere and its styles are gone.
 */
export async function drawMark(file: File): Promise<{ pictures: MarkPictures } | { problem: MarkProblem }> {
  if (file.size > LARGEST) return { problem: 'too_large' }
  const bytes = Buffer.from(await file.arrayBuffer())
  const { default: sharp } = await import('sharp')
  try {
    // By what is in the file: its name and what its sender calls it say nothing.
    const { format, width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (format !== 'svg' && format !== 'png') return { problem: 'no_picture' }
    const isDrawing = format === 'svg'
    if (!isDrawing && height < LEAST_HEIGHT) return { problem: 'too_small' }
    if (width > MOST_SIDE || height > MOST_SIDE) return { problem: 'too_many_pixels' }
    const density = isDrawing ? Math.min(Math.max((72 * DRAWN_AT) / Math.max(width, height, 1), 1), 20_000) : 72
    const whole = await sharp(bytes, { density, limitInputPixels: MOST_SIDE * MOST_SIDE })
      .timeout({ seconds: SECONDS })
      .resize({ width: DRAWN_AT, height: DRAWN_AT, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer()
    const { isOpaque, channels } = await sharp(whole).stats()
    if (!isOpaque && channels[3]?.max === 0) return { problem: 'empty' }
    return { pictures: await cut(whole) }
  } catch {
    return { problem: 'no_picture' }
  }
}

const NONE = { r: 0, g: 0, b: 0, alpha: 0 }

async function cut(whole: Buffer): Promise<MarkPictures> {
  const { default: sharp } = await import('sharp')
  // Three times as large as it is shown, for screens with small pixels; wide ones at most four times as wide as high.
  const header = await sharp(whole)
    .resize({ width: 432, height: 108, fit: 'inside' })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
  const square = (side: number) =>
    sharp(whole).resize({ width: side, height: side, fit: 'contain', background: NONE }).png().toBuffer()
  return {
    header: header.data,
    width: header.info.width,
    height: header.info.height,
    tab: await square(64),
    large: await square(512),
    // A home screen shows black where a picture is transparent.
    touch: await sharp(await square(150))
      .extend({ top: 15, bottom: 15, left: 15, right: 15, background: NONE })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer(),
  }
}
