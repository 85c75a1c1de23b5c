import type { Picture } from './media.store.ts'

type Size = Picture['sizes'][number]

/** The path of one size of a picture. */
export function pathOfPicture(picture: Picture, size: Size): string {
  return `/media/${picture.id}.${picture.hash}.${size.width}.${size.type === 'image/webp' ? 'webp' : 'jpg'}`
}

/** The sizes that a page offers a browser, the smallest first. */
export function sizesForPages(picture: Picture): Size[] {
  return picture.sizes.filter((size) => size.type === 'image/webp')
}

/** The one size that feed readers and mail programs take. */
export function sizeForFeeds(picture: Picture): Size | undefined {
  return picture.sizes.find((size) => size.type === 'image/jpeg')
}
