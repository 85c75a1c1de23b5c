import { pathOfContact, pathOfNewsletters } from '#src/features/entries/index.ts'
import { type Deps, frameOf, presentDay, readingTexts } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { EntryList, inLang } from '#src/ui/entry-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { issueTexts } from './issue.messages.ts'
import { announcementIn, type Issue, type IssueItem } from './issue.ts'
import type { ArchivedNewsletter } from './newsletter.model.ts'

interface Shown {
  readonly deps: Deps
  readonly site: Site
  readonly lang: Lang
}

/** The list of the newsletters that were sent. */
export function ArchivePage(props: Shown & { issues: readonly ArchivedNewsletter[]; page: number; hasOlder: boolean }) {
  const { deps, site, lang, issues, page, hasOlder } = props
  const texts = issueTexts[lang]
  const { pageNumber, pages } = readingTexts[lang]
  const lead = texts.archiveLead(labelIn(site, site.names, lang))
  const pathIn = (other: Lang) => `${pathOfNewsletters(other)}${page > 1 ? `?page=${page}` : ''}`
  const title = page > 1 ? `${texts.archive} – ${pageNumber(page)}` : texts.archive
  const frame = frameOf(deps, site, lang, { title, description: lead, pathIn, crumbs: [] })
  const turn = (to: number, label: string) => ({
    label,
    href: to === 1 ? pathOfNewsletters(lang) : `${pathOfNewsletters(lang)}?page=${to}`,
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.archive}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap">
        {issues.length === 0 && <p>{texts.noIssues}</p>}
        <EntryList
          entries={issues.map((issue) => {
            const { subject, preheader, subjectLang } = announcementIn(issue, lang)
            return {
              title: subject,
              href: pathOfNewsletters(lang, String(issue.number)),
              lead: preheader,
              date: presentDay(site, lang, issue.begunAt),
              terms: [],
              ...(subjectLang && { lang: subjectLang, langNote: readingTexts[lang].inLanguage(subjectLang) }),
            }
          })}
        />
        <Pagination
          label={pages}
          newer={page > 1 ? turn(page - 1, texts.newer) : undefined}
          current={pageNumber(page)}
          older={hasOlder ? turn(page + 1, texts.older) : undefined}
        />
        <p>
          <a href={pathOfContact(lang, 'follow')}>{texts.follow}</a>
        </p>
      </div>
    </PageShell>
  )
}

/** A newsletter that was sent, as a page. */
export function IssuePage(
  props: Shown & { issue: Issue; number: number; sentAt: Temporal.Instant; alternates: readonly Lang[] },
) {
  const { deps, site, lang, issue, number, sentAt, alternates } = props
  const texts = issueTexts[lang]
  const frame = frameOf(deps, site, lang, {
    title: issue.subject,
    description: issue.preheader,
    pathIn: (other) => pathOfNewsletters(other, String(number)),
    alternates,
    ...(issue.subjectLang && { canonicalLang: issue.subjectLang }),
    type: 'article',
    crumbs: [{ label: texts.archive, href: pathOfNewsletters(lang) }],
  })
  const day = presentDay(site, lang, sentAt)
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1 {...inLang(issue.subjectLang)}>{issue.subject}</h1>
        {issue.preheader && (
          <p class="lead" {...inLang(issue.subjectLang)}>
            {issue.preheader}
          </p>
        )}
        <p>
          <time datetime={day.datetime}>{day.text}</time>
        </p>
        {issue.subjectLang && <p class="lang-note">{texts.inOriginal(issue.subjectLang)}</p>}
      </div>
      <div class="wrap">
        <div class="issue prose">
          {issue.items.map((item) => (
            <Item lang={lang} item={item} />
          ))}
          <p>
            <a href={pathOfContact(lang, 'follow')}>{texts.follow}</a> ·{' '}
            <a href={pathOfNewsletters(lang)}>{texts.issues}</a>
          </p>
        </div>
      </div>
    </PageShell>
  )
}

function Item({ lang, item }: { lang: Lang; item: IssueItem }) {
  switch (item.kind) {
    case 'gone':
      return <p>{issueTexts[lang].gone}</p>
    case 'figures':
      return (
        <section>
          <h2>{item.title}</h2>
          <p>{item.words}</p>
        </section>
      )
    case 'text':
      return (
        <section>
          {item.title && <h2 {...inLang(item.lang)}>{item.title}</h2>}
          {item.note && <p class="lang-note">{item.note}</p>}
          <Prose html={item.html} lang={item.lang} />
          {item.button && (
            <p>
              <a class="ds-button" data-variant="secondary" href={item.button.href} {...inLang(item.lang)}>
                {item.button.label}
              </a>
            </p>
          )}
        </section>
      )
    case 'entry':
      return (
        <section>
          <h2 {...inLang(item.lang)}>
            <a href={item.path}>{item.title}</a>
          </h2>
          {item.note && <p class="lang-note">{item.note}</p>}
          {item.meta && <p>{item.meta}</p>}
          {item.lead && <p {...inLang(item.lang)}>{item.lead}</p>}
        </section>
      )
  }
}
