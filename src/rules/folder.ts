import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const find = (from: string): string => {
  const candidate = join(from, 'rules')
  if (existsSync(join(candidate, 'area-status', 'parameters.yaml'))) return candidate
  const parent = dirname(from)
  if (parent === from) throw new Error('The folder rules/ does not stand beside the program')
  return find(parent)
}

/**
 * The folder with the rules as data. It is found by walking upwards from this file, so that the
 * sources (`src/rules/folder.ts`) and the bundle (`dist/server.js`) read the same files.
 */
export const rulesFolder: string = find(dirname(dirname(fileURLToPath(import.meta.url))))
