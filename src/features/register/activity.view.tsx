import type { Lang } from '#src/platform/i18n/languages.ts'
import { activityTexts } from './activity.messages.ts'
import { type ActivityItem, byYear } from './activity.present.ts'

/** Activities under the years in which they were. `level` is that of the headings of years. */
export function ActivityYears({
  lang,
  items,
  level = 3,
}: {
  lang: Lang
  items: readonly ActivityItem[]
  level?: 3 | 4
}) {
  const texts = activityTexts[lang]
  const Heading = level === 3 ? 'h3' : 'h4'
  const comma = lang === 'ar' ? '، ' : ', '
  return (
    <div class="years-list">
      {byYear(items).map(({ year, items: ofYear }) => (
        <section class="year-part">
          <Heading>{year ?? texts.yearUnknown}</Heading>
          <ul>
            {ofYear.map(({ title, href, kind, when, parties }) => (
              <li>
                <a href={href}>{title}</a>
                <p class="quiet">
                  {kind}
                  {when && (
                    <>
                      {comma}
                      <time datetime={when.datetime}>{when.text}</time>
                    </>
                  )}
                </p>
                {parties.length > 0 && (
                  <p class="quiet">
                    {texts.together}{' '}
                    {parties.map((party, at) => (
                      <>
                        {at > 0 && comma}
                        <a href={party.href}>{party.label}</a>
                      </>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
