import { Hono } from 'hono'
import { OfficeShell } from '#src/ui/office/shell.tsx'
import { readKeptForm } from './kept-form.store.ts'
import type { OfficeDeps, OfficeEnv } from './office.env.ts'
import { officeFrame } from './office.frame.ts'
import { notice } from './office.guard.tsx'
import { officeTexts } from './office.messages.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Gives a form back to whoever was writing it when their session ended: it goes on to where it was meant for. */
export function keptForms({ db }: Pick<OfficeDeps, 'db'>) {
  return new Hono<OfficeEnv>().get('/kept/:id', async (c) => {
    const texts = officeTexts[c.var.lang]
    const id = c.req.param('id')
    const form = UUID.test(id) ? await readKeptForm(db, { id, staffId: c.var.staff.id }) : undefined
    if (!form) return notice(c, 404, texts.notFoundTitle, [texts.keptGone])
    const page = (
      <OfficeShell frame={officeFrame(c, { title: texts.keptTitle })}>
        <form class="panel narrow" method="post" action={form.path}>
          <h1>{texts.keptTitle}</h1>
          <p>{texts.kept}</p>
          {Object.entries(form.fields).flatMap(([name, values]) =>
            values.map((value) => (
              <textarea name={name} hidden>
                {value}
              </textarea>
            )),
          )}
          <button class="ds-button" type="submit">
            {texts.keptContinue}
          </button>
        </form>
      </OfficeShell>
    )
    return c.html(`<!doctype html>\n${page.toString()}`)
  })
}
