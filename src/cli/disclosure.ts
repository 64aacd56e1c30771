import { type CommandGroup, listed } from './command.ts'

const commands: CommandGroup['commands'] = [
  {
    name: 'protect',
    summary: 'skjul små antal i en tabel, og så lidt som muligt ved siden af',
    load: async () => (await import('./disclosure-protect.ts')).protectCommand,
  },
  {
    name: 'refresh',
    summary: 'find på ny, hvilke nøgletal der skjules, når reglen er ændret',
    load: async () => (await import('./disclosure-refresh.ts')).refreshCommand,
  },
]

/** `helhed disclosure`: what of a table can be shown. */
export const disclosure: CommandGroup = {
  help: `helhed disclosure KOMMANDO [--help]

${listed(commands)}`,
  commands,
}
