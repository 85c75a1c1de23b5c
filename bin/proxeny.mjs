#!/usr/bin/env node
// The command line of Proxeny: `npx proxeny …` in a checkout.
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { runProgram } from './program.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

await installPackages(root)
await runProgram(root, 'bin/proxeny.ts', process.argv.slice(2))
