import type { OfficeContext } from '#src/features/office/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'

/** What a setting was when its form was made, as the form carries it. */
export const markOf = (set: unknown): string => JSON.stringify(set)

const WORDS = {
  sv: 'Någon annan har ändrat det här medan du skrev. Det som du skrev står kvar: jämför, och spara igen om det ska gälla.',
  fi: 'Joku muu muutti tätä sillä välin, kun kirjoitit. Kirjoittamasi on tallella: vertaa, ja tallenna uudelleen, jos sen pitää olla voimassa.',
  en: 'Somebody else changed this while you typed. What you typed is still here: compare, and save again if it is to hold.',
} as const

/** What to say when a setting was changed by somebody else while its form was filled in; undefined when nobody did. */
export function overtaken(c: OfficeContext, form: TypedForm, now: unknown): string | undefined {
  const was = form.text('was')
  return was !== '' && was !== markOf(now) ? WORDS[c.var.lang] : undefined
}

/** The field by which a form tells what it began with. */
export const WAS = 'was'
