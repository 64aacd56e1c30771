import { type CommandGroup, listed } from './command.ts'

const commands: CommandGroup['commands'] = [
  { name: 'verify', summary: 'efterprøv hver kæde fra første post', load: async () => (await import('./audit-verify.ts')).verifyCommand },
]

/** `helhed audit`: the record of acts, seen from outside the application. */
export const audit: CommandGroup = {
  help: `helhed audit KOMMANDO [--help]

${listed(commands)}`,
  commands,
}
