import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** A file that is made when it is first asked for, compressed (Brotli). */
export interface LaterAsset {
  readonly path: string
  readonly type: string
  compressed(): Promise<Uint8Array>
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/proxeny`
const SOURCES = fileURLToPath(new URL('./editor/', import.meta.url))

/**
 * The script of the editor, bundled with the packages that it is made of (decision 0021): once for each version, when
 * somebody first writes a text; kept beside the packages, so that the next start finds it.
 */
export function editorBundle(): LaterAsset {
  const name = `editor.${versionOf()}.js`
  let made: Promise<Uint8Array> | undefined
  return {
    path: `/assets/${name}`,
    type: 'text/javascript; charset=utf-8',
    compressed() {
      made ??= readFile(`${CACHE}/${name}.br`)
        .catch(() => bundle(name))
        .catch((error) => {
          // The next one who asks may have more luck.
          made = undefined
          throw error
        })
      return made
    },
  }
}

// Its own sources and the versions of what it is bundled with: the address changes when the bytes would.
function versionOf(): string {
  const digest = createHash('sha256')
  for (const file of globSync('*.js', { cwd: SOURCES }).sort()) digest.update(readFileSync(SOURCES + file))
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    dependencies: Record<string, string>
  }
  digest.update(JSON.stringify(dependencies))
  return digest.digest('hex').slice(0, 10)
}

async function bundle(name: string): Promise<Uint8Array> {
  // Loaded for this one step; its process ends with it.
  const esbuild = await import('esbuild')
  try {
    const { outputFiles } = await esbuild.build({
      entryPoints: [`${SOURCES}index.js`],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: ['chrome111', 'firefox113', 'safari16.4'],
      legalComments: 'none',
    })
    const bytes = outputFiles[0]?.contents
    if (!bytes) throw new Error('The editor could not be bundled.')
    // The best would take six times as long for a twentieth less, while somebody waits.
    const compressed = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    keep(`${name}.br`, compressed)
    return compressed
  } finally {
    await esbuild.stop()
  }
}

// Where the packages belong to somebody else it is made again at each start.
function keep(name: string, bytes: Uint8Array): void {
  try {
    mkdirSync(CACHE, { recursive: true })
    const unfinished = `${CACHE}/${name}.${process.pid}`
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, `${CACHE}/${name}`)
  } catch {
    // It is in memory.
  }
}
