import { type Day, dayOf } from '#kernel/day'
import { proseOf } from '#kernel/prose'
import type { Block, Chapter, Paper } from '#print/paper'
import { type Cell, cell, type Fact, textColumn } from '#print/sheet'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { roleTexts } from '#text/roles.ts'
import type { Plan } from '../read.ts'
import { stamped } from '../report/freeze-report.ts'
import { reportTexts } from '../report/texts.ts'
import { gathered, type Told } from '../version/difference.ts'
import { type Amendment, statusIn } from './amendment.ts'
import { amendmentTexts } from './texts.ts'
import { turnOf } from './turn.ts'
import { changesOf, nameOf, ruleOf, ruleSentences, saidOn } from './words.ts'

/** Of whom the log is: a plan by its name, with those who answer for it. */
export type LogOf = Pick<Plan, 'name' | 'municipality_name' | 'board' | 'operator'>

const dayIn = (moment: string): Day => dayOf(new Date(moment))

/** The day of the newest thing in a log: what stands in the file, so that the same log gives the same bytes. */
export const loggedOn = (amendments: readonly Amendment[]): Day | null =>
  amendments
    .flatMap(({ sent, withdrawn, inForceAt, record }) => [
      sent.at,
      ...(withdrawn ? [withdrawn.at] : []),
      ...(inForceAt ? [inForceAt] : []),
      ...record.decisions.flatMap(({ recordedAt, confirmation, conditions }) => [
        recordedAt,
        ...(confirmation ? [confirmation.at] : []),
        ...conditions.flatMap(({ met }) => met?.on ?? []),
      ]),
    ])
    .map(dayIn)
    .toSorted()
    .at(-1) ?? null

/** A hash on two lines: it is longer than a line beside its name. */
const onTwoLines = (hash: string): string => `${hash.slice(0, 32)}\n${hash.slice(32)}`

const factsOf = (amendment: Amendment, language: Language): readonly Fact[] => {
  const say = amendmentTexts.in(language)
  const { day } = formats[language]
  const { sent, withdrawn, inForceAt, before, after, record } = amendment
  const by = (one: Amendment['sent']) => say('fact.sent.by', { role: roleTexts.in(language)(one.role), for: one.for })
  const hashOf = (version: string) => record.versions.find(({ id }) => id === version)?.hash ?? ''
  const turn = turnOf(record)
  return [
    { label: say('fact.from'), value: day(amendment.takesEffectOn) },
    { label: say('fact.sent'), value: day(dayIn(sent.at)), note: by(sent) },
    {
      label: say('rule'),
      value: [say(`rule.${amendment.weight}`), ...ruleSentences(ruleOf(amendment), amendment.grounds).map((one) => one.say(language))].join(
        ' ',
      ),
    },
    ...(amendment.raised ? [{ label: say('csv.raised'), value: amendment.raised }] : []),
    {
      label: say('fact.decided'),
      value:
        saidOn(amendment)
          .map((one) => one.say(language))
          .join('\n') || say('fact.decided.none'),
    },
    ...(turn ? [{ label: say('fact.turn'), value: turn.who }] : []),
    ...(inForceAt ? [{ label: say('fact.approved'), value: day(dayIn(inForceAt)) }] : []),
    ...(withdrawn
      ? [{ label: say('fact.withdrawn'), value: day(dayIn(withdrawn.at)), note: `${by(withdrawn)}. ${withdrawn.reason}` }]
      : []),
    ...[before, after].map(({ id, number }) => ({ label: say('paper.version', { number }), value: onTwoLines(hashOf(id)) })),
  ]
}

/** One row of what was and is: a change by itself, or a record that came or went with all that it says. */
const cellsOf = (told: Told, language: Language): readonly Cell[] => {
  if (told.record === null) {
    const { what, before, after } = told.change
    return [what, before, after].map((words) => cell(words?.(language) ?? '–'))
  }
  const said = (of: 'before' | 'after'): Cell => {
    const lines = told.changes.flatMap((change) => {
      const words = change[of]?.(language)
      return words === undefined ? [] : [`${change.field(language)}: ${words}`]
    })
    return lines.length === 0 ? cell('–') : cell(lines.join('\n'))
  }
  return [cell(told.record(language)), said('before'), said('after')]
}

const changeBlocks = (amendment: Amendment, language: Language): readonly Block[] => {
  const say = amendmentTexts.in(language)
  const columns = [textColumn(say('csv.what'), 2), textColumn(say('csv.before'), 3), textColumn(say('csv.after'), 3)]
  return changesOf(amendment).flatMap(({ name, changes }): readonly Block[] => [
    { kind: 'heading', level: 3, words: name(language) },
    { kind: 'sheet', sheet: { columns, rows: gathered(changes).map((told) => ({ kind: 'cells', cells: cellsOf(told, language) })) } },
  ])
}

const chapterOf = (amendment: Amendment, language: Language): Chapter => {
  const say = amendmentTexts.in(language)
  const reasons = saidOn(amendment).filter((one) => one.reasons !== null)
  return {
    ...{ kicker: '', number: '', title: nameOf(amendment)(language), breaks: false },
    lead: `${say(`status.${statusIn(amendment)}`)}, ${say(`weight.${amendment.weight}`)}`,
    blocks: [
      { kind: 'heading', level: 2, words: say('why') },
      { kind: 'prose', prose: proseOf(amendment.why) },
      { kind: 'facts', facts: factsOf(amendment, language) },
      ...reasons.flatMap((one): readonly Block[] => [
        { kind: 'note', words: one.say(language) },
        { kind: 'prose', prose: proseOf(one.reasons ?? '') },
      ]),
      { kind: 'heading', level: 2, words: say('what') },
      ...changeBlocks(amendment, language),
    ],
  }
}

/** The change log of a plan in words, newest first, stamped with the hash of what it says. Pure: the same log gives the same paper. */
export const logPaper = (plan: LogOf, amendments: readonly Amendment[], language: Language = 'da'): ReturnType<typeof stamped> => {
  const say = amendmentTexts.in(language)
  const common = reportTexts.in(language)
  const on = loggedOn(amendments)
  const paper: Paper = {
    ...{ language, region: language === 'da' ? 'dk' : 'gb', title: say('title.plan', { plan: plan.name }) },
    author: plan.operator?.name ?? plan.municipality_name,
    exampleWord: common('example'),
    words: {
      kicker: plan.name,
      contents: common('contents'),
      page: common('page'),
      of: common('of'),
      foot: '',
      unknown: common('unknown'),
    },
    mark: on ? say('paper.mark', { day: formats[language].day(on) }) : say('paper.empty'),
    status: null,
    facts: [
      { label: say('paper.municipality'), value: plan.municipality_name },
      { label: say('paper.board'), value: plan.board?.name ?? '–' },
      { label: say('paper.operator'), value: plan.operator?.name ?? '–' },
    ],
    contents: amendments.length > 2,
    chapters: amendments.map((amendment) => chapterOf(amendment, language)),
  }
  return stamped(paper)
}
