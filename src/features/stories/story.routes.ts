import { type Deps, SCHEMA_TYPES, sectionRoutes } from '#src/features/reading/index.ts'

/** The news: dated stories about entries. */
export function storyRoutes(deps: Deps) {
  return sectionRoutes(deps, { kind: 'story', describe: () => ({ '@type': SCHEMA_TYPES.story }) })
}
