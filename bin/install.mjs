import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNode } from './program.mjs'

/** Installs the locked packages when they are missing or not those of the lock file. Exits the process when it cannot. */
export async function installPackages(root) {
  const stamp = join(root, 'node_modules', '.proxeny-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  // The platform counts too: a folder that was copied from another machine holds the wrong programs.
  const wanted = `${lock} ${process.platform}-${process.arch}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && findNode(root)) return

  const started = Date.now()
  console.log('Installing packages (about 200 MB, once) …')
  const timer = setInterval(() => {
    console.log(`Installing packages … ${Math.round((Date.now() - started) / 1000)} s`)
  }, 5_000)
  const code = await npmCi(root)
  clearInterval(timer)
  if (code !== 0) {
    console.error('The packages could not be installed. What npm says above tells why; then give the command again.')
    process.exit(code)
  }
  writeFileSync(stamp, wanted)
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // The npm that runs us, where one does: the machine's own may be another.
  const npm = process.env.npm_execpath
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  return new Promise((resolve) => {
    // What npm writes of its success is of no interest; its errors are.
    const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', (error) => {
      console.error(
        error.code === 'ENOENT' ? 'There is no npm on this machine. Install Node.js with npm.' : error.message,
      )
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
