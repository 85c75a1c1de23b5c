// Runs a program of this repository on the Node that came with it (decision 0001). Plain JavaScript for Node 20.
//   node bin/run.mjs FILE [ARGUMENT …]
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { runProgram } from './program.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [file, ...args] = process.argv.slice(2)

await installPackages(root)
await runProgram(root, file, args)
