import { formats } from '#text/format.ts'
import { judgeLength, programmePeriod, programmeTexts } from '../../../../rules/lbf-programme-periods/index.ts'
import { sumsOf } from '../budget/sums.ts'
import { factsOf, linesOf, type PlanDocument } from '../document.ts'
import type { Remark } from './fault.ts'
import type { Begun } from './judge-begin.ts'
import { type RowSheetKey, rowSheets } from './layout.ts'
import type { Book } from './read-book.ts'
import { takeoverTexts } from './texts.ts'

/** A plan is nothing without these sheets; without another it is taken over with nothing of that kind. */
export const neededSheets: readonly RowSheetKey[] = ['estates', 'parts']

const absentRemarks = ({ absent }: Book): readonly Remark[] =>
  absent
    .filter((sheet) => !neededSheets.includes(sheet))
    .map((sheet) => ({ say: (language) => takeoverTexts.in(language)('remark.absent', { sheet: rowSheets[sheet].name(language) }) }))

/** More years than usual stop nothing, and are worth a look: a year is easily written wrong. */
const lengthRemarks = (begin: Begun | null): readonly Remark[] => {
  const rules = begin && programmePeriod(begin.programme)
  const until = begin?.period.until
  if (!rules || !until) return []
  const { years, remark } = judgeLength(rules, { from: begin.period.from, until })
  return remark ? [{ say: programmeTexts.phrase('length-remark', { years, usual: rules.yearsWithoutRemark.value }) }] : []
}

/** Lines that are worth more than the frame: hours that were written as kroner are the usual reason. */
const moneyRemarks = (document: PlanDocument): readonly Remark[] => {
  const { money } = factsOf(document)
  const lines = sumsOf(linesOf(document)).planned
  if (!money || lines <= money.frame) return []
  return [
    {
      say: (language) =>
        takeoverTexts.in(language)('remark.frame', {
          lines: formats[language].kroner(lines),
          frame: formats[language].kroner(money.frame),
        }),
    },
  ]
}

/** What of a file is worth a look and stops nothing: its length, its money, and the sheets that it has not. */
export const remarksOn = (begin: Begun | null, document: PlanDocument, book: Book): readonly Remark[] => [
  ...lengthRemarks(begin),
  ...moneyRemarks(document),
  ...absentRemarks(book),
]
