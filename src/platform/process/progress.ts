const SILENT = 2_000
const REPEAT = 5_000

/** Waits for work, and says on the console what is going on as soon as that takes longer than two seconds. */
export async function showProgress<Result>(label: string, work: Promise<Result>): Promise<Result> {
  const started = Date.now()
  let timer: NodeJS.Timeout
  const say = () => {
    console.log(`${label} … ${Math.round((Date.now() - started) / 1000)} s`)
    timer = setTimeout(say, REPEAT)
  }
  timer = setTimeout(say, SILENT)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
