import type { CommandGroup } from './command.ts'
import { listed } from './command.ts'

const commands: CommandGroup['commands'] = [
  {
    name: 'evaluate',
    summary: 'områders status, år for år, fra en fil med tal',
    load: async () => (await import('./rules-evaluate.ts')).evaluate,
  },
]

/** `helhed rules`: the rules about areas, run on a file. */
export const rules: CommandGroup = {
  help: `helhed rules KOMMANDO [--help]

${listed(commands)}`,
  commands,
}
