import type { Db } from '#src/platform/database/tables.ts'
import { type Keeper, keepWorking } from '#src/platform/time/keep-working.ts'
import {
  beginDueNewsletters,
  countNewslettersAgain,
  holdStopped,
  nextNewsletterTime,
  queuePart,
  readUnqueued,
  settleNewsletters,
} from './sending.store.ts'

// While mails go out: whether the last one has gone is seen by looking.
const WHILE_SENDING = { seconds: 2 }

/** Sends newsletters when their time comes. Each process may: an issue is put into the outbox once. */
export function keepNewsletters(db: Db): Keeper {
  let counted: string | undefined
  return keepWorking(async (isStopped) => {
    while ((await beginDueNewsletters(db)) > 0);
    for (const id of await readUnqueued(db)) while (!isStopped() && (await queuePart(db, id)) === 'more');
    await holdStopped(db)
    const ended = await settleNewsletters(db)
    const day = Temporal.Now.plainDateISO().toString()
    if (ended > 0 || counted !== day) await countNewslettersAgain(db)
    counted = day
    const [next, soon] = [await nextNewsletterTime(db), Temporal.Now.instant().add(WHILE_SENDING)]
    return next && Temporal.Instant.compare(next, soon) < 0 ? soon : next
  })
}
