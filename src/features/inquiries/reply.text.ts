// "On 3 March, Anna wrote:" in the words of the common programs and languages, with what they put around it.
const ATTRIBUTION =
  /^\s*(?:(?:on|le|el|am|den|il|op)\b.{0,200}\b(?:wrote|a écrit|escribió|schrieb|skrev|ha scritto|schreef)(?: .{0,120})?:|.{0,200}\b(?:kirjoitti|skrev|wrote|написал\(а\)|пишет)(?: .{0,120})?:|.{0,160}<[^<>\s]+@[^<>\s]+>.{0,40}:|.{0,200}كتب.{0,120}:)\s*$/iu
// What Outlook and others put before the whole mail that is answered.
const SEPARATOR =
  /^\s*(?:-{2,}\s*(?:original message|ursprungligt meddelande|alkuperäinen viesti|vidarebefordrat meddelande|forwarded message|ursprüngliche nachricht|message d'origine|الرسالة الأصلية)\s*-{2,}|_{10,})\s*$/iu
const HEADER = /^\s*\*?(?:from|från|lähettäjä|von|de|من)\s*:\*?\s*\S/iu
const SECOND_HEADER =
  /^\s*\*?(?:sent|date|to|subject|skickat|datum|till|ämne|lähetetty|päivämäärä|vastaanottaja|aihe|gesendet|an|betreff|envoyé|à|objet)\s*:\*?/iu

/**
 * What somebody wrote in a reply, without what their program quoted of earlier mails: whole blocks of it at the end, and
 * quoted lines in between. When that would leave nothing, all of it is theirs.
 */
export function newWordsOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const kept: string[] = []
  for (const [index, line] of lines.entries()) {
    if (SEPARATOR.test(line) || startsHeaders(lines, index)) break
    if (/^\s*>/.test(line)) continue
    if (introducesQuote(lines, index)) continue
    kept.push(line)
  }
  const words = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return words === '' ? text.trim() : words
}

function startsHeaders(lines: readonly string[], index: number): boolean {
  if (!HEADER.test(lines[index] ?? '')) return false
  return lines.slice(index + 1, index + 5).filter((line) => SECOND_HEADER.test(line)).length >= 2
}

// The line that introduces a quotation may be broken into two.
function introducesQuote(lines: readonly string[], index: number): boolean {
  const [line = '', next = ''] = [lines[index], lines[index + 1]]
  if (line.trim() === '') return false
  if (ATTRIBUTION.test(line)) return isQuoted(lines, index + 1)
  if (/\d/.test(line) && ATTRIBUTION.test(`${line.trimEnd()} ${next.trim()}`)) return isQuoted(lines, index + 2)
  const before = lines[index - 1] ?? ''
  return before.trim() !== '' && ATTRIBUTION.test(`${before.trimEnd()} ${line.trim()}`) && isQuoted(lines, index + 1)
}

function isQuoted(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== '')
  return next !== undefined && /^\s*>/.test(next)
}
