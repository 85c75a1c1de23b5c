/** A file of the open data, as a chart offers it. */
export interface Download {
  readonly label: string
  readonly href: string
  readonly type: string
}

const FORMATS = {
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
  geojson: ['GeoJSON', 'application/geo+json'],
} as const

/** The same facts as files of the open data interface. Filters that are undefined are left out. */
export function downloadsOf(
  collection: 'ties' | 'parties' | 'activities',
  formats: readonly (keyof typeof FORMATS)[],
  filters: Readonly<Record<string, string | undefined>> = {},
): Download[] {
  const query = new URLSearchParams(
    Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  return formats.map((format) => {
    const [label, type] = FORMATS[format]
    return { label, type, href: `/api/v1/${collection}.${format}${query.size > 0 ? `?${query}` : ''}` }
  })
}
