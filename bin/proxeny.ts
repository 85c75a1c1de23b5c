import { Refusal } from '#src/platform/process/refusal.ts'
import { exportToFile, restoreFromFile } from './commands/archive.ts'
import { content } from './commands/content.ts'
import { doubts } from './commands/doubts.ts'
import { entry } from './commands/entry.ts'
import { HELP, help } from './commands/help.ts'
import { importCommand } from './commands/import.ts'
import { language } from './commands/language.ts'
import { staff } from './commands/staff.ts'
import { start } from './commands/start.ts'

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  start,
  entry,
  content,
  language,
  staff,
  import: importCommand,
  doubts,
  export: exportToFile,
  restore: restoreFromFile,
  help,
}

const [name = 'help', ...args] = process.argv.slice(2)
try {
  const command = COMMANDS[name.replace(/^(-h|--help)$/, 'help')]
  if (!command) throw new Refusal(`There is no command "${name}".\n\n${HELP}`)
  await command(args)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
