import { type CommandGroup, dispatch, type ExitCode, type Io, listed, terminal } from './cli/command.ts'

const commands: CommandGroup['commands'] = [
  { name: 'rules', summary: 'regn områders status efter loven på listens dag', load: async () => (await import('./cli/rules.ts')).rules },
  { name: 'budget', summary: 'del en ramme og efterprøv medfinansiering', load: async () => (await import('./cli/budget.ts')).budget },
]

const helhed: CommandGroup = {
  help: `helhed KOMMANDO [--help]

${listed(commands)}

helhed KOMMANDO --help viser, hvordan en kommando bruges.`,
  commands,
}

/** The `helhed` command: the words after it in, the exit code out. */
export const main = (args: readonly string[], io: Io = terminal): Promise<ExitCode> => dispatch('helhed', helhed, args, io)
