import { presentTime } from '#src/features/editing/index.ts'
import { pathOfNewsletters } from '#src/features/entries/index.ts'
import { countOtherSenders, isOpen, type Newsletter, readProgress } from '#src/features/newsletters/index.ts'
import {
  doneIn,
  namesOfHelpers,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn, type Term } from '#src/features/site/index.ts'
import { may, rolesWith } from '#src/features/staff/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { writtenAt } from './issue.show.tsx'
import { type Lack, readReadiness } from './lacks.ts'
import { sendingTexts } from './sending.messages.ts'
import { SendingPage } from './sending.view.tsx'

/** What kept a form from being done, with what was typed. */
export interface Refused {
  readonly alert?: string
  readonly typed?: Readonly<Record<string, string>>
  readonly dateError?: string
  readonly times?: readonly { readonly value: string; readonly label: string }[]
}

/** Shows the page from which an issue is sent. */
export async function showSending(c: OfficeContext, deps: OfficeDeps, newsletter: Newsletter, refused?: Refused) {
  const { db, mail } = deps
  const { lang, site, staff } = c.var
  if (!site) return notThere(c)
  const texts = sendingTexts[lang]
  const open = isOpen(newsletter)
  const maySend = may(staff, 'newsletters.send')
  const isOwn = newsletter.writtenById === staff.id
  const [readiness, progress, others, sends, helpers] = await Promise.all([
    open ? readReadiness(db, newsletter, lang) : Promise.resolve(undefined),
    readProgress(db, newsletter),
    countOtherSenders(db, rolesWith('newsletters.send'), staff.id),
    mail.sends(),
    namesOfHelpers(db, 'newsletters.send'),
  ])
  const at = (time: Temporal.Instant | undefined) => (time ? presentTime(lang, site.timeZone, time) : '')
  const termsOf = (terms: readonly Term[]) =>
    terms.map(({ id, names }) => ({ value: id, label: labelIn(site, names, lang) }))
  const present = (lack: Lack) =>
    texts.lack[lack.what]({ lang: lack.lang ? nameOfLang(lack.lang) : '', title: `“${lack.title ?? ''}”` })
  const reads = site.languages.find((code) => code === lang) ?? newsletter.originalLang
  const isGoing = newsletter.state === 'sending'
  const page = (
    <SendingPage
      frame={officeFrame(c, {
        title: `${newsletter.name}: ${texts.title}`,
        done: refused ? undefined : doneIn(c, texts.done),
        reloads: isGoing,
      })}
      lang={lang}
      newsletter={newsletter}
      written={writtenAt(c, newsletter)}
      isOpen={open}
      maySend={maySend}
      isOwn={isOwn}
      isOnlySender={others === 0}
      helpers={helpers}
      approvedAt={at(newsletter.approvedAt)}
      sendAt={at(newsletter.sendAt)}
      alert={refused?.alert}
      typed={refused?.typed ?? {}}
      dateError={refused?.dateError}
      times={refused?.times ?? []}
      audiences={termsOf(site.audiences)}
      themes={termsOf(site.themes)}
      recipients={[...new Set([...site.languages, ...(readiness?.recipients.keys() ?? [])])].map((code) => ({
        lang: nameOfLang(code),
        count: readiness?.recipients.get(code) ?? 0,
      }))}
      grave={readiness?.lacks.filter((lack) => lack.grave).map(present) ?? []}
      told={readiness?.lacks.filter((lack) => !lack.grave).map(present) ?? []}
      progress={progress.map(({ lang: code, ...counts }) => ({
        lang: nameOfLang(code),
        counts: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count])) as typeof counts,
      }))}
      number={(count) => formatNumber(lang, count)}
      sends={sends}
      onTheWeb={
        newsletter.number && newsletter.state !== 'cancelled'
          ? pathOfNewsletters(reads, String(newsletter.number))
          : undefined
      }
    />
  )
  return showPage(c, page, refused ? 422 : 200)
}
