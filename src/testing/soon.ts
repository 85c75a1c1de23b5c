import { setTimeout as sleep } from 'node:timers/promises'

// A change is announced and heard in a moment; on a machine that does much else, in a long one.
const PATIENCE = 60_000
const PAUSE = 20

/** Asks again until the answer is as it should be, and gives it. Fails when it never is. */
export async function soon<Answer>(ask: () => Promise<Answer>, isRight: (answer: Answer) => boolean): Promise<Answer> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (performance.now() > end) throw new Error('What should have changed never did.')
    await sleep(PAUSE)
  }
}
