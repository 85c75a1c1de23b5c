import type { Asker } from '#src/features/needs/index.ts'
import { readWaitingHosts, wordsIn } from '#src/features/programme/index.ts'
import { numberOf, pathOfVisit, readWaitingVisits, WAITING_REASONS } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/formats.ts'
import { todayTexts } from './today.messages.ts'

/** The visits and the hosts that an officer has to do something about, in groups that have something in them. */
export async function presentWaitingVisits(db: Db, { lang, staff, today }: Asker) {
  const texts = todayTexts[lang]
  const [visits, hosts] = await Promise.all([readWaitingVisits(db, staff.id, today), readWaitingHosts(db, staff.id)])
  const groups = [
    ...WAITING_REASONS.map((reason) => ({
      id: `visit-${reason}`,
      title: texts.visits[reason],
      items: visits
        .filter((each) => each.reason === reason)
        .map(({ visit }) => ({
          title: `${numberOf(visit)} ${visit.organisation}`,
          href: pathOfVisit(visit.id),
          lang: undefined,
          note: visit.dueOn ? formatDate(lang, { date: visit.dueOn, precision: 'day' }) : '',
        })),
    })),
    {
      id: 'hosts',
      title: texts.hosts,
      items: hosts.map((host) => ({
        title: `${numberOf(host)} ${wordsIn(host.names, lang)}`,
        href: `${pathOfVisit(host.visitId, 'programme')}/hosts`,
        lang: undefined,
        note: [host.answer ? texts.hostSaid[host.answer] : texts.hostSilent, host.words].filter(Boolean).join(': '),
      })),
    },
  ]
  return groups
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, count: formatNumber(lang, group.items.length), more: undefined }))
}
