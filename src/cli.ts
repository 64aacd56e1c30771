import { type CommandGroup, dispatch, type ExitCode, type Io, listed, terminal } from './cli/command.ts'

const commands: CommandGroup['commands'] = [
  { name: 'serve', summary: 'kør serveren', load: async () => (await import('./cli/serve.ts')).serveCommand },
  { name: 'migrate', summary: 'bring databasen op til denne udgave', load: async () => (await import('./cli/migrate.ts')).migrateCommand },
  { name: 'seed', summary: 'fyld en ny database med en verden', load: async () => (await import('./cli/seed.ts')).seedCommand },
  { name: 'import', summary: 'indlæs tal fra filer', load: async () => (await import('./cli/import.ts')).importing },
  { name: 'audit', summary: 'efterprøv loggens kæder', load: async () => (await import('./cli/audit.ts')).audit },
  { name: 'rules', summary: 'regn områders status efter loven på listens dag', load: async () => (await import('./cli/rules.ts')).rules },
  { name: 'budget', summary: 'del en ramme og efterprøv medfinansiering', load: async () => (await import('./cli/budget.ts')).budget },
  { name: 'disclosure', summary: 'skjul små antal i en tabel', load: async () => (await import('./cli/disclosure.ts')).disclosure },
]

const helhed: CommandGroup = {
  help: `helhed KOMMANDO [--help]

${listed(commands)}

helhed KOMMANDO --help viser, hvordan en kommando bruges.`,
  commands,
}

/** The `helhed` command: the words after it in, the exit code out. */
export const main = (args: readonly string[], io: Io = terminal): Promise<ExitCode> => dispatch('helhed', helhed, args, io)
