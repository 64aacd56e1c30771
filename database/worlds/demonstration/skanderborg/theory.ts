import { type AddNode, addNode, type DrawArrow, drawArrow } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import type { Writing } from '../writing.ts'

/** The records of the sub-agreement that its theory is tied to. */
export type Ground = {
  readonly goal: Id
  readonly activities: readonly [walk: Id, house: Id]
  readonly lines: readonly [wages: Id, rooms: Id]
}

type NodeWords = Pick<AddNode, 'kind'> & Partial<Pick<AddNode, 'horizon' | 'title' | 'note' | 'activity' | 'goal' | 'line' | 'responsible'>>
type ArrowWords = Partial<Pick<DrawArrow, 'assumption' | 'test' | 'others' | 'evidence'>>

const part = 2
const day = '2016-03-08'

const nodesOf = ({ goal, activities: [walk, house], lines: [wages, rooms] }: Ground) =>
  ({
    dark: {
      kind: 'need',
      title: 'Beboere går nødigt ud, når det er mørkt',
      note: 'Et eksempel: notatet siger, at beboerne skal være trygge, ikke hvad de er utrygge ved.',
    },
    wages: { kind: 'resource', line: wages },
    rooms: { kind: 'resource', line: rooms },
    hosts: { kind: 'resource', title: 'Beboere, der vil være værter', responsible: 'Afdelingsbestyrelsen' },
    walk: { kind: 'activity', activity: walk },
    house: { kind: 'activity', activity: house },
    reports: { kind: 'output', title: 'Mørke steder og fejl er meldt og rettet', responsible: 'Projektlederen' },
    evenings: { kind: 'output', title: '80 åbne aftener om året med beboere som værter', responsible: 'Boligsocial medarbejder' },
    neighbours: { kind: 'outcome', horizon: 'short', title: 'Flere kender en nabo, de kan hilse på' },
    safe: { kind: 'outcome', horizon: 'middle', goal },
    living: { kind: 'impact', title: 'Højvangen er et levende boligområde, hvor beboerne deltager' },
  }) satisfies Record<string, NodeWords>

type Key = keyof ReturnType<typeof nodesOf>

/** What leads to what. One assumption is not tested, one arrow has nothing that speaks for it, and nothing shows yet whether neighbours know each other. */
const arrows: readonly (readonly [from: Key, to: Key, words: ArrowWords])[] = [
  ['dark', 'walk', {}],
  ['dark', 'house', {}],
  ['wages', 'walk', {}],
  ['wages', 'house', {}],
  ['rooms', 'house', {}],
  ['hosts', 'house', { assumption: 'Ti beboere vil have nøgle og vagt', test: 'Vagtplanen, hvert kvartal' }],
  [
    'walk',
    'reports',
    {
      assumption: 'Afdelingen retter det, der meldes, inden for en måned',
      test: 'Projektlederen går listen igennem hvert kvartal',
      others: 'Kommunens vejafdeling, som har lygterne på stierne',
    },
  ],
  ['house', 'evenings', {}],
  ['reports', 'safe', { assumption: 'Lys og overblik gør det trygt at gå hjem', others: 'Det, medierne skriver om området' }],
  [
    'evenings',
    'neighbours',
    {
      assumption: 'Også de, der ikke plejer at komme, kommer',
      test: 'Værterne tæller nye ansigter den første aften i måneden',
      evidence: 'Det igangværende projekts egne erfaringer',
    },
  ],
  [
    'neighbours',
    'safe',
    {
      assumption: 'Den, der kender sine naboer, er mindre bange for at møde dem',
      test: 'Spørgeskemaet spørger om begge dele',
      evidence: 'Det igangværende projekts egne erfaringer',
    },
  ],
  [
    'safe',
    'living',
    {
      assumption: 'Trygge beboere tager mere del i det, der sker',
      test: 'Fremmøde til afdelingsmøder og åbne aftener',
      others: 'Til- og fraflytning, byggeriet i bydelen',
      evidence: 'Det igangværende projekts egne erfaringer',
    },
  ],
]

/** The theory of change of the sub-agreement on safety. All of it is an example but the impact, which is the note's vision in short. */
export const playTheory = async (script: Script, plan: Writing, ground: Ground): Promise<void> => {
  const untold = { horizon: null, title: null, note: null, activity: null, goal: null, line: null, responsible: null } as const
  const ids = new Map<string, Id>()
  for (const [key, words] of Object.entries(nodesOf(ground))) {
    const { id } = await script.act(plan.leader, day, addNode, { ...untold, ...words, plan: plan.id, part, example: true })
    ids.set(key, id)
  }
  const unsaid = { assumption: null, test: null, others: null, evidence: null } as const
  for (const [from, to, words] of arrows) {
    const ends = { from: ids.get(from) ?? '', to: ids.get(to) ?? '' }
    await script.act(plan.leader, day, drawArrow, { ...unsaid, ...words, ...ends, plan: plan.id, part, example: true })
  }
}
