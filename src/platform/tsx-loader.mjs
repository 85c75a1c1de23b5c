// Loads TypeScript on Node (decisions 0001 and 0017): it is turned into JavaScript when it is first imported, and what
// came of it is kept beside the packages. The compiler holds 25 MB for as long as a program runs: one whose files were all
// compiled before never loads it.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks, setSourceMapsSupport } from 'node:module'
import { fileURLToPath } from 'node:url'

const TYPESCRIPT = /\.tsx?$/
const require = createRequire(import.meta.url)
// What another compiler, or this file as it was, made is not taken.
const MADE_BY = `${require('oxc-transform/package.json').version} ${readFileSync(fileURLToPath(import.meta.url), 'utf8')}`
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/proxeny/modules/', import.meta.url))

// Errors name the lines that were written, not those that were made of them.
setSourceMapsSupport(true)

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !TYPESCRIPT.test(url)) return next(url, context)
    const file = fileURLToPath(url)
    const written = readFileSync(file, 'utf8')
    // The path too: errors name it.
    const name = createHash('sha256').update(`${MADE_BY}\0${file}\0${written}`).digest('base64url')
    return { format: 'module', source: readKept(name) ?? keep(name, compile(file, written)), shortCircuit: true }
  },
})

function readKept(name) {
  try {
    return readFileSync(`${CACHE}${name}.js`, 'utf8')
  } catch {
    return undefined
  }
}

// Whole or not at all: several programs may start at once. Where nothing can be written, it is compiled each time.
function keep(name, source) {
  try {
    mkdirSync(CACHE, { recursive: true })
    const unfinished = `${CACHE}${name}.${process.pid}`
    writeFileSync(unfinished, source)
    renameSync(unfinished, `${CACHE}${name}.js`)
  } catch {}
  return source
}

function compile(file, written) {
  const { code, errors, map } = require('oxc-transform').transformSync(file, written, {
    lang: file.endsWith('x') ? 'tsx' : 'ts',
    sourceType: 'module',
    sourcemap: true,
    jsx: { runtime: 'automatic', importSource: '#jsx', development: false },
    typescript: { onlyRemoveTypeImports: true },
  })
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map((error) => error.message).join('; ')}`)
  const inlineMap = Buffer.from(JSON.stringify(map)).toString('base64')
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`
}
