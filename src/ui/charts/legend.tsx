import type { Child } from 'hono/jsx'

/** What the signs of a drawing mean. */
export function Legend({ signs }: { signs: readonly { readonly sign: Child; readonly label: string }[] }) {
  return (
    <ul class="legend">
      {signs.map(({ sign, label }) => (
        <li>
          {sign} {label}
        </li>
      ))}
    </ul>
  )
}
