import { type Day, yearOf } from '#kernel/day'
import { holds } from '#kernel/period'
import { municipalityName } from '#text/municipality.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import { publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { judgedLists, withCriteria } from '../area/area.ts'
import { happeningsOf } from '../area/history.ts'
import { endedWords, hasEnded, shownAsOf } from '../area/lifetime.ts'
import type { PlanOnThread } from '../area/queries.ts'
import type { Area } from '../area/read.ts'
import { ledeOf } from '../area/sentence.ts'
import { standingOf, yearsText } from '../area/statuses.ts'
import { areaTexts } from '../area/texts.ts'
import type { SeenCases } from '../cases/fragment.ts'
import { byKind, type Entry as DirectoryEntry, isFaded } from '../directory/directory.ts'
import { directoryTexts } from '../directory/texts.ts'
import { factsOf } from './facts.ts'
import { numbersOf } from './numbers.ts'
import type { Entry, Group, PrintedProfile } from './printed.ts'
import { groupOf, moreOf, type Wording } from './wording.ts'

export type MemberProfile = {
  readonly area: Area
  readonly plans: readonly PlanOnThread[]
  /** What the reader is shown of signals and cases. */
  readonly cases: SeenCases
  /** Whether the reader may read the indicators beside the official ones. */
  readonly measuring: boolean
  readonly today: Day
}

const most = { ofKind: 3, bodies: 5, plans: 7, estates: 6, classes: 4, cases: 4, happened: 6 } as const

const joined = (words: readonly (string | null | false | undefined)[]): string => words.filter(Boolean).join(' · ')

const entryOf = (entry: DirectoryEntry, { language }: Wording): Entry => {
  const say = directoryTexts.in(language)
  const { activityKind, activityNote, targetGroups, organisationShown, contactRole, name, example } = entry
  return {
    name,
    words: joined([
      organisationShown,
      contactRole,
      activityKind && activityKind !== 'other' ? say(`activity.${activityKind}`) : activityNote,
      targetGroups.map((group) => say(`target.${group}`)).join(', '),
    ]),
    example,
  }
}

/** Who and what is here, kind by kind; entries that nobody has confirmed for a year come last. */
const directoryGroups = ({ area, today }: MemberProfile, wording: Wording): readonly Group[] => {
  const say = directoryTexts.in(wording.language)
  const here = area.directory.filter(({ period }) => holds(period, today))
  if (here.length === 0) return [{ title: wording.say('who.title'), none: wording.say('who.none'), list: [], more: '' }]
  return byKind(here).map(({ kind, entries }) => {
    const fresh = entries.toSorted((one, other) => Number(isFaded(one, today)) - Number(isFaded(other, today)))
    const list = fresh.map((entry) => entryOf(entry, wording))
    return groupOf(wording, { title: say(`kind.${kind}`), none: '', list }, most.ofKind, `/hvem?slags=${kind}`)
  })
}

const caseGroup = ({ cases }: MemberProfile, wording: Wording): readonly Group[] => {
  const { say, format } = wording
  const shown = [...new Map([...cases.decided, ...cases.cases].map((one) => [one.slug, one])).values()]
  if (cases.signals === null && shown.length === 0) return []
  const list: readonly Entry[] = [
    ...(cases.signals ? [{ name: say('cases.signals', { count: cases.signals }), words: say('cases.signals.words'), example: false }] : []),
    ...shown.map(({ designatedOn, liftedOn, bodyName }) => ({
      name: liftedOn
        ? say('cases.lifted', { day: format.day(liftedOn) })
        : designatedOn
          ? say('cases.designated', { day: format.day(designatedOn) })
          : say('cases.open'),
      words: say('cases.body', { body: bodyName }),
      example: false,
    })),
  ]
  return [groupOf(wording, { title: say('cases.title'), none: say('cases.none'), list }, most.cases)]
}

const contextGroups = (profile: MemberProfile, wording: Wording): readonly Group[] => {
  const { area, plans, today } = profile
  const { say, language, format } = wording
  const status = areaTexts.in(language)
  const estates = area.estates.filter(({ period }) => holds(period, today))
  const classes = area.classifications.filter(({ period }) => holds(period, today))
  return [
    groupOf(
      wording,
      {
        title: say('plans.title'),
        none: say('plans.none'),
        list: plans.map(({ name, state }) => ({ name, words: state ? uiTexts.in(language)(state) : '', example: false })),
      },
      most.plans,
      '#planer',
    ),
    groupOf(
      wording,
      {
        title: say('bodies.title'),
        none: say('bodies.none'),
        list: area.bodies
          .filter(({ period }) => holds(period, today))
          .map(({ name, task, chair, example }) => ({ name, words: joined([task, chair]), example })),
      },
      most.bodies,
      '#fora',
    ),
    ...caseGroup(profile, wording),
    ...(classes.length > 0
      ? [
          groupOf(
            wording,
            {
              title: say('classes.title'),
              none: say('classes.none'),
              list: classes.map(({ scheme, label, period }) => ({
                name: label,
                words: joined([status(`scheme.${scheme}`), format.period(period)]),
                example: false,
              })),
            },
            most.classes,
          ),
        ]
      : []),
    groupOf(
      wording,
      {
        title: say('estates.title'),
        none: say('estates.none'),
        list: estates.map(({ name, dwellings, approximate, exampleNumber }) => ({
          name,
          words: dwellings === null ? '' : say(approximate ? 'estates.about' : 'estates.dwellings', { count: format.number(dwellings) }),
          example: exampleNumber,
        })),
      },
      most.estates,
    ),
  ]
}

/** About how many lines a list takes. */
const heightOf = ({ list }: Group): number => 2 + Math.max(1, list.length * 2)

const heightsOf = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + heightOf(group), 0)

/** Two columns of about the same height: the last of the left go to the foot of the right while that levels them. */
const levelled = (left: readonly Group[], right: readonly Group[]): PrintedProfile['columns'] => {
  const last = left.at(-1)
  if (left.length < 2 || !last || heightsOf(left) - heightOf(last) < heightsOf(right) + heightOf(last)) return [left, right]
  return levelled(left.slice(0, -1), [...right, last])
}

/** An area's profile with everything that its reader may see on the area's page. */
export const memberProfile = (profile: MemberProfile, wording: Wording): Omit<PrintedProfile, 'foot'> => {
  const { area, measuring } = profile
  // An area that is over is told as it was on its last day.
  const today = shownAsOf(area, profile.today)
  const then = { ...profile, today }
  const { say, language } = wording
  const standing = standingOf(area.listings)
  const happened = happeningsOf(area)
  const latest = withCriteria(judgedLists(area.listings)).at(-1)
  const rule = publicRuleOn(profile.today)
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: `${area.name}, ${say('file.name')} ${yearOf(profile.today)}`,
    exampleWord: uiTexts.in(language)('example'),
    kicker: say('kicker', { municipality: municipalityName(area.municipality_name, language) }),
    name: area.name,
    example: area.example,
    status: standing ? `${standing.label(language)} ${yearsText(standing.years)(language)}` : '',
    lede: [...(hasEnded(area, profile.today) ? [endedWords(area)] : []), ledeOf(area.name, area.listings)]
      .map((phrase) => phrase(language))
      .join(' '),
    facts: factsOf(area, latest, today, wording),
    columns: levelled(directoryGroups(then, wording), contextGroups(then, wording)),
    numbers: numbersOf({ listings: area.listings, figures: measuring ? area.figures : [], rule }, wording),
    happened: {
      title: say('happened.title'),
      none: say('happened.none'),
      rows: happened
        .slice(0, most.happened)
        .map(({ whenText, what, who }) => ({ when: whenText(language), what: what(language), who: who(language) })),
      more: moreOf(wording, happened.length, Math.min(most.happened, happened.length), '/historik'),
    },
  }
}
