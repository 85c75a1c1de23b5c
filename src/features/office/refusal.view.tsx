import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** A page of the office that says what is the matter, and how to get on. */
export function OfficeNotice(props: {
  frame: OfficeFrame
  title: string
  paragraphs: readonly string[]
  back: { label: string; href: string }
}) {
  const { frame, title, paragraphs, back } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          <a href={back.href}>{back.label}</a>
        </p>
      </div>
    </OfficeShell>
  )
}
