import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts'

/** What is wrong with a new password. */
export type PasswordFault = 'short' | 'long' | 'plain' | 'personal'

const FEWEST_LETTERS = 6
// What is long and still among the first that are tried.
const TRIED_FIRST =
  /^(?:password|qwerty\w*|abc123|letmein|welcome|losenord|lösenord|salasana|iloveyou|admin(?:istrator)?|[\d\W_])+$/i
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890123456789']

/**
 * What is wrong with a new password, if anything: too short or long, too easy to think of, or made of who it is for.
 * No rule about kinds of letters: those make passwords that are hard to remember and easy to guess (NIST SP 800-63B-4).
 */
export function faultOfPassword(password: string, member: { name: string; email: string }): PasswordFault | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < SHORTEST_PASSWORD) return 'short'
  if (password.length > LONGEST_PASSWORD) return 'long'
  if (new Set(plain).size < FEWEST_LETTERS || TRIED_FIRST.test(plain) || isRow(plain)) return 'plain'
  const rest = [
    member.email.toLowerCase(),
    ...member.email.toLowerCase().split(/[@.]/),
    ...member.name.toLowerCase().split(/\s+/),
  ]
    .filter((word) => word.length > 3)
    .reduce((left, word) => left.replaceAll(word, ''), plain)
  return [...rest].length < SHORTEST_PASSWORD / 2 ? 'personal' : undefined
}

const isRow = (plain: string) =>
  ROWS.some((row) => (row + row).includes(plain) || [...(row + row)].reverse().join('').includes(plain))
