/**
 * Copies a text that was cut out of a large one. V8 keeps the large one in memory for as long as a part of it is held:
 * whoever kept one cell of each chunk would keep the whole file.
 */
export function ownText(part: string): string {
  // Shorter parts are copied by V8 itself (SlicedString::kMinLength is 13). Joining and cutting makes a flat text.
  return part.length < 13 ? part : ` ${part}`.slice(1)
}
