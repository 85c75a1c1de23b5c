import { checkPicture, makePictureSizes, type PictureProblem, type PictureSize } from '#src/features/media/index.ts'

/** The largest file of a picture, in bytes: below what a form may have in all. */
export const LARGEST_PICTURE = 25 * 1024 * 1024

export type UploadProblem = PictureProblem | 'too_large' | 'unreadable'

// One at a time: unpacked, a picture takes two hundred megabytes, and ten at once would take two thousand.
let turn: Promise<unknown> = Promise.resolve()

/** Makes the sizes of an uploaded picture, or says in one word why not. Its head is looked at before it is unpacked. */
export function takePicture(file: File): Promise<{ sizes: PictureSize[] } | { problem: UploadProblem }> {
  const mine = turn.then(() => unpack(file))
  turn = mine
  return mine
}

async function unpack(file: File): Promise<{ sizes: PictureSize[] } | { problem: UploadProblem }> {
  if (file.size > LARGEST_PICTURE) return { problem: 'too_large' }
  const bytes = Buffer.from(await file.arrayBuffer())
  const problem = await checkPicture(bytes)
  if (problem) return { problem }
  try {
    return { sizes: await makePictureSizes(bytes) }
  } catch {
    return { problem: 'unreadable' }
  }
}
