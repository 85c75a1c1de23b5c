/**
 * Resolves when the program is asked to end: by Ctrl-C, by SIGTERM or SIGHUP, or because the launcher that started it
 * is gone. Asked a second time it ends at once.
 */
export function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const ask = () => {
      if (asked) process.exit(130)
      asked = true
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
    if (process.connected) {
      process.once('disconnect', ask)
      // The channel alone must not keep a program running whose work is done.
      process.channel?.unref()
    }
  })
}
