import { Hono } from 'hono'
import { fillForm } from './fill-form.ts'
import { type KeptForm, readKeptForm } from './kept-form.store.ts'
import { KeptNotice, KeptPage } from './kept-form.view.tsx'
import type { OfficeContext, OfficeDeps, OfficeEnv } from './office.env.ts'
import { officeFrame } from './office.frame.ts'
import { officeTexts } from './office.messages.ts'
import { showPage } from './show.ts'
import { officePath } from './way.ts'

/** The page that a form stands on, as far as the browser tells; the address that it was sent to where it does not. */
export function pageOfForm(c: OfficeContext): string {
  const referrer = URL.parse(c.req.header('referer') ?? '')
  const isOurs = referrer && referrer.host === new URL(c.req.url).host
  const page = isOurs ? officePath(referrer.pathname + referrer.search) : undefined
  return page ?? officePath(c.req.path) ?? '/office'
}

/** Brings whoever signed in again back to their form, with what they had typed. */
export function keptForms(deps: Pick<OfficeDeps, 'db' | 'vault'>) {
  return new Hono<OfficeEnv>()
    .get('/kept/:secret', async (c) => {
      const secret = c.req.param('secret')
      const kept = await readKeptForm(deps, c.var.staff.id, secret)
      // Somebody else than who typed it: it is none of theirs.
      if (!kept) return c.redirect('/office', 303)
      return c.redirect(`${kept.page}${kept.page.includes('?') ? '&' : '?'}kept=${secret}`, 303)
    })
    .use(async (c, next) => {
      const secret = c.req.method === 'GET' ? c.req.query('kept') : undefined
      const kept = secret ? await readKeptForm(deps, c.var.staff.id, secret) : undefined
      await next()
      if (kept) c.res = await restore(c, kept)
    })
}

async function restore(c: OfficeContext, kept: KeptForm): Promise<Response> {
  const texts = officeTexts[c.var.lang]
  const isPage = c.res.status === 200 && c.res.headers.get('content-type')?.startsWith('text/html')
  const filled = isPage ? fillForm(await c.res.text(), kept.action, kept.fields) : undefined
  if (filled) {
    const notice = (<KeptNotice texts={texts} hadFiles={kept.hadFiles} left={filled.left} />).toString()
    return c.html(filled.html.replace(/<main\b[^>]*>/, (main) => main + notice))
  }
  const all = Object.entries(kept.fields).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  const page = (
    <KeptPage frame={officeFrame(c, { title: texts.keptTitle })} texts={texts} hadFiles={kept.hadFiles} left={all} />
  )
  return showPage(c, page)
}
