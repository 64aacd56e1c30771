import { dayOf } from '#kernel/day'
import type { Language } from '#text/language.ts'
import type { Amendment } from '../amendment/amendment.ts'
import { logPaper } from '../amendment/paper.ts'
import { logFiles, logHref } from '../amendment/routes/open.ts'
import { amendmentTexts } from '../amendment/texts.ts'
import type { PartDocument, PlanDocument } from '../document.ts'
import { hrefOf } from '../open.ts'
import { type PartWords, partWords } from '../plan/part-words.ts'
import { prequalificationHref } from '../prequalification/routes/open.ts'
import { prequalificationTexts } from '../prequalification/texts.ts'
import { proposalHref } from '../proposal/routes/open.ts'
import { proposalTexts } from '../proposal/texts.ts'
import type { Plan } from '../read.ts'
import type { Report } from '../report/report.ts'
import { reportTexts } from '../report/texts.ts'
import { periodName, periodOf } from '../status/period.ts'
import { statusHref } from '../status/routes/open.ts'
import { statusPageTexts } from '../status/texts.ts'
import { freeze } from '../version/canonical.ts'
import { type Asked, addressOf, type Form, filesOf } from './file.ts'
import type { VersionMade } from './queries.ts'
import { documentTexts } from './texts.ts'

/** A document as the list shows it. */
export type Listed = {
  readonly key: string
  readonly title: string
  /** Where it is shown as a page; null where it is only a file. */
  readonly href: string | null
  /** SHA-256 of what it says. */
  readonly hash: string
  readonly files: readonly { readonly form: Form; readonly href: string }[]
}

/** The files of a document at an address, one for each form. */
export const filesAt = (base: string, what: Asked['what'], forms: readonly Form[] = ['pdf', 'docx']): Listed['files'] =>
  forms.map((form) => ({ form, href: `${base}/${addressOf({ what, form })}` }))

const nameOf = ({ kind, number, title }: Pick<PartDocument, 'kind' | 'number' | 'title'>, words: PartWords, language: Language): string =>
  kind === 'sub' ? `${words.Part(language)} ${number}: ${title}` : title

/** The agreements to list, and the programme period whose word for one they bear. */
type Own = { readonly parts: PlanDocument['parts']; readonly programme: string }

type Whole = { readonly hash: string; readonly parts: readonly { readonly part: string; readonly hash: string }[] }

const listed = (base: string, { parts, programme }: Own, { hash, parts: hashes }: Whole, language: Language): readonly Listed[] => [
  { key: `${base}/plan`, title: documentTexts.in(language)('kind.plan'), href: null, hash, files: filesAt(base, 'plan') },
  ...parts.map((part) => ({
    key: `${base}/${part.number}`,
    title: nameOf(part, partWords(programme), language),
    href: null,
    hash: hashes.find((one) => one.part === part.id)?.hash ?? '',
    files: filesAt(base, part.number),
  })),
]

/** The documents of the living plan. */
export const draftsOf = (plan: Plan, document: PlanDocument, language: Language): readonly Listed[] =>
  listed(`${hrefOf(plan)}/kladde`, { parts: document.parts, programme: plan.programme }, freeze(document), language)

/** The documents of a frozen version: the whole, its agreements by their names today, and two pages for each estate's meeting. */
export const frozenOf = (plan: Plan, version: VersionMade, language: Language): readonly Listed[] => {
  const base = `${hrefOf(plan)}/versioner/${version.number}`
  const parts = plan.parts.filter(({ id }) => version.parts.some(({ part }) => part === id))
  const estates = plan.estates.filter(({ id }) => version.estates.includes(id))
  return [
    ...listed(base, { parts, programme: plan.programme }, version, language),
    ...estates.map(({ id, name }) => ({
      key: `${base}/${id}`,
      title: documentTexts.in(language)('kind.estate', { estate: name }),
      href: null,
      hash: version.hash,
      files: [{ form: 'pdf' as const, href: `${base}/beboere.pdf?afdeling=${id}` }],
    })),
  ]
}

/** What a report is called, and where it lies. */
const placeOf = (plan: Plan, report: Report, language: Language): { readonly name: string; readonly href: string } => {
  switch (report.kind) {
    case 'prequalification':
      return { name: prequalificationTexts.in(language)('title'), href: prequalificationHref(plan) }
    case 'proposal':
      return { name: proposalTexts.in(language)('title'), href: proposalHref(plan) }
    case 'status': {
      const period = periodName(periodOf(report.period))(language)
      return { name: statusPageTexts.in(language)('name', { period }), href: statusHref(plan, report) }
    }
  }
}

/** What is written beside the plan: prequalification, proposal to the council and status reports, each by its newest version, or by its draft. */
export const writtenOf = (plan: Plan, reports: readonly Report[], language: Language): readonly Listed[] =>
  reports.map((report) => {
    const { name, href } = placeOf(plan, report, language)
    const newest = report.versions.at(-1)
    return {
      key: report.id,
      title: `${name}, ${reportTexts.in(language)(newest ? 'list.version' : 'list.draft', { number: newest?.number ?? 0 })}`,
      href,
      hash: newest?.hash ?? '',
      files: filesOf(href, newest?.number ?? null),
    }
  })

/** The change log of an approved plan, as it stands. */
export const logOf = (plan: Plan, amendments: readonly Amendment[], language: Language): readonly Listed[] =>
  amendments.length === 0
    ? []
    : [
        {
          ...{ key: 'log', title: amendmentTexts.in(language)('paper.name'), href: logHref(plan) },
          ...{ hash: logPaper(plan, amendments).hash, files: logFiles(logHref(plan)) },
        },
      ]

/** Whether the draft says the same as a version. */
export const isUnchanged = (document: PlanDocument, version: VersionMade | undefined): boolean =>
  version !== undefined && freeze(document).hash === version.hash

/** The day on which a version was frozen. */
export const frozenOn = ({ frozenAt }: Pick<VersionMade, 'frozenAt'>) => dayOf(new Date(frozenAt))
