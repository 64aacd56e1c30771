import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { prettifyError, type z } from 'zod'
import { rulesFolder } from './folder.ts'

/**
 * Reads one YAML file of a rule and holds it against its schema. A file that does not fit is an
 * accident and stops the program, naming the file and every place that is wrong.
 */
export const readRuleFile = <Schema extends z.ZodType>(rule: string, file: string, schema: Schema): z.output<Schema> => {
  const read = schema.safeParse(parse(readFileSync(join(rulesFolder, rule, file), 'utf8'), { merge: true }))
  if (!read.success) throw new Error(`rules/${rule}/${file} does not have its form:\n${prettifyError(read.error)}`)
  return read.data
}
