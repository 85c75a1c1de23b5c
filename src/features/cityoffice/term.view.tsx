import type { Vocabulary } from '#src/features/site/index.ts'
import { FormActions } from '#src/ui/office/form.tsx'
import type { TermTexts } from './term.messages.ts'
import type { TermUses } from './term.model.ts'

/** The ways to each audience or theme, and to a new one. */
export function TermWays(props: {
  texts: TermTexts
  vocabulary: Vocabulary
  base: string
  terms: readonly { readonly id: string; readonly name: string }[]
}) {
  const { texts, vocabulary, base, terms } = props
  return (
    <section class="panel">
      <h2>{texts.all}</h2>
      <ul class="owned">
        {terms.map(({ id, name }) => (
          <li>
            <a href={`${base}/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <a class="ds-button" data-variant="secondary" href={`${base}/new`}>
        {texts.add[vocabulary]}
      </a>
    </section>
  )
}

/** What carries an audience or a theme; a button to remove it where nothing does. */
export function TermUse(props: { texts: TermTexts; action: string; version: string; uses: TermUses }) {
  const { texts, action, version, uses } = props
  return (
    <section class="panel">
      <h2>{uses.count > 0 ? texts.used(uses.count) : texts.unused}</h2>
      {uses.count > 0 && <p>{texts.usedLead}</p>}
      {uses.count > 0 && (
        <ul>
          {uses.entries.map(({ id, title }) => (
            <li>
              <a href={`/office/entries/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {uses.count === 0 && (
        <form method="post" action={action}>
          <input type="hidden" name="version" value={version} />
          <p>{texts.removeLead}</p>
          <FormActions buttons={[{ label: texts.remove, tone: 'danger' }]} />
        </form>
      )}
    </section>
  )
}
