/**
 * Builds what `npm start` runs: the server as one file, and the styles, scripts, fonts and drawings that pages load.
 * A build of the same sources is left as it is, so that a warm start does not wait for it.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markOf, readIfThere } from './sources.ts'
import { thinMap } from './thin-map.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const buildServer = async () => {
  const { build } = await import('esbuild')
  await build({
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
    sourcesContent: false,
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const map = join(root, 'dist/server.js.map')
  await writeFile(map, thinMap(await readFile(map, 'utf8')))
}

const out = join(root, 'dist')
const assetsOnly = process.argv.includes('--assets')
const mark = join(out, assetsOnly ? 'assets.mark' : 'build.mark')
const made = assetsOnly ? ['assets/manifest.json'] : ['assets/manifest.json', 'server.js']
const sources = markOf(root)

if (readIfThere(mark) !== sources || !made.every((path) => existsSync(join(out, path)))) {
  // A build that is broken off must not be taken for a whole one.
  await rm(mark, { force: true })
  const { buildAssets } = await import('./assets.ts')
  await Promise.all([buildAssets(join(out, 'assets')), ...(assetsOnly ? [] : [buildServer()])])
  await mkdir(out, { recursive: true })
  await writeFile(mark, sources)
}
