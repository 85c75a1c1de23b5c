import type { OwnMark } from '#src/ui/mark.tsx'
import { Mark } from '#src/ui/mark.tsx'
import type { LookTexts } from './look.messages.ts'

/** How the look is now: its colours with their contrast, and the mark. */
export function LookNow(props: {
  texts: LookTexts
  colours: readonly { readonly label: string; readonly colour: string; readonly measured: string }[]
  mark: OwnMark | undefined
}) {
  const { texts, colours, mark } = props
  return (
    <section class="panel">
      <h2>{texts.measured}</h2>
      {colours.length === 0 && <p>{texts.ownColours}</p>}
      {colours.length > 0 && (
        <ul class="colours">
          {colours.map(({ label, colour, measured }) => (
            <li>
              <svg class="colour-sample" viewBox="0 0 1 1" aria-hidden="true" focusable="false">
                <rect width="1" height="1" fill={colour} />
              </svg>
              <span>
                {label}: <code>{colour}</code>, {measured}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h2>{texts.markNow}</h2>
      {mark ? <Mark own={mark} /> : <p>{texts.markNone}</p>}
    </section>
  )
}
