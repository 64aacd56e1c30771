import { explain } from './refusal.ts'
import { serve } from './serve.ts'

try {
  await serve(process.env, (url) => console.log(`Helhed is ready at ${url}`))
} catch (error) {
  console.error(`Helhed did not start: ${explain(error)}`)
  process.exitCode = 1
}
