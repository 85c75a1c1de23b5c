const LONGEST = 300

/** What stands in a file of others, fit for a terminal: no control characters, which could rewrite what is on it. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).toWellFormed()}…` : plain
}
