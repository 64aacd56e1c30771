import { type CommandGroup, listed } from './command.ts'

const commands: CommandGroup['commands'] = [
  { name: 'split', summary: 'del en ramme efter en regel', load: async () => (await import('./budget-split.ts')).splitCommand },
  { name: 'check', summary: 'efterprøv et budgets medfinansiering', load: async () => (await import('./budget-check.ts')).checkCommand },
]

/** `helhed budget`: a plan's money by the rules of co-financing. */
export const budget: CommandGroup = {
  help: `helhed budget KOMMANDO [--help]

${listed(commands)}`,
  commands,
}
