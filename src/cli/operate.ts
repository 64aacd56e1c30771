import { type Config, readConfig } from '#config'
import { explain, refusalLine } from '../refusal.ts'
import { type ExitCode, type Io, refuse } from './command.ts'

/** Reads the settings and does the work of an operator's command; what was foreseen to go wrong is one line on stderr. */
export const operate = async (path: string, io: Io, work: (config: Config) => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await work(readConfig(io.env))
  } catch (error) {
    if (refusalLine(error) === null) throw error
    return refuse(io, `${path}: ${explain(error)}`)
  }
}

/** Where an operator's command tells what it is doing. */
export const logTo =
  (io: Io) =>
  (line: string): void =>
    io.stderr(`${line}\n`)
