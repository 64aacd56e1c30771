import { readKroner } from '#kernel/money'
import { formats } from '#text/format.ts'
import {
  type CoFinancingRuleId,
  coFinancingRule,
  coFinancingRuleIds,
  coFinancingTexts,
  percentOf,
  split,
  splitFund,
} from '../../rules/co-financing/index.ts'
import { type Command, readArgs, refuse } from './command.ts'
import { table } from './command-table.ts'

const path = 'helhed budget split'

const help = `${path} BELØB --rule REGEL [--json]

Deler en ramme i fondens og de lokale parters dele. BELØB er kroner med punktum: 12345678.90.

REGEL er ${coFinancingRuleIds.map((id) => `${id} (${coFinancingRule(id).name.da})`).join(' eller ')}.
Fondens del rundes ned. Hver lokal del er sin andel af rammen rundet ned; de øre, der så er
tilbage, går én til hver efter største brøkdel. Delene giver altid rammen.

--json  hele øre: fund, associations, municipalitySubAgreements, municipalityCoordination;
        for lbf, som ikke deler det lokale bidrag: fund, local.

Svarer 0, eller 2 når beløb eller regel ikke kan læses.`

const isRule = (text: string | undefined): text is CoFinancingRuleId => coFinancingRuleIds.some((id) => id === text)

export const splitCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' }, rule: { type: 'string' } }, args, io)
    if (!parsed) return 2
    const [text, ...more] = parsed.positionals
    const { rule: id, json } = parsed.values
    if (text === undefined || more.length > 0) return refuse(io, `${path}: giv netop ét BELØB; --help viser brugen`)
    if (!isRule(id)) {
      const given = id === undefined ? 'reglen mangler' : `reglen "${id}" findes ikke`
      return refuse(io, `${path}: ${given}; giv --rule ${coFinancingRuleIds.join(' eller --rule ')}`)
    }
    const frame = readKroner(text)
    if (frame === null) return refuse(io, `${path}: "${text}" er ikke et beløb i kroner som 12345678.90`)
    const rule = coFinancingRule(id)
    const parts = split(rule, frame) ?? splitFund(rule, frame)
    if (json) io.stdout(`${JSON.stringify(parts, null, 2)}\n`)
    else {
      const { kroner, number } = formats.da
      const say = coFinancingTexts.in('da')
      const rows = Object.entries(parts).map(([who, ore]) => [
        say(who as 'fund' | 'local'),
        kroner(ore),
        frame === 0 ? '–' : number(percentOf(ore, frame)),
      ])
      io.stdout(`${table(['Kilde', 'Kroner', '%'], [...rows, ['Rammen', kroner(frame), '']], [1, 2])}\n`)
    }
    return 0
  },
}
