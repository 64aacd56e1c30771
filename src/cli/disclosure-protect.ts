import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { closeDisclosure, type Fault, faultsOf, type ProtectedTable, protect, type Table } from '#disclosure/index'
import { systemClock } from '#kernel/clock'
import { audiences, disclosureSources, ruleSentence } from '../../rules/disclosure-control/index.ts'
import { type Command, type ExitCode, type Io, readArgs, refuse, refuseAll } from './command.ts'
import { table as columns } from './command-table.ts'
import { readDisclosureFile } from './disclosure-read.ts'

const path = 'helhed disclosure protect'

const help = `${path} FIL [--json] [--published]

Skjuler små antal i en tabel og, for at de ikke kan regnes ud af totaler, søskende eller andre rækker,
så lidt som muligt ved siden af. Kræver hverken database eller netværk.

FIL er JSON: en tabel som rækker med et ord for hver dimension, totalerne iblandt.
  {"dimensions": [{"name": "sted", "parts": {"Danmark": ["Skanderborg", "Gentofte"],
                                             "Skanderborg": ["Højvangen", "Ladegårdsparken"]},
                   "partial": ["Skanderborg"]},
                  {"name": "år"}],
   "rows": [{"sted": "Højvangen", "år": 2015, "count": 3},
            {"sted": "Skanderborg", "år": 2015, "count": 61204}]}
  dimensions  name, og parts: hver total med det, der tilsammen giver den, niveau for niveau. Uden parts
              lægges ordene ikke sammen. partial: totaler, hvis dele ikke alle er nævnt; resten er også en del.
              also: [{"total": …, "parts": […]}], når en total også er delt på andre måder.
  rows        et ord (tekst eller helt tal) for hver dimension, og count: et helt antal, eller null når det
              ikke kendes. "hide": true skjuler rækken uanset antal. Rækker, der mangler, regnes for ukendte.
  source      hvis regler tallene er under: ${disclosureSources.join(' | ')}; ellers default
  audience    ${audiences.join(' | ')}; ellers public
  on          dagen for reglerne, som 2016-12-31; ellers i dag
  threshold   det mindste antal, der vises, i stedet for reglens
  against     det, læserne allerede har: [{"dimensions": …, "rows": …}] med de samme dimensioner. Rækkernes count
              er antallet; state er shown, hidden (eller primary, secondary) eller unknown. Uden state er et
              antal vist, og null skjult.

Et lille antal kan bagefter være alt fra 0 til tærsklen, og andet, der skjules, står åbent over et spænd så
bredt som tærsklen. Det, der skjules ved siden af, koster de personer, der er i det, og én for hver række;
prisen er den mindst mulige.

--json       {threshold, proof, gap, loss: {cells, weight}, together, exposed, rows}. rows er filens rækker
             med state og med count null, hvor de er skjult. state er shown, primary (lille), secondary (ved siden af)
             eller unknown. proof er optimal, gap (gap er da højst den andel af loss.weight, der kunne spares) eller
             not-proven. exposed er rækker, som det tidligere viste røber, hvad der end skjules. together er false, når
             antal siden er rettet, så det tidligere viste ikke kan lægges sammen med tabellen.
--published  som offentligheden må se det: state siger kun hidden, hvad enten antallet er lille eller ej.

Svarer 0; 1 når tabellen ikke kan bruges, fx når dele ikke giver deres total: én linje for hver fejl med felt,
række (rows[0] er den første) og grund, og intet andet; 2 når filen ikke er der eller kaldet er forkert.`

const reasons = {
  'not-a-count': 'er ikke et antal',
  'too-large': 'er over det største antal',
  'no-word': 'mangler',
  twice: 'rækken findes allerede',
  words: 'har ikke et ord for hver dimension',
  'part-twice': 'en total nævner den samme del to gange',
  'part-of-itself': 'en total er del af sig selv',
  'no-parts': 'en total har ingen dele',
  'dimension-twice': 'dimensionen står to gange',
  'too-many-cells': 'tabellen er for stor',
  'no-dimensions': 'mangler',
} as const

const sentenceOf = (fault: Fault, { rows, dimensions }: Table): string => {
  if (fault.row === null) return `dimensions, ${fault.field}: ${reasons[fault.why]}`
  const words = rows[fault.row]?.at.join(', ') ?? ''
  const place = `rows[${fault.row}]`
  if (fault.why === 'sum') {
    const over = dimensions.length > 1 ? ` over ${fault.field}` : ''
    return `${place}.count: ${words} er ${fault.is}, men delene${over} giver ${fault.parts}`
  }
  return `${place}.${fault.field}: ${reasons[fault.why]} (${words})`
}

const isHidden = (state: string): boolean => state === 'primary' || state === 'secondary'

const toJson = (given: Table, made: ProtectedTable, published: boolean): string => {
  const { proof } = made
  const rows = made.rows.map(({ at, count, state }) => ({
    ...Object.fromEntries(given.dimensions.map(({ name }, index) => [name, at[index]])),
    count: isHidden(state) ? null : count,
    state: published && isHidden(state) ? 'hidden' : state,
  }))
  const gap = typeof proof === 'object' ? proof.gap : proof === 'optimal' ? 0 : null
  return JSON.stringify(
    {
      threshold: made.rule.threshold,
      proof: typeof proof === 'object' ? 'gap' : proof,
      gap,
      loss: made.loss,
      together: made.together,
      exposed: made.exposed.map((at) => Object.fromEntries(given.dimensions.map(({ name }, index) => [name, at[index]]))),
      rows,
    },
    null,
    2,
  )
}

const toText = (given: Table, made: ProtectedTable): string => {
  const signs = { shown: '', primary: '•', secondary: '•', unknown: '–' }
  const rows = made.rows.map(({ at, count, state }) => [...at, state === 'shown' ? String(count) : signs[state]])
  return [
    columns([...given.dimensions.map(({ name }) => name), 'antal'], rows, [given.dimensions.length]),
    ruleSentence(made.rule)('da'),
  ].join('\n\n')
}

/** The file's bytes, or the exit code of what is wrong with the call. */
const read = async (file: string | undefined, more: readonly string[], io: Io): Promise<Uint8Array | ExitCode> => {
  if (file === undefined || more.length > 0) return refuse(io, `${path}: giv netop én FIL; --help viser brugen`)
  const bytes = await readFile(resolve(io.cwd, file)).catch((error: Error) => error)
  return bytes instanceof Error ? refuse(io, `${file}: filen kan ikke læses (${bytes.message})`) : bytes
}

export const protectCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' }, published: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    const [file, ...more] = parsed.positionals
    const bytes = await read(file, more, io)
    if (typeof bytes === 'number') return bytes
    const wrong = (lines: readonly string[]): 1 => {
      refuseAll(
        io,
        lines.map((line) => `${file}: ${line}`),
      )
      return 1
    }
    const given = readDisclosureFile(bytes, systemClock.today())
    if (!given.ok) return wrong(given.refusals)
    const { table, rule, against } = given.file
    const faults = faultsOf(table)
    if (faults.length > 0) return wrong(faults.map((fault) => sentenceOf(fault, table)))
    const names = table.dimensions.map(({ name }) => name).toSorted()
    const other = against.findIndex(
      ({ dimensions }) =>
        dimensions
          .map(({ name }) => name)
          .toSorted()
          .join() !== names.join(),
    )
    if (other >= 0) return wrong([`against[${other}].dimensions: skal være tabellens: ${names.join(', ')}`])
    try {
      const made = await protect(table, rule, { against })
      io.stdout(`${parsed.values.json ? toJson(table, made, parsed.values.published === true) : toText(table, made)}\n`)
      if (made.proof === 'not-proven') io.stderr(`${file}: søgningen blev stoppet; der er skjult mere end nødvendigt, ikke mindre\n`)
      return 0
    } finally {
      await closeDisclosure()
    }
  },
}
