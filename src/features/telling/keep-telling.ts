import type { SiteKeeper } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { type Keeper, keepWorking } from '#src/platform/time/keep-working.ts'
import { beginDueDigests, gatherPart, nextDigest } from './digest.store.ts'
import { tellPart } from './match.store.ts'
import { nextRelease, openNews, releaseNews } from './open.store.ts'

/** Tells followers what is new, at once or gathered. Each process may: every part is done by one of them. */
export function keepTelling({ db, site }: { db: Db; site: SiteKeeper }): Keeper {
  return keepWorking(async (isStopped) => {
    while (!isStopped() && (await openNews(db)) > 0);
    await releaseNews(db)
    while (!isStopped() && (await tellPart(db)));
    const city = await site.current()
    if (!city) return undefined
    await beginDueDigests(db, city.timeZone)
    while (!isStopped() && (await gatherPart(db)));
    const [release, digest] = [await nextRelease(db), await nextDigest(db, city.timeZone)]
    return release && Temporal.Instant.compare(release, digest) < 0 ? release : digest
  })
}
