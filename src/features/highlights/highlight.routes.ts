import { type Deps, SCHEMA_TYPES, sectionRoutes } from '#src/features/reading/index.ts'

/** The highlights: dated recognitions and campaigns with a call to act. */
export function highlightRoutes(deps: Deps) {
  return sectionRoutes(deps, { kind: 'highlight', describe: () => ({ '@type': SCHEMA_TYPES.highlight }) })
}
