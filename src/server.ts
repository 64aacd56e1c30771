import { readConfig } from '#config'
import { start } from './start.ts'
import { fillDemonstration } from './world.ts'

const fail = (error: unknown): void => {
  const { message, code, stack } = error as { message: string; code?: string; stack?: string }
  console.error(
    code === 'START_REFUSED' || code === 'DATA_DIR' || code === 'POSTGRES'
      ? `Helhed did not start: ${message}`
      : `Helhed did not start: ${stack ?? message}`,
  )
  process.exitCode = 1
}

try {
  const config = readConfig(process.env)
  const running = await start(config, (platform, signIn) => (config.demo ? fillDemonstration(platform, signIn) : Promise.resolve()))
  console.log(`Helhed is ready at ${running.url}`)
  let stopping = 0
  const stop = (): void => {
    // npm sends the same signal a second time at once; only a later one is meant as "now".
    if (stopping > 0 && Date.now() - stopping > 2_000) process.exit(1)
    if (stopping > 0) return
    stopping = Date.now()
    running.stop().catch(fail)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  fail(error)
}
