import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../cli.ts'

export type Run = { readonly code: number; readonly out: string; readonly err: string }

/** Runs `helhed` in a folder that holds these files, under these settings alone, and gives back what it wrote. */
export const helhed = async (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Run> => {
  const cwd = mkdtempSync(join(tmpdir(), 'helhed-'))
  const out: string[] = []
  const err: string[] = []
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
    const io = { stdout: (text: string) => void out.push(text), stderr: (text: string) => void err.push(text), cwd, env }
    const code = await main(args, io)
    return { code, out: out.join(''), err: err.join('') }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
