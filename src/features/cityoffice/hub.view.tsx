import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** The pages of the settings, each with what it is about. */
export function HubPage(props: {
  frame: OfficeFrame
  title: string
  lead: string
  sections: readonly { readonly href: string; readonly title: string; readonly lead: string }[]
}) {
  const { frame, title, lead, sections } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ul class="settings-list">
        {sections.map((section) => (
          <li class="panel">
            <a href={section.href}>{section.title}</a>
            <p>{section.lead}</p>
          </li>
        ))}
      </ul>
    </OfficeShell>
  )
}
