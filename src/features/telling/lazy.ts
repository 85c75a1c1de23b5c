import { lazyComposer } from '#src/platform/mail/index.ts'
import type { AlertMeans } from './alert.composer.ts'

/** Writes alerts when their turn comes. */
export const alertComposer = (means: AlertMeans) =>
  lazyComposer(async () => (await import('./alert.composer.ts')).createAlertComposer(means))
