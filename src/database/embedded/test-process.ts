import { startPostgres } from './start.ts'

/**
 * A process of its own for the tests: starts PostgreSQL in the folder that is its argument, writes the line
 * about it to stdout, and holds it until its stdin ends, then stops it.
 */
const held = await startPostgres({ dataDir: process.argv[2] ?? '', settings: { fsync: 'off' }, log: console.log })
process.stdin.on('end', () => void held.stop()).resume()
