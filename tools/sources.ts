import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['src', 'rules', 'database', 'tools']
const files = ['package.json', 'package-lock.json', 'tsconfig.json']

/** A mark of everything that a build reads: another one as soon as a file is added, removed or written. */
export const markOf = (root: string): string => {
  const hash = createHash('sha256').update(process.version)
  const note = (path: string): void => {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    for (const path of entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length)))
      note(path)
  }
  for (const file of files) note(file)
  return hash.digest('hex')
}

/** What a file holds; null when it is not there. */
export const readIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
