import { isDay } from '#kernel/day'
import { formats } from '#text/format.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { formFrame, mandatesIn, open, saveForm } from '../../open.ts'
import { activityOf } from '../../part/find.ts'
import { idIn, staleEdit } from '../../part/routes/open.ts'
import { mayWritePlan } from '../../policy.ts'
import { needs, outcomes, type Said, stages } from '../anchoring.ts'
import { writeAnchoring } from '../commands.ts'
import { AnchoringForm } from '../forms.ts'
import { anchoringHref } from '../href.ts'
import { anchoringsOf } from '../queries.ts'
import { anchoringTexts } from '../texts.ts'
import { OnePage } from '../views/one.tsx'

/** The words that the form begins with: what was said last, or who takes over by the plan. */
const wordsOf = (last: Said | undefined, takesOver: string | null): Readonly<Record<string, string>> =>
  last
    ? {
        ...{ becomes: last.becomes, stage: last.stage, byWhom: last.byWhom ?? '', money: last.money ?? '', staff: last.staff ?? '' },
        ...{ place: last.place ?? '', agreedWith: last.agreedWith ?? '', agreedOn: last.agreedOn ?? '' },
      }
    : { byWhom: (takesOver ?? '').slice(0, 200) }

/** What was said of one activity, and for whoever writes the plan the form to say more. */
export const showOne = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => anchoringsOf(tx, municipality, id))
  const { own } = activityOf(plan, idIn(page, 'activity'))
  const said = rest.find(({ activity }) => activity === own.id)?.said ?? []
  const say = anchoringTexts.in(page.language)
  const frame = formFrame(page, plan, say('one.title', { activity: own.title }), shown)
  return page.show(
    { ...frame, path: [...frame.path, { label: say('title'), href: anchoringHref(plan) }] },
    <OnePage
      plan={plan}
      activity={own}
      said={said}
      mandates={mandatesIn(page, mayWritePlan, plan)}
      shown={shown ?? blank(wordsOf(said[0], own.takesOver))}
    />,
  )
}

/** What somebody said meanwhile, beside what the user says. */
const staleAnchoring = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const activity = idIn(page, 'activity')
  const { rest } = await open(page, (tx, { municipality, id }) => anchoringsOf(tx, municipality, id))
  const last = rest.find((told) => told.activity === activity)?.said[0]
  const theirs = wordsOf(last, null)
  const say = anchoringTexts.in(page.language)
  const day = (words = ''): string => (isDay(words) ? formats[page.language].day(words) : words)
  const becomes = (words: Words): string => outcomes.flatMap((one) => (one === words.becomes ? say(`becomes.${one}`) : [])).join('')
  const stage = (words: Words): string => stages.flatMap((one) => (one === words.stage ? say(`stage.${one}`) : [])).join('')
  return staleEdit(page, { acts: [writeAnchoring.act], kind: 'activity', id: activity }, () => [
    { label: say('becomes'), theirs: becomes(theirs), mine: becomes(mine) },
    ...(['byWhom', ...needs] as const).map((name) => ({
      label: say(name),
      theirs: theirs[name] ?? '',
      mine: mine[name] ?? '',
    })),
    { label: say('stage'), theirs: stage(theirs), mine: stage(mine) },
    { label: say('agreedWith'), theirs: theirs.agreedWith ?? '', mine: mine.agreedWith ?? '' },
    { label: say('agreedOn'), theirs: day(theirs.agreedOn), mine: day(mine.agreedOn) },
    { label: say('note'), theirs: last?.note ?? '', mine: mine.note ?? '' },
  ])
}

export const saveAnchoring = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: AnchoringForm,
    command: writeAnchoring,
    ask: showOne,
    run: ({ id: plan }, value, mandate, version) =>
      writeAnchoring(page.platform, page.member, { plan, activity: idIn(page, 'activity'), version, ...value, ...mandate }),
    next: anchoringHref,
    stale: staleAnchoring,
  })
