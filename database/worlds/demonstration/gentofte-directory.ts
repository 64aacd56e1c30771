import { addDays } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'
import { confirmIn, type EntryWords, entriesIn } from './directory.ts'

type Setting = { readonly coordinator: Cast; readonly source: string; readonly social: Id; readonly agent: Id }

/** What the terms of reference name in the two areas: the work there is single, concrete measures, or part of the Centre's. */
const named = ({ source, social, agent }: Setting): readonly EntryWords[] => [
  {
    ...{ kind: 'institution', name: 'Socialpsykiatrisk Center', organisation: social, from: '2017-01-01', source },
    ...{ targetGroups: ['mental_health'], targetNote: 'borgere med særlige udfordringer', activityKind: 'advice' },
  },
  {
    ...{ kind: 'key_person', name: 'Administrator af kommunens egne boliger', organisation: agent, from: '2017-01-01', source },
    contactRole: 'Administrationsselskabet',
  },
]

/** Offers that no source gives. */
const examples: readonly EntryWords[] = [
  {
    ...{ kind: 'offer', name: 'Lektiecafé i fælleshuset', organisationName: 'Frivillige i området', from: '2017-08-01', example: true },
    ...{ contactRole: 'Koordinatoren for de frivillige', targetGroups: ['schoolchildren'], activityKind: 'homework', place: 'Fælleshuset' },
  },
  {
    ...{ kind: 'offer', name: 'Fællesspisning', organisationName: 'Afdelingsbestyrelsen', from: '2017-08-01', example: true },
    ...{ contactRole: 'Formanden', targetGroups: ['everybody'], activityKind: 'community', place: 'Fælleshuset' },
  },
]

/** Who and what is in Broholms Allé and Mosegårdsparken; the common meal nobody has spoken of since. */
export const playGentofteDirectory = async (script: Script, [first = '', second = '']: readonly Id[], setting: Setting): Promise<void> => {
  const { coordinator } = setting
  const lately = addDays(script.today, -30)
  const told = await entriesIn(script, first)(coordinator, '2017-07-05', named(setting))
  const [homework = ''] = await entriesIn(script, first)(coordinator, '2017-08-15', examples)
  await confirmIn(script, first)(coordinator, lately, [...told, homework])
  await entriesIn(script, second)(coordinator, '2017-07-05', named(setting))
}
