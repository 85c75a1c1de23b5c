import { spawnSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { LOADER } from './load.ts'
import { findProgram } from './processes.ts'

/** How much the machine has to do by itself: taken before anything is measured. */
const busyBefore = (loadavg()[0] ?? 0).toFixed(1)

/** What a reader of the figures has to know of where they come from. */
export function describeMachine(postgres: string, rounds: string): string[] {
  const [core] = cpus()
  return [
    `Proxeny at commit ${outputOf('git', ['rev-parse', '--short', 'HEAD'])}${changedHere()}`,
    `${cpus().length} cores ${core?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`,
    `Node ${process.versions.node}, PostgreSQL ${postgres}, nginx ${nginxVersion() ?? 'not installed'}, load by ${LOADER}`,
    `${rounds}; the machine's load before was ${busyBefore}, where 0 is a machine that is left alone`,
  ]
}

function changedHere(): string {
  return outputOf('git', ['status', '--porcelain', '--', 'bin', 'migrations', 'src']) === ''
    ? ''
    : ', with changes on top'
}

function nginxVersion(): string | undefined {
  const program = findProgram('nginx')
  // It tells its version where others tell what is wrong.
  return program && /nginx\/([\d.]+)/.exec(spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr)?.[1]
}

function outputOf(command: string, args: readonly string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() || ''
}
