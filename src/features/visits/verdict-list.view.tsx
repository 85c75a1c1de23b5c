import type { VerdictItem } from './rule.present.ts'

/** What the rules say no to, each with its reason and with what to do instead. */
export function VerdictList({
  texts,
  items,
}: {
  texts: { readonly why: string; readonly instead: string }
  items: readonly Pick<VerdictItem, 'broken' | 'reason' | 'instead'>[]
}) {
  return (
    <ul class="verdicts">
      {items.map(({ broken, reason, instead }) => (
        <li>
          <p>
            <b>{broken}</b>
          </p>
          {reason && (
            <p>
              {texts.why}: {reason}
            </p>
          )}
          <p>
            {texts.instead}: {instead}
          </p>
        </li>
      ))}
    </ul>
  )
}
