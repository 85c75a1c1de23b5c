import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

interface KeptTexts {
  readonly keptTitle: string
  readonly kept: string
  readonly keptAlone: string
  readonly keptFiles: string
  readonly keptLeft: string
  readonly toStart: string
}

type Left = readonly (readonly [name: string, value: string])[]

/** Says that what was typed is here again, and shows what found no place in the form. */
export function KeptNotice(props: { texts: KeptTexts; hadFiles: boolean; left: Left }) {
  const { texts, hadFiles, left } = props
  return (
    <div class="done" role="status">
      <p>
        {texts.kept}
        {hadFiles && ` ${texts.keptFiles}`}
      </p>
      {left.length > 0 && <p>{texts.keptLeft}</p>}
      <LeftOver left={left} />
    </div>
  )
}

/** What was typed, where its form is no longer: to be copied from. */
export function KeptPage(props: { frame: OfficeFrame; texts: KeptTexts; hadFiles: boolean; left: Left }) {
  const { frame, texts, hadFiles, left } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.keptTitle}</h1>
        <p>
          {texts.keptAlone}
          {hadFiles && ` ${texts.keptFiles}`}
        </p>
        <LeftOver left={left} />
        <p>
          <a href="/office">{texts.toStart}</a>
        </p>
      </div>
    </OfficeShell>
  )
}

function LeftOver({ left }: { left: Left }) {
  return (
    <>
      {left
        .filter(([, value]) => value.trim() !== '')
        .map(([, value]) => (
          <blockquote class="left-over">{value}</blockquote>
        ))}
    </>
  )
}
