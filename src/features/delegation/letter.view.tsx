import { directionOf } from '#src/platform/i18n/languages.ts'
import { GuestPage, type GuestPageFacts } from './guest.view.tsx'
import type { LetterPaper } from './letter.present.ts'

/** A letter as a sheet of A4. */
export function LetterSheet({ letter }: { letter: LetterPaper }) {
  return (
    <article class="letter" lang={letter.lang} dir={directionOf(letter.lang)}>
      <header class="letter-head">
        <p>
          <b>{letter.city}</b>
          <br />
          {letter.office}
        </p>
        <p>
          {letter.date}
          <br />
          {letter.number}
        </p>
      </header>
      {letter.paragraphs.map((paragraph) => (
        <p class="letter-text" dir="auto">
          {paragraph}
        </p>
      ))}
    </article>
  )
}

/** A guest's own letter, to be printed. */
export function LetterPage({ page, letter, back }: { page: GuestPageFacts; letter: LetterPaper; back: string }) {
  return (
    <GuestPage page={page}>
      <LetterSheet letter={letter} />
      <p class="not-printed">
        <a href={page.path}>{back}</a>
      </p>
    </GuestPage>
  )
}
