import { TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** What was found to link to, each with its link to copy. */
export function FindPage(props: {
  frame: OfficeFrame
  texts: { linkTitle: string; linkFind: string; linkHelp: string; editor: { none: string } }
  words: string
  found: readonly { title: string; kind: string; link: string }[]
}) {
  const { frame, texts, words, found } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.linkTitle}</h1>
        <form method="get" action="/office/entries/find">
          <TextField name="q" label={texts.linkFind} hint={texts.linkHelp} value={words} type="search" />
          <button class="ds-button" type="submit">
            {texts.linkFind}
          </button>
        </form>
        {words && found.length === 0 && <p>{texts.editor.none}</p>}
        <ul class="plain-list">
          {found.map(({ title, kind, link }) => (
            <li>
              {title} ({kind})
              <br />
              <code>
                [{title}]({link})
              </code>
            </li>
          ))}
        </ul>
      </div>
    </OfficeShell>
  )
}
