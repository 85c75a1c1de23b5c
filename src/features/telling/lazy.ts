import type { Composer } from '#src/platform/mail/index.ts'
import type { AlertMeans } from './alert.composer.ts'

/** Writes alerts when their turn comes. How they look takes no memory before the first of them. */
export function alertComposer(means: AlertMeans): Composer {
  let loaded: Promise<Composer> | undefined
  return {
    async write(mails) {
      loaded ??= import('./alert.composer.ts').then(({ createAlertComposer }) => createAlertComposer(means))
      return (await loaded).write(mails)
    },
  }
}
