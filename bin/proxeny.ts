import { Refusal } from '#src/platform/process/refusal.ts'
import { HELP } from './commands/help.ts'

type Command = (args: string[]) => Promise<void>

// Each is loaded when it is given: a city that is served does not carry the others.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  entry: async () => (await import('./commands/entry.ts')).entry,
  content: async () => (await import('./commands/content.ts')).content,
  language: async () => (await import('./commands/language.ts')).language,
  staff: async () => (await import('./commands/staff.ts')).staff,
  audit: async () => (await import('./commands/audit.ts')).audit,
  import: async () => (await import('./commands/import.ts')).importCommand,
  doubts: async () => (await import('./commands/doubts.ts')).doubts,
  export: async () => (await import('./commands/archive.ts')).exportToFile,
  restore: async () => (await import('./commands/archive.ts')).restoreFromFile,
  help: async () => (await import('./commands/help.ts')).help,
}

const [name = 'help', ...args] = process.argv.slice(2)
try {
  const load = COMMANDS[name.replace(/^(-h|--help)$/, 'help')]
  if (!load) throw new Refusal(`There is no command "${name}".\n\n${HELP}`)
  const command = await load()
  await command(args)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
