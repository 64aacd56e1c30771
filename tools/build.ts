/** Builds what `npm start` runs: the server as one file, and the styles, scripts, fonts and drawings that pages load. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildAssets } from './assets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const buildServer = () =>
  build({
    absWorkingDir: root,
    entryPoints: ['src/server.ts'],
    outfile: 'dist/server.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })

await Promise.all([buildAssets(join(root, 'dist', 'assets')), ...(process.argv.includes('--assets') ? [] : [buildServer()])])
