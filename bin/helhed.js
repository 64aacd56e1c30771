#!/usr/bin/env node
import './check-node.js'
import { fileURLToPath } from 'node:url'

const { register } = await import('tsx/esm/api')
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  const { main } = await import('../src/cli.ts')
  // Not process.exit(): what was written to a pipe must leave first.
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error)
  process.exitCode = 70
}
