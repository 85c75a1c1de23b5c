import { type Asker, type Need, readNeed } from '#src/features/needs/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import { isWeekly, keysOf, REMINDED, type Reminded } from './due.ts'
import { type DueNeeds, writeLetter } from './letter.ts'
import { readReceivers, writeOnce } from './reminder.store.ts'

/**
 * Writes to everybody who works here about what falls due for them and what they were not told of yet. A tie that has an
 * officer among them is the officer's; others are everybody's who keeps the register. Answers how many letters there
 * were.
 */
export async function remindStaff(
  means: { db: Db; mail: MailRoom; site: Site; origin: string },
  today: Temporal.PlainDate,
): Promise<number> {
  const { db, site, origin } = means
  const rules = await readSetting(db, 'reminders')
  const waiting = []
  for (const receiver of await readReceivers(db)) {
    const asker = { staff: receiver, lang: receiver.lang, today, rules }
    waiting.push({ receiver, asker, needs: await readNeeds(db, asker) })
  }
  const owned = new Set(waiting.flatMap(({ needs }) => REMINDED.flatMap((name) => needs[name].filter(isOwn).map(idOf))))
  let letters = 0
  for (const { receiver, asker, needs } of waiting) {
    const own = mapNeeds((name) =>
      isWeekly(name) ? needs[name] : needs[name].filter((need) => need.mine || !owned.has(need.id)),
    )
    const keys = REMINDED.flatMap((name) => own[name].flatMap((need) => keysOf(name, need, asker)))
    const city = { city: labelIn(site, site.names, receiver.lang), origin, today }
    const isWritten = await writeOnce(means, receiver, keys, (isNew) =>
      writeLetter(
        receiver,
        city,
        mapNeeds((name) => own[name].filter((need) => isNew(keysOf(name, need, asker)[0] ?? ''))),
      ),
    )
    if (isWritten) letters += 1
  }
  return letters
}

const isOwn = (need: Need) => need.mine
const idOf = (need: Need) => need.id

async function readNeeds(db: Db, asker: Asker): Promise<DueNeeds> {
  const read = await Promise.all(REMINDED.map(async (name) => [name, (await readNeed(db, asker, name)).needs] as const))
  return Object.fromEntries(read) as Record<Reminded, readonly Need[]>
}

const mapNeeds = (needsOf: (name: Reminded) => readonly Need[]): DueNeeds =>
  Object.fromEntries(REMINDED.map((name) => [name, needsOf(name)])) as Record<Reminded, readonly Need[]>
