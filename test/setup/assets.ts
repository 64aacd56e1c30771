import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildAssets } from '../../tools/assets.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built files: where they lie, and by which address pages name them. */
    assets: { readonly folder: string; readonly manifest: Readonly<Record<string, string>> }
  }
}

/** Builds the styles and scripts of the tree as it is, apart from what a running server serves. */
export default async (project: TestProject): Promise<() => void> => {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-assets-'))
  project.provide('assets', { folder, manifest: await buildAssets(folder) })
  return () => rmSync(folder, { recursive: true, force: true })
}
