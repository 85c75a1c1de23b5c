import { Hono } from 'hono'
import { readTopics, type Topic } from '#src/features/hosts/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { isId } from '#src/features/staff/index.ts'
import {
  isWithinRules,
  numberOf,
  pathOfVisit,
  STAGES,
  type Stage,
  spanOf,
  stageTexts,
} from '#src/features/visits/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { boardTexts } from './board.messages.ts'
import { type BoardFilter, type BoardVisit, readBoard, readBoardChoices } from './board.reads.ts'
import { BoardPage, type Card } from './board.view.tsx'

/** All visits: as a board by stage and as a list, narrowed as one likes. */
export function boardOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>().get('/visits', requireRight(deps, 'visits.plan'), async (c) => {
    const { lang, site, staff } = c.var
    const filter = readFilter(c)
    if (!filter || !site) return notThere(c)
    const texts = boardTexts[lang]
    const today = Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
    const [found, choices, topics] = await Promise.all([
      readBoard(db, { ...filter, owner: filter.owner === 'me' ? staff.id : filter.owner }, today),
      readBoardChoices(db),
      readTopics(db),
    ])
    const isList = c.req.query('view') === 'list'
    const page = (
      <BoardPage
        frame={officeFrame(c, { title: texts.title })}
        lang={lang}
        isList={isList}
        views={[
          { label: texts.board, href: hrefOf(c, undefined), current: !isList },
          { label: texts.list, href: hrefOf(c, 'list'), current: isList },
        ]}
        fields={fieldsOf(c, filter, choices, topics)}
        words={filter.words ?? ''}
        isNarrowed={Object.values(filter).some((value) => value !== undefined)}
        cards={found.map((each) => cardOf(c, site, each, topics))}
        closed={(['done', 'declined', 'cancelled'] as const).map((stage) => ({
          label: `${stageTexts[lang][stage]} (${choices.counts[stage]})`,
          href: `/office/visits?view=list&stage=${stage}`,
        }))}
      />
    )
    return showPage(c, page)
  })
}

/** What the address asks for; undefined for a filter that there is not. */
function readFilter(c: OfficeContext): BoardFilter | undefined {
  const query = (name: string) => c.req.query(name)?.trim() || undefined
  const [stage, owner, topicId, country, overdue] = ['stage', 'owner', 'topic', 'country', 'overdue'].map(query)
  if (stage && !(STAGES as readonly string[]).includes(stage)) return undefined
  if (owner && owner !== 'me' && owner !== 'none' && !isId(owner)) return undefined
  if (topicId && !isId(topicId)) return undefined
  if (country && !/^[A-Z]{2}$/.test(country)) return undefined
  return {
    stage: stage as Stage | undefined,
    owner,
    topicId,
    country,
    isOverdue: overdue === 'yes' ? true : undefined,
    words: query('q')?.replaceAll('\u0000', ''),
  }
}

function hrefOf(c: OfficeContext, view: 'list' | undefined): string {
  const query = new URLSearchParams(new URL(c.req.url).search)
  query.delete('view')
  if (view) query.set('view', view)
  const written = query.toString()
  return written ? `/office/visits?${written}` : '/office/visits'
}

function fieldsOf(
  c: OfficeContext,
  filter: BoardFilter,
  choices: Awaited<ReturnType<typeof readBoardChoices>>,
  topics: readonly Topic[],
) {
  const { lang, site } = c.var
  const texts = boardTexts[lang]
  return [
    {
      name: 'stage',
      label: texts.stage,
      value: filter.stage ?? '',
      choices: STAGES.map((stage) => ({ value: stage, label: stageTexts[lang][stage] })),
    },
    {
      name: 'owner',
      label: texts.owner,
      value: filter.owner ?? '',
      choices: [
        { value: 'me', label: texts.mine },
        { value: 'none', label: texts.nobody },
        ...choices.owners.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'topic',
      label: texts.topic,
      value: filter.topicId ?? '',
      choices: topics.map(({ id, names }) => ({ value: id, label: site ? labelIn(site, names, lang) : id })),
    },
    {
      name: 'country',
      label: texts.country,
      value: filter.country ?? '',
      choices: choices.countries.map((code) => ({ value: code, label: formatCountry(lang, code) })),
    },
    {
      name: 'overdue',
      label: texts.due,
      value: filter.isOverdue ? 'yes' : '',
      choices: [{ value: 'yes', label: texts.overdue }],
    },
  ]
}

function cardOf(c: OfficeContext, site: Site, found: BoardVisit, topics: readonly Topic[]): Card {
  const { lang } = c.var
  const texts = boardTexts[lang]
  const { visit, owner, isOverdue, isUnanswered } = found
  const [wish] = visit.wishes
  const span = visit.days ?? wish
  const days = span ? spanOf(lang, span.from.toString(), span.to.toString()) : ''
  const due = visit.dueOn && formatDate(lang, { date: visit.dueOn, precision: 'day' })
  const named = topics.filter(({ id }) => visit.topicIds.includes(id))
  return {
    number: numberOf(visit),
    href: pathOfVisit(visit.id),
    organisation: visit.organisation,
    country: visit.country ? formatCountry(lang, visit.country) : '',
    people: texts.people(visit.size),
    stage: visit.stage,
    stageName: stageTexts[lang][visit.stage],
    days: visit.days || !days ? days : `${days} (${texts.wished})`,
    topics: named.map(({ names }) => labelIn(site, names, lang)).join(', '),
    owner: owner ?? texts.nobody,
    due: due ? (isOverdue ? texts.late(due) : texts.until(due)) : '',
    isOverdue,
    marks: [
      ...(isUnanswered ? [texts.unanswered] : []),
      ...(isWithinRules(visit.verdicts, visit.wishes.length) ? [] : [texts.against]),
    ],
  }
}
