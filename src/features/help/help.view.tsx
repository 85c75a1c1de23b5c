import { raw } from 'hono/html'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { Piece } from './guide.ts'
import type { HelpTexts } from './help.messages.ts'

/** A chapter as it is linked to. */
export interface ChapterLink {
  readonly href: string
  readonly title: string
  readonly current: boolean
}

/** The list of chapters. */
export function HelpPage(props: {
  frame: OfficeFrame
  title: string
  texts: HelpTexts
  chapters: readonly ChapterLink[]
}) {
  const { frame, title, texts, chapters } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      <ol class="chapters">
        {chapters.map((chapter) => (
          <li>
            <a href={chapter.href}>{chapter.title}</a>
          </li>
        ))}
      </ol>
    </OfficeShell>
  )
}

/** A chapter of the guide. */
export function ChapterPage(props: {
  frame: OfficeFrame
  title: string
  texts: HelpTexts
  chapters: readonly ChapterLink[]
  pieces: readonly Piece[]
}) {
  const { frame, title, texts, chapters, pieces } = props
  const at = chapters.findIndex((chapter) => chapter.current)
  const [previous, next] = [chapters[at - 1], chapters[at + 1]]
  return (
    <OfficeShell frame={frame}>
      <div class="guide">
        <article class="guide-text">
          <h1>{title}</h1>
          {pieces.map((piece) =>
            'html' in piece ? (
              <div>{raw(piece.html)}</div>
            ) : (
              <img
                class="guide-picture"
                src={piece.picture}
                alt={piece.alt}
                width={piece.width}
                height={piece.height}
                loading="lazy"
              />
            ),
          )}
          <p class="guide-ways">
            {previous && (
              <a href={previous.href}>
                {texts.previous}: {previous.title}
              </a>
            )}
            {next && (
              <a href={next.href}>
                {texts.next}: {next.title}
              </a>
            )}
          </p>
        </article>
        <nav class="guide-chapters" aria-label={texts.chapters}>
          <ol>
            {chapters.map((chapter) => (
              <li>
                <a href={chapter.href} aria-current={chapter.current ? 'page' : undefined}>
                  {chapter.title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </OfficeShell>
  )
}
