// Points git at the hooks of this repository. Silent where there is no git or no checkout (a release archive).
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (existsSync('.git')) {
  try {
    execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' })
  } catch {
    // Without git nobody commits from here.
  }
}
