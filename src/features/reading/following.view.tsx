import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { FollowLink } from '#src/ui/feed-links.tsx'
import { type Chosen, pathOfFollowing } from './following.ts'
import { readingTexts } from './reading.messages.ts'

/** The way to follow something by mail, feed or calendar. */
export function FollowChoice({ site, lang, chosen }: { site: Site; lang: Lang; chosen: Partial<Chosen> }) {
  return <FollowLink {...followTarget(site, lang, chosen)} hint={readingTexts[lang].followThisHint} />
}

/** Where something is followed, with the choice already made. */
export function followTarget(site: Site, lang: Lang, chosen: Partial<Chosen>) {
  return { label: readingTexts[lang].followThis, href: pathOfFollowing(site, lang, chosen) }
}
