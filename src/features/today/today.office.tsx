import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officeFrame, officeTexts } from '#src/features/office/index.ts'
import { OfficeShell } from '#src/ui/office/shell.tsx'

/** The start page of each member of staff: what needs them. */
export function todayOffice(_deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/', (c) => {
    const title = officeTexts[c.var.lang].menuItems.today
    const page = (
      <OfficeShell frame={officeFrame(c, { title })}>
        <h1>{title}</h1>
      </OfficeShell>
    )
    return c.html(`<!doctype html>\n${page.toString()}`)
  })
}
