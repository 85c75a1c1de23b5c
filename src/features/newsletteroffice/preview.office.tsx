import { Hono } from 'hono'
import { type Newsletter, readIssue, writeForStaff } from '#src/features/newsletters/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { securityHeaders } from '#src/platform/http/security-headers.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { issueAt, writtenAt } from './issue.show.tsx'
import { LOOKS, type Look, previewTexts } from './preview.messages.ts'
import { PreviewPage } from './preview.view.tsx'
import { ISSUE_ID, pathOfIssue } from './shell.view.tsx'

/** An issue as it will arrive: in each language, light and dark and as plain text, and as a mail to oneself. */
export function previewOffice(deps: OfficeDeps) {
  const { db, origin, mail } = deps
  const write = requireRight(deps, 'newsletters.write')
  return new Hono<OfficeEnv>()
    .get(`/newsletters/${ISSUE_ID}/preview`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      return newsletter ? showPreview(c, newsletter) : notThere(c)
    })
    .get(`/newsletters/${ISSUE_ID}/mail/:lang`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      const lang = langIn(c, c.req.param('lang'))
      if (!newsletter || !lang) return notThere(c)
      const { html, text } = await letterOf(c, newsletter, lang)
      const look = LOOKS.find((each) => each === c.req.query('look')) ?? 'light'
      return look === 'text' ? framed(text, 'text/plain') : framed(inScheme(html ?? '', look), 'text/html')
    })
    .post(`/newsletters/${ISSUE_ID}/test`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      const form = await readForm(c)
      const lang = langIn(c, form.text('lang'))
      if (!newsletter || !lang) return notThere(c)
      const letter = await letterOf(c, newsletter, lang, 'test')
      await inTransaction(db, (tx) => mail.send(tx, { to: c.var.staff.email, ...letter }))
      const query = new URLSearchParams({ lang, look: form.text('look') || 'light', done: 'tested' })
      return c.redirect(`${pathOfIssue(newsletter.id, 'preview')}?${query}`, 303)
    })

  async function letterOf(
    c: OfficeContext,
    newsletter: Newsletter,
    lang: Lang,
    recipient: 'preview' | 'test' = 'preview',
  ) {
    const { site } = c.var
    if (!site) throw new Error('There is no city.')
    const issue = await readIssue({ db, origin }, site, newsletter, lang)
    return writeForStaff({ site, origin, vault: deps.vault }, issue, recipient)
  }

  async function showPreview(c: OfficeContext, newsletter: Newsletter) {
    const { lang, site, staff } = c.var
    if (!site) return notThere(c)
    const shown = langIn(c, c.req.query('lang')) ?? newsletter.originalLang
    const look = LOOKS.find((each) => each === c.req.query('look')) ?? 'light'
    const texts = previewTexts[lang]
    const { text } = look === 'text' ? await letterOf(c, newsletter, shown) : { text: undefined }
    const page = (
      <PreviewPage
        frame={officeFrame(c, {
          title: `${newsletter.name}: ${texts.title}`,
          done: doneIn(c, { tested: (await mail.sends()) ? texts.tested(staff.email) : texts.shownInOutbox }),
        })}
        lang={lang}
        newsletter={newsletter}
        written={writtenAt(c, newsletter)}
        languages={site.languages}
        shown={shown}
        look={look}
        text={text}
      />
    )
    c.header('Content-Security-Policy', `${policyOf(origin)}; frame-src 'self'`)
    return showPage(c, page)
  }
}

function langIn(c: OfficeContext, typed: string | undefined): Lang | undefined {
  return c.var.site?.languages.find((lang) => lang === typed)
}

const policyOf = (origin: string) =>
  securityHeaders(origin).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? "default-src 'none'"

// Mails carry their look in each element. Here alone that is let through, and nothing else: no script, no form, no way out.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin"

function framed(body: string, type: 'text/html' | 'text/plain'): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })
}

/** A mail as it looks on a light or on a dark screen, whatever this one is. */
function inScheme(html: string, look: Exclude<Look, 'text'>): string {
  return html
    .replace('@media (prefers-color-scheme:dark)', look === 'dark' ? '@media all' : '@media not all')
    .replace('color-scheme:light dark', `color-scheme:${look}`)
}
