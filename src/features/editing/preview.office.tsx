import { Hono } from 'hono'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  type ReadAs,
  showPage,
} from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { securityHeaders } from '#src/platform/http/security-headers.ts'
import { goneTexts } from './gone.messages.ts'
import { drawPreview, listPreviews, openPreview, revokePreview, sharePreview } from './preview.store.ts'
import { PreviewPage } from './preview.view.tsx'
import { revisionTexts } from './revision.messages.ts'
import { refuseWithHelp, said, showNotThere } from './show.ts'
import { mayWrite } from './text.model.ts'
import { type OpenText, openText } from './text.office.tsx'

/** Previews: a text as readers will see it, and links to it for outsiders. */
export function previewOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/preview/:id/:lang', async (c) => {
      const at = await openText(c, deps)
      if (!at) return showNotThere(c)
      const revision = revisionIn(c.req.query('revision'))
      const drawn = await drawPreview(db, deps.readAs, { entryId: at.entry.id, lang: at.language.code, revision })
      return drawn ? previewResponse(drawn, deps.origin) : showNotThere(c)
    })
    .get('/entries/:id/:lang/preview', async (c) => {
      const at = await openText(c, deps)
      return at ? showPreview(c, deps, at, undefined) : showNotThere(c)
    })
    .post('/entries/:id/:lang/preview', async (c) => {
      const at = await openText(c, deps)
      if (!at?.entry.texts.some(({ lang }) => lang === at.language.code)) return showNotThere(c)
      if (!mayShare(c, at)) return refuseWithHelp(c, deps, 'entries.edit')
      const form = await readForm(c)
      const ref = { entryId: at.entry.id, lang: at.language.code, by: c.var.staff }
      const revoked = form.text('revoke')
      if (revoked) {
        await revokePreview(db, { ...ref, hash: revoked })
        return c.redirect(`/office/entries/${at.entry.id}/${at.language.code}/preview?done=revoked`, 303)
      }
      const secret = await sharePreview(db, { ...ref, revision: revisionIn(form.text('which')) })
      // Not by a redirect: the link must stand in no address and no history.
      return showPreview(c, deps, at, `${deps.origin}/preview/${secret}`)
    })
}

/** The preview of one text for whoever has its link, until it ends. */
export function previewRoutes({ db, origin, readAs }: { db: Db; origin: string; readAs: ReadAs }) {
  return new Hono().get('/preview/:secret', async (c) => {
    const secret = c.req.param('secret')
    const at = secret.length === 43 ? await openPreview(db, secret) : undefined
    const drawn = at && at !== 'ended' ? await drawPreview(db, readAs, at) : undefined
    if (drawn) return previewResponse(drawn, origin, { isFramed: false })
    c.header('Cache-Control', 'no-store')
    if (at === 'ended') return c.text(Object.values(goneTexts).join('\n\n'), 410)
    return c.notFound()
  })
}

const mayShare = (c: OfficeContext, { entry, language }: OpenText) =>
  mayWrite(c.var.staff, entry, language.code) || may(c.var.staff, 'entries.publish')

const revisionIn = (written: string | undefined) => (/^[1-9]\d{0,8}$/.test(written ?? '') ? Number(written) : undefined)

// Nobody keeps it and nobody finds it. Our own office may frame it, which no other page of ours allows.
async function previewResponse(drawn: Response, origin: string, { isFramed = true } = {}): Promise<Response> {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' })
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  if (isFramed) {
    const policy = policyOf(origin)
    headers.set('Content-Security-Policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))
    headers.set('X-Frame-Options', 'SAMEORIGIN')
  }
  return new Response(await drawn.text(), { status: drawn.status, headers })
}

const policyOf = (origin: string) =>
  securityHeaders(origin).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? "default-src 'none'"

async function showPreview(c: OfficeContext, deps: OfficeDeps, at: OpenText, made: string | undefined) {
  const { lang } = c.var
  const { entry, language } = at
  const text = entry.texts.find((one) => one.lang === language.code)
  if (!text) return showNotThere(c)
  const texts = revisionTexts[lang]
  const asked = revisionIn(c.req.query('revision'))
  const page = (
    <PreviewPage
      frame={officeFrame(c, {
        title: `${entry.title}: ${texts.previewTitle}`,
        done: said({ revoked: texts.revoked }, c.req.query('done')),
      })}
      lang={lang}
      timeZone={c.var.site?.timeZone ?? 'UTC'}
      entry={entry}
      language={language}
      text={text}
      revision={asked && asked <= text.latest ? asked : text.latest}
      isPhone={c.req.query('width') === 'phone'}
      links={await listPreviews(deps.db, { entryId: entry.id, lang: language.code })}
      made={made}
      mayShare={mayShare(c, at)}
    />
  )
  c.header('Content-Security-Policy', `${policyOf(deps.origin)}; frame-src 'self'`)
  return showPage(c, page)
}
