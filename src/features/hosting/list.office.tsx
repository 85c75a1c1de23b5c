import { Hono } from 'hono'
import { HOST_KINDS, type HostKind, readHosts, readTopics, termOf } from '#src/features/hosts/index.ts'
import {
  doneIn,
  notThere,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { countVisitsOfHosts, joinIn, languagesIn, wordsIn } from '#src/features/programme/index.ts'
import { isId } from '#src/features/staff/index.ts'
import { isLang, LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { hostingTexts } from './hosting.messages.ts'
import { HostListPage } from './list.view.tsx'

/** The catalogue of those who receive guests. */
export function listOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>().get('/hosts', requireRight(deps, 'visits.plan'), async (c) => {
    const { lang, site } = c.var
    const texts = hostingTexts[lang]
    const query = (name: string) => c.req.query(name) ?? ''
    const [topicId, spoken, kind, left] = [query('topic'), query('lang'), query('kind'), query('left')]
    const isKind = (HOST_KINDS as readonly string[]).includes(kind)
    const isOdd =
      (topicId !== '' && !isId(topicId)) ||
      (spoken !== '' && !isLang(spoken)) ||
      (kind !== '' && !isKind) ||
      (left !== '' && left !== 'yes')
    if (isOdd) return notThere(c)
    const topics = await readTopics(db)
    const hosts = await readHosts(db, {
      topicId: topicId || undefined,
      lang: isLang(spoken) ? spoken : undefined,
      kind: isKind ? (kind as HostKind) : undefined,
    })
    const today = Temporal.Now.plainDateISO(site?.timeZone ?? 'UTC')
    const taken = await countVisitsOfHosts(db, termOf(today))
    const leftOf = (host: { id: string; quota: number | undefined }) =>
      host.quota === undefined ? undefined : Math.max(0, host.quota - (taken.get(host.id) ?? 0))
    const shown = left ? hosts.filter((host) => host.isActive && leftOf(host) !== 0) : hosts
    const nameOfTopic = new Map(topics.map(({ id, names }) => [id, wordsIn(names, lang)]))
    const page = (
      <HostListPage
        frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
        lang={lang}
        filters={[
          {
            name: 'topic',
            label: texts.topic,
            value: topicId,
            choices: topics.map(({ id, names }) => ({ value: id, label: wordsIn(names, lang) })),
          },
          {
            name: 'lang',
            label: texts.language,
            value: spoken,
            choices: LANGS.map((code) => ({ value: code, label: nameOfLang(code) })),
          },
          {
            name: 'kind',
            label: texts.kind,
            value: kind,
            choices: HOST_KINDS.map((each) => ({ value: each, label: texts.kinds[each] })),
          },
          { name: 'left', label: texts.left, value: left, choices: [{ value: 'yes', label: texts.leftYes }] },
        ]}
        items={shown.map((host) => {
          const more = leftOf(host)
          const named = host.topicIds.flatMap((id) => nameOfTopic.get(id) ?? [])
          return {
            title: wordsIn(host.names, lang),
            href: `/office/hosts/${host.id}`,
            mark: host.isActive ? undefined : texts.resting,
            lines: [
              [texts.kinds[host.kind], host.mostGuests && texts.most(host.mostGuests)].filter(Boolean).join(', '),
              joinIn(lang, named),
              languagesIn(lang, host.langs),
              more === undefined ? texts.unbounded : texts.leftOf(more, host.quota ?? 0),
            ].filter(Boolean),
          }
        })}
      />
    )
    return showPage(c, page)
  })
}
