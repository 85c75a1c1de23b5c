import type { ActivityReading } from '#src/features/activities/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { TownsMap } from '#src/ui/charts/towns-map.tsx'
import { activityTexts } from './activity.messages.ts'
import { fundingTexts } from './funding.messages.ts'
import { nameFor } from './names.ts'
import { placeOf } from './present.ts'

// Nearer than this (in degrees) the place and the middle of the city would be one point on the map.
const NEAR = 1
const TONES = { in_force: '', proposed: '', dormant: '', suspended: '', ended: '', uncertain: '' }

/** A small map of where an activity is, seen from the city; nothing when its place is not known to the point. */
export function PlaceMap({ site, lang, activity }: { site: Site; lang: Lang; activity: ActivityReading }) {
  if (!activity.place) return null
  const texts = activityTexts[lang]
  const name = placeOf(site, lang, activity) ?? nameFor(activity, lang).name
  const { latitude, longitude } = activity.place
  const label = texts.mapOf(name)
  const isAtHome = Math.hypot(latitude - site.place.latitude, longitude - site.place.longitude) < NEAR
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`
  return (
    <ChartFigure
      id="place"
      title={label}
      tableLabel={fundingTexts[lang].asTable}
      table={{
        caption: label,
        columns: [
          { label: texts.placeOnMap },
          { label: texts.latitude, numeric: true },
          { label: texts.longitude, numeric: true },
        ],
        rows: [[{ text: name, href }, String(latitude), String(longitude)]],
      }}
      downloads={[
        {
          label: texts.geojson,
          href: `/api/v1/activities/${encodeURIComponent(activity.key)}.geojson`,
          type: 'application/geo+json',
        },
      ]}
    >
      {isAtHome ? (
        <TownsMap size="small" home={{ ...activity.place, name }} towns={[]} label={label} toneNames={TONES} />
      ) : (
        <TownsMap
          size="small"
          home={{ ...site.place, name: labelIn(site, site.names, lang) }}
          towns={[{ ...activity.place, name, href, tone: 'in_force', note: texts.placeOnMap }]}
          label={label}
          toneNames={{ ...TONES, in_force: texts.placeOnMap }}
        />
      )}
    </ChartFigure>
  )
}
