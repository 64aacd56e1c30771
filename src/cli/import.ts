import { type CommandGroup, listed } from './command.ts'

const commands: CommandGroup['commands'] = [
  {
    name: 'indicators',
    summary: 'indlæs nøgletal fra en fil',
    load: async () => (await import('./import-indicators.ts')).indicatorsCommand,
  },
]

export const importing: CommandGroup = { help: `helhed import KOMMANDO\n\n${listed(commands)}`, commands }
