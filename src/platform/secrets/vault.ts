import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Keeps what must be kept but may be read by nobody who has only the database. */
export interface Vault {
  /** Seals a text. It opens again only for the same purpose: a sealed secret of one person is of no use as another's. */
  seal(text: string, purpose: string): string
  /** Opens what was sealed; undefined when it is not from here, or was meant for something else. */
  open(sealed: string, purpose: string): string | undefined
  /** What stands for a text without telling it, and cannot be computed without the key. */
  mark(text: string, purpose: string): string
  /** Says whether a mark is the one of a text. */
  isMarkOf(mark: string, text: string, purpose: string): boolean
}

const CIPHER = 'aes-256-gcm'
const VERSION = '1'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Opens the vault of a key: at least 32 bytes that nobody can guess. */
export function createVault(key: Uint8Array): Vault {
  if (key.length < 32) throw new RangeError('A key has at least 32 bytes.')
  // A key for each use, so that what one of them gives away says nothing of the other.
  const sealing = derive(key, 'sealing')
  const marking = derive(key, 'marking')
  const mark = (text: string, purpose: string) =>
    createHmac('sha256', marking).update(`${purpose}\0${text}`).digest('base64url')
  return {
    seal(text, purpose) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, sealing, iv).setAAD(Buffer.from(purpose))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${VERSION}.${sealed.toString('base64url')}`
    },
    open(sealed, purpose) {
      const [version, text = ''] = sealed.split('.')
      const bytes = Buffer.from(text, 'base64url')
      if (version !== VERSION || bytes.length < IV_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(CIPHER, sealing, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
    mark,
    isMarkOf(given, text, purpose) {
      const expected = Buffer.from(mark(text, purpose))
      const found = Buffer.from(given)
      return found.length === expected.length && timingSafeEqual(found, expected)
    },
  }
}

const derive = (key: Uint8Array, use: string) => Buffer.from(hkdfSync('sha256', key, '', `proxeny ${use}`, 32))
