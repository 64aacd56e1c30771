import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { formats } from '#text/format.ts'
import { type BudgetCheck, checkBudget, coFinancingRuleIds, coFinancingTexts, percentOf, sources } from '../../rules/co-financing/index.ts'
import { readBudgetFile } from './budget-read.ts'
import { type Command, readArgs, refuse, refuseAll } from './command.ts'
import { table } from './command-table.ts'

const path = 'helhed budget check'

const help = `${path} FIL [--json]

Holder et budget op mod reglerne for medfinansiering.

FIL er JSON. Beløb er hele øre.
  {"frame": 4000000000, "rule": "koebenhavn", "reason": "valgfri begrundelse",
   "lines": [{"id": "l1", "part": "1", "year": 2016, "category": "Løn", "source": "fund",
              "kind": "cash", "amount": 3000000000},
             {"id": "l2", "part": "2", "year": 2016, "category": "SSP", "source":
              "municipalitySubAgreements", "kind": "hours", "hours": 320, "rate": 38500,
              "confirmedBy": "leder, SSP"}]}
  rule    ${coFinancingRuleIds.join(' | ')}
  source  ${sources.join(' | ')}
  part    delaftalen, eller null for planen som helhed
  hours   timer gange rate (øre i timen), rundet ned til hele øre; uden confirmedBy, lederen der
          giver timerne, tæller de 0

Regler, der prøves
  fund-at-most-75, local-at-least-25   grænser for andele af rammen
  associations-share                   12,5 % \\
  municipality-share                   12,5 %  | kun koebenhavn: beløbene fra budget split. En forskel
  municipality-sub-agreements          10,6 %  | holder først med en begrundelse (reason)
  municipality-coordination             1,9 % /
  lines-add-up-to-frame                linjerne er tilsammen rammen
  hours-confirmed                      ingen timer venter på en leder

--json  {holds, shares, rules: [{id, holds, missing, over, why}], mend: [{line, change}]}.
        shares er øre pr. kilde. mend er linjer, der kan rette budgettet, mindste ændring først:
        hver for sig, hvis én ændring er nok, ellers sammen.

Svarer 0, når budgettet holder, 1 når det ikke gør, 2 når filen ikke kan læses.`

const toText = (check: BudgetCheck, frame: number): string => {
  const { kroner, number, signed } = formats.da
  const say = coFinancingTexts.in('da')
  const shares = sources.map((source) => [say(source), kroner(check.shares[source]), number(percentOf(check.shares[source], frame))])
  const rules = check.rules.map((rule) => `${rule.holds ? 'I orden' : 'Mangler'}  ${rule.id}\n         ${rule.why('da')}`)
  const mends = check.mend.map((mend) => [mend.line, signed((mend.change / 100).toFixed(2))])
  return [
    check.holds ? 'Budgettet holder.' : 'Budgettet holder ikke.',
    table(['Kilde', 'Kroner', '% af rammen'], shares, [1, 2]),
    rules.join('\n'),
    ...(mends.length > 0 ? [`Kan rettes i\n${table(['Linje', 'Kroner'], mends, [1])}`] : []),
  ].join('\n\n')
}

const toJson = (check: BudgetCheck): string =>
  JSON.stringify({ ...check, rules: check.rules.map((rule) => ({ ...rule, why: rule.why('da') })) }, null, 2)

export const checkCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) return refuse(io, `${path}: giv netop én FIL; --help viser brugen`)
    const bytes = await readFile(resolve(io.cwd, file)).catch((error: Error) => error)
    if (bytes instanceof Error) return refuse(io, `${file}: filen kan ikke læses (${bytes.message})`)
    const read = readBudgetFile(bytes)
    if (!read.ok)
      return refuseAll(
        io,
        read.refusals.map((refusal) => `${file}: ${refusal}`),
      )
    const check = checkBudget(read.budget)
    io.stdout(`${parsed.values.json ? toJson(check) : toText(check, read.budget.frame)}\n`)
    return check.holds ? 0 : 1
  },
}
