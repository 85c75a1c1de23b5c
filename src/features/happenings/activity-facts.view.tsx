import { type ActivityReading, ROLES } from '#src/features/activities/index.ts'
import { pathOfEntry } from '#src/features/entries/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import { foreign } from '#src/ui/happening-list.tsx'
import { activityTexts } from './activity.messages.ts'
import { nameFor, slugIn } from './names.ts'
import { placeOf, reasonOf, webAddress } from './present.ts'

/** Where something is said: a name, and an address when there is one. */
export interface Cited {
  readonly name: string
  readonly url: string | undefined
}

/** The facts of an activity, each with its name: where, for what, who does what in it, who says so. */
export function ActivityFacts(props: {
  site: Site
  lang: Lang
  activity: ActivityReading
  parties: ReadonlyMap<string, PartyReading>
  source: Cited | undefined
}) {
  const { site, lang, activity, parties, source } = props
  const texts = activityTexts[lang]
  const place = placeOf(site, lang, activity)
  const website = webAddress(activity.website)
  const reason = reasonOf(site, lang, activity)
  return (
    <dl class="activity-facts">
      {place && (
        <div>
          <dt>{texts.where}</dt>
          <dd>{place}</dd>
        </div>
      )}
      {reason && (
        <div>
          <dt>{texts.reason}</dt>
          <dd>{reason}</dd>
        </div>
      )}
      {ROLES.map((role) => {
        const those = activity.roles.filter((each) => each.role === role)
        if (those.length === 0) return null
        return (
          <div>
            <dt>{texts.roles[role]}</dt>
            <dd>
              <ul>
                {those.map(({ partyId, money }) => {
                  const party = parties.get(partyId)
                  return party && <li>{withSum(party, money)}</li>
                })}
              </ul>
            </dd>
          </div>
        )
      })}
      {activity.programme && (
        <div>
          <dt>{texts.programme}</dt>
          <dd>
            <bdi>{activity.programme}</bdi>
          </dd>
        </div>
      )}
      {website && (
        <div>
          <dt>{texts.website}</dt>
          <dd>
            <a href={website} dir="ltr">
              {withoutScheme(website)}
            </a>
          </dd>
        </div>
      )}
      {source && (
        <div>
          <dt>{texts.source}</dt>
          <dd>{source.url ? <a href={source.url}>{source.name}</a> : source.name}</dd>
        </div>
      )}
    </dl>
  )

  function withSum(party: PartyReading, money: ActivityReading['roles'][number]['money']) {
    const { name, lang: nameLang } = nameFor(party, lang)
    return (
      <>
        <a href={pathOfEntry(lang, { kind: 'party', slug: slugIn(party, lang) })} {...foreign(nameLang)}>
          {name}
        </a>
        {money && (
          <span class="sum">
            <bdi>{formatMoney(lang, money)}</bdi>
          </span>
        )}
      </>
    )
  }
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
