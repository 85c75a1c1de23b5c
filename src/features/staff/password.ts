import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

// OWASP Password Storage Cheat Sheet: scrypt with N = 2^15, r = 8, p = 3, which takes 32 MB for each hash.
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const LENGTH = 32

/** The shortest password that is taken (NIST SP 800-63B-4: at least 15 where it is the only factor). */
export const SHORTEST_PASSWORD = 15
/** The longest: beyond it somebody wants to keep the processor busy. */
export const LONGEST_PASSWORD = 200

/** Hashes a password for keeping. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`
}

/** Says whether a password is the one of a hash. Without a hash it costs the same time: nobody learns who is there. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, salt = '', kept = ''] = (hash ?? '').split('$')
  const derived = await derive(password.slice(0, LONGEST_PASSWORD), Buffer.from(salt, 'base64url'))
  const expected = Buffer.from(kept, 'base64url')
  return hash !== null && expected.length === derived.length && timingSafeEqual(expected, derived)
}

// One at a time: a thousand attempts at once must not take the memory of a thousand.
let turn: Promise<unknown> = Promise.resolve()

function derive(password: string, salt: Buffer): Promise<Buffer> {
  const mine = turn.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        // The same letters typed on different keyboards are the same password (NFKC).
        scrypt(password.normalize('NFKC'), salt, LENGTH, COST, (error, key) => (error ? reject(error) : resolve(key)))
      }),
  )
  turn = mine.catch(() => {})
  return mine
}
