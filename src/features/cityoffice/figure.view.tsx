import { FormActions } from '#src/ui/office/form.tsx'
import type { FigureTexts } from './figure.messages.ts'

/** The ways to each key figure, and to a new one. */
export function FigureWays(props: {
  texts: FigureTexts
  base: string
  figures: readonly { readonly key: string; readonly name: string }[]
}) {
  const { texts, base, figures } = props
  return (
    <section class="panel">
      <h2>{texts.all}</h2>
      {figures.length === 0 && <p>{texts.none}</p>}
      {figures.length > 0 && (
        <ul class="owned">
          {figures.map(({ key, name }) => (
            <li>
              <a href={`${base}/${key}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <a class="ds-button" data-variant="secondary" href={`${base}/new`}>
        {texts.add}
      </a>
    </section>
  )
}

/** The button that removes a key figure. */
export function RemoveFigure({ texts, action, version }: { texts: FigureTexts; action: string; version: string }) {
  return (
    <form class="panel" method="post" action={action}>
      <input type="hidden" name="version" value={version} />
      <p>{texts.removeLead}</p>
      <FormActions buttons={[{ label: texts.remove, tone: 'danger' }]} />
    </form>
  )
}
