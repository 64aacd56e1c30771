import { noteSection, ownSection } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, leader, projectLeader } from './cast.ts'
import { strategic } from './project-words.ts'

/** Several people on one text: who is to write what, a question to a need and other words for it. Examples, all of them. */
export const talkAboutTexts = async ({ act }: Script, plan: Id): Promise<void> => {
  const at = (part: number, section: string) => ({ plan, part, section, example: true })
  await act(projectLeader, '2016-02-22', ownSection, { ...at(2, 'need'), owner: 'Projektlederen', dueOn: '2016-03-18' })
  await act(projectLeader, '2016-02-22', ownSection, { ...at(2, 'cooperation'), owner: 'Leder af SSP', dueOn: '2016-03-25' })
  await act(coordinator, '2016-02-24', noteSection, {
    ...at(2, 'need'),
    kind: 'comment',
    words: 'Hvor mange har sagt det, og hvornår? Styregruppen vil spørge efter en kilde.',
    suggested: null,
  })
  await act(leader, '2016-02-25', noteSection, {
    ...at(0, 'vision'),
    kind: 'suggestion',
    words: 'Børnene mangler i visionen, og det er dem, planen begynder med.',
    suggested: strategic.vision.replace(
      'og området er en naturlig del af bydelen.',
      'og børnene vokser op med de samme muligheder som i resten af byen.',
    ),
  })
}
