import { Hono } from 'hono'
import { daysOf, findVisit, visitTop } from '#src/features/delegation/index.ts'
import { nameIn } from '#src/features/entries/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { numberOf, VISIT_ID, type Visit } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { outcomeTexts } from './outcome.messages.ts'
import { readOwnParty, readPublicParty, readStoryOf } from './publish.reads.ts'
import { publishVisit } from './publish.store.ts'
import { PublicDone, PublishPage } from './publish.view.tsx'

const PATH = `/visits/${VISIT_ID}/outcomes/public`

/** One step that makes a visit public: what will be seen is shown before. */
export function publishOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use(PATH, requireRight(deps, 'visits.plan'))
    .get(PATH, async (c) => {
      const visit = await findVisit(c, deps)
      return visit ? show(c, deps, visit, {}) : notThere(c)
    })
    .post(PATH, async (c) => {
      const visit = await findVisit(c, deps)
      const { site } = c.var
      if (!visit || !site) return notThere(c)
      const form = await readForm(c)
      const names = site.languages.flatMap((lang) => {
        const name = cleanLine(form.text(`name_${lang}`))
        return name ? [{ lang, name }] : []
      })
      const [first] = names
      if (!first) {
        const field = `name_${site.languages[0]}`
        const { wrong, publishFields } = outcomeTexts[c.var.lang]
        const name = publishFields.names(nameOfLang(site.languages[0] ?? 'en'))
        return show(c, deps, visit, { typed: form.values, errors: { [field]: wrong.missing(name) } })
      }
      const [guest, host] = await Promise.all([readPublicParty(db, visit.partyId), readOwnParty(db)])
      const lang = site.languages[0] ?? 'en'
      const title = names.find((name) => name.lang === lang)?.name ?? first.name
      const result = await publishVisit(
        db,
        visit.id,
        {
          names,
          guest: guest?.key,
          host: host?.key,
          themes: site.themes.map(({ key }) => key).filter((key) => form.all('themes').includes(key)),
          story: { lang, title, lead: visit.days ? daysOf(lang, visit.days) : '' },
        },
        actorOf(c.var.staff),
      )
      if (result === 'unknown_visit') return notThere(c)
      return c.redirect(
        `/office/visits/${visit.id}/outcomes/public${typeof result === 'string' ? '' : '?done=published'}`,
        303,
      )
    })
}

async function show(
  c: OfficeContext,
  { db }: OfficeDeps,
  visit: Visit,
  {
    typed = {},
    errors = {},
  }: { typed?: Readonly<Record<string, readonly string[]>>; errors?: Readonly<Record<string, string>> },
) {
  const { lang, site } = c.var
  const texts = outcomeTexts[lang]
  if (!site) return notThere(c)
  const done = c.req.query('done') === 'published' ? texts.done.published : undefined
  const frame = officeFrame(c, { title: texts.publish, done })
  const top = visitTop(c, visit, 'outcomes')
  if (visit.activityId) {
    const story = await readStoryOf(db, visit.activityId)
    const links = [
      { label: texts.toActivity, href: `/office/register/activities/${visit.activityId}` },
      ...(story ? [{ label: texts.toStory, href: `/office/entries/${story.id}/${story.lang}` }] : []),
    ]
    const page = <PublicDone frame={frame} top={top} title={texts.publish} words={texts.published} links={links} />
    return showPage(c, page)
  }
  const [guest, host] = await Promise.all([readPublicParty(db, visit.partyId), readOwnParty(db)])
  const nameOf = (names: Parameters<typeof nameIn>[0] | undefined, of: string) => names && nameIn(names, of)?.name
  const page = (
    <PublishPage
      frame={frame}
      top={top}
      texts={texts}
      action={`/office/visits/${visit.id}/outcomes/public`}
      isReady={visit.stage === 'done' && visit.days !== undefined}
      names={site.languages.map((code) => ({
        lang: code,
        label: texts.publishFields.names(nameOfLang(code)),
        value: typed[`name_${code}`]?.[0] ?? suggestName(code, nameOf(guest?.names, code) ?? visit.organisation),
      }))}
      facts={[
        [texts.publishFields.days, visit.days ? daysOf(lang, visit.days) : ''],
        [texts.publishFields.party, nameOf(guest?.names, lang) ?? texts.publishFields.noParty],
        [texts.publishFields.host, nameOf(host?.names, lang) ?? labelIn(site, site.names, lang)],
      ]}
      themes={site.themes.map(({ key, names }) => ({ value: key, label: labelIn(site, names, lang) }))}
      chosen={typed.themes ?? []}
      errors={errors}
      errorTitle={officeTexts[lang].wrongTitle}
      number={numberOf(visit)}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

// A start for whoever names it: in Arabic too, where the office has no texts.
function suggestName(lang: 'sv' | 'fi' | 'en' | 'ar', body: string): string {
  return lang === 'ar' ? `زيارة ${body}` : outcomeTexts[lang].storyTitle(body)
}
