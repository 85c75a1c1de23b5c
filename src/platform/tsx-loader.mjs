// Loads TypeScript on Node (decision 0001): it is turned into JavaScript as it is imported. Node can read plain .ts, but
// not .tsx, and holds 20 MB for it for as long as the program runs; one compiler for both is smaller, and starts faster.
import { readFileSync } from 'node:fs'
import { registerHooks, setSourceMapsSupport } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

const TYPESCRIPT = /\.tsx?$/

// Errors name the lines that were written, not those that were made of them.
setSourceMapsSupport(true)

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !TYPESCRIPT.test(url)) return next(url, context)
    const file = fileURLToPath(url)
    const { code, errors, map } = transformSync(file, readFileSync(file, 'utf8'), {
      lang: file.endsWith('x') ? 'tsx' : 'ts',
      sourceType: 'module',
      sourcemap: true,
      jsx: { runtime: 'automatic', importSource: '#jsx', development: false },
      typescript: { onlyRemoveTypeImports: true },
    })
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map((error) => error.message).join('; ')}`)
    const inlineMap = Buffer.from(JSON.stringify(map)).toString('base64')
    return {
      format: 'module',
      source: `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`,
      shortCircuit: true,
    }
  },
})
