import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** Something that waits, with the way to it. */
export interface WaitingItem {
  readonly title: string
  readonly href: string
  /** The language of the title, and a word on it. */
  readonly lang: string | undefined
  readonly note: string
}

/** What needs a member of staff. */
export function TodayPage(props: {
  frame: OfficeFrame
  title: string
  groups: readonly { title: string; items: readonly WaitingItem[] }[]
  register: { title: string; sentences: readonly string[] } | undefined
  nothing: string
}) {
  const { frame, title, groups, register, nothing } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      {groups.length === 0 && !register && <p class="lead">{nothing}</p>}
      <div class="panels">
        {groups.map((group) => (
          <section class="panel">
            <h2>{group.title}</h2>
            <ul>
              {group.items.map((item) => (
                <li>
                  <a href={item.href} lang={item.lang}>
                    {item.title}
                  </a>{' '}
                  <span class="field-hint">{item.note}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {register && (
          <section class="panel">
            <h2>{register.title}</h2>
            <ul>
              {register.sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </OfficeShell>
  )
}
