import { takeAddress } from '#database/address'
import { command, permitting, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import {
  type ApprovalTemplate,
  type ApprovalTemplateId,
  approvalTemplateIds,
  approvalTemplateOn,
} from '../../../../rules/approval-graphs/index.ts'
import { judgeThemes, type ProgrammePeriod, programmePeriod, themeSentences } from '../../../../rules/lbf-programme-periods/index.ts'
import { copyTemplate } from '../approval/copy-template.ts'
import type { EstateDocument, PartDocument } from '../document.ts'
import { mayCreatePlans, mayWritePlan } from '../policy.ts'
import { settle } from '../stage.ts'
import { held } from './held.ts'
import { judgeLead } from './lead.ts'
import { nameTaken } from './names.ts'
import { judgeSpan } from './span.ts'
import { planTexts } from './texts.ts'

export type CreatePlan = {
  readonly municipality: number
  readonly name: string
  readonly programme: string
  readonly period: Period
  /** Themes of the programme period; where a period has one part a theme, each gives a sub-agreement, in this order. */
  readonly themes: readonly string[]
  /** At least one; the area is that of the estates. */
  readonly estates: readonly Id[]
  readonly board: Id | null
  readonly operator: Id | null
  readonly lead: Id | null
  readonly leadReason: string | null
  /** Template of rules/approval-graphs. */
  readonly template: string
  readonly example?: boolean
  readonly source?: string
}

export type CreatedPlan = { readonly id: Id; readonly slug: string }

const isTemplate = (text: string): text is ApprovalTemplateId => approvalTemplateIds.some((id) => id === text)

const say = planTexts.phrase

/** The refusals that need no database: period, themes, template. */
export const judgeCreation = (input: Pick<CreatePlan, 'programme' | 'period' | 'themes' | 'template' | 'estates'>): readonly Refusal[] => {
  const period = programmePeriod(input.programme)
  if (!period) return [at('programme', say('create.programme'))]
  return [
    ...judgeSpan(input.period),
    ...themeSentences(period, judgeThemes(period, input.themes)).map((sentence) => at('themes', sentence)),
    ...(isTemplate(input.template) && approvalTemplateOn(input.template, input.period.from)
      ? []
      : [at('template', say('create.template'))]),
    ...(input.estates.length === 0 ? [at('estates', say('create.estates'))] : []),
  ]
}

type Estate = EstateDocument & { readonly above: Id | null }

/** The estates of a list that the municipality has. */
const estatesOf = async ({ tx }: Stage, municipality: number, ids: readonly Id[]): Promise<readonly Estate[]> => {
  const found = await tx
    .selectFrom('estate')
    .innerJoin('organisation as own', (join) =>
      join.onRef('own.municipality', '=', 'estate.municipality').onRef('own.id', '=', 'estate.id'),
    )
    .select(['estate.id', 'own.name', 'own.parent_id as above', 'estate.dwellings', 'estate.approximate', 'estate.example'])
    .where('estate.municipality', '=', municipality)
    .where('estate.id', 'in', [...ids])
    .execute()
  return found.map((estate) => ({ ...estate, association: null }))
}

/** Whether who begins a plan may write it afterwards: roles that reach their own organisation must have one of its estates in it, or run it. */
const isOwn = ({ actor }: Stage, municipality: number, operator: Id | null, estates: readonly Estate[]): boolean => {
  const organisations = [...(operator ? [operator] : []), ...estates.flatMap(({ id, above }) => [id, ...(above ? [above] : [])])]
  return permitting(actor, mayWritePlan, { municipality, organisations }).length > 0
}

/** A part that a plan begins with. */
export type NewPart = Pick<PartDocument, 'id' | 'kind' | 'number' | 'theme' | 'title'> & { readonly kind: 'strategic' | 'sub' }

/** What a plan is made of by its programme period: the strategic agreement, and a sub-agreement for each theme where the period asks for them. */
export const partsFor = (programme: ProgrammePeriod, themes: readonly string[]): readonly NewPart[] => [
  { id: newId(), kind: 'strategic', number: 0, theme: null, title: programme.parts.value.plan.da },
  ...(programme.partsBy.value === 'theme' ? [...new Set(themes)] : []).map((theme, index) => ({
    id: newId(),
    kind: 'sub' as const,
    number: index + 1,
    theme,
    title: programme.themes.value.find((one) => one.id === theme)?.name.da ?? theme,
  })),
]

/** Writes a plan that has been judged, with its estates, its parts and a copy of its approval template; refused by what only the database knows. */
const insertPlan = async (
  stage: Stage,
  input: CreatePlan,
  parts: readonly NewPart[],
  template: ApprovalTemplate,
): Promise<Result<CreatedPlan>> => {
  const { municipality, name } = input
  const id = newId()
  const slug = await takeAddress(stage.tx, { section: 'planer', name, municipality, record: id, now: stage.now })
  const saved = await held(async () => {
    await stage.tx
      .insertInto('work')
      .values({
        municipality,
        id,
        kind: 'plan',
        slug,
        name,
        programme: input.programme,
        period: toRange(input.period),
        board_id: input.board,
        operator_id: input.operator,
        lead_estate_id: input.lead,
        lead_reason: input.leadReason,
        example: input.example ?? false,
        source: input.source ?? null,
      })
      .execute()
    await stage.tx
      .insertInto('work_estate')
      .values(
        [...new Set(input.estates)].map((estate) => ({
          municipality,
          id: newId(),
          work_id: id,
          estate_id: estate,
          period: `[${stage.today},)`,
        })),
      )
      .execute()
    await stage.tx
      .insertInto('part')
      .values(parts.map((part) => ({ municipality, work_id: id, ...part })))
      .execute()
    await copyTemplate(stage.tx, { municipality, work: id, template: input.template, rules: template })
  })
  return saved.ok ? done({ id, slug }) : saved
}

/**
 * Begins a plan within an act: judges it and writes it, and leaves laying it on the thread to the act. `partsOf` says which parts it begins with.
 * Refuses what `createPlan` refuses.
 */
export const beginPlan = async (
  stage: Stage,
  input: CreatePlan,
  partsOf: (programme: ProgrammePeriod) => readonly NewPart[] = (programme) => partsFor(programme, input.themes),
): Promise<Result<CreatedPlan>> => {
  const { municipality } = input
  const refusals = judgeCreation(input)
  const template = isTemplate(input.template) ? approvalTemplateOn(input.template, input.period.from) : null
  const rules = programmePeriod(input.programme)
  if (refusals.length > 0 || !template || !rules) return refused(...refusals)
  if (await nameTaken(stage, municipality, input.name)) return refused(at('name', say('create.name.taken')))
  const estates = await estatesOf(stage, municipality, input.estates)
  if (estates.length < new Set(input.estates).size) return refused(at('estates', say('create.estates.unknown')))
  const faults = [
    ...judgeLead(estates, { lead: input.lead, reason: input.leadReason }),
    ...(isOwn(stage, municipality, input.operator, estates) ? [] : [at('estates', say('create.estates.own'))]),
  ]
  return faults.length > 0 ? refused(...faults) : insertPlan(stage, input, partsOf(rules), template)
}

/**
 * Begins a plan: its strategic agreement, a sub-agreement for each theme, its estates, and a copy of the municipality's approval template.
 * Refuses a programme period without rules, more than fifteen years, a theme that is missing or of another period, an unknown estate, board or organisation, a template
 * that does not hold on the plan's first day, a smaller leading estate without a reason, and estates of other organisations only from
 * somebody who may write plans of the own one.
 */
export const createPlan = command<CreatePlan, CreatedPlan>('plan.created', mayCreatePlans, async (stage, input) => {
  const { municipality, programme } = input
  stage.permit({ municipality })
  const begun = await beginPlan(stage, input)
  if (!begun.ok) return begun
  const { id } = begun.value
  await settle(stage, id)
  return done({
    value: begun.value,
    entry: { municipality, subject: { kind: 'plan', id }, detail: { programme, estates: input.estates, template: input.template } },
  })
})
