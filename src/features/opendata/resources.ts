import { activityResource } from './activity.resource.ts'
import { claimResource } from './claim.resource.ts'
import { memberResource } from './member.resource.ts'
import { partyResource } from './party.resource.ts'
import type { Resource } from './resource.ts'
import { audienceResource, figureResource, themeResource } from './site.resource.ts'
import { textResource } from './text.resource.ts'
import { tieResource } from './tie.resource.ts'

/** Every list of the interface. */
export const RESOURCES: readonly Resource[] = [
  partyResource,
  tieResource,
  activityResource,
  textResource('stories', 'story'),
  textResource('highlights', 'highlight'),
  textResource('pages', 'page'),
  audienceResource,
  themeResource,
  figureResource,
  claimResource,
  memberResource,
]
