import { approvalTemplateOn } from '../../rules/approval-graphs/index.ts'
import type { ApprovalRecord, Decider, Decision, Step } from '../../src/features/plans/approval/approval.ts'
import { type Standing, standingsOf } from '../../src/features/plans/approval/standing.ts'
import { factsOf, type Named, type PlanDocument, subAgreements } from '../../src/features/plans/document.ts'
import { freeze } from '../../src/features/plans/version/canonical.ts'
import type { Day } from '../../src/kernel/day.ts'
import { sampleBoard, sampleId } from './plan-document.ts'

const named = (number: number, name: string): Named => ({ id: sampleId(number), name })
const district = { ...sampleBoard, slug: 'bydelsbestyrelsen' }
const secretariat = named(15, 'Boligsocialt Sekretariat')
const administration = named(16, 'Teknik- og Miljøforvaltningen')

const stepsOf = (): readonly Step[] => {
  const template = approvalTemplateOn('koebenhavn', '2016-01-01')
  if (!template) throw new Error('København has a template in 2016')
  const ids = new Map(template.steps.map(({ id }, index) => [id, sampleId(700 + index)]))
  return template.steps.map((step, index) => ({
    id: ids.get(step.id) ?? '',
    key: step.id,
    position: index + 1,
    branch: step.branch,
    per: step.per,
    who: step.who,
    by: step.by,
    everyOne: step.everyOne,
    decides: step.decides,
    onChange: step.onChange,
    commitment: step.gives === 'commitment',
    after: step.after.flatMap((id) => ids.get(id) ?? []),
  }))
}

/** Who decides in each step of the sample, by role; days on which they decide when all goes well. */
const titles: Readonly<Record<string, { readonly kind: Decider['kind']; readonly titles: readonly string[]; readonly on: Day }>> = {
  'local-leaders': { kind: 'partner', titles: ['Børne- og Ungdomsforvaltningen', 'Socialforvaltningen'], on: '2016-02-09' },
  'district-board': {
    kind: 'seat',
    titles: ['Plads for Teknik- og Miljøforvaltningen', 'Plads for Socialforvaltningen'],
    on: '2016-02-12',
  },
  committee: { kind: 'body', titles: ['Teknik- og Miljøudvalget'], on: '2016-03-14' },
  council: { kind: 'body', titles: ['Borgerrepræsentationen'], on: '2016-03-31' },
  'estate-meetings': { kind: 'meeting', titles: ['Afdelingsmødet'], on: '2016-02-16' },
  fund: { kind: 'body', titles: ['Landsbyggefonden'], on: '2016-05-02' },
}

const decidersOf = (steps: readonly Step[], document: PlanDocument): readonly Decider[] => {
  let next = 800
  return steps.flatMap((step) => {
    const about: readonly (Named | { readonly id: string })[] =
      step.per === 'part' ? subAgreements(document) : step.per === 'estate' ? factsOf(document).estates : [{ id: '' }]
    const told = titles[step.key]
    return about.flatMap((one) =>
      (told?.titles ?? []).map((title): Decider => {
        next += 1
        return {
          id: sampleId(next),
          step: step.id,
          part: step.per === 'part' ? one.id : null,
          estate: step.per === 'estate' ? one.id : null,
          kind: told?.kind ?? 'body',
          body: told?.kind === 'seat' ? district : null,
          seat: told?.kind === 'seat' ? sampleId(next + 1000) : null,
          holder: null,
          organisation: told?.kind === 'partner' ? named(next + 2000, title) : null,
          title: step.per === 'estate' && 'name' in one ? `Afdelingsmødet i ${one.name}` : title,
          dueOn: null,
          meetsOn: step.per === 'estate' ? (told?.on ?? null) : null,
        }
      }),
    )
  })
}

const yes = (decider: Decider, step: Step, version: string, index: number): Decision => {
  const elsewhere = step.decides === 'elsewhere'
  const on = titles[step.key]?.on ?? '2016-02-12'
  return {
    id: sampleId(3000 + index),
    step: step.id,
    decider: decider.id,
    part: decider.part,
    estate: decider.estate,
    version,
    outcome: 'approved',
    decidedOn: on,
    precision: 'day',
    reasons: null,
    item: elsewhere ? '6' : null,
    page: elsewhere ? '3' : null,
    paper: elsewhere ? named(4000 + index, `${step.key}.pdf`) : null,
    votes: step.who === 'meeting' ? { for: 61, against: 4 } : null,
    commitment: step.commitment ? 3_000_000_000 : null,
    example: true,
    recordedBy: sampleId(91),
    recordedFor: elsewhere ? secretariat : (decider.organisation ?? administration),
    recordedAt: `${on}T10:00:00Z`,
    confirmation: elsewhere ? { verdict: 'confirmed', reason: null, for: administration, at: `${on}T12:00:00Z` } : null,
    countsFrom: `${on}T${elsewhere ? 12 : 10}:00:00Z`,
    returns: [],
    conditions:
      step.key === 'district-board' && index === 8
        ? [
            {
              id: sampleId(5000),
              what: 'Opgangsværterne aftales med driften, så der ikke opstår to ordninger',
              owner: 'Projektleder',
              dueOn: '2016-04-01',
              proof: 'Aftale',
              blocks: false,
              met: { on: '2016-03-20', proof: 'Aftale af 20. marts 2016', paper: null },
            },
          ]
        : [],
  }
}

/** The approval of the sample document: sent on 8 February 2016, with a yes from everybody whose step is among `taken`. */
export const sampleApproval = (document: PlanDocument, taken: 'all' | readonly string[]): ApprovalRecord => {
  const steps = stepsOf()
  const deciders = decidersOf(steps, document)
  const frozen = freeze(document)
  const version = sampleId(600)
  const decisions = deciders.flatMap((decider, index): readonly Decision[] => {
    const step = steps.find(({ id }) => id === decider.step)
    return step && (taken === 'all' || taken.includes(step.key)) ? [yes(decider, step, version, index)] : []
  })
  return {
    template: { id: 'koebenhavn', version: 1 },
    steps,
    deciders,
    submission: {
      id: sampleId(601),
      version,
      number: 3,
      on: '2016-02-08',
      at: '2016-02-08T09:42:00Z',
      by: sampleId(90),
      for: named(11, 'Boligorganisationen Nordparken'),
      note: null,
    },
    versions: [{ id: version, number: 3, hash: frozen.hash, parts: frozen.parts, estates: factsOf(document).estates.map(({ id }) => id) }],
    decisions: decisions.map((decision) => (decision.conditions.length > 0 ? { ...decision, outcome: 'conditional' } : decision)),
  }
}

/** Where the sample's approval stands. */
export const sampleStandings = (document: PlanDocument, taken: 'all' | readonly string[]): readonly Standing[] =>
  standingsOf(sampleApproval(document, taken), {
    parts: subAgreements(document).map(({ id }) => id),
    estates: factsOf(document).estates.map(({ id }) => id),
  })
