import { fileURLToPath } from 'node:url'
import { readConfig } from '#src/config.ts'
import { renderTextsAgain } from '#src/features/entries/index.ts'
import { readSite } from '#src/features/site/index.ts'
import { showProgress } from '#src/platform/process/progress.ts'
import { untilAskedToEnd } from '#src/platform/process/shutdown.ts'
import { readKey } from '#src/platform/secrets/key.ts'
import { serveCity } from '#src/serve.ts'
import { openCity } from './city.ts'
import { describeOffice } from './describe-office.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

/** Serves the city until it is asked to end. */
export async function start(): Promise<void> {
  const asked = untilAskedToEnd()
  const config = readConfig(process.env)
  const city = await openCity(config, 'serve')
  try {
    const { db } = city.database
    await showProgress('Rendering texts again', renderTextsAgain(db))
    if (config.sample !== 'none' && !(await readSite(db))) {
      // What reads content and imports is needed once in the life of a city.
      const { loadContent } = await import('#src/features/content/index.ts')
      await showProgress('Loading the sample city', loadContent(db, `${SAMPLES}/${config.sample}`))
      console.log(`Loaded the sample city ${config.sample}.`)
    }
    const key = readKey(config)
    const served = await serveCity({
      ...config,
      database: city.database,
      office: { ...config, key },
      worksDaily: true,
    })
    console.log(`Proxeny is at ${served.origin}`)
    console.log(
      `  program   process ${process.pid}, Node ${process.versions.node}, listening on ${config.host}:${served.port}`,
    )
    console.log(
      city.embedded ? `  database  embedded PostgreSQL in ${config.dataFolder}` : '  database  as DATABASE_URL says',
    )
    await describeOffice(db, { ...config, key, origin: served.origin })
    console.log('  to stop   Ctrl-C')
    await asked
    console.log('Stopping …')
    await served.close()
  } finally {
    await city.close()
  }
  console.log('Stopped.')
}
