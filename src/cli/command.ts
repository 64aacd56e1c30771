import { type ParseArgsConfig, parseArgs } from 'node:util'

/** 0 done or holds, 1 does not hold, 2 refused: what was given cannot be read. */
export type ExitCode = 0 | 1 | 2

/** Where a command writes, the folder of its caller that file names are relative to, and the settings that it is given. */
export type Io = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/** A command: its help text, and its work from the words after its name. */
export type Command = {
  readonly help: string
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>
}

/** Several commands under one name. */
export type CommandGroup = { readonly help: string; readonly commands: readonly CommandEntry[] }

/** A line in a table of commands; the command itself is loaded when it is asked for. */
export type CommandEntry = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command | CommandGroup>
}

/** The terminal of the person who called; npm tells their folder in `INIT_CWD`. */
export const terminal: Io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: process.env,
}

/** Says on stderr why nothing was done, one line each. */
export const refuse = (io: Io, ...lines: readonly string[]): 2 => {
  for (const line of lines) io.stderr(`${line}\n`)
  return 2
}

const mostLines = 50

/** The same for what was found in a file, where there may be very many: the first ones, and how many more there are. */
export const refuseAll = (io: Io, lines: readonly string[]): 2 =>
  refuse(io, ...lines.slice(0, mostLines), ...(lines.length > mostLines ? [`og ${lines.length - mostLines} fejl mere`] : []))

/** The commands of a table with a line each. */
export const listed = (entries: readonly CommandEntry[]): string => {
  const width = Math.max(...entries.map((entry) => entry.name.length))
  return entries.map((entry) => `  ${entry.name.padEnd(width)}  ${entry.summary}`).join('\n')
}

const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h')

const show = (help: string, io: Io): 0 => {
  io.stdout(`${help}\n`)
  return 0
}

/** Runs the command that the words name; `--help`, and a group named alone, print help. `path` is what stands before the words. */
export const dispatch = async (path: string, group: CommandGroup, args: readonly string[], io: Io): Promise<ExitCode> => {
  const [word, ...rest] = args
  if (word === undefined || asksForHelp([word])) return show(group.help, io)
  const entry = group.commands.find((candidate) => candidate.name === word)
  if (!entry) return refuse(io, `${path}: kommandoen "${word}" findes ikke; ${path} --help viser dem, der gør`)
  const command = await entry.load()
  if ('commands' in command) return dispatch(`${path} ${word}`, command, rest, io)
  return asksForHelp(rest) ? show(command.help, io) : command.run(rest, io)
}

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>

/** Reads options and words; null, after a line on stderr, when an option is not known or lacks its value. */
export const readArgs = <const O extends Options>(path: string, options: O, args: readonly string[], io: Io): Parsed<O> | null => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as Parsed<O>
  } catch (error) {
    refuse(io, `${path}: ${error instanceof Error ? error.message.split('\n')[0] : error}; ${path} --help viser brugen`)
    return null
  }
}
