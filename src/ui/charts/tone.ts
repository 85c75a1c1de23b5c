/** How a tie stands, as drawings show it: each tone has a line, a mark and a texture of its own (WCAG 2.2 1.4.1). */
export type Tone = 'in_force' | 'dormant' | 'suspended' | 'ended' | 'proposed' | 'uncertain'

/** What the tones are called in the language of the page. */
export type ToneNames = Readonly<Record<Tone, string>>

const ORDER: readonly Tone[] = ['in_force', 'proposed', 'dormant', 'suspended', 'ended', 'uncertain']

/** The tones that occur, each once and in the order of a legend. */
export function tonesIn(items: readonly { readonly tone: Tone }[]): Tone[] {
  return ORDER.filter((tone) => items.some((item) => item.tone === tone))
}
