import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const ui = (...path: readonly string[]): string => join(root, 'src/ui', ...path)

/** Browsers that know `light-dark()`, nesting and popovers: what the stylesheet is written for. */
const target = ['chrome123', 'edge123', 'firefox125', 'safari17.5']

/** What scripts take in another form than the server does: its store of texts would weigh more than all of ours. */
export const islandAliases = { i18next: join(root, 'src/text/small-store.ts') }

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) }
const compressible = new Set(['.css', '.js', '.svg', '.json'])

const compress = async (file: string): Promise<void> => {
  const bytes = await readFile(file)
  await Promise.all([
    squeeze.br(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).then((small) => writeFile(`${file}.br`, small)),
    squeeze.gz(bytes, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
  ])
}

/** The logical name of an output: that of its source, with the ending that browsers see. */
const logicalName = (source: string, output: string): string => basename(source, extname(source)) + extname(output)

const sourceOf = (output: Metafile['outputs'][string]): string | undefined => output.entryPoint ?? Object.keys(output.inputs)[0]

/**
 * Writes every file that pages load into `outDir` under a name with the hash of its content: the stylesheets, one script per
 * island, fonts and drawings, each also as `.br` and `.gz` where that helps, and `manifest.json` from logical name to path.
 */
export const buildAssets = async (outDir: string, publicPath = '/assets/'): Promise<Readonly<Record<string, string>>> => {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const islands = (await readdir(join(root, 'src/islands'))).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      ui('styles/helhed.css'),
      ui('styles/gallery.css'),
      ui('icons/icons.svg'),
      ui('icons/favicon.svg'),
      ...islands.map((name) => join(root, 'src/islands', name)),
      ui('maps/denmark.json'),
      // The moving map draws in a worker of its own, which is a file of its own.
      join(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'),
    ],
    outdir: outDir,
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    publicPath,
    alias: islandAliases,
    loader: { '.woff2': 'file', '.svg': 'copy', '.json': 'copy' },
    bundle: true,
    minify: true,
    format: 'esm',
    target,
    metafile: true,
    logLevel: 'warning',
  })
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ file: join(root, path), source: sourceOf(output) }))
  await Promise.all(outputs.filter(({ file }) => compressible.has(extname(file))).map(({ file }) => compress(file)))
  const manifest = Object.fromEntries(
    outputs
      .flatMap(({ file, source }) => (source === undefined ? [] : [[logicalName(source, file), publicPath + basename(file)] as const]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now()
  const manifest = await buildAssets(join(process.cwd(), process.argv[2] ?? 'dist/assets'))
  console.log(`${Object.keys(manifest).length} files in ${Math.round(performance.now() - start)} ms`)
}
