import { readConfig } from '#config'
import { start } from './start.ts'
import { fillDemonstration } from './world.ts'

/** A second signal within this time, in milliseconds, is the first one arriving twice: npm hands on what the terminal has sent already. */
const echo = 2_000

/** Raised by the first SIGTERM or SIGINT; a later one ends the process at once. */
const stopSignal = (): AbortSignal => {
  const controller = new AbortController()
  let first = 0
  const heard = (): void => {
    if (first === 0) first = Date.now()
    else if (Date.now() - first > echo) process.exit(1)
    controller.abort()
  }
  process.on('SIGTERM', heard)
  process.on('SIGINT', heard)
  return controller.signal
}

const raised = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/**
 * Serves until SIGTERM or SIGINT asks to stop, and comes back when everything is closed.
 *
 * @param ready hears the address once requests are taken.
 * @throws a start refusal for a wrong setting, a port that is taken, or a database that cannot be used.
 */
export const serve = async (env: NodeJS.ProcessEnv, ready: (url: string) => void): Promise<void> => {
  const config = readConfig(env)
  const stopping = stopSignal()
  const running = await start(config, async (platform, signIn) => config.demo && fillDemonstration(platform, signIn), stopping)
  if (!running) return
  ready(running.url)
  await raised(stopping)
  await running.stop()
}
