/** The ways to each topic, and to a new one. */
export function TopicWays(props: {
  title: string
  none: string
  add: string
  base: string
  topics: readonly { readonly id: string; readonly name: string; readonly note: string | undefined }[]
}) {
  const { title, none, add, base, topics } = props
  return (
    <section class="panel">
      <h2>{title}</h2>
      {topics.length === 0 && <p>{none}</p>}
      <ul class="owned">
        {topics.map(({ id, name, note }) => (
          <li>
            <a href={`${base}/${id}`}>{name}</a> {note && <span class="field-hint">{note}</span>}
          </li>
        ))}
      </ul>
      <a class="ds-button" data-variant="secondary" href={`${base}/new`}>
        {add}
      </a>
    </section>
  )
}
