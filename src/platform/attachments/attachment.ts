import { readOffice } from './office-file.ts'
import { readPdf } from './pdf-file.ts'
import { readPicture } from './picture-file.ts'
import { readPlainText } from './text-file.ts'

/** The kinds of file that are taken, with the ending of their names. */
export const ATTACHMENT_KINDS = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  webp: ['webp'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  ods: ['ods'],
  text: ['txt', 'csv', 'md', 'log'],
} as const
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS

/**
 * Why a file is not taken: it is none of the kinds; it has macros, scripts, or other files in it; it is locked; it is
 * damaged; it is two kinds at once; it unpacks to far more than it is; it is larger than we take.
 */
export const REFUSED_KINDS = [
  'unknown',
  'macros',
  'script',
  'hidden_file',
  'locked',
  'damaged',
  'two_kinds',
  'bomb',
  'too_large',
] as const
export type RefusedKind = (typeof REFUSED_KINDS)[number]

/** What a look into a file shows. */
export type FileReading = { readonly kind: AttachmentKind } | { readonly refused: RefusedKind }

/**
 * Says what a file from outside is by its bytes alone: what it is called proves nothing. Nothing in it is run, drawn or
 * followed, and what is packed is unpacked up to a bound.
 */
export async function readAttachment(bytes: Buffer): Promise<FileReading> {
  if (bytes.length === 0) return { refused: 'damaged' }
  const reading = bytes.subarray(0, 5).equals(PDF)
    ? await readPdf(bytes)
    : bytes.subarray(0, 4).equals(ZIP)
      ? await readOffice(bytes)
      : (readPicture(bytes) ?? readPlainText(bytes))
  return reading
}

const PDF = Buffer.from('%PDF-')
const ZIP = Buffer.from('PK\u0003\u0004')

/**
 * The name under which a file is kept: one line without a path, and with the ending of what it really is. A script that
 * says it is a text is a text for whoever opens it.
 */
export function nameOfAttachment(typed: string, kind: AttachmentKind): string {
  const endings: readonly string[] = ATTACHMENT_KINDS[kind]
  const last = plainNameOf(typed)
  const [, base = last, ending = ''] = /^(.*)\.([^.\s]{1,12})$/.exec(last) ?? []
  const kept = base.replaceAll(/^[. ]+|[. ]+$/g, '').slice(0, 80) || 'file'
  return `${kept}.${endings.includes(ending.toLowerCase()) ? ending.toLowerCase() : endings[0]}`
}

/** What somebody called a file, as one line without a path. */
export function plainNameOf(typed: string): string {
  const name = (typed.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return name.slice(0, 120)
}
